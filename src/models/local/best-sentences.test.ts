import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bestSentences } from './best-sentences.ts';
import { inquiryOf } from './inquiry.ts';

const filler = 'Cơ quan tiếp nhận ghi sổ và giao giấy hẹn cho người nộp trong buổi làm việc đó. ';
const wanted = 'Lệ phí đăng ký thử là 7 đồng một bản.';

it('picks the sentence that shares most words with the question', () => {
  const text = filler.repeat(4) + wanted + ` ${filler.repeat(4)}`.trimEnd();
  const found = bestSentences(
    { address: 'x', start: 100, end: 0, text },
    inquiryOf('lệ phí đăng ký thử'),
  );
  expect(found.text).toContain(wanted);
  expect(found.text.length).toBeLessThanOrEqual(420);
});

it('picks the sentence that tells what is asked before those that only share its words', () => {
  const tells = 'Trả trong 03 ngày làm việc. ';
  const repeats = 'Người đăng ký thử nộp tờ khai đăng ký thử cho cơ quan đăng ký thử. ';
  const text = tells + filler.repeat(5) + repeats.repeat(3).trim();
  const quote = { address: 'x', start: 0, end: text.length, text };
  expect(bestSentences(quote, inquiryOf('đăng ký thử mấy ngày có kết quả')).text).toContain(
    tells.trim(),
  );
});

it('keeps a short quote whole', () => {
  const quote = { address: 'x', start: 5, end: 5 + wanted.length, text: wanted };
  expect(bestSentences(quote, inquiryOf('bất kỳ'))).toBe(quote);
});

it('tells a printed list to its end, however far the limit, unless it is too long to be read', () => {
  const head = 'Thẩm quyền cho mở bến thử như sau:\n';
  const items = ['a', 'b', 'c', 'd'].map(
    (mark) => `${mark}) Trưởng bến ${mark} ${'x '.repeat(70)};\n`,
  );
  const told = (list: readonly string[]) => {
    const text = (head + list.join('') + filler).trim();
    return bestSentences(
      { address: 'x', start: 0, end: text.length, text },
      inquiryOf('ai cho mở bến thử'),
    ).text;
  };
  expect(told(items)).toBe((head + items.join('')).trim());
  expect(told([...items, ...items, ...items]).length).toBeLessThanOrEqual(420);
});

it('always returns a literal slice of the quote', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(filler, wanted, 'Một dòng.\n', 'không dấu chấm ', '; '), {
        minLength: 1,
        maxLength: 40,
      }),
      (parts) => {
        const text = parts.join('').trim();
        const found = bestSentences(
          { address: 'x', start: 7, end: 7 + text.length, text },
          inquiryOf(wanted),
        );
        expect(text.slice(found.start - 7, found.end - 7)).toBe(found.text);
      },
    ),
  );
});
