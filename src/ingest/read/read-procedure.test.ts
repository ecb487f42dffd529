import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  bases,
  channels,
  fictionalProcedure,
  papers,
} from '../../../tests/fixtures/fictional-procedure.ts';
import { AppError } from '../../domain/errors.ts';
import { readProcedure } from './read-procedure.ts';
import { basisRows, channelRows, paperTables, resultRows } from './unglue-cells.ts';

const linesOf = (record: object) => readProcedure(JSON.stringify(record)).lines;

it('lays a record out as the sheet of the portal, labels in bold', () => {
  const lines = linesOf(fictionalProcedure());
  expect(lines.slice(0, 3)).toEqual([
    { text: 'THỦ TỤC HÀNH CHÍNH', centred: true, bold: true },
    { text: 'Mã thủ tục: 1.990101', bold: true },
    { text: 'Số quyết định: 9951/QĐ-BTN', bold: true },
  ]);
  expect(lines.map(({ text }) => text)).toContain(
    'Trực tiếp | 5 Ngày | 10,000 Việt Nam Đồng(10.000 đồng/cuốn; miễn cho hộ nghèo.)',
  );
});

it('takes the words of the page behind the last section for furniture', () => {
  const tail = linesOf(fictionalProcedure()).filter(({ role }) => role === 'furniture');
  expect(tail.map(({ text }) => text)).toEqual([
    'Từ khóaKhông có thông tinMô tảKhông có thông tinNộp hồ sơ',
  ]);
});

it('leaves a time without unit and a fee in one cell: nobody can tell where one ends', () => {
  expect(channelRows(channels('Trực tuyến120,000 VNĐ', 'Trực tiếp1Miễn phí'))).toEqual([
    'Trực tuyến | 120,000 VNĐ',
    'Trực tiếp | 1 | Miễn phí',
  ]);
});

it('does not take a channel that a description names for a row', () => {
  const note = '- Trực tiếp tại trụ sở trong 3 ngày. + Trực tuyến: qua cổng.';
  expect(channelRows(channels(`Trực tuyến2 GiờMiễn phí${note}`))).toEqual([
    `Trực tuyến | 2 Giờ | Miễn phí | ${note}`,
  ]);
});

it('tells the papers of each case apart', () => {
  const cell = `Trường hợp một${papers('Giấy A1 bản chính')}Trường hợp hai${papers('Giấy B1 bản chính,1 bản sao')}`;
  expect(paperTables(cell)).toEqual([
    { heading: 'Trường hợp một', rows: ['Giấy A | 1 bản chính'] },
    { heading: 'Trường hợp hai', rows: ['Giấy B | 1 bản chính,1 bản sao'] },
  ]);
});

it.each([
  ['a year', 'Giấy ngày 28/8/20991 bản chính'],
  ['a numbered form', 'Đơn theo mẫu 04.1 bản chính'],
  ['a form of two digits', 'Đơn theo Mẫu số 011 bản chính'],
])('never takes the end of %s for a count of papers', (_, row) => {
  expect(paperTables(papers(row))).toEqual([{ heading: '', rows: [row] }]);
});

it('takes a quantity inside a sentence for words', () => {
  const row = 'Người dân nộp 02 bản chính tờ khai';
  expect(paperTables(papers(`${row}1 bản sao`))?.[0]?.rows).toEqual([`${row} | 1 bản sao`]);
});

it('gives the capital behind a number back to the next title', () => {
  expect(basisRows(bases('Về sổ thử9901/2099/NĐ-CPLuật Thử9902/2099/QH15'))).toEqual([
    'Về sổ thử | 9901/2099/NĐ-CP',
    'Luật Thử | 9902/2099/QH15',
  ]);
});

it('refuses JSON that is no record of a procedure', () => {
  expect(() => linesOf({ number: '9901/2099/NĐ-CP' })).toThrow(AppError);
  expect(() => readProcedure('{"ma_thu_tuc":')).toThrow(AppError);
});

const pieces = fc.constantFrom(
  'Trực tuyến',
  'Trực tiếp',
  'Dịch vụ bưu chính',
  '3 Ngày',
  '5 Ngày làm việc',
  '1',
  '20 VNĐ',
  'Miễn phí',
  'Không có thông tin',
  '(',
  ')',
  ' bản chính',
  ',2 bản sao',
  'Giấy A',
  'Mã: KQ.G01.000001',
  '9901/2099/NĐ-CP',
  'Luật',
  '54/2014/QH13',
  '10,000 Việt Nam Đồng',
  '.',
  ' ',
  'Tên giấy tờMẫu đơn, tờ khaiSố lượng',
);
const solid = (text: string): string => text.replace(/\s/gu, '');
const letters = (rows: readonly string[]): string => solid(rows.join('').replaceAll(' | ', ''));

it('puts separators into run-together tables and never a letter', () => {
  const glued = fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(glued, (body) => {
      const dossier = paperTables(papers(body)) ?? [];
      const given = dossier.flatMap(({ heading, rows }) => [heading, ...rows]).join('');
      expect(letters(channelRows(channels(body)) ?? [])).toBe(solid(body));
      expect(letters(basisRows(bases(body)) ?? [])).toBe(solid(body));
      expect(letters(resultRows(body))).toBe(solid(body));
      expect(letters([given])).toBe(solid(body.replaceAll(papers(), '')));
    }),
  );
});
