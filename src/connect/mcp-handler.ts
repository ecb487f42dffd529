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
  readonly ask: (question: Question, hooks: { readonly signal: AbortSignal }) => Promise<Answer>;
  readonly search: (question: Question, limit: number) => Promise<SearchResult>;
  readonly provision: (
    address: string,
    options: { readonly asOf?: string },
  ) => Promise<ReadProvision | undefined>;
  readonly timeline: (address: string) => Promise<object | undefined>;
  /** Told of faults of ours; the client only learns that there was one. */
  readonly onFault: (fault: AppError) => void;
};

/** As much of a provision view as a program reads. */
export type ReadProvision = {
  readonly address: string;
  readonly label: string;
  readonly article: { readonly text: string };
  /** How it reads on the day, where amendments changed it; `article` is the text before them. */
  readonly amended?: object;
  readonly validity: { readonly status: string; readonly reason: string };
};

/** `origin` is where this server is reached: `http://127.0.0.1:8080`. */
export type McpHandler = (
  exchange: { readonly request: IncomingMessage; readonly response: ServerResponse },
  body: unknown,
  origin: string,
) => Promise<void>;

/** Longest text of one điều, in characters: some ten pages. */
const MAX_TEXT_CHARS = 20_000;
const day = z.iso.date().optional().describe('Day whose law is asked for; today when absent');
const place = z.string().max(200).optional().describe('Commune: xã Ia Grai');
const words = z
  .string()
  .trim()
  .min(1)
  .max(2_000)
  .refine((text) => text.isWellFormed(), 'Unpaired surrogate');
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
      told(services, async () => {
        const { results, reason, notices, asOf } = await services.search(
          questionOf(query, at),
          limit,
        );
        const shown = results.map((one) => ({
          id: one.address,
          title: one.label,
          url: urlOf(one.address),
          ...bounded(one.text),
          status: one.validity.status,
          reason: one.validity.reason,
          tier: one.tier,
          territory: one.territory,
          ...(one.holdsHere === undefined ? {} : { holdsHere: one.holdsHere }),
          ...(one.restsOn ? { restsOn: one.restsOn } : {}),
        }));
        return { asOf, results: shown, notices, ...(reason ? { reason } : {}) };
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
      told(services, async () => {
        const view = await services.provision(id, asOf ? { asOf } : {});
        if (!view) throw new AppError('PROVISION_NOT_FOUND', 'No such provision');
        const { article, label, amended, validity } = view;
        const metadata = { ...validity, ...(amended ? { amended } : {}) };
        return { id, title: label, ...bounded(article.text), url: urlOf(id), metadata };
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
    ({ question, ...at }, { signal }) =>
      told(services, async () => {
        const answer = await services.ask(questionOf(question, at), { signal });
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
      told(services, async () => {
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
    text: text.normalize('NFC'),
    ...(asOf ? { asOf } : {}),
    ...(filedOn ? { filedOn } : {}),
    ...(where ? { place: where } : {}),
  };
}

/** A text cut at the bound says so, because what follows may turn its meaning. */
function bounded(text: string) {
  return text.length <= MAX_TEXT_CHARS
    ? { text }
    : { text: text.slice(0, MAX_TEXT_CHARS), truncated: true };
}

/**
 * The result as JSON text; a failure as its sentence for people, marked as one. The library would
 * tell a client the words of any fault, and those may repeat what is on file.
 */
async function told({ onFault }: McpServices, work: () => Promise<object>) {
  try {
    return { content: [{ type: 'text' as const, text: JSON.stringify(await work()) }] };
  } catch (fault) {
    const error =
      fault instanceof AppError
        ? fault
        : new AppError('INTERNAL', 'Unexpected fault', { cause: fault });
    if (error.status >= 500) onFault(error);
    const text = `${error.userMessage} (${error.code})`;
    return { isError: true, content: [{ type: 'text' as const, text }] };
  }
}
