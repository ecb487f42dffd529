import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createMcpHandler } from '../../src/connect/mcp-handler.ts';
import type { McpServices, ReadProvision } from '../../src/connect/mcp-services.ts';
import { answerSchema } from '../../src/http/answer-schema.ts';
import { createApp } from '../../src/http/app.ts';
import { listen, type Listening } from '../../src/http/listen.ts';
import { wholeProduct, type WholeProduct } from '../fixtures/whole-product.ts';

const KEY = 'khoa-thu-nghiem-0002';
let product: WholeProduct;
let server: Listening;
let client: Client;

async function connect(key: string, url = server.url): Promise<Client> {
  const one = new Client({ name: 'thử', version: '1' });
  const headers = { authorization: `Bearer ${key}` };
  const transport = new StreamableHTTPClientTransport(new URL(`${url}/mcp`), {
    requestInit: { headers },
  });
  await one.connect(transport);
  return one;
}

/** A server of its own over the services of the product and those given. */
async function over(services: Partial<McpServices>) {
  const mcp = createMcpHandler({
    ...product.services,
    search: product.search,
    answerSchema,
    onFault: () => undefined,
    ...services,
  });
  const app = createApp(product.services, { log: () => undefined, apiKeys: [KEY], mcp });
  const own = await listen(app, { port: 0, host: '127.0.0.1' });
  const ownClient = await connect(KEY, own.url);
  const close = async () => {
    await ownClient.close();
    await own.close();
  };
  return { client: ownClient, close };
}

beforeAll(async () => {
  product = await wholeProduct();
  await product.prepare();
  const app = createApp(product.services, {
    log: () => undefined,
    apiKeys: [KEY],
    mcp: product.mcp,
  });
  server = await listen(app, { port: 0, host: '127.0.0.1' });
  client = await connect(KEY);
}, 120_000);
afterAll(async () => {
  await client?.close();
  await server?.close();
  await product?.close();
});

/** What a tool gave, as data and in words, and whether it failed. */
async function call(name: string, given: Record<string, unknown>, from = client) {
  const { content, isError, structuredContent } = await from.callTool({ name, arguments: given });
  const [first] = content as { text: string }[];
  return { isError: isError === true, text: first?.text ?? '', data: structuredContent };
}

/** All that the model of a client may get to read of one call. */
const MOST = 45_000;

type Hit = {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly text: string;
};

it('names its tools, all of which only read, with the shape of what they give', async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual(['search', 'fetch', 'ask', 'timeline']);
  for (const { title, annotations, outputSchema } of tools) {
    expect(annotations).toMatchObject({
      title,
      readOnlyHint: true,
      destructiveHint: false,
      idempotentHint: true,
      openWorldHint: false,
    });
    expect(outputSchema).toMatchObject({ type: 'object' });
  }
});

// After listTools the real client holds every result against the output schema and refuses another.
it('finds provisions that it then opens, with how they stand over time', async () => {
  await client.listTools();
  const found = await call('search', { query: 'chứng thực bản sao từ bản chính', limit: 3 });
  const { results, asOf } = found.data as { results: Hit[]; asOf: string };
  expect(results).toHaveLength(3);
  expect(JSON.parse(found.text)).toEqual(found.data);
  const [first] = results;
  expect(first?.url).toBe(`${server.url}/dieu-khoan/${first?.id}?ngay=${asOf}`);
  const opened = await call('fetch', { id: first?.id ?? '' });
  expect(opened.data).toMatchObject({
    id: first?.id,
    title: first?.title,
    url: `${server.url}/dieu-khoan/${first?.id}`,
    start: 0,
    metadata: { wording: 'kept', document: { tier: 'illustrative' } },
  });
  const timeline = await call('timeline', { id: first?.id ?? '' });
  expect(timeline.data).toMatchObject({ id: first?.id, totals: { periods: 1 } });
});

it('answers with citations, and the page of the stored answer', async () => {
  await client.listTools();
  const { data } = await call('ask', { question: 'Ai chứng thực bản sao từ bản chính?' });
  const answer = data as { id: string; conclusion: { citations: unknown[] }[]; url: string };
  expect(answer.conclusion.length).toBeGreaterThan(0);
  expect(answer.conclusion.every(({ citations }) => citations.length > 0)).toBe(true);
  expect(answer.url).toBe(`${server.url}/tra-loi/${answer.id}`);
  expect((await fetch(`${server.url}/api/answers/${answer.id}`)).status).toBe(200);
});

it('says of what is not held that it is not, as a failed call', async () => {
  for (const name of ['fetch', 'timeline']) {
    const { isError, text, data } = await call(name, { id: '9999-2099-nd-cp/d1' });
    expect(isError).toBe(true);
    expect(text).toBe('Không có điều, khoản này trong kho. (PROVISION_NOT_FOUND)');
    expect(data).toBeUndefined();
  }
});

it.each<[string, Record<string, unknown>, string]>([
  ['search', { query: ' ' }, 'Câu hỏi trống hoặc quá dài (tối đa 2.000 ký tự).'],
  ['search', { query: 'phí', limit: 21 }, 'Yêu cầu không đúng mẫu. Xem lại: limit.'],
  ['search', { query: 'phí', ngay: '2026-06-01' }, 'Yêu cầu không đúng mẫu. Xem lại: ngay.'],
  ['ask', { question: 'Ai?', asOf: '01/06/2026' }, 'Ngày không hợp lệ'],
  ['fetch', {}, 'Yêu cầu không đúng mẫu. Xem lại: id.'],
])('says in Vietnamese what is wrong with a call: %s %o', async (name, given, said) => {
  const { isError, text } = await call(name, given);
  expect(isError).toBe(true);
  expect(text).toContain(said);
  expect(text).not.toMatch(/invalid arguments|mcp error/iu);
});

it('refuses a tool that it does not have, and who holds no key', async () => {
  await expect(call('delete', {})).rejects.toThrow('Không có công cụ này.');
  await expect(connect('khoa-sai-khoa-sai-00')).rejects.toThrow(/API_KEY_WRONG|401/u);
});

it('tells a client nothing of a fault but that there was one', async () => {
  const faults: string[] = [];
  const { client: other, close } = await over({
    ask: () => Promise.reject(new Error('chữ trong kho')),
    onFault: ({ code }) => faults.push(code),
  });
  const { isError, content } = await other.callTool({
    name: 'ask',
    arguments: { question: 'Ai?' },
  });
  expect(isError).toBe(true);
  expect(JSON.stringify(content)).toContain('INTERNAL');
  expect(JSON.stringify(content)).not.toContain('chữ trong kho');
  expect(faults).toEqual(['INTERNAL']);
  await close();
});

/** A made-up điều of the given text. */
const longArticle = (text: string): ReadProvision => ({
  address: 'x/d1/k2',
  label: 'khoản 2 Điều 1',
  document: { key: 'x', kind: 'Nghị định', tier: 'normative', territory: 'nation' },
  article: {
    text,
    start: 100,
    parts: [{ address: 'x/d1/k2', start: 100 + text.indexOf('2.') }],
  },
  validity: { status: 'in-force', reason: '' },
  restsOn: [],
  aknIri: '/akn/vn',
});

it('gives a long điều in stretches, from the provision that was asked for on', async () => {
  const text = `1. ${'một '.repeat(8_000)}\n2. ${'hai '.repeat(8_000)}`;
  const { client: other, close } = await over({ provision: async () => longArticle(text) });
  await other.listTools();
  const first = await call('fetch', { id: 'x/d1/k2' }, other);
  expect(first.data).toMatchObject({ start: text.indexOf('2.'), totalChars: text.length });
  expect(first.text.length).toBeLessThan(MOST);
  let joined = '';
  const notes: string[] = [];
  for (let offset: number | undefined = 0; offset !== undefined;) {
    const { data } = await call('fetch', { id: 'x/d1/k2', offset }, other);
    const part = data as { text: string; nextOffset?: number; note?: string };
    joined += part.text;
    offset = part.nextOffset;
    notes.push(`${part.note} ${offset}`);
  }
  expect(notes.slice(0, -1).every((one) => /fetch với offset (\d+)[.;].* \1$/u.test(one))).toBe(
    true,
  );
  expect(notes.length).toBeGreaterThan(2);
  expect(joined).toBe(text);
  await close();
});

const by = { address: 'y/d1', label: 'Điều 1 Nghị định 2' };
it.each<[string, NonNullable<ReadProvision['amended']>, string]>([
  ['assembled', { kind: 'assembled', text: 'lời văn mới', pieces: [], chain: [] }, 'lời văn mới'],
  [
    'side-by-side',
    {
      kind: 'side-by-side',
      why: 'chưa rõ',
      original: 'lời văn cũ',
      amendments: [{ ...by, from: '2099-01-01', text: 'sửa như sau' }],
      chain: [],
    },
    'lời văn cũ\n\n[Điều 1 Nghị định 2, từ 2099-01-01]\nsửa như sau',
  ],
])('gives the wording of the day, and says how it was come by: %s', async (kind, amended, said) => {
  const view = { ...longArticle('lời văn cũ'), amended };
  const { client: other, close } = await over({ provision: async () => view });
  await other.listTools();
  const { data } = await call('fetch', { id: 'x/d1', asOf: '2099-06-01' }, other);
  expect(data).toMatchObject({ text: said, metadata: { wording: kind } });
  await close();
});

it('cuts texts of a search so that all fit, and says how to read them whole', async () => {
  const hit = {
    address: 'x/d1/k2',
    article: 'x/d1',
    label: 'khoản 2 Điều 1',
    document: { key: 'x', kind: 'Nghị định' },
    score: 1,
    heading: '',
    leadIns: ['gồm:'],
    text: 'chữ '.repeat(10_000),
    validity: { status: 'in-force', reason: '' },
    tier: 'normative',
    territory: 'nation',
  } as const;
  const results = Array.from({ length: 20 }, () => hit);
  const { client: other, close } = await over({
    search: async () => ({ asOf: '2099-11-22', results, notices: [], tookMs: 1 }),
  });
  await other.listTools();
  const { text, data } = await call('search', { query: 'chữ', limit: 20 }, other);
  expect(text.length).toBeLessThan(MOST);
  expect(data).toMatchObject({
    results: results.map(() => ({
      truncated: true,
      text: expect.stringMatching(/^gồm:\nchữ/u) as string,
    })),
  });
  expect((data as { note: string }).note).toContain('fetch');
  await close();
});

it('gives a long history in pages that lose nothing', async () => {
  const quote = 'bãi bỏ '.repeat(200);
  const changes = Array.from({ length: 120 }, (_, at) => ({
    what: 'expired' as const,
    on: `x/d${at}`,
    label: `Điều ${at}`,
    exceptions: [],
    cause: { ...by, quote },
  }));
  const { client: other, close } = await over({
    timeline: async (address) => ({
      address,
      label: 'Nghị định 1',
      periods: [{ status: 'in-force', reason: 'còn hiệu lực' }],
      changes,
      missing: [],
    }),
  });
  await other.listTools();
  const seen: string[] = [];
  const notes: string[] = [];
  for (let offset: number | undefined = 0; offset !== undefined;) {
    const { data, text } = await call('timeline', { id: 'x', offset }, other);
    expect(text.length).toBeLessThan(MOST);
    expect(data).not.toHaveProperty('url');
    const page = data as { changes: { on: string }[]; nextOffset?: number; note?: string };
    seen.push(...page.changes.map(({ on }) => on));
    offset = page.nextOffset;
    notes.push(`${page.note} ${offset}`);
  }
  expect(notes.slice(0, -1).every((one) => /timeline với offset (\d+)\. \1$/u.test(one))).toBe(
    true,
  );
  expect(notes.length).toBeGreaterThan(2);
  expect(seen).toEqual(changes.map(({ on }) => on));
  await close();
});

it('stops asking when the client goes', async () => {
  let arrived: (() => void) | undefined;
  let stopped: (() => void) | undefined;
  const hasArrived = new Promise<void>((resolve) => (arrived = resolve));
  const isStopped = new Promise<void>((resolve) => (stopped = resolve));
  const { client: other, close } = await over({
    ask: (_question, { signal }) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          stopped?.();
          reject(new Error('gone'));
        });
        arrived?.();
      }),
  });
  const asking = other
    .callTool({ name: 'ask', arguments: { question: 'Ai?' } })
    .catch(() => 'gone');
  await hasArrived;
  await other.close();
  await isStopped;
  expect(await asking).toBe('gone');
  await close();
});
