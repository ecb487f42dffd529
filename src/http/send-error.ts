import type { ErrorRequestHandler, Request, RequestHandler } from 'express';
import { AppError } from '../domain/errors.ts';
import type { Log } from '../observe/logger.ts';
import { requestIdOf } from './request-id.ts';
import { unbuiltPage } from './unbuilt-page.ts';

/** What a client is told of a failure. */
export type ErrorBody = {
  readonly code: string;
  readonly message: string;
  readonly requestId: string;
};

/** Answers what no route took. */
export const notFound: RequestHandler = () => {
  throw new AppError('NOT_FOUND', 'No such route');
};

/**
 * The one place that turns a failure into a status and a Vietnamese sentence. A reader whose address
 * leads nowhere gets the page, which says so and leads home; without a `pageFolder` every address of a
 * reader leads nowhere, and another page says why.
 */
export function sendError(log: Log, pageFolder?: string): ErrorRequestHandler {
  // Express knows an error handler by its four parameters.
  return (fault: unknown, request, response, next) => {
    const error = toAppError(fault);
    logFailure(log, error, requestIdOf(response));
    if (response.headersSent) return next(fault);
    response.status(error.status).set('cache-control', 'no-store').vary('accept');
    if (error.code !== 'NOT_FOUND' || !isOfReader(request)) {
      return response.json(errorBody(error, response));
    }
    if (pageFolder === undefined) return response.type('html').send(unbuiltPage);
    response.sendFile('index.html', { root: pageFolder, cacheControl: false });
  };
}

/** What programs ask, whatever they say that they accept. */
const ofPrograms = /^\/(?:api|v1|mcp)(?:\/|$)/;

/** A browser that opens an address puts HTML first; a program that takes anything gets JSON. */
function isOfReader(request: Request): boolean {
  if (ofPrograms.test(request.path)) return false;
  return ['GET', 'HEAD'].includes(request.method) && request.accepts(['json', 'html']) === 'html';
}

/** The failure as JSON, for a response body or an `error` event. */
export function errorBody(error: AppError, response: Parameters<typeof requestIdOf>[0]): ErrorBody {
  const { code, userMessage, about } = error;
  const message = about ? `${userMessage} ${about}` : userMessage;
  return { code, message, requestId: requestIdOf(response) };
}

/** Writes a failure to the log: codes and stack, never the text of a request. */
export function logFailure(log: Log, error: AppError, requestId: string): void {
  // Only a fault of ours is worth a stack; its message could repeat input, so it stays out.
  const stack = error.status >= 500 ? stackOf(error.cause ?? error) : undefined;
  const event = error.status >= 500 ? 'request-failed' : 'request-refused';
  log(event, { requestId, code: error.code, status: error.status, stack });
}

function stackOf(fault: unknown): string {
  if (!(fault instanceof Error)) return typeof fault;
  const frames = (fault.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [fault.name, ...frames.slice(0, 8)].join('\n');
}

/** Gives every failure a code: body-parser's and Express's own faults carry an HTTP status. */
export function toAppError(fault: unknown): AppError {
  if (fault instanceof AppError) return fault;
  const status = statusOf(fault);
  if (status === 413) return new AppError('REQUEST_TOO_LARGE', 'Body too large', { cause: fault });
  if (status === 404) return new AppError('NOT_FOUND', 'No such file', { cause: fault });
  if (status >= 400 && status < 500) {
    return new AppError('REQUEST_INVALID', 'Malformed request', { cause: fault });
  }
  return new AppError('INTERNAL', 'Unexpected fault', { cause: fault });
}

function statusOf(fault: unknown): number {
  if (typeof fault !== 'object' || fault === null || !('status' in fault)) return 500;
  return typeof fault.status === 'number' ? fault.status : 500;
}
