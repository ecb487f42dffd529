import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { wholeProduct, type WholeProduct } from '../fixtures/whole-product.ts';

const decree = `CHÍNH PHỦ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 9901/2025/NĐ-CP
Hà Nội, ngày 05 tháng 01 năm 2025
NGHỊ ĐỊNH
Quy định về thẻ thư viện lưu động
Căn cứ Luật Tổ chức Chính phủ;
Điều 1. Thời hạn cấp thẻ thư viện lưu động
Thời hạn cấp thẻ thư viện lưu động là 04 ngày làm việc.
Điều 2. Hiệu lực thi hành
Nghị định này có hiệu lực thi hành từ ngày 01 tháng 02 năm 2025 đến hết ngày 31 tháng 12 năm 2025.
`;
const local = `ỦY BAN NHÂN DÂN TỈNH BÌNH ĐỊNH
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 9911/2023/QĐ-UBND
Bình Định, ngày 05 tháng 01 năm 2023
QUYẾT ĐỊNH
Quy định lệ phí thẻ thư viện lưu động trên địa bàn tỉnh Bình Định
Căn cứ Luật Tổ chức chính quyền địa phương;
Điều 1. Lệ phí thẻ thư viện lưu động
Lệ phí cấp thẻ thư viện lưu động là 11.000 đồng.
Điều 2. Hiệu lực thi hành
Quyết định này có hiệu lực thi hành từ ngày 01 tháng 02 năm 2023.
`;

let product: WholeProduct;
beforeAll(async () => {
  product = await wholeProduct({ SO_TAY_DEMO: 'off', SO_TAY_READERS: '1' });
  const folder = scratchFolder();
  writeFileSync(join(folder, 'a.txt'), decree);
  writeFileSync(join(folder, 'b.txt'), local);
  await product.ingest([folder], () => undefined);
}, 60_000);
afterAll(() => product?.close());

const text = 'thời hạn cấp thẻ thư viện lưu động';

it('shows how each provision stands on the day asked for', async () => {
  const statusOn = async (asOf: string) => {
    const { results } = await product.search({ text, asOf }, 5);
    return results.find(({ article }) => article === '9901-2025-nd-cp/d1')?.validity.status;
  };
  expect(await statusOn('2025-01-31')).toBe('not-yet');
  expect(await statusOn('2026-01-01')).toBe('expired');
});

it('says of a local rule whether it holds at the place', async () => {
  const at = async (place: string) => {
    const found = await product.search({ text: 'lệ phí thẻ thư viện lưu động', place }, 5);
    return found.results.find(({ territory }) => territory === 'former:binh-dinh')?.holdsHere;
  };
  expect(await at('phường Quy Nhơn')).toBe(true);
  expect(await at('phường Pleiku')).toBe(false);
  expect(await at('')).toBeUndefined();
});

it('shows each điều once and no more than wanted', async () => {
  const { results } = await product.search({ text }, 2);
  expect(results).toHaveLength(2);
  expect(new Set(results.map(({ article }) => article)).size).toBe(2);
});

it('shows nothing for a question that is refused', async () => {
  const { results, reason } = await product.search(
    { text: 'cho tôi xem công văn đóng dấu mật' },
    5,
  );
  expect(results).toEqual([]);
  expect(reason).toContain('bí mật nhà nước');
});

it('says why a provision that a document does not have is not found', async () => {
  const { reason } = await product.search({ text: 'Điều 77 Nghị định 9901/2025/NĐ-CP' }, 5);
  expect(reason).toContain('không có Điều 77');
});
