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

it('looks at a few leaves of a long điều only, so that others are seen, and at what says a meaning', () => {
  const khoản = (article: string, text: string, at: number) => {
    const one = passage(`${at + 1}. ${text}`);
    return { ...one, article: { ...one.article, address: article } };
  };
  const long = Array.from({ length: 30 }, (_, at) => khoản('ben/d2', 'Bến đậu ghe.', at));
  const meaning = khoản('ben/d2', 'Ghe câu là ghe đi câu.', 30);
  const other = khoản('ben/d3', 'Ghe phải có thẻ.', 0);
  const all = looked('ghe phải có gì', [...long, meaning, other]);
  expect(all).toEqual([...long.slice(0, 23), other]);
  expect(looked('ghe câu là gì', [...long, meaning])).toEqual([...long.slice(0, 24), meaning]);
});
