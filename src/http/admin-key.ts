import { createHash, timingSafeEqual } from 'node:crypto';
import type { RequestHandler } from 'express';
import { AppError } from '../domain/errors.ts';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/**
 * Lets only who holds the administrator's key pass: `Authorization: Bearer KEY`. There is no sign-in,
 * and what waits for review may be something that must not be seen, so without a key nobody passes.
 */
export function requireAdminKey(adminKey: string | undefined): RequestHandler {
  return (request, response, next) => {
    response.set('cache-control', 'no-store');
    if (adminKey === undefined)
      throw new AppError('ADMIN_KEY_UNSET', 'SO_TAY_ADMIN_KEY is not set');
    const given = /^Bearer (.+)$/u.exec(request.headers.authorization ?? '')?.[1] ?? '';
    // Digests are of one length, and comparing them takes the same time wherever they differ.
    if (timingSafeEqual(digest(given), digest(adminKey))) return next();
    throw new AppError('ADMIN_KEY_WRONG', 'The key is missing or another');
  };
}
