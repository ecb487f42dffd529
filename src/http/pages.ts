import { join } from 'node:path';
import express, { Router, type Request, type Response } from 'express';
import { toAppError } from './send-error.ts';
import type { Services } from './services.ts';

/** A year: the build names these files after their content. */
const unchanging = '1y';

/** The officer's page, its files and the widget, from the folder that the web build fills. */
export function pages(folder: string, { procedure }: Pick<Services, 'procedure'>): Router {
  const router = Router();
  router.use(
    '/assets',
    express.static(join(folder, 'assets'), { immutable: true, maxAge: unchanging, index: false }),
  );
  // Other sites load the widget; what it may read is decided by allowOrigins.
  router.get('/widget.js', (_request, response) => {
    response.set('cross-origin-resource-policy', 'cross-origin').set('cache-control', 'no-cache');
    response.sendFile('widget.js', { root: folder });
  });
  // All are the same page, which loads what the path names.
  const page = (_request: Request, response: Response) => {
    response.set('cache-control', 'no-cache').sendFile('index.html', { root: folder });
  };
  router.get(['/', '/kiem-tra', '/tra-loi/:id', '/dieu-khoan/*address'], page);
  router.get('/thu-tuc/:code', async (request, response) => {
    response.status(await statusOf(() => procedure(request.params.code)));
    page(request, response);
  });
  router.get('/favicon.svg', (_request, response) => {
    response.sendFile('favicon.svg', { root: folder });
  });
  return router;
}

/** Of a page whose content is looked up: the page asks for it again, and tells what went wrong. */
async function statusOf(find: () => Promise<unknown>): Promise<number> {
  try {
    return (await find()) === undefined ? 404 : 200;
  } catch (fault) {
    return toAppError(fault).status;
  }
}
