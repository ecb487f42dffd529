import { expect, it, onTestFinished } from 'vitest';
import type { Article, Leaf } from '../../src/domain/passage.ts';
import { createOpenAiEmbedder } from '../../src/models/openai/openai-embedder.ts';
import { createOpenAiWriter } from '../../src/models/openai/openai-writer.ts';
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

async function writeWith(mode: EndpointMode, timeoutMs = 5_000) {
  const endpoint = await startModelEndpoint(mode);
  onTestFinished(() => endpoint.close());
  const { baseUrl } = endpoint;
  const writer = createOpenAiWriter({ baseUrl, apiKey: 'k', model: 'm', timeoutMs });
  return { endpoint, draft: await writer.write(request) };
}

function reply(quote: string): string {
  return JSON.stringify({ conclusion: [{ passage: 1, quote }], conditions: [], steps: [] });
}

it('turns the quotes that a model picked into spans of the passage', async () => {
  const { draft } = await writeWith({ kind: 'reply', content: reply('03 ngày làm việc') });
  expect(draft.conclusion).toEqual([
    {
      text: '03 ngày làm việc',
      quotes: [{ address: 'thu/d3/k2', start: 63, end: 79, text: '03 ngày làm việc' }],
    },
  ]);
});

it('drops a quote that the passage does not hold: an altered number', async () => {
  const content = JSON.stringify({
    conclusion: [{ passage: 1, quote: '05 ngày làm việc' }],
    conditions: [{ passage: 1, quote: text }],
    steps: [],
  });
  const { draft } = await writeWith({ kind: 'reply', content });
  expect(draft.conclusion).toEqual([]);
  expect(draft.conditions).toHaveLength(1);
});

it('fences passages as data and keeps them out of the system role', async () => {
  const { endpoint } = await writeWith({ kind: 'reply', content: reply(text) });
  const { messages } = endpoint.requests[0] as { messages: { role: string; content: string }[] };
  expect(messages.map(({ role }) => role)).toEqual(['system', 'user']);
  expect(messages[0]?.content).not.toContain(text);
  expect(messages[1]?.content).toContain(`<doan so="1">`);
});

it.each<[string, EndpointMode]>([
  ['a reply without one literal quote', { kind: 'reply', content: reply('05 ngày làm việc') }],
  ['an answer cut by length', { kind: 'reply', content: reply(text), finishReason: 'length' }],
  ['prose in place of JSON', { kind: 'reply', content: 'Dạ, ba ngày ạ.' }],
  ['a login page', { kind: 'html' }],
  ['a refused key', { kind: 'status', status: 401 }],
  ['a server error', { kind: 'status', status: 500 }],
])('calls %s unavailable', async (_name, mode) => {
  await expect(writeWith(mode)).rejects.toMatchObject({ code: 'MODEL_UNAVAILABLE' });
});

it('gives up on an endpoint that stalls', async () => {
  await expect(writeWith({ kind: 'stall' }, 300)).rejects.toMatchObject({
    code: 'MODEL_UNAVAILABLE',
  });
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
