import type { Request } from 'express';

/** Where a reader opens what is linked to: `https://so-tay.example.vn`, without a slash at its end. */
export type OriginOf = (request: Request) => string;

/**
 * The configured origin, else the one by which the request came. What a proxy says of itself
 * (X-Forwarded-Proto, X-Forwarded-Host) is never read, because any client can say the same.
 */
export function publicOrigin(publicUrl: string | undefined): OriginOf {
  const configured = publicUrl === undefined ? undefined : new URL(publicUrl).origin;
  return (request) => configured ?? `${request.protocol}://${request.get('host') ?? ''}`;
}
