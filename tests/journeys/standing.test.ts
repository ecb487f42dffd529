import { mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import { wholeProduct, type WholeProduct } from '../fixtures/whole-product.ts';

/** How a document stands that is asked about as a whole, over law that does not exist. */
const paper = (head: readonly string[], body: readonly string[]) =>
  `${['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', ...head, ...body].join('\n')}\n`;

const papers: Readonly<Record<string, string>> = {
  'cu.txt': paper(
    ['QUỐC HỘI', 'Số: 9971/2019/QH14', 'Hà Nội, ngày 18 tháng 6 năm 2019', 'LUẬT', 'Thẻ lá'],
    [
      'Điều 1. Thẻ lá',
      '1. Thẻ lá được cấp cho người giữ lá.',
      'Điều 2. Hiệu lực thi hành',
      '1. Luật này có hiệu lực thi hành từ ngày 01 tháng 01 năm 2020.',
      'Điều 3. Quy định chuyển tiếp',
      '1. Thẻ lá đã cấp trước ngày Luật này có hiệu lực thi hành thì tiếp tục có hiệu lực.',
    ],
  ),
  'moi.txt': paper(
    ['QUỐC HỘI', 'Số: 9972/2024/QH15', 'Hà Nội, ngày 18 tháng 6 năm 2024', 'LUẬT', 'Thẻ lá'],
    [
      'Điều 1. Thẻ lá',
      '1. Thẻ lá được cấp cho người trồng lá.',
      'Điều 2. Hiệu lực thi hành',
      '1. Luật này có hiệu lực thi hành từ ngày 01 tháng 01 năm 2025.',
      '2. Luật Thẻ lá số 9971/2019/QH14 hết hiệu lực kể từ ngày Luật này có hiệu lực thi hành.',
      'Điều 3. Quy định chuyển tiếp',
      '1. Thẻ lá đã cấp trước ngày Luật này có hiệu lực thi hành thì tiếp tục có hiệu lực.',
    ],
  ),
  'nghi-dinh.txt': paper(
    [
      'CHÍNH PHỦ',
      'Số: 9973/2025/NĐ-CP',
      'Hà Nội, ngày 10 tháng 01 năm 2025',
      'NGHỊ ĐỊNH',
      'Quy định về phí thẻ lá',
    ],
    [
      'Điều 1. Mức phí',
      '1. Phí cấp thẻ lá là 10.000 đồng.',
      '2. Phí cấp lại thẻ lá là 5.000 đồng.',
      'Điều 2. Miễn phí',
      '1. Người giữ rừng được miễn phí cấp thẻ lá.',
      'Điều 3. Hiệu lực thi hành',
      '1. Nghị định này có hiệu lực thi hành từ ngày 01 tháng 3 năm 2025.',
      '2. Các quy định sau đây hết hiệu lực kể từ ngày Nghị định này có hiệu lực thi hành:',
      'a) Nghị định số 9970/2018/NĐ-CP.',
    ],
  ),
  'sua.txt': paper(
    [
      'CHÍNH PHỦ',
      'Số: 9974/2026/NĐ-CP',
      'Hà Nội, ngày 10 tháng 01 năm 2026',
      'NGHỊ ĐỊNH',
      'Sửa đổi, bổ sung một số điều của Nghị định số 9973/2025/NĐ-CP',
    ],
    [
      'Điều 1. Sửa đổi, bổ sung một số điều của Nghị định số 9973/2025/NĐ-CP',
      '1. Sửa đổi, bổ sung khoản 1 Điều 1 như sau:',
      '“1. Phí cấp thẻ lá là 20.000 đồng.”.',
      'Điều 2. Hiệu lực thi hành',
      '1. Nghị định này có hiệu lực thi hành từ ngày 01 tháng 3 năm 2026.',
      '2. Điều 2 Nghị định số 9973/2025/NĐ-CP hết hiệu lực kể từ ngày Nghị định này có hiệu lực thi hành.',
    ],
  ),
};

let folder: string;
let product: WholeProduct;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'so-tay-standing-'));
  for (const [name, text] of Object.entries(papers)) writeFileSync(join(folder, name), text);
  product = await wholeProduct();
  await product.ingest(
    Object.keys(papers).map((name) => join(folder, name)),
    () => undefined,
  );
}, 120_000);
afterAll(async () => {
  await product?.close();
  await rm(folder, { recursive: true, force: true });
});

const ask = (text: string, asOf = '2026-06-01') => product.ask({ text, asOf });
const cited = ({ conclusion }: Answer) =>
  conclusion.map(({ citations }) => citations.map(({ address }) => address));

it.each([
  'Luật 9971/2019/QH14 còn hiệu lực không?',
  'luat 9971/2019 het hieu luc chua',
  'Văn bản nào thay thế Luật Thẻ lá số 9971/2019/QH14?',
])('leads with the clause that ended a whole law: “%s”', async (text) => {
  const answer = await ask(text);
  expect(cited(answer)).toEqual([['9972-2024-qh15/d2/k2']]);
  expect(answer.obsolete[0]?.text).toMatch(
    /^Luật Thẻ lá 9971\/2019\/QH14: .*hết hiệu lực từ 01\/01\/2025/u,
  );
});

it('tells of a decree what ended and what changed, and that the rest is not confirmed', async () => {
  const answer = await ask('Nghị định 9973/2025/NĐ-CP còn hiệu lực không?');
  expect(answer.kind).toBe('partial');
  expect(cited(answer)).toEqual([
    ['9974-2026-nd-cp/d2/k2'],
    ['9974-2026-nd-cp/d1/k1', '9974-2026-nd-cp/d1'],
    ['9973-2025-nd-cp/d3/k1'],
  ]);
  expect(answer.notices.map(({ code }) => code)).toContain('validity-unknown');
});

it('tells which document changed another', async () => {
  const answer = await ask('Nghị định 9973/2025/NĐ-CP bị sửa đổi bởi văn bản nào?');
  expect(cited(answer).flat()).toContain('9974-2026-nd-cp/d1/k1');
});

it('tells of the day that is asked for', async () => {
  const answer = await ask('Nghị định 9973/2025/NĐ-CP còn hiệu lực không?', '2026-02-01');
  expect(cited(answer)).toEqual([['9973-2025-nd-cp/d3/k1']]);
});

it('never confirms what nothing on file ends, nor tells its transition instead', async () => {
  const answer = await ask('Luật Thẻ lá còn hiệu lực không?');
  expect(answer.kind).toBe('partial');
  expect(cited(answer)).toEqual([['9972-2024-qh15/d2/k1']]);
  expect(answer.notices).toContainEqual({
    code: 'number-completed',
    text: '“Luật Thẻ lá” được hiểu là Luật Thẻ lá 9972/2024/QH15.',
  });
});

it('says that it does not know what changed a document', async () => {
  const answer = await ask('Luật 9972/2024/QH15 bị sửa đổi bởi văn bản nào?');
  expect(answer.kind).toBe('insufficient');
  expect(answer.reason).toMatch(/chưa đủ văn bản để xác nhận/u);
});

it('leaves a question about a matter of the document to its rules', async () => {
  const answer = await ask('Theo Nghị định 9973/2025/NĐ-CP phí cấp lại thẻ lá bao nhiêu?');
  expect(cited(answer).flat()).toContain('9973-2025-nd-cp/d1/k2');
});
