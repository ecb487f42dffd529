import type { IncomingMessage, ServerResponse } from 'node:http';
import express, { type Express } from 'express';
import { requireApiKey } from './api-keys.ts';
import type { OriginOf } from './public-origin.ts';

/** Answers one exchange of an MCP client; `origin` is where this server is reached. */
export type McpRoute = (
  exchange: { readonly request: IncomingMessage; readonly response: ServerResponse },
  body: unknown,
  origin: string,
) => Promise<void>;

/** Ten questions of full length; a call of a tool has one. */
const bodyLimit = '64kb';

type Options = { readonly keys: readonly string[]; readonly originOf: OriginOf };

/** Adds `/mcp` for programs that hold a key. Stateless, so there is nothing to GET or to DELETE. */
export function addMcp(app: Express, mcp: McpRoute, { keys, originOf }: Options): void {
  app.use('/mcp', requireApiKey(keys));
  app.post('/mcp', express.json({ limit: bodyLimit }), async (request, response) => {
    await mcp({ request, response }, request.body, originOf(request));
  });
  app.use('/mcp', (_request, response) => {
    response.status(405).set('allow', 'POST').end();
  });
}
