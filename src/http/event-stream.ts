import type { Response } from 'express';

/** Proxies close a silent connection after 30 to 60 s; 15 s keeps well below. */
const heartbeatMs = 15_000;

/** An open body of server-sent events. */
export type OpenStream = {
  /** Writes one event as it stands, without the blank line that ends it. */
  readonly write: (event: string) => void;
  readonly end: () => void;
};

/** Opens the body and keeps it alive with a comment every 15 s until `end` or disconnect. */
export function openStream(response: Response): OpenStream {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    // no-transform stops a proxy from compressing, and so from collecting, the events.
    'cache-control': 'no-cache, no-transform',
    'x-accel-buffering': 'no',
  });
  response.flushHeaders();
  const heartbeat = setInterval(() => response.write(': \n\n'), heartbeatMs);
  response.once('close', () => clearInterval(heartbeat));
  return {
    write: (event) => void response.write(`${event}\n\n`),
    end() {
      clearInterval(heartbeat);
      response.end();
    },
  };
}

/** Server-sent events: one named event at a time, numbered from 1. */
export type EventStream = {
  readonly send: (event: string, data: unknown) => void;
  readonly end: () => void;
};

/** Opens a stream of named events. */
export function openEventStream(response: Response): EventStream {
  const { write, end } = openStream(response);
  let id = 0;
  return {
    send(event, data) {
      id += 1;
      write(`event: ${event}\nid: ${id}\ndata: ${JSON.stringify(data)}`);
    },
    end,
  };
}
