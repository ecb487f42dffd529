import { expect, it } from 'vitest';
import { isOfDutiesAsked, isOfOtherHolder, leadByHolder } from './lead-by-holder.ts';
import type { RankedPassage } from './rank.ts';

/** Fictional law, ranked in this order. */
function passages(headings: readonly string[]): RankedPassage[] {
  return headings.map((heading, at) => {
    const leaf = { kind: 'clause', text: `${at + 1}. Cấp thẻ bến.`, start: 9 - at };
    return {
      leaf,
      article: { heading, document: { key: 'ben' }, leaves: [leaf] },
      score: 1 - at / 20,
      isNamed: false,
    } as unknown as RankedPassage;
  });
}

const ofProvince = 'Thẩm quyền của Ủy ban nhân dân cấp tỉnh';
const ofCommune = 'Thẩm quyền của Ủy ban nhân dân cấp xã';
const question = { readAs: 'UBND xã có được cấp thẻ bến không' };

it('leads with what the asked body does where another one’s ranks first', () => {
  const ranked = passages([ofProvince, 'Thẻ bến', ofCommune]);
  expect(leadByHolder(ranked, question).map(({ article }) => article.heading)).toEqual([
    ofCommune,
    ofProvince,
    'Thẻ bến',
  ]);
});

it.each([
  ['ai cấp thẻ bến', [ofProvince, ofCommune]],
  ['UBND xã có được cấp thẻ bến không', ['Thẻ bến', ofCommune]],
  ['UBND xã có được cấp thẻ bến không', [ofProvince, 'Thẻ bến']],
])('leaves the order for “%s” under %s', (readAs, headings) => {
  const ranked = passages(headings);
  expect(leadByHolder(ranked, { readAs })).toBe(ranked);
});

it('tells what another body does', () => {
  const [province, commune, open] = passages([ofProvince, ofCommune, 'Thẻ bến']);
  const isOfOther = isOfOtherHolder(question.readAs);
  expect([province, commune, open].map((one) => one && isOfOther(one))).toEqual([
    true,
    false,
    false,
  ]);
});

it('begins a list at its start, whichever of its items ranks first', () => {
  const [ranked] = passages(['Nhiệm vụ của Ủy ban nhân dân xã']);
  if (!ranked) throw new RangeError('no passage');
  const start = { ...ranked.leaf, text: '1. Mở bến.' };
  const article = { ...ranked.article, leaves: [start, ranked.leaf] };
  const [first] = leadByHolder([{ ...ranked, article }], { readAs: 'UBND xã có nhiệm vụ gì' });
  expect(first?.leaf).toBe(start);
});

it('leads with no list of one field where a document has several', () => {
  const ranked = passages(['Thẻ bến', 'Thẩm quyền của xã', 'Thẩm quyền của xã']);
  expect(leadByHolder(ranked, { readAs: 'Thẩm quyền của xã là gì' })).toBe(ranked);
});

it('leads with the list of the very duties that are asked for', () => {
  const ranked = passages(['Thẻ bến', 'Nhiệm vụ của Ủy ban nhân dân xã']);
  const [first] = leadByHolder(ranked, { readAs: 'UBND xã có nhiệm vụ gì' });
  expect(first?.article.heading).toBe('Nhiệm vụ của Ủy ban nhân dân xã');
  expect(first && isOfDutiesAsked('UBND xã có nhiệm vụ gì')(first)).toBe(true);
});
