import { createHash, timingSafeEqual } from 'node:crypto';
import type { RequestHandler } from 'express';
import { AppError } from '../domain/errors.ts';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/**
 * Lets programs in that hold one of the keys: `Authorization: Bearer KEY`. Without any key the
 * interfaces for programs are off, and say so.
 */
export function requireApiKey(keys: readonly string[]): RequestHandler {
  const known = keys.map(digest);
  return (request, response, next) => {
    response.set('cache-control', 'no-store');
    if (known.length === 0) throw new AppError('API_KEYS_UNSET', 'SO_TAY_API_KEYS is not set');
    const given = digest(/^Bearer (.+)$/u.exec(request.headers.authorization ?? '')?.[1] ?? '');
    // Every key is compared, so that the time tells nothing of which one was near.
    const matches = known.filter((key) => timingSafeEqual(given, key));
    if (matches.length > 0) return next();
    throw new AppError('API_KEY_WRONG', 'The key is missing or unknown');
  };
}
