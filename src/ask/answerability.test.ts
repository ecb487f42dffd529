import { expect, it } from 'vitest';
import { answerFeatures, type Likened } from './answer-features.ts';
import { answerability, leastLikelihood, sureLikelihood } from './answerability.ts';
import type { RankedPassage } from './rank.ts';

/** Fictional law: a passage that ranks high, of an điều that covers this share of the question. */
function covering(article: number): Likened {
  const leaf = { kind: 'clause', text: 'Thả đèn phải báo bến.' };
  const of = { address: 'den/d1', heading: 'Thả đèn', path: '', document: { key: 'den' } };
  const passage = { leaf, article: { ...of, leaves: [leaf] }, score: 1 };
  const cover = {
    leaf: article,
    article,
    compounds: 1,
    lost: 0,
    lostCompound: 0,
    count: 4,
    opening: 1,
    pressed: 1,
    far: [],
  };
  return {
    passage: passage as unknown as RankedPassage,
    alike: 1,
    elsewhere: 0.5,
    cover: { ...cover, weight: 2 },
  };
}

it('takes no điều for an answer that hardly shares the words of the question', () => {
  const asked = { query: 'thả đèn', readAs: 'thả đèn', statutory: [], wordings: [], types: [] };
  const likely = (share: number) => {
    const [features] = answerFeatures([covering(share)], asked, () => 1);
    return features && answerability(features);
  };
  expect(likely(0.2)).toBe(0);
  expect(likely(0.9)).toBeGreaterThan(0.5);
});

it('asks for more where more is held, by chance something of it looks likely', () => {
  expect(leastLikelihood(10)).toBeCloseTo(0.25);
  expect(leastLikelihood(322)).toBeCloseTo(0.25);
  expect(leastLikelihood(6_483)).toBeCloseTo(0.371, 3);
  expect(leastLikelihood(1_000_000)).toBeLessThan(1);
});

it('is sure only well above what it answers with', () => {
  expect(sureLikelihood(322)).toBeCloseTo(0.5);
  expect(sureLikelihood(6_483)).toBeCloseTo(0.639, 3);
});
