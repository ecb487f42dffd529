import { expect, it } from 'vitest';
import {
  bases,
  channels,
  fictionalProcedure,
  papers,
  type PortalRecord,
} from '../../tests/fixtures/fictional-procedure.ts';
import type { SourceLine } from '../domain/source-text.ts';
import { readProcedureRecord } from '../language/read-procedure-record.ts';
import { describe } from './describe.ts';
import { readProcedure } from './read/read-procedure.ts';
import { relate } from './relate.ts';
import { structure } from './structure.ts';

function ingested(changed: PortalRecord = {}) {
  const { lines } = readProcedure(JSON.stringify(fictionalProcedure(changed)));
  return structured(lines.map((line) => ({ page: 1, role: 'text' as const, ...line })));
}

function structured(lines: readonly SourceLine[]) {
  const source = {
    mediaType: 'application/json',
    scanned: false,
    pageCount: 1,
    lines,
    warnings: [],
  };
  const document = structure(source);
  const { facts, review } = describe(source, document, { fileName: '1.990101.json' });
  const record = readProcedureRecord(document);
  if (!record) throw new Error('no procedure was read');
  return { document, facts, review, record };
}

const codesOf = (changed: PortalRecord) => ingested(changed).review.map(({ code }) => code);
const timesOf = (...rows: readonly string[]) =>
  ingested({ cach_thuc_thuc_hien: channels(...rows) }).record.channels.map(({ time }) => time);
const feesOf = (...rows: readonly string[]) =>
  ingested({ cach_thuc_thuc_hien: channels(...rows) }).record.channels.map(({ fee }) => fee);

it('is a document of its own kind that guides and is no law', () => {
  const { facts, review } = ingested();
  expect(review).toEqual([]);
  expect(facts).toEqual({
    kind: 'Thủ tục hành chính',
    number: '1.990101',
    title: 'Đăng ký sổ thử nghiệm',
    tier: 'guidance',
    territory: 'nation',
    fields: ['sổ thử nghiệm'],
  });
});

it('gives each line an address, and covers the text', () => {
  const { document, record } = ingested();
  expect(document.coverage).toBeCloseTo(1, 9);
  const [row] = record.channels;
  const place = document.provisions.find(({ path }) => path === row?.path);
  expect([place?.path, place?.start, place?.end]).toEqual(['cach-thuc/2', row?.start, row?.end]);
});

it('reads what the record states: times, fees, papers, who, result', () => {
  const { record } = ingested();
  expect(record.channels.map(({ channel, time, fee }) => [channel, time, fee])).toEqual([
    [
      'online',
      { state: 'stated', value: { count: 3, unit: 'ngày làm việc' } },
      { state: 'stated', value: { amount: 5_000, currency: 'VND' } },
    ],
    [
      'in-person',
      { state: 'stated', value: { count: 5, unit: 'ngày' } },
      { state: 'stated', value: { amount: 10_000, currency: 'VND' } },
    ],
  ]);
  expect(record.papers.map(({ name, quantity }) => [name, quantity])).toEqual([
    [
      'Tờ khai đăng ký sổ thử nghiệm theo Mẫu số 01/STN',
      { state: 'stated', value: { originals: 1, copies: 0 } },
    ],
    ['Giấy xác nhận đã thử', { state: 'stated', value: { originals: 0, copies: 2 } }],
  ]);
  expect(record.deciders.map(({ text }) => text)).toEqual(['Chủ tịch Ủy ban nhân dân cấp xã']);
  expect(record.results[0]?.text).toContain('Cuốn sổ thử nghiệm');
  expect(record.conditions).toEqual([]);
});

it('names a legal basis by its own code, never by what its title amends', () => {
  const { record, document, facts } = ingested();
  expect(record.bases.map(({ number }) => number)).toEqual(['9901/2099/NĐ-CP', '9902/2099/QH15']);
  const relations = relate(document, facts);
  expect(relations.map(({ kind, target }) => `${kind} ${target}`)).toEqual([
    'basis 9901-2099-nd-cp',
    'basis 9902-2099-qh15',
  ]);
});

it('gives no number to a basis whose row cannot be told apart', () => {
  const { record } = ingested({
    can_cu_phap_ly: bases('Về việc sửa Nghị định 9901/2099/NĐ-CP như sau'),
  });
  expect(record.bases.map(({ number }) => number)).toEqual([undefined]);
});

it('never guesses a unit of time', () => {
  expect(timesOf('Trực tiếp5Miễn phí')).toEqual([
    { state: 'unclear', reason: 'thiếu đơn vị (ngày hay ngày làm việc)' },
  ]);
});

it('never equates ngày with ngày làm việc', () => {
  const [time] = timesOf('Trực tiếp20 NgàyMiễn phíKhông quá 20 ngày làm việc.');
  expect(time?.state).toBe('unclear');
});

it('states no time when column and description differ', () => {
  expect(timesOf('Trực tiếp3 NgàyMiễn phíTrong thời hạn 7 ngày.')[0]?.state).toBe('unclear');
});

it('states neither time nor fee of cells that run together', () => {
  const { record } = ingested({ cach_thuc_thuc_hien: channels('Trực tuyến120,000 VNĐ') });
  expect(record.channels.map(({ time, fee }) => [time.state, fee.state])).toEqual([
    ['unclear', 'unclear'],
  ]);
});

it.each([
  ['free without a condition', 'Trực tiếp3 NgàyMiễn phí', 'unclear'],
  ['free beside an amount', 'Trực tiếp3 NgàyMiễn phí(mức thu là 20.000 đồng)', 'unclear'],
  ['an amount that lost its thousands', 'Trực tiếp3 Ngày20 VNĐ(20.000 đ/tờ)', 'unclear'],
  ['another amount in the description', 'Trực tiếp3 Ngày5,000 VNĐ(7.000 đồng/lần)', 'unclear'],
  [
    'a fee that the council sets',
    'Trực tiếp3 NgàyMiễn phí(do Hội đồng nhân dân tỉnh quyết định)',
    'local',
  ],
  ['an amount of the province', 'Trực tiếp3 Ngày8,000 VNĐ(theo quy định của HĐND tỉnh)', 'local'],
  ['one of “tỉnh”', 'Trực tiếp3 Ngày8,000 VNĐ(theo quy định của UBND tỉnh)', 'local'],
  [
    'no fee, at an office of the province',
    'Trực tiếp3 NgàyMiễn phí(Nộp tại Trung tâm của UBND cấp tỉnh, nhà do địa phương quản lý)',
    'unclear',
  ],
  ['free with the reason', 'Trực tiếp3 NgàyMiễn phí(Miễn lệ phí cho hộ nghèo)', 'stated'],
  ['nothing', 'Trực tiếp3 NgàyKhông có thông tin', 'none'],
])('reads a fee that is %s as it must', (_, row, state) => {
  expect(feesOf(row).map((fee) => fee.state)).toEqual([state]);
});

it.each([
  ['0 bản chính', 'ghi 0 bản'],
  ['', 'số bản không tách được'],
])('never guesses how many copies: %s', (quantity, reason) => {
  const { record } = ingested({ thanh_phan_ho_so: papers(`Giấy A${quantity}`) });
  expect(record.papers.map((paper) => paper.quantity)).toEqual([{ state: 'unclear', reason }]);
});

it('waits for a person when the record is a trial, of some province, or cut in the wrong place', () => {
  expect(codesOf({ so_quyet_dinh: 'Demo/QĐ-BTN' })).toEqual(['PROCEDURE_DECISION']);
  expect(codesOf({ so_quyet_dinh: '9952/QĐ-UBND' })).toEqual(['TERRITORY_UNCLEAR']);
  expect(codesOf({ thanh_phan_ho_so: ') và nộp cho cơ quan.\nBước 2.' })).toEqual([
    'PROCEDURE_SECTIONS',
  ]);
});

it('keeps a section apart from a line above that breaks off', () => {
  const { record } = ingested({ trinh_tu_thuc_hien: 'Bước 1: Nộp hồ sơ.\na)' });
  expect(record.channels).toHaveLength(2);
});

it('says that a number of announcement is none', () => {
  expect(ingested({ so_quyet_dinh: '1681' }).record.decision.state).toBe('unclear');
});

it('reads the same sheet from a page or a DOC by its labels alone', () => {
  const sheet = [
    'Mã thủ tục: | 1.990102',
    'Tên thủ tục:',
    'Đổi sổ thử nghiệm',
    'Cách thức thực hiện',
    'Hình thức nộp | Thời gian | Phí, lệ phí | Mô tả',
    'Trực tiếp | 4 Ngày làm việc | 12,000 VNĐ',
    'Thành phần hồ sơ:',
    'Tên giấy tờ | Mẫu đơn, tờ khai | Số lượng',
    'Sổ cũ | 1 bản chính',
    'Cơ quan thực hiện: Công an cấp xã',
  ];
  const lines = sheet.map((text) => {
    const role = text.includes(' | ') ? ('table' as const) : ('text' as const);
    return { text, page: 1, role };
  });
  const { facts, record } = structured(lines);
  expect([facts.number, facts.title]).toEqual(['1.990102', 'Đổi sổ thử nghiệm']);
  expect(record.channels[0]?.time).toEqual({
    state: 'stated',
    value: { count: 4, unit: 'ngày làm việc' },
  });
  expect(record.papers[0]?.name).toBe('Sổ cũ');
  expect(record.performers[0]?.text).toBe('Công an cấp xã');
});
