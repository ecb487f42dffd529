import { describe, expect, it } from 'vitest';
import { isWhole, sentencesOf, stretchesOf } from './quoted-stretch.ts';

const law = sentencesOf(
  'Trả sách chậm thì nộp 500.000 đồng; làm mất sách thì nộp 1.500.000 đồng.\nNgười mất thẻ\tkhông được mượn sách. Người lớn được mượn sách.',
);

describe('where a quotation stands', () => {
  it.each([
    ['nộp 500.000 đồng', ['Trả sách chậm thì nộp 500.000 đồng;']],
    ['Được mượn\nsách.', ['Người mất thẻ không được mượn sách.', 'Người lớn được mượn sách.']],
    ['mượn sách. Người lớn', ['Người mất thẻ không được mượn sách. Người lớn được mượn sách.']],
    ['00.000 đồng', []],
    ['ượn sách', []],
    ['', []],
  ])('“%s”', (quote, stretches) => {
    expect(stretchesOf(quote, [law])).toEqual(stretches);
  });

  it('is looked for in every text', () => {
    expect(stretchesOf('mất thẻ', [law, sentencesOf('Ai mất thẻ thì báo.')])).toHaveLength(2);
  });
});

it('tells a whole sentence from a cut one', () => {
  expect(
    isWhole('“người mất thẻ không được mượn sách'.slice(1), 'Người mất thẻ không được mượn sách.'),
  ).toBe(true);
  expect(isWhole('được mượn sách', 'Người mất thẻ không được mượn sách.')).toBe(false);
});
