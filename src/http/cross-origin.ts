import type { RequestHandler } from 'express';

/** How long a browser may remember a preflight: ten minutes, so that a removed site is soon out. */
const preflightSeconds = 600;

/** Lets the pages of the given origins, and no others, read the API. No cookies are involved. */
export function allowOrigins(origins: readonly string[]): RequestHandler {
  const allowed = new Set(origins.map((origin) => new URL(origin).origin));
  return (request, response, next) => {
    const { origin } = request.headers;
    if (allowed.size > 0) response.vary('origin');
    if (origin === undefined || !allowed.has(origin)) return next();
    response.set('access-control-allow-origin', origin);
    response.set('access-control-expose-headers', 'x-request-id, retry-after');
    response.set('cross-origin-resource-policy', 'cross-origin');
    if (request.method !== 'OPTIONS') return next();
    response
      .set('access-control-allow-methods', 'GET, POST')
      .set('access-control-allow-headers', 'content-type, accept')
      .set('access-control-max-age', String(preflightSeconds))
      .sendStatus(204);
  };
}
