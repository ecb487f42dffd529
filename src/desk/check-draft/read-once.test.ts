import { expect, it } from 'vitest';
import { readOnce, type CheckedCatalogue } from './read-once.ts';

function counting(): { readonly catalogue: CheckedCatalogue; readonly calls: string[] } {
  const calls: string[] = [];
  const catalogue: CheckedCatalogue = {
    version: async (id) => void calls.push(`version ${id}`),
    provision: async (address) => void calls.push(`provision ${address}`),
    article: async (address) => void calls.push(`article ${address}`),
    relationsTo: async (key) => (calls.push(`relations ${key}`), []),
    outline: async (key) => (calls.push(`outline ${key}`), []),
  };
  return { catalogue, calls };
}

it('reads a document once, however many citations name it', async () => {
  const { catalogue, calls } = counting();
  const once = readOnce(catalogue);
  for (let at = 0; at < 500; at += 1) {
    expect(await once.version('v1')).toBeUndefined();
    expect(await once.relationsTo('a')).toEqual([]);
    expect(await once.outline('a')).toEqual([]);
  }
  expect(calls).toEqual(['version v1', 'relations a', 'outline a']);
});

it('reads anew for another check', async () => {
  const { catalogue, calls } = counting();
  await readOnce(catalogue).relationsTo('a');
  await readOnce(catalogue).relationsTo('a');
  expect(calls).toHaveLength(2);
});
