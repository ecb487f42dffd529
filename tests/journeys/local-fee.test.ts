import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Answer, Statement } from '../../src/domain/answer.ts';
import type { ProcedureView } from '../../src/domain/procedure.ts';
import { procedureViewSchema } from '../../src/http/procedure-schema.ts';
import { channels, fictionalProcedure } from '../fixtures/fictional-procedure.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { wholeProduct, type WholeProduct } from '../fixtures/whole-product.ts';

const matters = ['sổ thử nghiệm', 'thẻ thử nghiệm', 'phao thử nghiệm', 'bè thử nghiệm', 'cờ hiệu'];
const council = '(mức lệ phí do Hội đồng nhân dân tỉnh quyết định)';
const records = matters.map((matter, at) =>
  fictionalProcedure({
    ma_thu_tuc: `1.99020${at}`,
    ten_thu_tuc: `Đăng ký lại ${matter}`,
    cach_thuc_thuc_hien: channels(`Trực tiếp5 Ngày làm việcMiễn phí${council}`),
  }),
);

type Issued = { readonly province?: string; readonly day?: string; readonly year: number };

function resolution(number: string, lines: readonly string[], issued: Issued): string {
  const { province = 'Gia Lai', day = '01 tháng 02', year } = issued;
  return `HỘI ĐỒNG NHÂN DÂN TỈNH ${province.toUpperCase()}
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: ${number}/${year}/NQ-HĐND
${province}, ngày 05 tháng 01 năm ${year}
NGHỊ QUYẾT
Quy định mức thu lệ phí đăng ký thử nghiệm trên địa bàn tỉnh ${province}
Điều 1. Mức thu lệ phí đăng ký
${lines.map((line, at) => `${at + 1}. ${line}`).join('\n')}
Điều 2. Miễn lệ phí
1. Người thuộc hộ nghèo được miễn lệ phí.
2. Người khuyết tật được miễn lệ phí.
Điều 3. Hiệu lực thi hành
Nghị quyết này có hiệu lực thi hành từ ngày ${day} năm ${year}.
`;
}

const resolutions = [
  resolution(
    '9907',
    [
      'Đăng ký sổ thử nghiệm: 5.000 đồng/trường hợp.',
      'Đăng ký lại sổ thử nghiệm: 8.000 đồng/trường hợp.',
      'Đăng ký lại thẻ thử nghiệm: 7.000 đồng/trường hợp.',
      'Đăng ký lại phao thử nghiệm: 6.000.',
    ],
    { year: 2026 },
  ),
  resolution('9908', ['Đăng ký lại thẻ thử nghiệm: 9.000 đồng/trường hợp.'], { year: 2026 }),
  resolution('9909', ['Đăng ký lại bè thử nghiệm: 4.000 đồng/trường hợp.'], {
    province: 'Bình Định',
    year: 2023,
  }),
  resolution('9910', ['Đăng ký lại cờ hiệu: 3.000 đồng/trường hợp.'], {
    day: '31 tháng 12',
    year: 2026,
  }),
];

let product: WholeProduct;

beforeAll(async () => {
  product = await wholeProduct({ SO_TAY_DEMO: 'off' });
  const folder = scratchFolder();
  for (const record of records) {
    writeFileSync(join(folder, `${record['ma_thu_tuc']}.json`), JSON.stringify(record));
  }
  for (const [at, text] of resolutions.entries()) {
    writeFileSync(join(folder, `nghi-quyet-${at}.txt`), text);
  }
  await product.ingest([folder], () => undefined);
}, 60_000);
afterAll(() => product?.close());

const ask = (matter: string, place: string | undefined = 'xã Ia Grai'): Promise<Answer> =>
  product.ask({
    text: `thủ tục đăng ký lại ${matter} lệ phí bao nhiêu`,
    asOf: '2026-11-22',
    ...(place ? { place } : {}),
  });
const textsOf = (statements: readonly Statement[]) => statements.map(({ text }) => text);
const sumsOf = ({ conclusion, conditions, steps }: Answer) =>
  textsOf([...conclusion, ...conditions, ...steps]).flatMap(
    (text) => text.match(/\d\.000/gu) ?? [],
  );

it('joins the fee that the province sets to the record that leaves it open, word by word', async () => {
  const { conclusion, missing } = await ask('sổ thử nghiệm');
  expect(textsOf(conclusion)[0]).toBe(
    'Phí, lệ phí (nghị quyết của Hội đồng nhân dân): “Đăng ký lại sổ thử nghiệm: 8.000 đồng/trường hợp.”',
  );
  const [fee] = conclusion.flatMap(({ citations }) => citations);
  expect(fee).toMatchObject({ tier: 'normative', territory: 'province:gia-lai' });
  expect(await product.subject.textAt(fee?.version ?? '', fee?.span ?? [0, 0])).toBe(fee?.quote);
  expect(missing.map(({ number }) => number).join()).not.toContain('Hội đồng nhân dân');
});

it('says with the fee who need not pay it', async () => {
  const { conclusion } = await ask('sổ thử nghiệm');
  const exempted = textsOf(conclusion).filter((text) => text.startsWith('Miễn, giảm'));
  expect(exempted.join('\n')).toMatch(/hộ nghèo[^]*khuyết tật/u);
});

it('takes no amount of a sibling for that of the procedure', async () => {
  expect(sumsOf(await ask('sổ thử nghiệm'))).not.toContain('5.000');
});

it('sets no fee where two resolutions do, and points to both', async () => {
  const { kind, conclusion, nextStep } = await ask('thẻ thử nghiệm');
  expect(kind).toBe('partial');
  const said = textsOf(conclusion);
  expect(said.filter((text) => text.startsWith('Chưa rõ mức nào'))).toHaveLength(2);
  expect(said.some((text) => text.startsWith('Phí, lệ phí (nghị quyết'))).toBe(false);
  expect(nextStep).toMatch(/9907[^]*9908|9908[^]*9907/u);
});

it('sets no fee from an amount without its currency', async () => {
  const { kind, conclusion } = await ask('phao thử nghiệm');
  expect(kind).toBe('partial');
  expect(textsOf(conclusion)[0]).toMatch(
    /^Chưa rõ mức nào.*“Đăng ký lại phao thử nghiệm: 6\.000\.”$/u,
  );
});

it('uses the resolution of a former province in its own units and nowhere else', async () => {
  const [there, here, unknown] = await Promise.all([
    ask('bè thử nghiệm', 'phường Quy Nhơn'),
    ask('bè thử nghiệm'),
    ask('bè thử nghiệm', ''),
  ]);
  expect(textsOf(there.conclusion)[0]).toContain('4.000 đồng/trường hợp');
  expect(sumsOf(here)).toEqual([]);
  expect(textsOf(here.conclusion)[0]).toContain('mức thu chưa có trong kho');
  expect(textsOf(unknown.conclusion)[0]).toMatch(/^Chưa rõ mức nào/u);
});

it('uses no resolution before the day from which it holds', async () => {
  const answer = await ask('cờ hiệu');
  expect(sumsOf(answer)).toEqual([]);
  expect(textsOf(answer.conclusion)[0]).toContain('mức thu chưa có trong kho');
});

/** What the checklist of a matter says of its fee: for the page and the command. */
async function listed(matter: string, place?: string, asOf = '2026-11-22') {
  const code = `1.99020${matters.indexOf(matter)}`;
  const view = await product.services.procedure(code, { asOf, ...(place ? { place } : {}) });
  return feesOf(procedureViewSchema.parse(view));
}
const feesOf = ({ lines }: ProcedureView) => lines.filter(({ slot }) => slot === 'fee');
const shownOf = (lines: ProcedureView['lines']) =>
  lines.map(({ label, text }) => `${label}: ${text}`);

it('shows in the checklist the fee that the answer gives, with its resolution', async () => {
  const [answer, lines] = await Promise.all([
    ask('sổ thử nghiệm'),
    listed('sổ thử nghiệm', 'xã Ia Grai'),
  ]);
  expect(shownOf(lines)[0]).toBe(textsOf(answer.conclusion)[0]);
  expect(lines[0]?.citations).toEqual(answer.conclusion[0]?.citations);
  expect(lines.map(({ state }) => state)).not.toContain('local');
  expect(shownOf(lines).join('\n')).toMatch(/Miễn, giảm[^]*hộ nghèo/u);
});

it('lists no fee that two resolutions set, and says that it is unclear', async () => {
  const lines = await listed('thẻ thử nghiệm', 'xã Ia Grai');
  expect(lines.map(({ state }) => state)).not.toContain('stated');
  expect(shownOf(lines).at(-1)).toContain('mức thu chưa rõ');
});

it('lists the fee of a former province in its own units alone', async () => {
  const there = await listed('bè thử nghiệm', 'phường Quy Nhơn');
  const here = await listed('bè thử nghiệm', 'xã Ia Grai');
  const unknown = await listed('bè thử nghiệm');
  expect(there[0]).toMatchObject({ state: 'stated' });
  expect(shownOf(there)[0]).toContain('4.000 đồng/trường hợp');
  expect(shownOf(here).join('\n')).not.toContain('4.000');
  expect(unknown.map(({ state }) => state)).not.toContain('stated');
});

it('lists a fee from the day on which its resolution holds', async () => {
  const before = await listed('cờ hiệu', 'xã Ia Grai');
  const since = await listed('cờ hiệu', 'xã Ia Grai', '2026-12-31');
  expect(shownOf(before).join('\n')).not.toContain('3.000');
  expect(shownOf(since)[0]).toContain('3.000 đồng/trường hợp');
});

it('names the place of a checklist, and says when it does not know it', async () => {
  const known = await product.services.procedure('1.990200', { place: 'Ia Grai' });
  const unknown = await product.services.procedure('1.990200', { place: 'xã Không Đâu' });
  expect(known?.place).toBe('xã Ia Grai');
  expect(known?.permalink).toContain('noi=');
  expect(unknown?.notices.map(({ code }) => code)).toEqual(['place-unknown']);
});
