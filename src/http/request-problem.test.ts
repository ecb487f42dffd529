import { expect, it } from 'vitest';
import { AppError } from '../domain/errors.ts';
import {
  readPetition,
  readPetitionExport,
  readProvisionQuery,
  readQuestion,
  readRejection,
} from './read-request.ts';

function told(work: () => unknown): string | undefined {
  try {
    work();
  } catch (error) {
    if (error instanceof AppError) return error.about;
  }
  throw new RangeError('no failure');
}

const question = 'Ai cấp bản sao?';

it.each([
  ['Cụ thể: không có trường `as_of`.', () => readQuestion({ question, as_of: '2099-01-01' })],
  [
    'Cụ thể: trường `conversation` dài quá 8 mục.',
    () => readQuestion({ question, conversation: Array(9).fill('a') }),
  ],
  ['Cụ thể: trường `place` phải là chữ.', () => readQuestion({ question, place: 5 })],
  ['Cụ thể: nội dung phải là đối tượng JSON.', () => readQuestion([question])],
  ['Cụ thể: thiếu trường `answerId`.', () => readPetition({ note: 'xin' })],
  ['Cụ thể: trường `reason` không được để trống.', () => readRejection({ reason: ' ' })],
  ['Cụ thể: trường `format` chỉ nhận csv, docx.', () => readPetitionExport({ format: 'pdf' })],
  [
    'Cụ thể: trường `asOf` phải là ngày dạng 2026-06-01.',
    () => readProvisionQuery({ asOf: '1/6/2026' }),
  ],
  // The sentence of the code says it all.
  [undefined, () => readQuestion({ question: '' })],
])('says %j', (words, work) => {
  expect(told(work)).toBe(words);
});

it('tells neither a value nor more than a few names that a client made up', () => {
  const names = Array.from({ length: 9 }, (_, at) => [`${at}${'x'.repeat(100)}`, 'ông Thử']);
  const words = told(() => readQuestion({ question, ...Object.fromEntries(names) })) ?? '';
  expect(words.length).toBeLessThan(200);
  expect(words).not.toContain('ông Thử');
});
