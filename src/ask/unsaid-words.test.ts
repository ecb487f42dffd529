import { expect, it } from 'vitest';
import type { Statement } from '../domain/answer.ts';
import { unsaidWords } from './unsaid-words.ts';

const quoting = (address: string, quote: string) =>
  ({ text: quote, citations: [{ address, quote }] }) as unknown as Statement;
const rule = quoting('ben/d1/k1', 'Chủ ghe nộp đơn tại bến.');
const question = 'Mở tiệm tạp hóa trên ghe du lịch thì nộp đơn ở đâu?';

it('names what no statement says, words that stand together as one', () => {
  const far = new Map([['ben/d1/k1', ['du lịch', 'hóa', 'tạp', 'tiệm']]]);
  expect(unsaidWords(question, [rule], far)).toEqual(['tiệm tạp hóa', 'du lịch']);
});

it('leaves out what another statement says, alike or in the same words', () => {
  const far = new Map([
    ['ben/d1/k1', ['du lịch', 'tạp', 'hóa']],
    ['ben/d2/k1', ['tạp', 'hóa']],
  ]);
  const alike = quoting('ben/d2/k1', 'Ghe chở khách theo tuyến.');
  expect(unsaidWords(question, [rule, alike], far)).toEqual(['tạp hóa']);
  const literal = quoting('ben/d3', 'Ghe du lịch có thẻ.');
  expect(unsaidWords(question, [rule, literal], far)).toEqual(['tạp hóa']);
});

it('says nothing where nothing was compared', () => {
  expect(unsaidWords(question, [rule], new Map())).toEqual([]);
});

it('passes over words of everyday speech and numbers', () => {
  const far = new Map([['ben/d1/k1', ['đem', '72', 'phải báo', 'thành phần', 'ghe']]]);
  expect(unsaidWords('đem 72 ghe phải báo thành phần', [quoting('ben/d1/k1', '')], far)).toEqual([
    'ghe',
  ]);
});
