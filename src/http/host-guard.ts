import { isIP } from 'node:net';
import type { RequestHandler } from 'express';
import { AppError } from '../domain/errors.ts';

type Allowed = {
  /** Names by which this server is reached, beside its loopback ones. */
  readonly hosts: readonly string[];
  /** Sites that hold the widget. */
  readonly widgetOrigins: readonly string[];
};

/**
 * Refuses a request that came under a foreign name: a page of any site can point its own name at
 * this machine (DNS rebinding) and would then read and write here as if it were ours. An address in
 * digits cannot be pointed elsewhere and is let through.
 */
export function guardHost({ hosts }: Pick<Allowed, 'hosts'>): RequestHandler {
  const named = new Set(hosts.map((host) => host.toLowerCase()));
  return (request, _response, next) => {
    const name = hostnameOf(request.headers.host ?? '');
    if (isOwn(name, named)) return next();
    throw new AppError('HOST_REFUSED', 'The Host header names another server');
  };
}

/** Methods that change nothing (RFC 9110, 9.2.1). */
const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Refuses to change anything for a page of another site; what is no browser sends no Origin. */
export function guardOrigin({ hosts, widgetOrigins }: Allowed): RequestHandler {
  const named = new Set(hosts.map((host) => host.toLowerCase()));
  const widgets = new Set(widgetOrigins.map((origin) => new URL(origin).origin));
  return (request, _response, next) => {
    const { origin, host } = request.headers;
    if (safeMethods.has(request.method) || origin === undefined || widgets.has(origin)) {
      return next();
    }
    const url = URL.canParse(origin) ? new URL(origin) : undefined;
    // A proxy that ends TLS may hand another Host on; the page then comes from a configured name.
    if (url && (url.host === host || named.has(url.hostname))) return next();
    throw new AppError('ORIGIN_REFUSED', 'A page of another site asked for a change');
  };
}

function hostnameOf(host: string): string {
  const url = `http://${host}`;
  return URL.canParse(url) ? new URL(url).hostname : '';
}

function isOwn(name: string, named: ReadonlySet<string>): boolean {
  const address = name.replace(/^\[|\]$/gu, '');
  return isIP(address) > 0 || /(?:^|\.)localhost$/u.test(name) || named.has(name);
}
