import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Answer, Statement } from '../../src/domain/answer.ts';
import { procedurePermalink } from '../../src/domain/permalink.ts';
import type { FileResult } from '../../src/ingest/ingest-files.ts';
import { procedureViewSchema } from '../../src/http/procedure-schema.ts';
import { channels, fictionalProcedure } from '../fixtures/fictional-procedure.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { wholeProduct, type WholeProduct } from '../fixtures/whole-product.ts';

const council = '(mức lệ phí do Hội đồng nhân dân tỉnh quyết định; miễn cho hộ nghèo)';

/** Records of a portal: one whole, siblings, one whose name speaks of fee and term, one of a trial. */
const records = [
  fictionalProcedure(),
  fictionalProcedure({
    ma_thu_tuc: '1.990102',
    ten_thu_tuc: 'Đăng ký lại sổ thử nghiệm',
    cach_thuc_thuc_hien: channels(`Trực tiếp5Miễn phí${council}`),
  }),
  fictionalProcedure({
    ma_thu_tuc: '1.990103',
    ten_thu_tuc: 'Đăng ký lại thẻ thử nghiệm',
    yeu_cau_dieu_kien: 'Việc đăng ký lại thẻ thử nghiệm được thực hiện trước 21 giờ trong ngày.',
    trinh_tu_thuc_hien: 'Bước 1: Nộp thẻ.\nBước 2: Nhận thẻ.',
  }),
  fictionalProcedure({ ma_thu_tuc: '1.990105', ten_thu_tuc: 'Khai phí bến có thời hạn' }),
  fictionalProcedure({
    ma_thu_tuc: '1.990106',
    ten_thu_tuc: 'Đăng ký phương tiện chở khách qua hồ nước Mơ vào mùa lễ hội',
  }),
  fictionalProcedure({
    ma_thu_tuc: '1.990107',
    ten_thu_tuc: 'Cấp lại giấy phép bán hàng rong tại chợ phiên Mây vào dịp lễ tết',
  }),
  fictionalProcedure({
    ma_thu_tuc: '1.990104',
    ten_thu_tuc: 'Thu hồi sổ',
    so_quyet_dinh: 'Demo/QĐ-BTN',
  }),
];

/** A rule beside the records: it is law, they are not. */
const law = `CHÍNH PHỦ

Số: 9901/2099/NĐ-CP

Hà Nội, ngày 12 tháng 6 năm 2099

NGHỊ ĐỊNH

Về bến nước

Điều 1. Thời hạn cấp phao bến nước

1. Ủy ban nhân dân cấp xã cấp phao bến nước trong 06 ngày làm việc kể từ ngày nhận đủ hồ sơ.

2. Thủ tục cấp phao bến nước có mã 1.990198.

Điều 2. Hiệu lực thi hành

Nghị định này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2099.
`;

let product: WholeProduct;
const results: FileResult[] = [];

beforeAll(async () => {
  product = await wholeProduct({ SO_TAY_DEMO: 'off' });
  const folder = scratchFolder();
  const lines = records.map((record) => JSON.stringify(record)).join('\n');
  writeFileSync(join(folder, 'thu-tuc.jsonl.gz'), gzipSync(lines));
  writeFileSync(join(folder, 'nghi-dinh.txt'), law);
  await product.ingest([folder], (result) => void results.push(result));
}, 60_000);
afterAll(() => product?.close());

const ask = (text: string): Promise<Answer> =>
  product.ask({ text, asOf: '2099-11-22', place: 'xã Ia Grai' });

const textsOf = (statements: readonly Statement[]) => statements.map(({ text }) => text);

it('takes each record of a compressed file in, and has a trial wait for a person', () => {
  const ofRecords = results.filter(({ file }) => file.includes('#'));
  const outcomes = ofRecords.map(({ number, outcome }) => `${number} ${outcome}`);
  expect(outcomes.toSorted()).toEqual([
    '1.990101 accepted',
    '1.990102 accepted',
    '1.990103 accepted',
    '1.990104 needs-review',
    '1.990105 accepted',
    '1.990106 accepted',
    '1.990107 accepted',
  ]);
});

it('answers what is asked of a procedure first, and says that it only guides', async () => {
  const { kind, conclusion, steps, missing } = await ask('thủ tục 1.990101 phí bao nhiêu');
  expect(kind).toBe('partial');
  expect(textsOf(conclusion)).toEqual([
    'Theo Cổng dịch vụ công (hướng dẫn, không phải căn cứ pháp lý): Phí, lệ phí (trực tuyến): 5.000 đồng/cuốn; ghi chú: Kể từ ngày nhận đủ hồ sơ.',
    'Phí, lệ phí (trực tiếp): 10.000 đồng; ghi chú: 10.000 đồng/cuốn; miễn cho hộ nghèo. (theo Cổng, hướng dẫn)',
  ]);
  expect(textsOf(steps).join('\n')).toContain('Giấy tờ: Giấy xác nhận đã thử – 2 bản sao.');
  expect(missing.map(({ number }) => number)).toEqual(['9902/2099/QH15']);
});

it('proves each line of the checklist literally', async () => {
  const { conclusion, steps } = await ask('đăng ký sổ thử nghiệm cần giấy tờ gì');
  const citations = [...conclusion, ...steps].flatMap((one) => one.citations);
  expect([...conclusion, ...steps].every((one) => one.citations.length > 0)).toBe(true);
  for (const { version, span, quote, tier } of citations) {
    expect(await product.subject.textAt(version, span)).toBe(quote);
    expect(tier).toBe('guidance');
  }
});

it('tells the procedure from its sibling by its name', async () => {
  const one = await ask('đăng ký sổ thử nghiệm mấy ngày xong?');
  const other = await ask('đăng ký lại sổ thử nghiệm mấy ngày xong?');
  expect(one.conclusion[0]?.citations[0]?.documentId).toBe('1.990101');
  expect(other.conclusion[0]?.citations[0]?.documentId).toBe('1.990102');
  expect(textsOf(other.conclusion)[0]).toContain('chưa rõ (thiếu đơn vị');
});

it.each([
  'đăng ký lại phương tiện chở khách qua hồ nước Mơ vào mùa lễ hội lệ phí bao nhiêu',
  'gia hạn đăng ký phương tiện chở khách qua hồ nước Mơ vào mùa lễ hội mấy ngày',
])('tells nothing of a sibling where that very kind is not held: %s', async (text) => {
  const { kind, choices } = await ask(text);
  expect(kind).toBe('insufficient');
  expect(choices).toEqual([]);
});

it('asks back where only a narrower kind is held', async () => {
  const { kind, choices } = await ask(
    'cấp giấy phép bán hàng rong tại chợ phiên Mây vào dịp lễ tết lệ phí bao nhiêu',
  );
  expect(kind).toBe('clarify');
  expect(choices.join()).toContain('(mã 1.990107)');
});

it('has a rule tell the time of what it speaks of, and none of its other kinds', async () => {
  const own = await ask('cấp phao bến nước mấy ngày');
  const again = await ask('cấp lại phao bến nước mấy ngày');
  expect(textsOf(own.conclusion)[0]).toContain('06 ngày làm việc');
  expect(again.kind).toBe('insufficient');
});

it('has no time limit of another matter answer for a procedure that is asked by its name', async () => {
  const { conclusion, conditions, steps } = await ask('thủ tục đăng ký sổ thử nghiệm thời hạn');
  const cited = [...conclusion, ...conditions, ...steps].flatMap(({ citations }) => citations);
  expect([...new Set(cited.map(({ documentId }) => documentId))]).toEqual(['1.990101']);
  expect(textsOf(conclusion)[0]).toContain('03 ngày làm việc');
});

it('states no amount that the council of the province sets, whatever the portal printed', async () => {
  const { kind, conclusion, missing, nextStep } = await ask(
    'phí đăng ký lại sổ thử nghiệm 1.990102?',
  );
  expect(kind).toBe('partial');
  expect(textsOf(conclusion)[0]).toContain('mức thu chưa có trong kho');
  expect(missing[0]?.number).toContain('Hội đồng nhân dân tỉnh');
  expect(nextStep).toContain('nghị quyết');
});

it('asks back which of several procedures is meant, keeping what is asked', async () => {
  const { kind, choices } = await ask('đăng ký lại');
  expect(kind).toBe('clarify');
  expect(choices.toSorted()).toEqual([
    'Đăng ký lại sổ thử nghiệm (mã 1.990102)',
    'Đăng ký lại thẻ thử nghiệm (mã 1.990103)',
  ]);
  const [choice = ''] = (await ask('đăng ký lại phí bao nhiêu?')).choices;
  expect(choice).toMatch(/: phí bao nhiêu$/u);
});

it('asks back rather than take the question for a narrower procedure', async () => {
  const { kind, choices } = await ask('thủ tục đăng ký lại thẻ');
  expect([kind, choices[0]]).toEqual(['clarify', 'Đăng ký lại thẻ thử nghiệm (mã 1.990103)']);
});

it('says which code is not held, and offers no near one for it', async () => {
  const { kind, reason, choices } = await ask('thủ tục 1.990199 cần giấy tờ gì');
  expect([kind, choices]).toEqual(['insufficient', []]);
  expect(reason).toContain('1.990199');
});

it.each(['thủ tục 1.990198', '1.990198', 'thủ tục mã 1.990198 cần giấy tờ gì'])(
  'says that a record is not held although a rule prints its code: %s',
  async (text) => {
    const { kind, reason, choices } = await ask(text);
    expect([kind, choices]).toEqual(['insufficient', []]);
    expect(reason).toBe('Chưa có trong kho: thủ tục mã 1.990198.');
  },
);

it('answers a follow-up of the procedure before, and only what it asks', async () => {
  const conversation = ['đăng ký sổ thử nghiệm cần giấy tờ gì'];
  const place = { asOf: '2099-11-22', place: 'xã Ia Grai' };
  const { conclusion } = await product.ask({ text: 'mấy ngày có kết quả', conversation, ...place });
  expect(conclusion.map(({ text }) => /: (\d+ ngày[^;(]*)/u.exec(text)?.[1]?.trim())).toEqual([
    '03 ngày làm việc',
    '05 ngày',
  ]);
});

it('takes no word of a name for what is asked', async () => {
  const { conclusion } = await ask('khai phí bến có thời hạn cần giấy tờ gì');
  expect(textsOf(conclusion).every((text) => text.includes('Giấy tờ: '))).toBe(true);
});

it('says which of what is asked the record does not tell', async () => {
  const { notices, conclusion } = await ask('đăng ký sổ thử nghiệm điều kiện gì, nộp ở đâu');
  expect(notices).toContainEqual({
    code: 'procedure-untold',
    text: 'Bản ghi của Cổng không nêu: yêu cầu, điều kiện.',
  });
  expect(textsOf(conclusion).join()).toContain('Cách nộp: trực tuyến, trực tiếp.');
});

it.each([
  'không đăng ký sổ thử nghiệm có bị phạt không',
  'đăng ký sổ thử nghiệm lúc mấy giờ',
  'thủ tục 1.990101 điều kiện gì',
])('has no bare name conclude a question that the record does not tell: %s', async (text) => {
  const { kind, conclusion, notices } = await ask(text);
  expect([kind, conclusion]).toEqual(['insufficient', []]);
  expect(notices.map(({ code }) => code)).toContain('procedure');
});

it('finds what is asked by its shape where no slot of the record is for it', async () => {
  const { conclusion } = await ask('đăng ký lại thẻ thử nghiệm lúc mấy giờ');
  expect(textsOf(conclusion)).toHaveLength(1);
  expect(textsOf(conclusion)[0]).toContain('trước 21 giờ trong ngày');
});

it('offers the name of a procedure to which it only is asked what to do', async () => {
  const { conclusion } = await ask('muốn đăng ký sổ thử nghiệm thì làm thủ tục gì');
  expect(textsOf(conclusion).join()).toContain('“Đăng ký sổ thử nghiệm”');
});

it('leads to the page of the checklist, in words and as a path', async () => {
  const { notices, question } = await ask('đăng ký sổ thử nghiệm điều kiện gì, nộp ở đâu');
  const permalink = procedurePermalink('1.990101', question.asOf, question.place);
  const text = `Danh mục một trang để in: ${decodeURI(permalink)}`;
  expect(notices).toContainEqual({ code: 'procedure', text, permalink });
});

it('lets the law lead where it answers', async () => {
  const { conclusion } = await ask('thời hạn cấp phao bến nước mấy ngày?');
  expect(conclusion[0]?.citations[0]?.tier).toBe('normative');
});

it('shows the checklist by its code as the API describes it, with what is held of its bases', async () => {
  const view = await product.services.procedure('1.990101', { asOf: '2099-11-22' });
  const { bases, gaps, permalink, lines } = procedureViewSchema.parse(view);
  expect(permalink).toMatch(/^\/thu-tuc\/1\.990101\?ngay=\d{4}-\d\d-\d\d$/u);
  expect(bases.map(({ number, state, validity }) => [number, state, validity?.status])).toEqual([
    ['9901/2099/NĐ-CP', 'held', 'unknown'],
    ['9902/2099/QH15', 'not-held', undefined],
  ]);
  expect(gaps).toEqual([]);
  expect(lines.map(({ slot }) => slot)).toContain('decider');
});

it('shows nothing of a record that waits for a person or is not held', async () => {
  expect(await product.services.procedure('1.990104')).toBeUndefined();
  expect(await product.services.procedure('1.990199')).toBeUndefined();
});

it('asks what is wanted of a procedure that somebody only told of, and tells what is chosen', async () => {
  const text = 'tôi sắp đăng ký sổ thử nghiệm';
  const { kind, choices } = await ask(text);
  expect(kind).toBe('clarify');
  expect(choices).toContain('Đăng ký sổ thử nghiệm (mã 1.990101): phí bao nhiêu');
  for (const choice of choices) {
    const { conclusion } = await ask(`${text} – ${choice}`);
    expect(conclusion[0]?.citations[0]?.documentId).toBe('1.990101');
  }
});
