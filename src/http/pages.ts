import { join } from 'node:path';
import express, {
  Router,
  type ErrorRequestHandler,
  type Request,
  type RequestHandler,
  type Response,
} from 'express';
import { AppError } from '../domain/errors.ts';
import type { Log } from '../observe/logger.ts';
import { requestIdOf } from './request-id.ts';
import { logFailure, toAppError } from './send-error.ts';
import type { Services } from './services.ts';

/** A year: the build names these files after their content. */
const unchanging = '1y';

type PageOptions = {
  readonly log: Log;
  /** Counts what one address reads: a page whose content is looked up costs as much as the API. */
  readonly limitReads: RequestHandler;
};

/** The officer's page, its files and the widget, from the folder that the web build fills. */
export function pages(
  folder: string,
  { procedure }: Pick<Services, 'procedure'>,
  { log, limitReads }: PageOptions,
): Router {
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
  // The page asks for its content again and tells what went wrong; the status is for links and logs.
  const failedPage: ErrorRequestHandler = (fault: unknown, _request, response, next) => {
    if (response.headersSent) return next(fault);
    const error = toAppError(fault);
    logFailure(log, error, requestIdOf(response));
    response.status(error.status).set('cache-control', 'no-store');
    response.sendFile('index.html', { root: folder, cacheControl: false });
  };
  const findProcedure: RequestHandler<{ code: string }> = async (request, _response, next) => {
    const view = await procedure(request.params.code);
    if (!view) throw new AppError('PROCEDURE_NOT_FOUND', 'No such procedure');
    next();
  };
  router.get('/thu-tuc/:code', limitReads, findProcedure, page, failedPage);
  router.get('/favicon.svg', (_request, response) => {
    response.sendFile('favicon.svg', { root: folder });
  });
  return router;
}
