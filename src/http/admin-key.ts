import type { RequestHandler } from 'express';
import { AppError } from '../domain/errors.ts';
import { bearsKey } from './bearer-key.ts';

/**
 * Lets only who holds the administrator's key pass. There is no sign-in, and what waits for review may
 * be something that must not be seen, so without a key nobody passes.
 */
export function requireAdminKey(adminKey: string | undefined): RequestHandler {
  return (request, response, next) => {
    response.set('cache-control', 'no-store');
    if (adminKey === undefined)
      throw new AppError('ADMIN_KEY_UNSET', 'SO_TAY_ADMIN_KEY is not set');
    if (bearsKey(request, [adminKey])) return next();
    response.set('www-authenticate', 'Bearer');
    throw new AppError('ADMIN_KEY_WRONG', 'The key is missing or another');
  };
}
