import { join } from 'node:path';
import express, { Router } from 'express';

/** A year: the build names these files after their content. */
const unchanging = '1y';

/** The officer's page, its files and the widget, from the folder that the web build fills. */
export function pages(folder: string): Router {
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
  const paths = ['/', '/kiem-tra', '/tra-loi/:id', '/thu-tuc/:code', '/dieu-khoan/*address'];
  router.get(paths, (_request, response) => {
    response.set('cache-control', 'no-cache').sendFile('index.html', { root: folder });
  });
  router.get('/favicon.svg', (_request, response) => {
    response.sendFile('favicon.svg', { root: folder });
  });
  return router;
}
