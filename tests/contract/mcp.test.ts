import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createMcpHandler, type McpServices } from '../../src/connect/mcp-handler.ts';
import { ProvisionRetriever } from '../../src/connect/provision-retriever.ts';
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

/** What a tool gave, and whether it failed. */
async function call(name: string, given: Record<string, unknown>) {
  const { content, isError } = await client.callTool({ name, arguments: given });
  const [first] = content as { text: string }[];
  return { isError: isError === true, text: first?.text ?? '' };
}

type Hit = { readonly id: string; readonly title: string; readonly url: string };

it('names its tools, all of which only read', async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual(['search', 'fetch', 'ask', 'timeline']);
  expect(tools.every(({ annotations }) => annotations?.readOnlyHint === true)).toBe(true);
});

it('finds provisions that it then opens, with how they stand over time', async () => {
  const found = await call('search', { query: 'chứng thực bản sao từ bản chính', limit: 3 });
  const { results } = JSON.parse(found.text) as { results: Hit[] };
  expect(results).toHaveLength(3);
  const [first] = results;
  expect(first?.url).toBe(`${server.url}/api/provisions/${first?.id}`);
  const opened = await call('fetch', { id: first?.id ?? '' });
  expect(JSON.parse(opened.text)).toMatchObject({ id: first?.id, title: first?.title });
  const timeline = await call('timeline', { id: first?.id ?? '' });
  expect(JSON.parse(timeline.text)).toHaveProperty('periods');
});

it('answers with citations, and an address of the stored answer', async () => {
  const { text } = await call('ask', { question: 'Ai chứng thực bản sao từ bản chính?' });
  const answer = JSON.parse(text) as {
    kind: string;
    conclusion: { citations: unknown[] }[];
    url: string;
  };
  expect(answer.conclusion.every(({ citations }) => citations.length > 0)).toBe(true);
  expect((await fetch(answer.url.replace('/tra-loi/', '/api/answers/'))).status).toBe(200);
});

it('says of what is not held that it is not, as a failed call', async () => {
  const { isError, text } = await call('fetch', { id: '9999-2099-nd-cp/d1' });
  expect(isError).toBe(true);
  expect(text).toContain('PROVISION_NOT_FOUND');
});

it('refuses arguments of another shape, and who holds no key', async () => {
  expect((await call('search', { query: '' })).isError).toBe(true);
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

it('says of a text that it cuts that it is cut, and gives the amended wording with it', async () => {
  const { client: other, close } = await over({
    provision: async (address) => ({
      address,
      label: 'Điều 1',
      article: { text: 'a'.repeat(20_001) },
      amended: { kind: 'assembled', text: 'b' },
      validity: { status: 'in-force', reason: '' },
    }),
  });
  const { content } = await other.callTool({ name: 'fetch', arguments: { id: 'x/d1' } });
  const [{ text } = { text: '' }] = content as { text: string }[];
  expect(JSON.parse(text)).toMatchObject({
    truncated: true,
    metadata: { amended: { text: 'b' } },
  });
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

it('is a retriever of LangChain with where each text stands and whether it holds', async () => {
  const retriever = new ProvisionRetriever({
    search: product.search,
    limit: 2,
    asOf: '2026-06-01',
  });
  const documents = await retriever.invoke('chứng thực bản sao từ bản chính');
  expect(documents).toHaveLength(2);
  expect(documents[0]?.pageContent.length).toBeGreaterThan(0);
  expect(documents[0]?.metadata).toMatchObject({ asOf: '2026-06-01', tier: 'illustrative' });
});
