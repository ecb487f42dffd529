import OpenAI from 'openai';
import type { ChatCompletionChunk } from 'openai/resources/chat/completions';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { matterOf } from '../../scripts/bench-faults/poisoned.ts';
import type { CompletionCitation, UrlCitation } from '../../src/http/completion-citation.ts';
import { createApp } from '../../src/http/app.ts';
import { listen, type Listening } from '../../src/http/listen.ts';
import {
  startModelEndpoint,
  type EndpointMode,
  type ModelEndpoint,
} from '../fixtures/model-endpoint.ts';
import { poisonedProduct } from '../fixtures/poisoned-product.ts';
import type { WholeProduct } from '../fixtures/whole-product.ts';

/** What a model writes, streamed to the real client by the whole product. */
const KEY = 'khoa-thu-nghiem-0003';
const faithful: EndpointMode = { kind: 'persona', persona: 'faithful' };
const REPLACED = 'Phần trên được thay bằng câu trả lời đầy đủ dưới đây.';
let endpoint: ModelEndpoint;
let product: WholeProduct;
let server: Listening;
let client: OpenAI;

beforeAll(async () => {
  endpoint = await startModelEndpoint(faithful);
  product = await poisonedProduct(endpoint.baseUrl, { totalSeconds: 20, idleSeconds: 10 });
  const app = createApp(product.services, { log: () => undefined, apiKeys: [KEY] });
  server = await listen(app, { port: 0, host: '127.0.0.1' });
  client = new OpenAI({ baseURL: `${server.url}/v1`, apiKey: KEY, maxRetries: 0 });
}, 60_000);
afterAll(async () => {
  await server?.close();
  await product?.close();
  await endpoint?.close();
});

function ask() {
  const content = `Thời hạn ${matterOf(0)} là bao lâu?`;
  return client.chat.completions.create({
    model: 'so-tay',
    messages: [{ role: 'user', content }],
    stream: true,
    stream_options: { include_usage: true },
  });
}

/** What this server adds to the shapes of the library. */
type Chunk = ChatCompletionChunk & { readonly citations?: readonly CompletionCitation[] };
type Delta = { readonly annotations?: readonly UrlCitation[] };

function textOf(chunks: readonly Chunk[]): string {
  return chunks.map(({ choices }) => choices[0]?.delta.content ?? '').join('');
}

function markedIn(chunks: readonly Chunk[]): string[] {
  const text = textOf(chunks);
  const marked = chunks.flatMap(
    ({ choices }) => (choices[0]?.delta as Delta | undefined)?.annotations ?? [],
  );
  return marked.map(({ url_citation: one }) => text.slice(one.start_index, one.end_index));
}

it('sends a proven sentence while the model still writes the next, and the proof at the end', async () => {
  const { promise: held, resolve: release } = Promise.withResolvers<void>();
  endpoint.change({ ...faithful, held });
  const chunks: Chunk[] = [];
  for await (const chunk of await ask()) {
    chunks.push(chunk);
    if (textOf(chunks).includes('[1]')) release();
  }
  const text = textOf(chunks);
  expect(text).toMatch(/^Thời hạn đăng ký thuyền thúng loại 1 là 02 ngày làm việc[^\n]* \[1\]/u);
  expect(text).toMatch(/\n\n(?:TRẢ LỜI|MỘT PHẦN) · tính đến ngày/u);
  expect(text).not.toContain(REPLACED);
  const [last, usage] = chunks.slice(-2);
  expect(last?.choices[0]?.finish_reason).toBe('stop');
  expect(last?.citations?.[0]).toMatchObject({ index: 1, address: '9000-2025-nd-cp/d1/k1' });
  expect(last?.citations?.every(({ url }) => url.startsWith(`${server.url}/tra-loi/`))).toBe(true);
  expect(markedIn(chunks)).toContain('[1]');
  expect(markedIn(chunks).every((mark) => /^\[\d+\]$/u.test(mark))).toBe(true);
  expect(usage?.choices).toEqual([]);
  expect(usage?.usage?.total_tokens).toBeGreaterThan(0);
  expect(chunks.slice(0, -1).every((chunk) => chunk.usage === null)).toBe(true);
});

it('says that another answer follows when the model breaks off behind a sentence', async () => {
  const quote = `Thời hạn ${matterOf(0)} là 02 ngày làm việc kể từ ngày nhận đủ hồ sơ.`;
  const said = quote.replace(' kể từ ngày nhận đủ hồ sơ', '');
  const content = JSON.stringify({
    part: 'conclusion',
    text: said,
    quotes: [{ passage: 1, quote }],
  });
  endpoint.change({ kind: 'reply', content: `${content}\n`, finishReason: 'length' });
  const chunks: Chunk[] = [];
  for await (const chunk of await ask()) chunks.push(chunk);
  const [before = '', after = ''] = textOf(chunks).split(`\n\n${REPLACED}\n\n`);
  expect(before).toBe(`${said} [1] (chưa rõ hiệu lực)`);
  expect(after).toMatch(/^(?:TRẢ LỜI|MỘT PHẦN) · tính đến ngày/u);
  expect(after).toContain(quote);
  expect(after).toContain('Mô hình ngôn ngữ không trả lời');
  const cited = chunks.flatMap(({ citations = [] }) => citations.map(({ index }) => `[${index}]`));
  expect(new Set(markedIn(chunks))).toEqual(new Set(cited));
});

it('streams nothing of a model that proves nothing', async () => {
  endpoint.change({ kind: 'persona', persona: 'invents-articles' });
  const chunks: Chunk[] = [];
  for await (const chunk of await ask()) chunks.push(chunk);
  expect(textOf(chunks)).toMatch(/^(?:TRẢ LỜI|MỘT PHẦN|CHƯA CÓ CĂN CỨ) · tính đến ngày/u);
  expect(textOf(chunks)).not.toContain('9999/2099');
});
