import { expect, it } from 'vitest';
import type { RankedPassage } from './rank.ts';
import { candidatesOf } from './select-passages.ts';

/** Fictional law: a passage in force of an điều with one leaf. */
function passage(text: string, isNamed = false): RankedPassage {
  const leaf = { text, validity: { status: 'in-force' } };
  const article = { heading: 'Nhận bến', path: '', document: { key: 'ben' }, leaves: [leaf] };
  return { leaf, article, isNamed, score: 1 } as unknown as RankedPassage;
}

const rule = passage('1. Mỗi hộ được nhận không quá 02 bến.');
const fine = passage('2. Phạt tiền 300.000 đồng đối với hộ nhận bến vượt hạn mức.');
const looked = (readAs: string, passages: RankedPassage[]) =>
  candidatesOf(passages, { readAs, unheld: [] });

it('takes a fine for no rule on what is allowed', () => {
  expect(looked('mỗi hộ được nhận tối đa bao nhiêu bến', [fine, rule])).toEqual([rule]);
});

it('looks at fines where a breach may be asked about, and where one is named', () => {
  expect(looked('nhận bến vượt hạn mức bị phạt bao nhiêu', [fine, rule])).toHaveLength(2);
  const named = { ...fine, isNamed: true };
  expect(looked('khoản 2 nói gì về nhận bến', [named])).toEqual([named]);
});
