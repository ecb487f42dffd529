import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { patternOf } from './golden-case.ts';
import { parseGoldenSet, problemsAmong, readGoldenSet } from './golden-set.ts';

const folder = join(import.meta.dirname, '..', '..', 'eval');

const line = {
  id: 'dat-dai-01',
  question: 'ai cấp phép dựng cột mốc giả định?',
  asOf: '2099-01-01',
  field: 'đất đai',
  types: ['who'],
  style: ['plain'],
  outcome: 'answered',
  basis: ['khoản 1 Điều 5 Nghị định số 9901/2099/NĐ-CP'],
  cites: [],
  points: ['/cấp xã/'],
  forbidden: [],
  note: 'ví dụ',
};

const parse = (...cases: object[]) =>
  parseGoldenSet(cases.map((one) => JSON.stringify(one)).join('\n'));

it('reads a case', () => {
  expect(parse(line)).toEqual([line]);
});

it.each([
  ['an id with capitals', { id: 'Dat-Dai' }, /line 1: id/],
  ['a date that does not exist', { asOf: '2099-02-30' }, /asOf/],
  ['a field that is not in the list', { field: 'bóng đá' }, /field/],
  ['a misspelt key', { outcomes: 'answered' }, /outcomes/],
  ['a broken regular expression', { points: ['/(/'] }, /points\.0 not a regular expression/],
  ['an answer that rests on nothing', { basis: [] }, /rests on no provision/],
  ['a refusal that cites', { outcome: 'refused' }, /refused, but cites/],
  ['a follow-up without a conversation', { style: ['follow-up'] }, /conversation/],
  ['a basis without a number', { basis: ['Điều 5 Luật Giả Định'] }, /no document number/],
])('refuses %s', (_name, change, message) => {
  expect(() => parse({ ...line, ...change })).toThrow(message);
});

it('refuses the same id and the same question twice', () => {
  const other = { ...line, question: 'Ai cấp phép  dựng cột mốc giả định' };
  expect(() => parse(line, other)).toThrow(/id dat-dai-01 occurs twice; asked twice/);
});

it('lets the same words be asked on another day', () => {
  expect(parse(line, { ...line, id: 'dat-dai-02', asOf: '2099-01-02' })).toHaveLength(2);
});

it('names every wrong line at once', () => {
  expect(() => parseGoldenSet('{"id":1}\n\nnot json')).toThrow(/line 1: .*; line 3: not JSON/);
});

it('takes a point for letters, and for a regular expression between slashes', () => {
  expect(patternOf('1.000 đồng').test('phí 1.000 ĐỒNG')).toBe(true);
  expect(patternOf('1.000 đồng').test('phí 1x000 đồng')).toBe(false);
  expect(patternOf('/0?5 ngày/').test('trong 05 ngày')).toBe(true);
});

it('has no question twice in the open and the frozen set together', async () => {
  const { cases: open } = await readGoldenSet(join(folder, 'golden.jsonl'));
  const { cases: frozen } = await readGoldenSet(join(folder, 'golden.test.jsonl'));
  expect(problemsAmong([...open, ...frozen])).toEqual([]);
});

it('keeps the frozen set as it was frozen', async () => {
  const { sha256 } = await readGoldenSet(join(folder, 'golden.test.jsonl'));
  expect(readFileSync(join(folder, 'golden.test.sha256'), 'utf8')).toBe(
    `${sha256}  golden.test.jsonl\n`,
  );
});
