import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { FileResult } from '../../src/ingest/ingest-files.ts';
import { buildDocx, paragraph, table } from '../fixtures/files/build-docx.ts';
import { buildPdf } from '../fixtures/files/build-pdf.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { wholeProduct, type WholeProduct } from '../fixtures/whole-product.ts';

let product: WholeProduct;
const folder = scratchFolder();
beforeEach(async () => {
  product = await wholeProduct({ SO_TAY_READERS: '1' });
});
afterEach(async () => product.close());

/** Words that no other document holds: none of them may be anywhere in the data folder afterwards. */
const secret = 'Kho vật tư giả tưởng Trống Đồng Bảy';
const rules = ['Điều 1. Phạm vi', `1. ${secret} đặt tại xã thử nghiệm.`, '2. Không có gì khác.'];

const stamps: readonly (readonly [stamp: string, code: string])[] = [
  ['MẬT', 'DOCUMENT_SECRET'],
  ['TỐI MẬT', 'DOCUMENT_SECRET'],
  ['TUYỆT MẬT', 'DOCUMENT_SECRET'],
  ['TỐI  MẬT', 'DOCUMENT_SECRET'],
  ['T Ố I  M Ậ T', 'DOCUMENT_SECRET'],
  ['Độ mật: Tuyệt mật', 'DOCUMENT_SECRET'],
  ['[ MẬT ]', 'DOCUMENT_SECRET'],
  ['TỐI MẬT'.normalize('NFD'), 'DOCUMENT_SECRET'],
  ['LƯU HÀNH NỘI BỘ', 'DOCUMENT_INTERNAL'],
  ['XEM XONG TRẢ LẠI', 'DOCUMENT_INTERNAL'],
];

type Make = (stamp: string) => { readonly name: string; readonly bytes: string | Buffer };

/** Where a stamp really stands: a line of its own, a cell of the header, beside the national motto. */
const makers: Readonly<Record<string, Make>> = {
  text: (stamp) => ({
    name: 'a.txt',
    bytes: ['BỘ THỬ NGHIỆM', 'Số: 9901/QĐ-BTN', stamp, 'QUYẾT ĐỊNH', 'Về kho', ...rules].join('\n'),
  }),
  docx: (stamp) => ({
    name: 'a.docx',
    bytes: buildDocx({
      body:
        table([
          ['BỘ THỬ NGHIỆM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'],
          [`Số: 9901/QĐ-BTN\n${stamp}`, 'Hà Nội, ngày 05 tháng 01 năm 2099'],
        ]) + ['QUYẾT ĐỊNH', 'Về kho', ...rules].map((line) => paragraph(line)).join(''),
    }),
  }),
  pdf: (stamp) => ({
    name: 'a.pdf',
    bytes: buildPdf([
      {
        texts: [
          { text: 'BỘ THỬ NGHIỆM', left: 60, top: 60 },
          { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', left: 300, top: 60 },
          { text: 'Số: 9901/QĐ-BTN', left: 60, top: 80 },
          { text: stamp.normalize('NFC'), left: 60, top: 110 },
          { text: 'Hà Nội, ngày 05 tháng 01 năm 2099', left: 300, top: 110 },
          { text: 'QUYẾT ĐỊNH', left: 250, top: 150 },
          ...rules.map((text, index) => ({ text, left: 60, top: 190 + index * 20 })),
        ],
      },
    ]),
  }),
};

const cases = Object.keys(makers).flatMap((format) =>
  stamps.map(([stamp, code]) => [format, stamp, code] as const),
);

/** Every byte below a folder. */
function bytesBelow(dir: string): string {
  if (!existsSync(dir)) return '';
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
}

it.each(cases)('keeps no byte of a %s stamped "%s"', async (format, stamp, code) => {
  const { name, bytes } = makers[format]?.(stamp) ?? { name: '', bytes: '' };
  const path = join(mkdtempSync(join(folder, 'f-')), name);
  writeFileSync(path, bytes);
  const results: FileResult[] = [];
  await product.ingest([path], (result) => results.push(result));
  expect(results).toMatchObject([{ outcome: 'refused', code }]);
  expect(bytesBelow(join(product.dataDir, 'sources'))).toBe('');
  expect(bytesBelow(product.dataDir)).not.toContain(secret);
});

it('takes a document that bears no stamp, to prove that the words would be found', async () => {
  const { name, bytes } = makers['text']?.('KHẨN') ?? { name: '', bytes: '' };
  const path = join(mkdtempSync(join(folder, 'f-')), name);
  writeFileSync(path, bytes);
  await product.ingest([path], () => undefined);
  expect(bytesBelow(product.dataDir)).toContain(secret);
});
