import { expect, it } from 'vitest';
import type { Passage } from '../domain/passage.ts';
import { clarifyingChoices, mattersOf, namesNoMatter, wantedOf } from './clarify.ts';

function passageUnder(heading: string): Passage {
  return { article: { heading } } as unknown as Passage;
}

const passages = ['Mai táng người có công', 'Mai táng người cao tuổi'].map(passageUnder);
const bare = {
  query: 'tiền mai táng',
  readAs: 'tiền mai táng',
  types: [],
  named: [],
  carried: false,
} as const;

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
  ['asks how much', { ...bare, readAs: 'tiền mai táng bao nhiêu' }, passages],
  ['has one matter only', bare, passages.slice(0, 1)],
  ['is one of the headings', bare, [...passages, passageUnder('Tiền mai táng')]],
])('does not ask back when the question %s', (_why, question, found) => {
  expect(clarifyingChoices(question, found)).toEqual([]);
});

it.each(['lệ phí bao nhiêu', 'hồ sơ gồm những gì', 'mẫu số 05', 'bao lâu có'])(
  'hears that "%s" names nothing that could have one',
  (query) => {
    const asked = { query, types: ['how-much'], named: [] } as const;
    expect(namesNoMatter({ ...asked, carried: false })).toBe(true);
    expect(namesNoMatter({ ...asked, carried: true })).toBe(false);
  },
);

it.each([
  'lệ phí kết hôn bao nhiêu',
  'xã nào nhận hồ sơ',
  'giờ phải làm sao',
  'mất giấy hẹn trả kết quả thì làm thế nào',
  'quá hạn trả kết quả thì xử lý thế nào',
  'mất giấy tờ thì làm sao',
  'cách tính thời hạn',
  'nộp phí bằng cách nào',
  'mấy giờ nhận hồ sơ',
])('does not take "%s" for a question about nothing', (query) => {
  expect(namesNoMatter({ query, types: [], named: [], carried: false })).toBe(false);
});

it('offers the best heading of each document', () => {
  const of = (heading: string, key: string) =>
    ({ article: { heading, document: { key } } }) as unknown as Passage;
  const found = [of('Lệ phí bến', 'a'), of('Phí neo ghe', 'a'), of('Lệ phí cầu', 'b')];
  expect(mattersOf(found)).toEqual(['Lệ phí bến', 'Lệ phí cầu']);
});

it('offers the headings of one document where the two best điều are of it, else one of each', () => {
  const of = (heading: string, key: string, support = 0.5, score = 0.8) =>
    ({
      article: { heading, address: heading, document: { key } },
      support,
      score,
    }) as unknown as Passage;
  const fee = of('Lệ phí bến', 'a', 0.1);
  const papers = of('Hồ sơ mở bến', 'a', 0.1);
  const bridge = of('Lệ phí cầu', 'b');
  const ferry = of('Giờ chạy phà', 'c');
  expect(wantedOf([fee, papers, bridge])).toEqual(['Lệ phí bến', 'Hồ sơ mở bến']);
  const far = of('Phao bến', 'd', 0.5, 0.3);
  expect(wantedOf([ferry, fee, bridge, far])).toEqual(['Giờ chạy phà', 'Lệ phí cầu']);
  expect(wantedOf([])).toEqual([]);
});

it('hears that for whom something is done names no matter', () => {
  const asked = { types: [], named: [], carried: false };
  expect(namesNoMatter({ ...asked, query: 'đi làm giấy tờ cho mẹ' })).toBe(true);
  expect(namesNoMatter({ ...asked, query: 'giấy tờ nhận con cho mẹ' })).toBe(false);
});
