import type { RequestHandler } from 'express';
import { AppError } from '../domain/errors.ts';
import { bearsKey } from './bearer-key.ts';

/** Lets programs in that hold one of the keys. Without any the interfaces for programs are off, and say so. */
export function requireApiKey(keys: readonly string[]): RequestHandler {
  return (request, response, next) => {
    response.set('cache-control', 'no-store');
    if (keys.length === 0) throw new AppError('API_KEYS_UNSET', 'SO_TAY_API_KEYS is not set');
    if (bearsKey(request, keys)) return next();
    response.set('www-authenticate', 'Bearer');
    throw new AppError('API_KEY_WRONG', 'The key is missing or unknown');
  };
}
