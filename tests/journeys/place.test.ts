import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { wholeProduct, type WholeProduct } from '../fixtures/whole-product.ts';

/** A decision of a province about compensation for library gardens, with a figure of its own. */
function decision(province: string, number: string, [year, figure]: readonly [number, string]) {
  return `ỦY BAN NHÂN DÂN TỈNH ${province.toUpperCase()}
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: ${number}/${year}/QĐ-UBND
${province}, ngày 05 tháng 01 năm ${year}
QUYẾT ĐỊNH
Quy định mức bồi thường vườn thư viện trên địa bàn tỉnh ${province}
Căn cứ Luật Tổ chức chính quyền địa phương;
Điều 1. Mức bồi thường vườn thư viện
1. Mức bồi thường vườn thư viện là ${figure} đồng cho mỗi mét vuông.
2. Ủy ban nhân dân cấp xã chi trả tiền bồi thường vườn thư viện.
Điều 2. Hiệu lực thi hành
Quyết định này có hiệu lực thi hành từ ngày 01 tháng 02 năm ${year}.
`;
}

const former = {
  binhDinh: decision('Bình Định', '9911', [2023, '11.000']),
  giaLai: decision('Gia Lai', '9912', [2023, '22.000']),
};
const elsewhere = decision('Lào Cai', '9913', [2026, '33.000']);

async function holding(...documents: readonly string[]): Promise<WholeProduct> {
  const product = await wholeProduct({ SO_TAY_DEMO: 'off' });
  const folder = scratchFolder();
  for (const [at, text] of documents.entries()) {
    writeFileSync(join(folder, `van-ban-${at}.txt`), text);
  }
  await product.ingest([folder], () => undefined);
  return product;
}

const conclusionOf = ({ conclusion }: Answer) => conclusion.map(({ text }) => text).join('\n');
const codesOf = ({ notices }: Answer) => notices.map(({ code }) => code);
const noticesOf = ({ notices }: Answer) => notices.map(({ text }) => text).join('\n');
const territoriesOf = ({ conclusion }: Answer) =>
  conclusion.flatMap(({ citations }) => citations.map(({ territory }) => territory));

describe('local rules', () => {
  const text = 'mức bồi thường vườn thư viện là bao nhiêu';
  const asOf = '2026-11-22';
  let both: WholeProduct;
  let coastal: WholeProduct;
  let foreign: WholeProduct;
  beforeAll(async () => {
    both = await holding(former.binhDinh, former.giaLai, elsewhere);
    coastal = await holding(former.binhDinh);
    foreign = await holding(elsewhere);
  }, 120_000);
  afterAll(async () => {
    await Promise.all([both?.close(), coastal?.close(), foreign?.close()]);
  });

  it('holds in a unit of the former province that made it, with the caveat of the merger (C2)', async () => {
    const answer = await both.ask({ text, asOf, place: 'phường Quy Nhơn' });
    expect(answer.kind).toBe('answered');
    expect(conclusionOf(answer)).toContain('11.000');
    expect(territoriesOf(answer)).toEqual(['former:binh-dinh']);
    expect(noticesOf(answer)).toContain('khoản 2 Điều 54 Luật 64/2025/QH15');
  });

  it('is not used in a unit of the other former province, and the answer says why (C1)', async () => {
    const answer = await coastal.ask({ text, asOf, place: 'phường Pleiku' });
    expect(answer.kind).toBe('insufficient');
    expect(answer.conclusion).toEqual([]);
    expect(answer.obsolete[0]?.text).toContain(
      'chỉ áp dụng ở địa bàn tỉnh Bình Định cũ, không áp dụng cho phường Pleiku',
    );
    expect(noticesOf(answer)).toContain('kho chưa ghi nhận quyết định như vậy');
  });

  it('of the former province is not made up from others when it is not held (C1, C2)', async () => {
    const answer = await foreign.ask({
      text: 'quyết định của UBND tỉnh Bình Định về mức bồi thường vườn thư viện áp dụng cho phường mình không',
      asOf,
      place: 'phường Pleiku',
    });
    expect(answer).toMatchObject({ kind: 'insufficient', conclusion: [] });
    expect(noticesOf(answer)).toContain('khoản 2 Điều 54 Luật 64/2025/QH15');
  });

  it('of another province is never used, nor named as near (C3, C4)', async () => {
    const answer = await foreign.ask({ text, asOf, place: 'xã Ia Dom' });
    expect(answer).toMatchObject({
      kind: 'insufficient',
      conclusion: [],
      obsolete: [],
      nearest: [],
    });
  });

  it('stand side by side, each with its territory, when the place is not known', async () => {
    const answer = await both.ask({ text, asOf });
    expect(answer.kind).toBe('partial');
    expect(conclusionOf(answer)).toContain('11.000');
    expect(conclusionOf(answer)).toContain('22.000');
    expect(conclusionOf(answer)).not.toContain('33.000');
    expect(territoriesOf(answer).toSorted()).toEqual(['former:binh-dinh', 'former:gia-lai']);
    expect(codesOf(answer)).toContain('place-needed');
  });

  it('stand side by side when the question names a place of each', async () => {
    const named = `${text}, đất ở phường Quy Nhơn`;
    const answer = await both.ask({ text: named, asOf, place: 'phường Pleiku' });
    expect(territoriesOf(answer).toSorted()).toEqual(['former:binh-dinh', 'former:gia-lai']);
  });

  it('hold for a part of an old unit wherever that part went', async () => {
    const answer = await both.ask({ text, asOf, place: 'xã Canh Hiệp' });
    expect(territoriesOf(answer)).toEqual(['former:binh-dinh']);
    expect(noticesOf(answer)).toContain('xã Vân Canh và xã Canh Vinh');
  });

  it('are asked for by place in words when the place cannot be told', async () => {
    const answer = await both.ask({ text, asOf, place: 'xã Ia Graai' });
    expect(codesOf(answer)).toEqual(expect.arrayContaining(['place-unknown', 'place-needed']));
    expect(noticesOf(answer)).toContain('Có phải xã Ia Grai');
  });
});

describe('questions about places', () => {
  let demo: WholeProduct;
  beforeAll(async () => {
    demo = await wholeProduct();
    await demo.prepare();
  }, 180_000);
  afterAll(() => demo?.close());

  it.each([
    ['xã Ia Nan có bị sáp nhập không', /^Chín xã giữ nguyên.*Ia Nan/u, 'xã Ia Nan (mã 23884)'],
    ['Gia Lai giờ có bao nhiêu xã phường', /135 .* 110 xã và 25 phường/u, ''],
    ['xa la bang o dau', /^Xã Ia Băng/u, 'xã Ia Băng (mã 23710)'],
    [
      'phường Tây Sơn bây giờ là phường nào',
      /Phường Tây Sơn của thành phố Pleiku cũ nay thuộc phường Pleiku/u,
      'Không phải xã Tây Sơn',
    ],
    ['ubnd an binh o dau vay', /^Phường An Bình/u, 'phường An Bình (mã 23614)'],
    ['phường Bình Định thuộc tỉnh nào', /^Phường Bình Định/u, 'phường Bình Định (mã 21907)'],
    ['ayun pa', /^Phường Ayun Pa/u, 'Không phải xã Ayun hiện nay'],
    ['xã Canh Hiệp nay thuộc xã nào', /Canh Hiệp/u, 'xã Vân Canh và xã Canh Vinh'],
  ])('answers “%s” from what is on file and says how it was read', async (text, says, reading) => {
    const answer = await demo.ask({ text, asOf: '2026-11-22' });
    expect(answer.kind).toBe('answered');
    expect(conclusionOf(answer)).toMatch(says);
    expect(answer.conclusion[0]?.citations[0]?.documentId).toMatch(/^minh-hoa-32/u);
    expect(noticesOf(answer)).toContain(reading);
  });

  it('takes where something is done now for no question of what became of a unit', async () => {
    const { reason, kind } = await demo.ask({ text: 'phường tôi giờ đăng ký kết hôn ở xã nào' });
    expect(kind).toBe('answered');
    expect(reason).toBeUndefined();
  });

  it('has no basis for an old district of which nothing is known', async () => {
    const answer = await demo.ask({ text: 'huyện Đức Cơ nay là xã nào' });
    expect(answer).toMatchObject({ kind: 'insufficient', conclusion: [] });
    expect(answer.reason).toContain('kho không có danh sách');
  });

  it('has no basis for a unit that no list on file names', async () => {
    const answer = await demo.ask({ text: 'thị trấn Đắk Hà bên Kon Tum cũ giờ là xã nào' });
    expect(answer).toMatchObject({ kind: 'insufficient', conclusion: [] });
    expect(answer.reason).toContain('Không thấy tên đơn vị này');
  });

  it('asks of which year “trước 1/7” is, with both to choose from', async () => {
    const answer = await demo.ask({
      text: 'hồ sơ nộp trước 1/7 thì ai giải quyết',
      asOf: '2026-11-22',
    });
    expect(answer).toMatchObject({
      kind: 'clarify',
      conclusion: [],
      choices: ['trước 01/07/2025', 'trước 01/07/2026'],
    });
  });
});

describe('a dossier filed before the law changed', () => {
  const law = (number: string, from: string, rest: string) => `CHÍNH PHỦ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: ${number}/NĐ-CP
Hà Nội, ngày 05 tháng 01 năm ${number.slice(-4)}
NGHỊ ĐỊNH
Quy định về thẻ thư viện lưu động
Căn cứ Luật Tổ chức Chính phủ;
Điều 1. Thẩm quyền cấp thẻ thư viện lưu động
1. ${from.endsWith('2026') ? 'Ủy ban nhân dân cấp tỉnh' : 'Ủy ban nhân dân cấp xã'} cấp thẻ thư viện lưu động.
Điều 2. Hiệu lực thi hành
1. Nghị định này có hiệu lực thi hành từ ngày ${from}.
${rest}`;
  const older = law('9921/2025', '01 tháng 02 năm 2025', '');
  const newer = law(
    '9922/2026',
    '01 tháng 7 năm 2026',
    `2. Nghị định số 9921/2025/NĐ-CP hết hiệu lực kể từ ngày Nghị định này có hiệu lực thi hành.
Điều 3. Quy định chuyển tiếp
1. Hồ sơ đề nghị cấp thẻ thư viện lưu động đã nộp trước ngày 01 tháng 7 năm 2026 được giải quyết theo Nghị định số 9921/2025/NĐ-CP.
2. Thẻ thư viện lưu động đã cấp được sử dụng đến hết thời hạn ghi trên thẻ.
`,
  );
  let product: WholeProduct;
  beforeAll(async () => {
    product = await holding(older, newer);
  }, 120_000);
  afterAll(() => product?.close());

  it('is decided by who decides today, with the transitional rule beside it', async () => {
    const answer = await product.ask({
      text: 'hồ sơ xin thẻ thư viện lưu động nộp 25/6 giờ ai cấp',
      asOf: '2026-07-02',
    });
    expect(answer.question).toMatchObject({ asOf: '2026-07-02', filedOn: '2026-06-25' });
    expect(conclusionOf(answer)).toContain('cấp tỉnh');
    const conditions = answer.conditions.map(({ text: said }) => said).join('\n');
    expect(conditions).toContain('đã nộp trước ngày 01 tháng 7 năm 2026 được giải quyết theo');
    expect(noticesOf(answer)).toContain('ngày nộp hồ sơ là 25/06/2026');
    expect(codesOf(answer)).toContain('filed-on');
  });

  it('is answered by the transition alone when the rule ended and nobody asks who (A14)', async () => {
    const answer = await product.ask({
      text: 'hồ sơ xin thẻ thư viện lưu động nộp 25/6 giờ xử lý sao',
      asOf: '2026-07-02',
    });
    expect(conclusionOf(answer)).toMatch(/^Hồ sơ đề nghị cấp thẻ .* được giải quyết theo/u);
    expect(answer.conclusion.flatMap(({ citations }) => citations[0]?.address)).toEqual([
      '9922-2026-nd-cp/d3/k1',
      '9922-2026-nd-cp/d3/k2',
    ]);
    expect(answer.conditions).toEqual([]);
  });

  it('says that nothing on file changed between the two days', async () => {
    const answer = await product.ask({
      text: 'ai cấp thẻ thư viện lưu động',
      asOf: '2026-11-02',
      filedOn: '2026-10-05',
    });
    expect(answer.conditions.map(({ text: said }) => said).join('\n')).not.toContain(
      'đã nộp trước',
    );
    expect(noticesOf(answer)).toContain('không có văn bản liên quan nào bắt đầu áp dụng');
  });
});
