import type { RequestHandler } from 'express';
import helmet from 'helmet';

/**
 * Headers that leave a page nothing but its own files. `frameOrigins` are the sites that may show
 * the page in a frame, beside its own.
 */
export function securityHeaders(frameOrigins: readonly string[]): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'script-src': ["'self'"],
        // Lit uses constructable stylesheets, which need no 'unsafe-inline'.
        'style-src': ["'self'"],
        'img-src': ["'self'"],
        'connect-src': ["'self'"],
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'self'", ...frameOrigins],
        // A script that would write HTML into the page is stopped by the browser itself; Lit's
        // compiled templates are the one policy that may.
        'require-trusted-types-for': ["'script'"],
        'trusted-types': ['lit-html'],
      },
    },
    // X-Frame-Options cannot name an origin; frame-ancestors above replaces it.
    xFrameOptions: frameOrigins.length === 0 ? { action: 'sameorigin' } : false,
    // TLS ends at a proxy; whether this name is for ever HTTPS is the proxy's to promise.
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'no-referrer' },
  });
}
