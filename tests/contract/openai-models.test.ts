import { expect, it, onTestFinished } from 'vitest';
import type { Article, Leaf } from '../../src/domain/passage.ts';
import { createOpenAiEmbedder } from '../../src/models/openai/openai-embedder.ts';
import {
  createOpenAiWriter,
  type OpenAiWriterOptions,
} from '../../src/models/openai/openai-writer.ts';
import type { Lookup, WriteRequest } from '../../src/models/writer.ts';
import { transportFaults } from '../fixtures/model-faults.ts';
import { startModelEndpoint, type EndpointMode } from '../fixtures/model-endpoint.ts';

const text = 'Thời hạn giải quyết là 03 ngày làm việc kể từ ngày nhận đủ hồ sơ.';
const leaf: Leaf = {
  address: 'thu/d3/k2',
  kind: 'clause',
  label: 'khoản 2 Điều 3 Hướng dẫn thử',
  text,
  start: 40,
  end: 40 + text.length,
  page: 1,
  parent: 'thu/d3',
  validity: { status: 'unknown', reason: '' },
};
const article: Article = {
  address: 'thu/d3',
  label: 'Điều 3',
  heading: 'Thời hạn',
  path: '',
  document: {
    key: 'thu',
    versionId: 'v1',
    kind: 'Hướng dẫn',
    tier: 'illustrative',
    territory: 'nation',
    fields: [],
  },
  leaves: [leaf],
};
const request = {
  question: 'mấy ngày xong',
  types: [],
  passages: [{ leaf, article, support: 1, score: 1 }],
};

const limits = {
  totalMs: 5_000,
  idleMs: 2_000,
  maxTokens: 2_000,
  budget: { dailyTokens: 1_000_000 },
};

async function writeWith(
  mode: EndpointMode,
  options: Partial<OpenAiWriterOptions> = {},
  asked: Partial<WriteRequest> = {},
) {
  const endpoint = await startModelEndpoint(mode);
  onTestFinished(() => endpoint.close());
  const { baseUrl } = endpoint;
  const writer = createOpenAiWriter({ baseUrl, apiKey: 'k', model: 'm', ...limits, ...options });
  return { endpoint, writer, draft: await writer.write({ ...request, ...asked }) };
}

function line(quote: string, part = 'conclusion', said = quote): string {
  return JSON.stringify({ part, text: said, quotes: [{ passage: 1, quote }] });
}

it('turns the quotes of a model into spans of whole sentences of the passage', async () => {
  const { draft } = await writeWith({ kind: 'reply', content: line('03 ngày làm việc') });
  expect(draft.conclusion).toEqual([
    {
      text: '03 ngày làm việc',
      quotes: [{ address: 'thu/d3/k2', start: 40, end: 40 + text.length, text }],
    },
  ]);
});

it('drops a quote that the passage does not hold: an altered number', async () => {
  const content = [line('05 ngày làm việc'), line(text, 'conditions')].join('\n');
  const { draft } = await writeWith({ kind: 'reply', content });
  expect(draft.conclusion).toEqual([]);
  expect(draft.conditions).toHaveLength(1);
});

it.each([
  ['in an array', `[${line(text)}, ${line(text, 'steps')}]`],
  ['in an object', `{"statements": [${line(text)}, ${line(text, 'steps')}]}`],
  ['in a fenced block', `Dạ:\n\`\`\`json\n${line(text)}\n${line(text, 'steps')}\n\`\`\``],
])('reads statements that an endpoint gives %s', async (_how, content) => {
  const { draft } = await writeWith({ kind: 'reply', content });
  expect([draft.conclusion.length, draft.steps.length]).toEqual([1, 1]);
});

it('fences passages as data and keeps them out of the system role', async () => {
  const { endpoint } = await writeWith({ kind: 'reply', content: line(text) });
  const { messages } = endpoint.requests[0] as { messages: { role: string; content: string }[] };
  expect(messages.map(({ role }) => role)).toEqual(['system', 'user']);
  expect(JSON.stringify(messages[0]?.content)).not.toContain(text);
  expect(messages[1]?.content).toContain(`<doan so="1">`);
});

it('tells of each statement before it knows how the reply ends', async () => {
  const content = [line(text), line(text, 'conditions')].join('\n');
  const told: string[] = [];
  const mode: EndpointMode = { kind: 'reply', content, finishReason: 'length' };
  const onStatement = async (part: string) => void told.push(part);
  await expect(writeWith(mode, {}, { onStatement })).rejects.toThrow('length');
  expect(told).toEqual(['conclusion', 'conditions']);
});

it('lets the model look further, numbers on what it finds, and stops it after four times', async () => {
  const other = { ...leaf, address: 'thu/d9', text: 'Lệ phí là 9.000 đồng.' };
  const found = { leaf: other, article: { ...article, leaves: [other] }, support: 1, score: 1 };
  const asked: string[] = [];
  const lookup: Lookup = {
    search: async (query) => {
      asked.push(query);
      return [found];
    },
    open: async () => [],
    timeline: async () => [],
  };
  const { draft } = await writeWith({ kind: 'persona', persona: 'looks-further' }, {}, { lookup });
  expect(asked).toEqual(['khoản 2 Điều 3 Hướng dẫn thử — Thời hạn']);
  expect(draft.conclusion.map((one) => one.text)).toContain('Lệ phí là 9.000 đồng.');
  const endless = writeWith({ kind: 'persona', persona: 'never-done-looking' }, {}, { lookup });
  await expect(endless).rejects.toMatchObject({ code: 'MODEL_UNAVAILABLE' });
  expect(asked).toHaveLength(5);
});

it('asks again without tools when the endpoint takes none', async () => {
  const endpoint = await startModelEndpoint({ kind: 'status', status: 400 });
  onTestFinished(() => endpoint.close());
  const { baseUrl } = endpoint;
  const writer = createOpenAiWriter({ baseUrl, apiKey: 'k', model: 'm', ...limits });
  const lookup: Lookup = { search: async () => [], open: async () => [], timeline: async () => [] };
  await expect(writer.write({ ...request, lookup })).rejects.toMatchObject({
    code: 'MODEL_UNAVAILABLE',
  });
  expect(endpoint.requests.map((body) => 'tools' in (body as object))).toEqual([true, false]);
});

it.each<[string, EndpointMode]>([
  ['a reply without one literal quote', { kind: 'reply', content: line('05 ngày làm việc') }],
  ['an answer cut by length', { kind: 'reply', content: line(text), finishReason: 'length' }],
  ['prose in place of JSON', { kind: 'reply', content: 'Dạ, ba ngày ạ.' }],
  ['a login page', { kind: 'html' }],
  ['a refused key', { kind: 'status', status: 401 }],
  ['a busy endpoint', { kind: 'status', status: 429 }],
  ['a server error', { kind: 'status', status: 500 }],
  ...transportFaults
    .filter((fault) => fault !== 'slow')
    .map((fault): [string, EndpointMode] => [`a stream with ${fault}`, { kind: 'fault', fault }]),
])('calls %s unavailable', async (_name, mode) => {
  const quick = { idleMs: 300, totalMs: 2_000 };
  await expect(writeWith(mode, quick)).rejects.toMatchObject({ code: 'MODEL_UNAVAILABLE' });
});

it('waits for an endpoint that is slow and not silent', async () => {
  const { draft } = await writeWith({ kind: 'fault', fault: 'slow' }, { idleMs: 300 });
  expect(draft.conclusion).toHaveLength(1);
});

it('gives up on an endpoint that stalls', async () => {
  await expect(writeWith({ kind: 'stall' }, { idleMs: 200 })).rejects.toMatchObject({
    code: 'MODEL_UNAVAILABLE',
  });
});

it('breaks the request off when the asker goes', async () => {
  const endpoint = await startModelEndpoint({ kind: 'fault', fault: 'stall-in-stream' });
  onTestFinished(() => endpoint.close());
  const { baseUrl } = endpoint;
  const writer = createOpenAiWriter({ baseUrl, apiKey: 'k', model: 'm', ...limits });
  const asker = new AbortController();
  const writing = writer.write({ ...request, signal: asker.signal });
  await expect.poll(() => endpoint.requests.length).toBe(1);
  asker.abort(new Error('gone'));
  await expect(writing).rejects.toThrow('gone');
  await expect.poll(() => endpoint.brokenOff()).toBe(1);
});

it('leaves an endpoint alone after five failures, and tries it again later', async () => {
  const endpoint = await startModelEndpoint({ kind: 'status', status: 401 });
  onTestFinished(() => endpoint.close());
  const { baseUrl } = endpoint;
  const writer = createOpenAiWriter({ baseUrl, apiKey: 'k', model: 'm', ...limits });
  for (let time = 0; time < 7; time += 1) await writer.write(request).catch(() => undefined);
  const asked = endpoint.requests.length;
  await expect(writer.write(request)).rejects.toMatchObject({ code: 'MODEL_UNAVAILABLE' });
  expect(endpoint.requests).toHaveLength(asked);
});

it('spends no more than the budget of the day', async () => {
  const budget = { dailyTokens: 50 };
  const { endpoint, writer } = await writeWith({ kind: 'reply', content: line(text) }, { budget });
  await expect(writer.write(request)).rejects.toMatchObject({ code: 'MODEL_UNAVAILABLE' });
  expect(endpoint.requests).toHaveLength(1);
});

it.each<[string, EndpointMode, number]>([
  ['falls silent half-way', { kind: 'fault', fault: 'stall-in-stream' }, 0],
  ['never begins', { kind: 'stall' }, 0],
  ['is cut by length', { kind: 'reply', content: line(text), finishReason: 'length' }, 0],
  ['ends without saying so', { kind: 'fault', fault: 'no-finish-reason' }, 0],
  ['was refused', { kind: 'status', status: 401 }, 2],
])('counts against the budget an answer that %s', async (_name, mode, askedAgain) => {
  const endpoint = await startModelEndpoint(mode);
  onTestFinished(() => endpoint.close());
  const { baseUrl } = endpoint;
  const budget = { dailyTokens: 50 };
  const options = { ...limits, idleMs: 200, budget };
  const writer = createOpenAiWriter({ baseUrl, apiKey: 'k', model: 'm', ...options });
  const unavailable = { code: 'MODEL_UNAVAILABLE' };
  await expect(writer.write(request)).rejects.toMatchObject(unavailable);
  const asked = endpoint.requests.length;
  await expect(writer.write(request)).rejects.toMatchObject(unavailable);
  expect(endpoint.requests).toHaveLength(asked + askedAgain);
});

it('counts against the budget an answer that the asker broke off', async () => {
  const endpoint = await startModelEndpoint({ kind: 'fault', fault: 'stall-in-stream' });
  onTestFinished(() => endpoint.close());
  const { baseUrl } = endpoint;
  const options = { ...limits, budget: { dailyTokens: 50 } };
  const writer = createOpenAiWriter({ baseUrl, apiKey: 'k', model: 'm', ...options });
  const asker = new AbortController();
  const writing = writer.write({ ...request, signal: asker.signal });
  await expect.poll(() => endpoint.requests.length).toBe(1);
  asker.abort(new Error('gone'));
  await expect(writing).rejects.toThrow('gone');
  await expect(writer.write(request)).rejects.toMatchObject({ code: 'MODEL_UNAVAILABLE' });
  expect(endpoint.requests).toHaveLength(1);
});

async function embedderWith(vectorOf: (text: string) => readonly number[]) {
  const endpoint = await startModelEndpoint({ kind: 'vectors', vectorOf });
  onTestFinished(() => endpoint.close());
  return createOpenAiEmbedder({ baseUrl: endpoint.baseUrl, apiKey: 'k', model: 'm' });
}

it('embeds at unit length, in order, and learns the dimensions from the endpoint', async () => {
  const embedder = await embedderWith((word) => [word.length, 0, 1]);
  expect(embedder).toMatchObject({ dimensions: 3, modelId: 'openai:m:3' });
  const [long, short] = await embedder.embed(['bốn chữ cái', 'a']);
  expect(Math.hypot(...(long ?? []))).toBeCloseTo(1);
  expect(long?.[0]).toBeGreaterThan(short?.[0] ?? 1);
});

it.each([
  ['zero', [0, 0]],
  ['empty', []],
])('refuses a vector that is %s', async (_name, vector) => {
  await expect(embedderWith(() => vector)).rejects.toMatchObject({ code: 'MODEL_UNAVAILABLE' });
});

it('refuses vectors of another length than the first', async () => {
  const embedder = await embedderWith((word) => (word === 'Điều' ? [1, 0] : [1, 0, 0]));
  await expect(embedder.embed(['khác'])).rejects.toMatchObject({ code: 'MODEL_UNAVAILABLE' });
});
