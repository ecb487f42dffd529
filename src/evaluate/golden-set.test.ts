import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { AppError } from '../domain/errors.ts';
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

/** What the trainer is told of a broken set. */
function toldOf(text: string): string {
  try {
    parseGoldenSet(text);
  } catch (error) {
    if (error instanceof AppError) return failureTextOf(error);
  }
  throw new RangeError('the set is as expected');
}

const failureTextOf = ({ userMessage, about }: AppError) => `${userMessage} ${about}`;
const { note: _note, ...unnoted } = line;

it('reads a case', () => {
  expect(parse(line)).toEqual([line]);
});

it.each([
  ['an id with capitals', { ...line, id: 'Dat-Dai' }, /trường id: chỉ gồm chữ thường/],
  [
    'a day that does not exist',
    { ...line, asOf: '2099-02-30' },
    /trường asOf: không phải một ngày/,
  ],
  [
    'a field of law that is none',
    { ...line, field: 'bóng đá' },
    /trường field: chỉ nhận đất đai, /,
  ],
  ['a style that is none', { ...line, style: ['hay'] }, /style\.0: chỉ nhận plain.*paraphrase:/],
  ['a misspelt key', { ...line, outcomes: 'answered' }, /không có trường outcomes/],
  ['a missing field', unnoted, /thiếu trường note/],
  ['a value of another type', { ...line, types: 'who' }, /trường types: cần danh sách/],
  ['an empty question', { ...line, question: '' }, /trường question: không được để trống/],
  [
    'a broken expression',
    { ...line, points: ['/(/'] },
    /points\.0: không phải biểu thức chính quy/,
  ],
  ['an answer that rests on nothing', { ...line, basis: [] }, /basis và cites đều trống/],
  ['a refusal that cites', { ...line, outcome: 'refused' }, /outcome là refused mà có basis/],
  ['a follow-up without a conversation', { ...line, style: ['follow-up'] }, /conversation/],
  ['a basis without a number', { ...line, basis: ['Điều 5 Luật Giả'] }, /basis: thiếu số văn bản/],
])('refuses %s, in Vietnamese with the line', (_name, one, message) => {
  const told = toldOf(`\n${JSON.stringify(one)}`);
  expect(told).toMatch(message);
  expect(told).toMatch(/^Bộ câu hỏi kiểm tra không đúng mẫu\. Cụ thể: dòng 2: /u);
  expect(told).not.toMatch(/invalid|expected|received|unrecognized|input/iu);
});

it('refuses the same id and the same question twice', () => {
  const other = { ...line, question: 'Ai cấp phép  dựng cột mốc giả định' };
  const told = toldOf([line, line, other].map((one) => JSON.stringify(one)).join('\n'));
  expect(told).toMatch(
    /dòng 1 và dòng 2 và dòng 3: trùng id dat-dai-01;\s+dòng 1.*hỏi trùng câu/su,
  );
});

it('lets the same words be asked on another day', () => {
  expect(parse(line, { ...line, id: 'dat-dai-02', asOf: '2099-01-02' })).toHaveLength(2);
});

it('names every wrong line at once', () => {
  expect(toldOf('{"id":1}\n\n{"id":"a" "b"}\n{')).toMatch(
    /dòng 1: .*;\n {2}dòng 3: không phải JSON.*ký tự thứ 11;\n {2}dòng 4: không phải JSON/su,
  );
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
