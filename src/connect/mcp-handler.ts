import type { IncomingMessage, ServerResponse } from 'node:http';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { z } from 'zod';
import type { SearchResult } from '../ask/search-provisions.ts';
import type { Answer } from '../domain/answer.ts';
import { AppError } from '../domain/errors.ts';
import type { Question } from '../domain/question.ts';

/** What the tools call; `assemble.ts` gives the real ones. */
export type McpServices = {
  readonly ask: (question: Question) => Promise<Answer>;
  readonly search: (question: Question, limit: number) => Promise<SearchResult>;
  readonly provision: (
    address: string,
    options: { readonly asOf?: string },
  ) => Promise<ReadProvision | undefined>;
  readonly timeline: (address: string) => Promise<object | undefined>;
};

/** As much of a provision view as a program reads. */
export type ReadProvision = {
  readonly address: string;
  readonly label: string;
  readonly article: { readonly text: string };
  readonly validity: { readonly status: string; readonly reason: string };
};

/** `origin` is where this server is reached: `http://127.0.0.1:8080`. */
export type McpHandler = (
  exchange: { readonly request: IncomingMessage; readonly response: ServerResponse },
  body: unknown,
  origin: string,
) => Promise<void>;

/** Longest text that one call gives, in characters: some ten pages. */
const MAX_TEXT_CHARS = 20_000;
const day = z.iso.date().optional().describe('Day whose law is asked for; today when absent');
const place = z.string().max(200).optional().describe('Commune: xã Ia Grai');
const words = z.string().min(1).max(2_000);
const address = z.string().min(1).max(300).describe('Address: 151-2025-nd-cp/d5/k1/b');
const readOnly = { readOnlyHint: true, openWorldHint: false };

/**
 * Serves the tools search, fetch, ask and timeline to MCP clients over HTTP, one server for each
 * request: nothing is kept between them, so any process can answer.
 */
export function createMcpHandler(services: McpServices): McpHandler {
  return async ({ request, response }, body, origin) => {
    const server = serverFor(services, origin);
    const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true });
    response.once('close', () => void transport.close().then(() => server.close()));
    await server.connect(transport);
    await transport.handleRequest(request, response, body);
  };
}

function serverFor(services: McpServices, origin: string): McpServer {
  const server = new McpServer({ name: 'so-tay', version: '1' });
  const urlOf = (one: string) => `${origin}/api/provisions/${one}`;
  server.registerTool(
    'search',
    {
      title: 'Tìm điều khoản',
      description: 'Finds provisions of Vietnamese law; each with how it stands on the day.',
      inputSchema: { query: words, asOf: day, place, limit: z.int().min(1).max(20).default(8) },
      annotations: readOnly,
    },
    ({ query, limit, ...at }) =>
      told(async () => {
        const { results, reason, asOf } = await services.search(questionOf(query, at), limit);
        const shown = results.map((one) => ({
          id: one.address,
          title: one.label,
          url: urlOf(one.address),
          text: one.text.slice(0, MAX_TEXT_CHARS),
          status: one.validity.status,
          reason: one.validity.reason,
          tier: one.tier,
        }));
        return { asOf, results: shown, ...(reason ? { reason } : {}) };
      }),
  );
  server.registerTool(
    'fetch',
    {
      title: 'Mở điều khoản',
      description: 'Gives the literal text of the điều around an address.',
      inputSchema: { id: address, asOf: day },
      annotations: readOnly,
    },
    ({ id, asOf }) =>
      told(async () => {
        const view = await services.provision(id, asOf ? { asOf } : {});
        if (!view) throw new AppError('PROVISION_NOT_FOUND', 'No such provision');
        const text = view.article.text.slice(0, MAX_TEXT_CHARS);
        return { id, title: view.label, text, url: urlOf(id), metadata: view.validity };
      }),
  );
  server.registerTool(
    'ask',
    {
      title: 'Hỏi',
      description:
        'Answers a question with a citation for every sentence, or says what is missing.',
      inputSchema: { question: words, asOf: day, place, filedOn: day },
      annotations: readOnly,
    },
    ({ question, ...at }) =>
      told(async () => {
        const answer = await services.ask(questionOf(question, at));
        return { ...answer, url: `${origin}/tra-loi/${encodeURIComponent(answer.id)}` };
      }),
  );
  server.registerTool(
    'timeline',
    {
      title: 'Hiệu lực theo thời gian',
      description: 'How a provision stands over time, and which clause changed it.',
      inputSchema: { id: address },
      annotations: readOnly,
    },
    ({ id }) =>
      told(async () => {
        const timeline = await services.timeline(id);
        if (!timeline) throw new AppError('PROVISION_NOT_FOUND', 'No such provision');
        return timeline;
      }),
  );
  return server;
}

type At = {
  readonly asOf?: string | undefined;
  readonly filedOn?: string | undefined;
  readonly place?: string | undefined;
};

function questionOf(text: string, { asOf, filedOn, place: where }: At): Question {
  return {
    text,
    ...(asOf ? { asOf } : {}),
    ...(filedOn ? { filedOn } : {}),
    ...(where ? { place: where } : {}),
  };
}

/** The result as JSON text; a failure that people are told of as its sentence, marked as one. */
async function told(work: () => Promise<object>) {
  try {
    return { content: [{ type: 'text' as const, text: JSON.stringify(await work()) }] };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const text = `${error.userMessage} (${error.code})`;
    return { isError: true, content: [{ type: 'text' as const, text }] };
  }
}
