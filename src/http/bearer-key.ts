import { createHash, timingSafeEqual } from 'node:crypto';
import type { Request } from 'express';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/**
 * Whether a request holds one of the keys: `Authorization: Bearer KEY`. Digests are of one length and
 * every one is compared, so that the time tells nothing of the keys.
 */
export function bearsKey({ headers }: Request, keys: readonly string[]): boolean {
  const given = digest(/^Bearer (.+)$/u.exec(headers.authorization ?? '')?.[1] ?? '');
  return keys.filter((key) => timingSafeEqual(given, digest(key))).length > 0;
}
