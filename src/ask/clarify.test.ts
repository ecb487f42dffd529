import { expect, it } from 'vitest';
import type { Passage } from '../domain/passage.ts';
import { clarifyingChoices, namesNoMatter } from './clarify.ts';

function passageUnder(heading: string): Passage {
  return { article: { heading } } as unknown as Passage;
}

const passages = ['Mai táng người có công', 'Mai táng người cao tuổi'].map(passageUnder);
const bare = { query: 'tiền mai táng', types: [], named: [], carried: false } as const;

it('asks back which of the matters is meant', () => {
  expect(clarifyingChoices(bare, passages)).toEqual([
    'Mai táng người có công',
    'Mai táng người cao tuổi',
  ]);
});

it.each([
  ['says what it wants', { ...bare, types: ['how-much'] as const }, passages],
  ['is a follow-up', { ...bare, carried: true }, passages],
  ['has words enough', { ...bare, query: 'tiền mai táng người cao tuổi ở xã' }, passages],
  ['has one matter only', bare, passages.slice(0, 1)],
])('does not ask back when the question %s', (_why, question, found) => {
  expect(clarifyingChoices(question, found)).toEqual([]);
});

it.each(['lệ phí bao nhiêu', 'hồ sơ gồm những gì', 'mẫu số 05', 'lấy căn cứ nào trả hồ sơ?'])(
  'hears that "%s" names nothing that could have one',
  (query) => {
    expect(namesNoMatter({ query, named: [], carried: false })).toBe(true);
    expect(namesNoMatter({ query, named: [], carried: true })).toBe(false);
  },
);

it.each(['lệ phí kết hôn bao nhiêu', 'xã nào nhận hồ sơ', 'giờ phải làm sao'])(
  'does not take "%s" for a question about nothing',
  (query) => {
    expect(namesNoMatter({ query, named: [], carried: false })).toBe(false);
  },
);
