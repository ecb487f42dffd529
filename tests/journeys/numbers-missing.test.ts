import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import { lawOnFile } from '../fixtures/law-on-file.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { wholeProduct, type WholeProduct } from '../fixtures/whole-product.ts';

/** A decree whose copy lost điểm c of khoản 2 Điều 1 and khoản 1 and 2 of Điều 2; the rest is whole. */
const others = Array.from({ length: 9 }, (_, at) => [
  `Điều ${at + 3}. Phòng đọc thử số ${at + 3}`,
  `1. Phòng đọc thử số ${at + 3} mở cửa vào buổi sáng các ngày trong tuần.`,
  `2. Người đọc giữ trật tự trong phòng đọc thử số ${at + 3}.`,
]).flat();
const rules = [
  'Điều 1. Thẻ thư viện thử',
  '1. Thẻ thư viện thử có giá trị 10 năm.',
  '2. Hồ sơ đề nghị cấp thẻ thư viện thử gồm:',
  'a) Đơn đề nghị cấp thẻ thư viện thử;',
  'b) Ảnh chân dung;',
  'd) Giấy xác nhận nơi cư trú.',
  'Điều 2. Danh sách người đọc thử',
  '3. Danh sách gồm họ và tên.',
  ...others,
  'Điều 12. Hiệu lực thi hành',
  'Nghị định này có hiệu lực thi hành từ ngày 01 tháng 3 năm 2024.',
];
const decree = [
  'CHÍNH PHỦ',
  'Số: 9941/2024/NĐ-CP',
  'Hà Nội, ngày 10 tháng 01 năm 2024',
  'NGHỊ ĐỊNH',
  'Về thẻ thư viện thử',
  ...rules,
].join('\n');

let product: WholeProduct;
beforeAll(async () => {
  product = await wholeProduct({ SO_TAY_DEMO: 'off' });
  const folder = scratchFolder();
  writeFileSync(join(folder, 'thu-vien.txt'), decree);
  await product.ingest([folder], ({ outcome, file, message }) => {
    if (outcome !== 'accepted') throw new Error(`${file}: ${message}`);
  });
}, 60_000);
afterAll(() => product?.close());

const ask = (text: string): Promise<Answer> => product.ask({ text, asOf: '2024-06-01' });

it.each([
  'hồ sơ đề nghị cấp thẻ thư viện thử gồm gì',
  'điểm c khoản 2 điều 1 nđ 9941/2024/nđ-cp quy định gì',
])('cites the khoản as a whole and tells which number the copy lacks: %s', async (question) => {
  const { conclusion } = await ask(question);
  const citation = conclusion.flatMap(({ citations }) => citations)[0];
  expect(citation?.address).toBe('9941-2024-nd-cp/d1/k2');
  expect(citation?.notes).toEqual([
    {
      code: 'numbers-missing',
      text: expect.stringContaining('thiếu số thứ tự giữa điểm b và điểm d của khoản 2 Điều 1'),
    },
  ]);
});

it('tells it too where a khoản that is not there is asked for', async () => {
  const { conclusion } = await ask('khoản 1 điều 2 nđ 9941/2024/nđ-cp quy định gì');
  const [note] = conclusion.flatMap(({ citations }) => citations[0]?.notes ?? []);
  expect(note?.text).toContain('trước khoản 3 của Điều 2');
});

it('says nothing of it beside a provision that is whole', async () => {
  const { conclusion } = await ask('thẻ thư viện thử có giá trị bao lâu');
  const notes = conclusion.flatMap(({ citations }) => citations.flatMap((one) => one.notes ?? []));
  expect(notes.map(({ code }) => code)).not.toContain('numbers-missing');
});

it('doubts a provision without divisions when a part of it was repealed', async () => {
  const paper = { kind: 'NGHỊ ĐỊNH', issuer: 'CHÍNH PHỦ' } as const;
  const law = await lawOnFile([
    { ...paper, number: '9941/2095/NĐ-CP', day: '10 tháng 01 năm 2095', rules },
    {
      ...paper,
      number: '9942/2096/NĐ-CP',
      day: '10 tháng 01 năm 2096',
      rules: [
        'Điều 1. Bãi bỏ',
        'Bãi bỏ điểm b khoản 2 Điều 1 Nghị định số 9941/2095/NĐ-CP.',
        'Điều 2. Hiệu lực thi hành',
        'Nghị định này có hiệu lực thi hành từ ngày 01 tháng 3 năm 2096.',
      ],
    },
  ]);
  expect(law.on('2096-02-01', '9941-2095-nd-cp/d1/k2').status).toBe('in-force');
  expect(law.on('2096-06-01', '9941-2095-nd-cp/d1/k2')).toMatchObject({
    status: 'unknown',
    reason: expect.stringContaining('điểm b khoản 2 Điều 1 đã hết hiệu lực'),
  });
  expect(law.on('2096-06-01', '9941-2095-nd-cp/d1/k1').status).toBe('in-force');
});
