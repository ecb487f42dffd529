import { writeFileSync } from 'node:fs';
import { request as rawRequest } from 'node:http';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { errorCatalogue } from '../../src/domain/errors.ts';
import { answerSchema } from '../../src/http/answer-schema.ts';
import { createApp, type AppOptions } from '../../src/http/app.ts';
import { draftCheckSchema } from '../../src/http/draft-check-schema.ts';
import { listen, type Listening } from '../../src/http/listen.ts';
import type { Services } from '../../src/http/services.ts';
import {
  placesSchema,
  provisionViewSchema,
  statusViewSchema,
  timelineViewSchema,
} from '../../src/http/view-schemas.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { fakeServices } from '../browser/fake-services.ts';
import { fictionalProcedureView } from '../fixtures/fictional-procedure-view.ts';

const open: Listening[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map(({ close }) => close()));
});

type Logged = { readonly event: string; readonly fields: Record<string, unknown> };

/** The app over fakes on a free port, with what it logged. */
async function start(services: Partial<Services> = {}, options: Partial<AppOptions> = {}) {
  const logged: Logged[] = [];
  const log: AppOptions['log'] = (event, fields = {}) => void logged.push({ event, fields });
  const app = createApp(fakeServices(services), { log, ...options });
  const server = await listen(app, { port: 0, host: '127.0.0.1' });
  open.push(server);
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${server.url}/api/chat`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  return { url: server.url, post, logged };
}

type Failure = { code: keyof typeof errorCatalogue; message: string; requestId: string };

async function failureOf(response: Response): Promise<Failure & { status: number }> {
  return { ...((await response.json()) as Failure), status: response.status };
}

const question = 'Ai cấp bản sao thẻ thư viện?';
const streaming = { accept: 'text/event-stream' };

it('answers JSON of the documented shape', async () => {
  const { post } = await start();
  const response = await post({ question, asOf: '2099-11-22', place: 'xã Ia Grai' });
  expect(response.status).toBe(200);
  const answer = answerSchema.parse(await response.json());
  expect(answer.kind).toBe('answered');
  expect(answer.question).toEqual({ text: question, asOf: '2099-11-22', place: 'xã Ia Grai' });
});

it('hands the question on in NFC, with its dates and its conversation', async () => {
  const asked: unknown[] = [];
  const { post } = await start({
    async ask(given, hooks) {
      asked.push(given);
      return fakeServices().ask(given, hooks);
    },
  });
  await post({
    question: `  ${question.normalize('NFD')} `,
    filedOn: '2099-06-30',
    conversation: ['trước đó'],
  });
  expect(asked).toEqual([{ text: question, filedOn: '2099-06-30', conversation: ['trước đó'] }]);
});

it('checks a draft of a hundred thousand characters, and keeps nothing of it in a cache', async () => {
  const { url } = await start();
  const response = await fetch(`${url}/api/check`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: 'Điều ế '.repeat(14_000), asOf: '2099-11-22' }),
  });
  expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
  expect(draftCheckSchema.parse(await response.json()).asOf).toBe('2099-11-22');
});

it.each([
  [{ text: 1 }, 'DRAFT_INVALID'],
  [{ text: '\ud800' }, 'DRAFT_INVALID'],
  [{ text: 'x', asOf: '2099-02-30' }, 'DATE_INVALID'],
  [{ text: 'x', asof: '2099-02-20' }, 'REQUEST_INVALID'],
  [{ text: ' ' }, 'DRAFT_INVALID'],
])('refuses the draft %j', async (body, code) => {
  const { url } = await start();
  const response = await fetch(`${url}/api/check`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(await failureOf(response)).toMatchObject({ status: 400, code });
});

it('streams named and numbered events that end with the whole answer', async () => {
  const { post } = await start();
  const response = await post({ question: 'lệ phí cấp bản sao?' }, streaming);
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('no-cache, no-transform');
  expect(response.headers.get('x-accel-buffering')).toBe('no');
  const events = (await response.text())
    .trim()
    .split('\n\n')
    .map((block) => block.split('\n'));
  expect(events.map(([name]) => name)).toEqual([
    'event: status',
    'event: statement',
    'event: notice',
    'event: done',
  ]);
  expect(events.map(([, id]) => id)).toEqual(['id: 1', 'id: 2', 'id: 3', 'id: 4']);
  const done = JSON.parse(events.at(-1)?.[2]?.slice('data: '.length) ?? '') as unknown;
  expect(answerSchema.parse(done).kind).toBe('partial');
});

it('ends a stream that fails with an error event in Vietnamese', async () => {
  const { post } = await start();
  const text = await (await post({ question: 'câu hỏi hỏng' }, streaming)).text();
  expect(text).toContain('event: error');
  expect(text).toContain(errorCatalogue.INTERNAL.userMessage);
  expect(text).not.toContain('secret words');
});

it('refuses a bad question with a plain status even when a stream was asked for', async () => {
  const { post } = await start();
  expect(await failureOf(await post({ question: ' ' }, streaming))).toMatchObject({
    status: 400,
    code: 'QUESTION_INVALID',
  });
});

it.each([
  ['no question', {}, 'QUESTION_INVALID'],
  ['an empty question', { question: '\u00a0 \n' }, 'QUESTION_INVALID'],
  ['a question of 2,001 characters', { question: 'a'.repeat(2_001) }, 'QUESTION_INVALID'],
  ['half a surrogate pair', { question: 'a\ud800' }, 'QUESTION_INVALID'],
  ['a number as question', { question: 5 }, 'QUESTION_INVALID'],
  ['a day that does not exist', { question, asOf: '2099-02-30' }, 'DATE_INVALID'],
  ['a date in another spelling', { question, filedOn: '1/7/2099' }, 'DATE_INVALID'],
  ['a misspelt field', { question, as_of: '2099-01-01' }, 'REQUEST_INVALID'],
  ['an endless conversation', { question, conversation: Array(9).fill('a') }, 'REQUEST_INVALID'],
  ['a list as body', [question], 'REQUEST_INVALID'],
  ['a scalar as body', '"hỏi"', 'REQUEST_INVALID'],
  ['broken JSON', '{"question":', 'REQUEST_INVALID'],
  ['nesting of 10,000 lists', '['.repeat(10_000), 'REQUEST_INVALID'],
  ['no body', '', 'QUESTION_INVALID'],
])('refuses %s', async (_name, body, code) => {
  const { post } = await start();
  const failure = await failureOf(await post(body));
  expect(failure).toMatchObject({ status: 400, code });
});

it('never answers input with a 5xx, whatever JSON or bytes come', async () => {
  const { post } = await start({}, { rateLimits: { questions: 10_000, reads: 10_000 } });
  const record = fc.record(
    {
      question: fc.oneof(fc.string({ unit: 'binary' }), fc.jsonValue()),
      asOf: fc.oneof(fc.string(), fc.jsonValue()),
      filedOn: fc.date().map(String),
      place: fc.jsonValue(),
      conversation: fc.array(fc.jsonValue()),
    },
    { requiredKeys: [] },
  );
  const body = fc.oneof(record, fc.jsonValue(), fc.string());
  await fc.assert(
    fc.asyncProperty(body, async (given) => {
      const { status } = await post(given);
      expect([200, 400, 413]).toContain(status);
    }),
    { numRuns: 300 },
  );
});

it('refuses a body that is not JSON by its type', async () => {
  const { post } = await start();
  const response = await post(JSON.stringify({ question }), { 'content-type': 'text/plain' });
  expect(await failureOf(response)).toMatchObject({ status: 400, code: 'REQUEST_INVALID' });
});

it('refuses a body beyond 64 kB', async () => {
  const { post } = await start();
  const failure = await failureOf(await post({ question: 'a'.repeat(70_000) }));
  expect(failure).toMatchObject({ status: 413, code: 'REQUEST_TOO_LARGE' });
});

it('says code, sentence and request id in every failure, and the id in the header', async () => {
  const { url } = await start();
  const response = await fetch(`${url}/khong-co`);
  const failure = await failureOf(response);
  expect(failure).toMatchObject({
    status: 404,
    code: 'NOT_FOUND',
    message: errorCatalogue.NOT_FOUND.userMessage,
  });
  expect(response.headers.get('x-request-id')).toBe(failure.requestId);
});

it.each([
  ['/api/provisions/9999-2099-nd-cp/d1', 404, 'PROVISION_NOT_FOUND'],
  ['/api/provisions/9999-2099-nd-cp/d1/timeline', 404, 'PROVISION_NOT_FOUND'],
  ['/api/provisions/9901-2099-nd-cp/d5?asOf=yesterday', 400, 'DATE_INVALID'],
  ['/api/provisions/9901-2099-nd-cp/d5?ngay=2099-01-01', 400, 'REQUEST_INVALID'],
  ['/api/provisions/%E0%A4%A', 400, 'REQUEST_INVALID'],
  ['/api/procedures/1.999999', 404, 'PROCEDURE_NOT_FOUND'],
  ['/api/procedures/1.990101?asOf=yesterday', 400, 'DATE_INVALID'],
  ['/api/answers/khong-co', 404, 'ANSWER_NOT_FOUND'],
  ['/api/khong-co', 404, 'NOT_FOUND'],
  ['/../../etc/passwd', 404, 'NOT_FOUND'],
])('answers %s with %i %s', async (path, status, code) => {
  const { url } = await start();
  expect(await failureOf(await fetch(url + path))).toMatchObject({ status, code });
});

it('shows a fault of its own as INTERNAL and logs it without its words', async () => {
  const { post, logged } = await start();
  const failure = await failureOf(await post({ question: 'câu hỏi hỏng' }));
  expect(failure).toMatchObject({ status: 500, code: 'INTERNAL' });
  const entry = logged.find(({ event }) => event === 'request-failed');
  expect(entry?.fields).toMatchObject({ code: 'INTERNAL', requestId: failure.requestId });
  expect(JSON.stringify(logged)).not.toMatch(/secret words|câu hỏi/);
});

it('opens an address with its slashes at a version and a date', async () => {
  const opened: unknown[] = [];
  const { url } = await start({
    provision: async (...given) => {
      opened.push(given);
      return fakeServices().provision(given[0]);
    },
  });
  const response = await fetch(
    `${url}/api/provisions/9901-2099-nd-cp/d5/k1/b?version=abc&asOf=2099-08-01`,
  );
  expect(provisionViewSchema.parse(await response.json()).article.label).toBe('Điều 5');
  expect(opened).toEqual([['9901-2099-nd-cp/d5/k1/b', { version: 'abc', asOf: '2099-08-01' }]]);
});

it('shows how a provision stands over time', async () => {
  const { url } = await start();
  const response = await fetch(`${url}/api/provisions/9901-2099-nd-cp/d5/k1/timeline`);
  const { periods } = timelineViewSchema.parse(await response.json());
  expect(periods.map(({ status }) => status)).toEqual(['not-yet', 'in-force']);
});

it('gives a stored answer again', async () => {
  const { url, post } = await start();
  const given = (await (await post({ question })).json()) as { id: string };
  const stored: unknown = await (await fetch(`${url}/api/answers/${given.id}`)).json();
  expect(stored).toEqual(given);
});

it('gives the units that a question can be asked for', async () => {
  const { url } = await start();
  const places: unknown = await (await fetch(`${url}/api/places`)).json();
  expect(placesSchema.parse(places)).toContainEqual(
    expect.objectContaining({ code: '23710', name: 'Ia Băng', former: 'gia-lai' }),
  );
});

it('says what is on file and that it is alive and ready', async () => {
  const { url } = await start();
  const status: unknown = await (await fetch(`${url}/api/status`)).json();
  expect(statusViewSchema.parse(status).documents).toBe(12);
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
});

it('is alive and not ready while the index is being prepared', async () => {
  const { url } = await start({ ready: async () => ({ ready: false, code: 'INDEX_NOT_READY' }) });
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  const failure = await failureOf(await fetch(`${url}/readyz`));
  expect(failure).toMatchObject({ status: 503, code: 'INDEX_NOT_READY' });
});

it('refuses an address that asks too often, and says when to come back', async () => {
  const { post } = await start({}, { rateLimits: { questions: 2, reads: 100 } });
  const [, , third] = [
    await post({ question }),
    await post({ question }),
    await post({ question }),
  ];
  expect(third?.headers.get('retry-after')).toMatch(/^\d+$/);
  expect(third && (await failureOf(third))).toMatchObject({
    status: 429,
    code: 'TOO_MANY_REQUESTS',
  });
});

it('does not take a forged X-Forwarded-For for another address', async () => {
  const { post } = await start({}, { rateLimits: { questions: 1, reads: 100 } });
  await post({ question }, { 'x-forwarded-for': '192.0.2.1' });
  expect((await post({ question }, { 'x-forwarded-for': '192.0.2.2' })).status).toBe(429);
});

it('tells the asker’s work to stop when the client leaves', async () => {
  const stopped = Promise.withResolvers<void>();
  const started = Promise.withResolvers<void>();
  const { url } = await start({
    ask: (_question, { signal } = {}) =>
      new Promise((_resolve, reject) => {
        started.resolve();
        signal?.addEventListener('abort', () => {
          stopped.resolve();
          reject(new Error('gone'));
        });
      }),
  });
  const controller = new AbortController();
  const left = fetch(`${url}/api/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...streaming },
    body: JSON.stringify({ question }),
    signal: controller.signal,
  }).then((response) => response.text());
  await started.promise;
  controller.abort();
  await expect(left).rejects.toThrow('aborted');
  await stopped.promise;
});

it('leaves a page nothing but its own files', async () => {
  const { url } = await start();
  const { headers } = await fetch(`${url}/healthz`);
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("frame-ancestors 'self';");
  expect(policy).not.toMatch(/unsafe|\*|data:|https:/);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('x-powered-by')).toBeNull();
});

it('lets the configured sites embed, and no others', async () => {
  const site = 'https://motcua.example.vn';
  const { url } = await start({}, { widgetOrigins: [`${site}/`] });
  const preflight = (origin: string) =>
    fetch(`${url}/api/chat`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST' },
    });
  const allowed = await preflight(site);
  expect(allowed.status).toBe(204);
  expect(allowed.headers.get('access-control-allow-origin')).toBe(site);
  expect(allowed.headers.get('content-security-policy')).toContain(
    `frame-ancestors 'self' ${site}`,
  );
  const other = await preflight('https://evil.example');
  expect(other.headers.get('access-control-allow-origin')).toBeNull();
});

it('drops a client that never finishes its request', async () => {
  const app = createApp(fakeServices(), { log: () => undefined });
  const times = { headersTimeout: 100, requestTimeout: 200, connectionsCheckingInterval: 50 };
  const server = await listen(app, { port: 0, host: '127.0.0.1', times });
  open.push(server);
  const status = await new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': '100' };
    rawRequest(`${server.url}/api/chat`, { method: 'POST', headers })
      .on('error', reject)
      .on('response', ({ statusCode }) => resolve(statusCode))
      .write('{');
  });
  expect(status).toBe(408);
});

/** A page that only has to be told from JSON. */
function pageOf(words: string): string {
  const folder = scratchFolder();
  writeFileSync(join(folder, 'index.html'), words);
  return folder;
}

it('looks up no more procedures for the page than an address may read', async () => {
  const looked: string[] = [];
  const { url, logged } = await start(
    {
      procedure: async (code) => {
        looked.push(code);
        return fictionalProcedureView(code);
      },
    },
    { pageFolder: pageOf('<p>trang</p>'), rateLimits: { questions: 100, reads: 2 } },
  );
  expect((await fetch(`${url}/thu-tuc/1.990101`)).status).toBe(200);
  expect((await fetch(`${url}/api/status`)).status).toBe(200);
  const refused = await fetch(`${url}/thu-tuc/1.990101`);
  expect([refused.status, await refused.text()]).toEqual([429, '<p>trang</p>']);
  expect(refused.headers.get('retry-after')).toMatch(/^\d+$/);
  expect(looked).toEqual(['1.990101']);
  expect(logged).toMatchObject([
    { event: 'request-refused', fields: { code: 'TOO_MANY_REQUESTS', status: 429 } },
  ]);
});

const nothingHeld: Services['procedure'] = async () => undefined;
const broken: Services['procedure'] = async () => {
  throw new Error('secret words of the fault');
};

it.each([
  ['a code that is not held', nothingHeld, 'request-refused', 404, 'PROCEDURE_NOT_FOUND'],
  ['a fault', broken, 'request-failed', 500, 'INTERNAL'],
] as const)(
  'logs %s behind the page of a procedure',
  async (_what, procedure, event, status, code) => {
    const pageFolder = pageOf('<p>trang</p>');
    const { url, logged } = await start({ procedure }, { pageFolder });
    const response = await fetch(`${url}/thu-tuc/1.999999`);
    expect([response.status, await response.text()]).toEqual([status, '<p>trang</p>']);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const requestId = response.headers.get('x-request-id');
    expect(logged).toMatchObject([{ event, fields: { requestId, code, status } }]);
    expect(JSON.stringify(logged)).not.toContain('secret words');
  },
);

it('says in Vietnamese that its port is taken', async () => {
  const { url } = await start();
  const again = listen(() => undefined, { port: Number(new URL(url).port), host: '127.0.0.1' });
  await expect(again).rejects.toMatchObject({ code: 'PORT_TAKEN' });
});

it('gives the questions to try', async () => {
  const { url } = await start();
  const response = await fetch(`${url}/api/examples`);
  expect(await response.json()).toEqual(['Ai cấp bản sao thẻ thư viện?']);
});
