import { randomUUID } from 'node:crypto';
import type { RequestHandler, Response } from 'express';

/** Names each request, in its response and in every log line about it. A client's own id is not trusted. */
export const nameRequest: RequestHandler = (_request, response, next) => {
  const { locals } = response;
  locals['requestId'] = randomUUID();
  response.set('x-request-id', requestIdOf(response));
  next();
};

/** The id that `nameRequest` gave. */
export function requestIdOf({ locals }: Pick<Response, 'locals'>): string {
  return String(locals['requestId'] ?? '');
}
