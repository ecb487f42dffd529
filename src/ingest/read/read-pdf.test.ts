import { expect, it } from 'vitest';
import { buildPdf, type PdfText } from '../../../tests/fixtures/files/build-pdf.ts';
import { temporaryFolder } from '../../../tests/fixtures/files/temporary-folder.ts';
import { finishLines } from './finish-lines.ts';
import { readPdf } from './read-pdf.ts';

const folder = temporaryFolder();

const readPages = async (pages: Parameters<typeof buildPdf>[0]) => {
  const draft = await readPdf(folder.write('a.pdf', buildPdf(pages)), () => undefined);
  return { ...draft, lines: finishLines(draft.lines) };
};
/** Body lines of 14 points: letters are 7 wide, so 66 of them fill the column from 70 to 532. */
const body = (rows: readonly (readonly [left: number, text: string])[], top = 100): PdfText[] =>
  rows.map(([left, text], index) => ({ left, text, top: top + index * 20 }));
const full = (start: string): string =>
  start.padEnd(66, ' quy định').slice(0, 66).replace(/ $/, 'a');

it('tells lines that go on from lines that start a paragraph', async () => {
  const { lines } = await readPages([
    {
      texts: body([
        [90, 'Điều 1. Phạm vi điều chỉnh'],
        [90, full('1. Thông tư này').slice(0, 63)],
        [70, full('của cơ quan')],
        [70, 'và kết thúc.'],
        [90, full('2. Đối tượng').slice(0, 63)],
        [70, 'Điều 5 của Thông tư này là chỗ được dẫn, không phải đầu đề.'],
        [90, 'Đoạn khác của khoản này có nghĩa riêng.'],
      ]),
    },
  ]);
  expect(lines.map(({ wraps }) => wraps === true)).toEqual([
    false,
    false,
    true,
    true,
    false,
    true,
    false,
  ]);
});

it('goes on across a page and leaves page numbers and running heads out', async () => {
  const page = (number: number, rows: readonly (readonly [number, string])[]) => ({
    texts: [
      { left: 300, top: 40, text: String(number) },
      { left: 180, top: 60, text: 'CÔNG BÁO/Số 990 + 991/Ngày 05-3-2099' },
      ...body(rows),
    ],
  });
  const { lines, pageCount } = await readPages([
    page(1, [
      [90, full('1. Khoản dài').slice(0, 63)],
      [70, full('chưa hết ở cuối trang')],
    ]),
    page(2, [
      [70, full('nên sang trang sau')],
      [90, 'Đoạn mới bắt đầu ở đây và không nối vào đoạn trước.'],
    ]),
  ]);
  expect(pageCount).toBe(2);
  expect(lines.filter(({ role }) => role === 'furniture')).toHaveLength(4);
  expect(
    lines.filter(({ role }) => role === 'text').map(({ page: at, wraps }) => [at, wraps === true]),
  ).toEqual([
    [1, false],
    [1, true],
    [2, true],
    [2, false],
  ]);
});

it('reads the header column by column', async () => {
  const { lines } = await readPages([
    {
      texts: [
        { left: 80, top: 60, size: 12, text: 'BỘ NỘI VỤ' },
        { left: 280, top: 60, size: 12, text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' },
        { left: 300, top: 76, size: 12, text: 'Độc lập - Tự do - Hạnh phúc' },
        { left: 70, top: 100, size: 12, text: 'Số: 9901/2099/TT-BNV' },
        { left: 300, top: 100, size: 12, text: 'Hà Nội, ngày 02 tháng 9 năm 2099' },
        { left: 270, top: 140, text: 'THÔNG TƯ' },
        ...body(
          [
            [90, full('Căn cứ một luật nào đó')],
            [70, full('để đủ chữ cho một trang')],
          ],
          180,
        ),
      ],
    },
  ]);
  expect(lines.slice(0, 6).map(({ text, role }) => [role, text])).toEqual([
    ['header-cell', 'BỘ NỘI VỤ'],
    ['header-cell', 'Số: 9901/2099/TT-BNV'],
    ['header-cell', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['header-cell', 'Độc lập - Tự do - Hạnh phúc'],
    ['header-cell', 'Hà Nội, ngày 02 tháng 9 năm 2099'],
    ['text', 'THÔNG TƯ'],
  ]);
});

it('passes on when a file was signed and what was stamped on it, as hints and not as its words', async () => {
  const texts = body([[90, 'Số:        /QĐ-UBND']]);
  const signed = buildPdf([{ texts }], { time: "20990415104527+07'00'", stamp: '1696' });
  const { lines, warnings } = await readPdf(folder.write('signed.pdf', signed), () => undefined);
  expect(warnings).toMatchObject([
    { code: 'SIGNED_AT', message: expect.stringContaining('15/04/2099 10:45') as string },
    { code: 'ANNOTATION_TEXT', message: expect.stringContaining('1696') as string, page: 1 },
  ]);
  expect(lines.map(({ text }) => text).join('')).not.toContain('1696');
});

it.each([
  ['no signature', undefined],
  ['a time that no clock shows', "20991515996100+07'00'"],
])('gives no hint of a signing time for %s', async (_, time) => {
  const texts = body([[90, 'Điều 1. Phạm vi điều chỉnh']]);
  const file = buildPdf([{ texts }], time === undefined ? undefined : { time });
  const { warnings } = await readPdf(folder.write('time.pdf', file), () => undefined);
  expect(warnings).toEqual([]);
});

it('calls a page with a signing stamp alone a scan', async () => {
  const { scanned, warnings } = await readPages([
    {
      texts: [
        { left: 300, top: 20, size: 8, text: 'Người ký: Cổng Thông tin' },
        { left: 300, top: 30, size: 8, text: 'Thời gian ký: 01.01.2099 08:00:00 +07:00' },
      ],
    },
  ]);
  expect(scanned).toBe(true);
  // Which of these depends on whether the machine can recognise pictures.
  expect(['PAGE_NOT_RECOGNISED', 'OCR_DOUBTFUL', 'PAGE_SCANNED']).toContain(warnings[0]?.code);
});

it('reads a ruled table by its cells, however many lines they have', async () => {
  const columns = [70, 120, 400, 530];
  const rows = [100, 130, 190, 220];
  const { lines } = await readPages([
    {
      rules: [
        ...columns.map((left) => [left, 100, left, 220] as const),
        ...rows.map((top) => [70, top, 530, top] as const),
      ],
      texts: [
        { left: 80, top: 120, text: 'TT' },
        { left: 130, top: 120, text: 'Tên việc' },
        { left: 410, top: 120, text: 'Thời hạn' },
        { left: 80, top: 160, text: '1' },
        { left: 130, top: 150, text: 'Cấp bản sao từ sổ gốc cho' },
        { left: 130, top: 170, text: 'người yêu cầu' },
        { left: 410, top: 160, text: '02 ngày' },
        { left: 80, top: 210, text: '2' },
        { left: 410, top: 210, text: '05 ngày' },
        ...body([[90, full('Sau bảng là một khoản')]], 250),
      ],
    },
  ]);
  expect(lines.slice(0, 3)).toMatchObject([
    { text: 'TT | Tên việc | Thời hạn', role: 'table', table: 1 },
    { text: '1 | Cấp bản sao từ sổ gốc cho người yêu cầu | 02 ngày', role: 'table', table: 1 },
    { text: '2 | | 05 ngày', role: 'table', table: 1 },
  ]);
  expect(lines[3]?.role).toBe('text');
  expect(lines[1]?.box).toEqual([70, 130, 530, 190]);
});

it('reads a page whose text was printed sideways', async () => {
  const texts = body([
    [90, full('1. Bảng rộng nằm ngang').slice(0, 63)],
    [70, full('vẫn là chữ của trang này')],
  ]).map((text) => ({ ...text, turned: true }));
  const { scanned, lines } = await readPages([{ texts }]);
  expect(scanned).toBe(false);
  expect(lines.map(({ role, wraps }) => [role, wraps === true])).toEqual([
    ['text', false],
    ['text', true],
  ]);
  // On the page as it is shown the lines run upwards: 100 points from its left, 90 from its foot.
  const [left, top, right, bottom] = lines[0]?.box ?? [];
  expect([left, right]).toEqual([86, 105]);
  expect(bottom).toBe(842 - 90);
  expect(top).toBeLessThan(842 - 90 - 400);
});

it('keeps the place of every line on its page and leaves furniture without one', async () => {
  const { lines } = await readPages([
    { texts: [{ left: 300, top: 40, text: '1' }, ...body([[90, 'Điều 1. Phạm vi']])] },
    { texts: body([[70, 'Điều 2. Đối tượng']], 200) },
  ]);
  expect(lines.map(({ page, box }) => [page, box])).toEqual([
    [1, undefined],
    [1, [90, 86, 90 + 15 * 7, 105]],
    [2, [70, 186, 70 + 17 * 7, 205]],
  ]);
});

it('keeps footnotes at the foot of a page apart from the rule', async () => {
  const { lines } = await readPages([
    {
      texts: [
        ...body([
          [90, full('1. Khoản này có chú thích').slice(0, 63)],
          [70, 'và hết ở đây.'],
          [90, full('2. Khoản sau cũng dài').slice(0, 63)],
        ]),
        {
          left: 70,
          top: 700,
          size: 10,
          text: '1 Khoản này được sửa đổi theo quy định tại Điều 9.',
        },
        { left: 70, top: 714, size: 10, text: 'của một luật khác.' },
      ],
    },
  ]);
  expect(lines.map(({ role }) => role)).toEqual(['text', 'text', 'text', 'footnote', 'footnote']);
});
