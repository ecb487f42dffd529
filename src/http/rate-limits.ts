import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { AppError } from '../domain/errors.ts';

/** Requests that one address may send in a minute. */
export type RateLimits = { readonly questions: number; readonly reads: number };

/**
 * What govuk-chat grants an API user (900 writes, 10,800 reads a minute), not its single end user
 * (15, 180): a whole commune, or the portal that holds the widget, comes from one address.
 */
export const defaultRateLimits: RateLimits = { questions: 900, reads: 10_800 };

/** Refuses an address beyond `perMinute` with `TOO_MANY_REQUESTS` and a Retry-After. */
export function limitRate(perMinute: number): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // A forged X-Forwarded-For is ignored; the library would print about it on the console.
    validate: { xForwardedForHeader: false },
    handler: (_request, _response, next) => {
      next(new AppError('TOO_MANY_REQUESTS', 'Rate limit reached'));
    },
  });
}
