import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AppError } from '../domain/errors.ts';

/** A server that accepts connections. */
export type Listening = {
  /** `http://127.0.0.1:8080`, with the port really taken. */
  readonly url: string;
  /** Takes no new request, lets the running ones end, cuts what is left after the grace time. */
  readonly close: () => Promise<void>;
};

/**
 * Times and caps against slow and greedy clients. With Node's defaults (60 s, 300 s, 30 s, none)
 * 1,500 trickling connections were dropped only after 95 s.
 */
const defaultTimes = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 2_000,
};
const maxConnections = 4_096;
const maxRequestsPerSocket = 1_000;
/** An extractive answer takes well under a second; a model's stream may need the whole grace. */
const graceMs = 5_000;

type ListenOptions = {
  readonly port: number;
  readonly host: string;
  /** Milliseconds; a test cannot wait for the real ones. */
  readonly times?: typeof defaultTimes;
};

/**
 * Opens the port; 0 takes a free one.
 *
 * @throws {AppError} `PORT_TAKEN`
 */
export async function listen(
  app: RequestListener,
  { port, host, times = defaultTimes }: ListenOptions,
): Promise<Listening> {
  const server = createServer(times, app);
  server.maxConnections = maxConnections;
  server.maxRequestsPerSocket = maxRequestsPerSocket;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? portTaken(port, error) : error),
    );
    server.listen(port, host, resolve);
  });
  const taken = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken.port}`,
    close: () =>
      new Promise((resolve) => {
        const cut = setTimeout(() => server.closeAllConnections(), graceMs);
        server.close(() => {
          clearTimeout(cut);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}

function portTaken(port: number, cause: Error): AppError {
  return new AppError('PORT_TAKEN', `Port ${port} is taken`, {
    cause,
    details: { subject: `cổng ${port}` },
  });
}
