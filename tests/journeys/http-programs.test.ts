import { request } from 'node:http';
import { afterEach, expect, it } from 'vitest';
import { createMcpHandler } from '../../src/connect/mcp-handler.ts';
import { answerSchema } from '../../src/http/answer-schema.ts';
import { createApp, type AppOptions } from '../../src/http/app.ts';
import { listen, type Listening } from '../../src/http/listen.ts';
import { fakeServices } from '../browser/fake-services.ts';

/** Who may use /v1 and /mcp, and how; what they then get is in tests/contract. */
const KEY = 'khoa-thu-nghiem-0004';
const open: Listening[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map(({ close }) => close()));
});

type Call = { readonly method: string; readonly path: string; readonly body?: object };
type Reply = {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
};

const routes: readonly Call[] = [
  { method: 'GET', path: '/v1/models' },
  {
    method: 'POST',
    path: '/v1/chat/completions',
    body: { messages: [{ role: 'user', content: 'Ai cấp bản sao thẻ thư viện?' }] },
  },
  { method: 'POST', path: '/mcp', body: { jsonrpc: '2.0', id: 1, method: 'tools/list' } },
];
const [, complete = routes[0], callMcp = routes[0]] = routes;

/** The app over fakes; `send` sets any header, Host and Origin too. */
async function start(options: Partial<AppOptions> = {}) {
  const services = fakeServices();
  const mcp = createMcpHandler({
    ...services,
    search: async () => ({ asOf: '2099-11-22', results: [], notices: [], tookMs: 1 }),
    answerSchema,
    onFault: () => undefined,
  });
  const app = createApp(services, { log: () => undefined, apiKeys: [KEY], mcp, ...options });
  const server = await listen(app, { port: 0, host: '127.0.0.1' });
  open.push(server);
  return (call: Call | undefined, headers: Record<string, string> = {}) =>
    new Promise<Reply>((resolve, reject) => {
      const sent = request(`${server.url}${call?.path ?? ''}`, {
        method: call?.method ?? 'GET',
        headers: {
          authorization: `Bearer ${KEY}`,
          accept: 'application/json, text/event-stream',
          'content-type': 'application/json',
          ...headers,
        },
      });
      sent.on('response', (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (piece: string) => (text += piece));
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
        });
      });
      sent.on('error', reject).end(call?.body ? JSON.stringify(call.body) : '');
    });
}

it.each(routes)('serves $method $path to who holds a key', async (call) => {
  const send = await start();
  expect((await send(call)).status).toBe(200);
});

it.each(routes)('is off without keys: $method $path', async (call) => {
  const send = await start({ apiKeys: [] });
  const { status, text } = await send(call);
  expect(status).toBe(404);
  expect(text).toContain('API_KEYS_UNSET');
});

it.each(routes)('refuses another key and none: $method $path', async (call) => {
  const send = await start();
  for (const authorization of [`Bearer ${KEY}0`, `Basic ${KEY}`, KEY, '']) {
    const { status, headers } = await send(call, { authorization });
    expect(status).toBe(401);
    expect(headers['www-authenticate']).toBe('Bearer');
  }
});

it.each(['GET', 'DELETE', 'PUT'])('has no session on /mcp to %s', async (method) => {
  const send = await start();
  const { status, headers } = await send({ method, path: '/mcp' });
  expect(status).toBe(405);
  expect(headers['allow']).toBe('POST');
});

it.each(routes)('refuses a foreign Host: $method $path', async (call) => {
  const send = await start();
  const { status, text } = await send(call, { host: 'evil.example' });
  expect(status).toBe(421);
  expect(text).toContain('HOST_REFUSED');
});

it.each([complete, callMcp])('refuses a page of another site: $path', async (call) => {
  const send = await start();
  const { status, text } = await send(call, { origin: 'https://evil.example' });
  expect(status).toBe(403);
  expect(text).toContain('ORIGIN_REFUSED');
});

it.each(routes)('refuses more than its share in a minute: $method $path', async (call) => {
  const send = await start({ rateLimits: { questions: 2, reads: 2 } });
  // Who tries keys uses his share up as well.
  await send(call, { authorization: 'Bearer khoa-sai' });
  expect((await send(call)).status).toBe(200);
  const { status, headers } = await send(call);
  expect(status).toBe(429);
  expect(Number(headers['retry-after'])).toBeGreaterThan(0);
});

it.each([complete, callMcp])('reads no more than its limit: $path', async (call) => {
  const send = await start();
  const body = { ...call?.body, padding: 'a'.repeat(2_100_000) };
  const { status } = await send(call && { ...call, body });
  expect(status).toBe(413);
});

it('says on /v1 in the shape of the OpenAI API that the share is used up', async () => {
  const send = await start({ rateLimits: { questions: 1, reads: 1 } });
  await send(complete);
  expect(JSON.parse((await send(complete)).text)).toMatchObject({
    error: { code: 'rate_limit_exceeded', param: null },
  });
});

it('links to the configured address, and never to what a client says of a proxy', async () => {
  const forwarded = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'evil.example' };
  const plain = await start();
  expect((await plain(complete, forwarded)).text).toMatch(/http:\/\/127\.0\.0\.1:\d+\/tra-loi\//u);
  const behindProxy = await start({ publicUrl: 'https://so-tay.example.vn/' });
  const { text } = await behindProxy(complete, forwarded);
  expect(text).toContain('https://so-tay.example.vn/tra-loi/');
  expect(text).not.toMatch(/evil\.example|http:/u);
});
