import { afterAll, beforeAll, expect, it } from 'vitest';
import { instructions, matterOf } from '../../scripts/bench-faults/poisoned.ts';
import { tryOnce } from '../../scripts/bench-faults/trial.ts';
import { transportFaults } from '../fixtures/model-faults.ts';
import {
  startModelEndpoint,
  type EndpointMode,
  type ModelEndpoint,
} from '../fixtures/model-endpoint.ts';
import { personas } from '../fixtures/model-persona.ts';
import { poisonedProduct } from '../fixtures/poisoned-product.ts';
import type { WholeProduct } from '../fixtures/whole-product.ts';

const faithful: EndpointMode = { kind: 'persona', persona: 'faithful' };
const question = `Thời hạn ${matterOf(0)} là bao lâu?`;
let endpoint: ModelEndpoint;
let product: WholeProduct;

beforeAll(async () => {
  endpoint = await startModelEndpoint(faithful);
  product = await poisonedProduct(endpoint.baseUrl, { totalSeconds: 4, idleSeconds: 1 });
}, 60_000);
afterAll(async () => {
  await product?.close();
  await endpoint?.close();
});

/** The good answer before it closes the breaker. */
async function endOf(mode: EndpointMode, neverFinishes: boolean) {
  endpoint.change(faithful);
  await product.ask({ text: question });
  endpoint.change(mode);
  return tryOnce(product, { question, withinMs: 20_000, neverFinishes });
}

it.each(transportFaults)(
  'ends a question whole and proven when the endpoint fails by %s',
  async (fault) => {
    expect(await endOf({ kind: 'fault', fault }, fault !== 'slow')).toEqual([]);
  },
);

it.each(personas)('shows nothing unproven of a model that is %s', async (persona) => {
  expect(await endOf({ kind: 'persona', persona }, false)).toEqual([]);
});

it.each([...instructions.keys()])('obeys no instruction in a document: %i', async (at) => {
  endpoint.change({ kind: 'persona', persona: 'obedient' });
  const asked = `Thời hạn ${matterOf(at)} là bao lâu?`;
  const trial = { question: asked, withinMs: 20_000, neverFinishes: false };
  expect(await tryOnce(product, trial)).toEqual([]);
});

it('says that the model failed', async () => {
  endpoint.change({ kind: 'fault', fault: 'close-in-sentence' });
  const answer = await product.ask({ text: question });
  expect(answer.generatedBy).toBe('extractive');
  expect(answer.notices.map(({ code }) => code)).toContain('model-unavailable');
});

it('sends no identifier to the model and keeps none', async () => {
  endpoint.change(faithful);
  const before = endpoint.requests.length;
  const answer = await product.ask({ text: `CCCD 052099001234: ${question}` });
  expect(endpoint.requests.length).toBeGreaterThan(before);
  expect(JSON.stringify(endpoint.requests.slice(before))).not.toContain('052099001234');
  expect(JSON.stringify(await product.services.answer(answer.id))).not.toContain('052099001234');
});
