import { expect, it } from 'vitest';
import { groupRows } from './pdf-rows.ts';
import { parseTsv } from './recognise-page.ts';
import { repairLabels } from './repair-labels.ts';

/** Rows of tesseract's table: a line's box, then its words. */
const tsv = (
  lines: readonly (readonly [
    top: number,
    words: readonly (readonly [left: number, confidence: number, text: string])[],
  ])[],
): string =>
  ['level\theader']
    .concat(
      lines.flatMap(([top, words], line) => [
        `4\t1\t1\t1\t${line}\t0\t0\t${top}\t1500\t42\t-1\t`,
        ...words.map(
          ([left, confidence, text], word) =>
            `5\t1\t1\t1\t${line}\t${word}\t${left}\t${top}\t${text.length * 20}\t42\t${confidence}\t${text}`,
        ),
      ]),
    )
    .join('\n');

it('joins the words of a line and keeps columns apart', () => {
  const { segments, confidence } = parseTsv(
    tsv([
      [
        100,
        [
          [100, 90, 'BỘ'],
          [150, 90, 'MẪU'],
          [800, 90, 'CỘNG'],
        ],
      ],
      [
        160,
        [
          [100, 30, 'Điều'],
          [190, 30, '1.'],
          [230, 30, '|'],
        ],
      ],
    ]),
  );
  expect(segments.map(({ text }) => text)).toEqual(['BỘ MẪU', 'CỘNG', 'Điều 1.']);
  expect(confidence).toBeCloseTo((9 * 90 + 6 * 30) / 15);
});

it('gives no confidence to a page without words', () => {
  expect(parseTsv('level\theader\n')).toEqual({ segments: [], confidence: 0 });
});

it('puts misread letters of điểm right by their order', () => {
  const labels = ['a)', 'b)', 'e)', 'đ)', 'ở)', 'e)', 'ø)', 'a)', 'b)', 'x)'];
  const rows = groupRows(
    labels.map((label, index) => ({
      text: `${label} Một ý.`,
      left: 70,
      right: 200,
      top: index * 20,
      size: 12,
    })),
  );
  repairLabels(rows);
  expect(rows.map(({ segments }) => segments[0]?.text.split(' ')[0])).toEqual([
    'a)',
    'b)',
    'c)',
    'd)',
    'đ)',
    'e)',
    'g)',
    'a)',
    'b)',
    'x)',
  ]);
});

it.each([
  ['Diều I', 'Điều 1'],
  ['Diễu 10', 'Điều 10'],
  ['“Điêu 12a. Thử', '“Điều 12a. Thử'],
  ['Diéu 3. Thử', 'Điều 3. Thử'],
  ['Diều 5 của Luật này', 'Diều 5 của Luật này'],
  ['Diêu I là tên', 'Diêu I là tên'],
])('puts a misread heading right and leaves other words alone: %s', (read, right) => {
  const rows = groupRows([{ text: read, left: 70, right: 200, top: 20, size: 12 }]);
  repairLabels(rows);
  expect(rows[0]?.segments[0]?.text).toBe(right);
});
