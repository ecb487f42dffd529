import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import { listen, type Listening } from '../../src/http/listen.ts';
import { provisionViewSchema, timelineViewSchema } from '../../src/http/view-schemas.ts';
import { first, kept, second } from '../fixtures/fictional-amendments.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { wholeProduct, type WholeProduct } from '../fixtures/whole-product.ts';

let product: WholeProduct;
let server: Listening;
beforeAll(async () => {
  product = await wholeProduct({ SO_TAY_DEMO: 'off' });
  const folder = scratchFolder();
  for (const [name, text] of Object.entries({ kept, first, second })) {
    writeFileSync(join(folder, `${name}.txt`), text);
  }
  await product.ingest([folder], ({ outcome, file, message }) => {
    if (outcome !== 'accepted') throw new Error(`${file}: ${message}`);
  });
  const app = createApp(product.services, { log: () => undefined });
  server = await listen(app, { port: 0, host: '127.0.0.1' });
}, 60_000);
afterAll(async () => {
  await server?.close();
  await product?.close();
});

/** The server must go on while the command runs, or it loses its open connections. */
const run = promisify(execFile);
const command = fileURLToPath(new URL('../../bin/so-tay.js', import.meta.url));
const key = '9931-2024-nd-cp';

async function amendedOn(day: string, path = 'd1') {
  const response = await fetch(`${server.url}/api/provisions/${key}/${path}?asOf=${day}`);
  return provisionViewSchema.parse(await response.json()).amended;
}

const of2025 = [
  'Điều 1. Cấp thẻ thư viện thử',
  '1. Ủy ban nhân dân cấp xã cấp thẻ thư viện thử cho:',
  'a) Người cư trú trên địa bàn;',
  'a1) Người lao động trên địa bàn;',
  'b) Người học trên địa bàn.',
  '2. Thẻ thư viện thử có giá trị 10 năm.',
];

it('shows no other wording before the first amendment', async () => {
  expect(await amendedOn('2025-06-30')).toBeUndefined();
});

it('assembles the wording of a day, with the clause that each change comes from', async () => {
  const amended = await amendedOn('2025-07-01');
  expect(amended?.kind === 'assembled' && amended.text.trim().split('\n')).toEqual(of2025);
  expect(amended?.chain.map(({ kind, on, by }) => [kind, on, by.address])).toEqual([
    ['added', [`${key}/d1/k1/a.1`], '9932-2025-nd-cp/d1/k1/a'],
    ['rewritten', [`${key}/d1/k2`], '9932-2025-nd-cp/d1/k1/b'],
    ['words', [`${key}/d1/k1`], '9932-2025-nd-cp/d1/k2'],
    ['repealed', [`${key}/d1/k3`], '9932-2025-nd-cp/d1/k3'],
  ]);
});

it('goes on from the wording of one amendment to the next', async () => {
  const amended = await amendedOn('2026-03-01', 'd1/k2');
  const expected = [...of2025.slice(0, -1), '2. Thẻ thư viện thử có giá trị 12 năm.'];
  expect(amended?.kind === 'assembled' && amended.text.trim().split('\n')).toEqual(expected);
});

it('shows both wordings where the amendment does not fit', async () => {
  const amended = await amendedOn('2026-03-01', 'd2');
  expect(amended).toMatchObject({
    kind: 'side-by-side',
    why: 'khoản 2 Điều 1 Nghị định 9933/2026/NĐ-CP không khớp với lời văn đang có',
    amendments: [{ address: '9933-2026-nd-cp/d1/k2', from: '2026-03-01' }],
  });
});

it('assembles nothing where an item that was not understood names the điều', async () => {
  expect(await amendedOn('2026-03-01', 'd3')).toMatchObject({
    kind: 'side-by-side',
    why: 'chưa ghép được cách sửa của Điều 1 Nghị định 9933/2026/NĐ-CP',
    amendments: [{ text: '3. Chuyển Điều 3 thành Điều 4.' }],
  });
});

it('prints each wording of a provision by command', async () => {
  const env = { ...process.env, SO_TAY_DATA: product.dataDir, LOG_LEVEL: 'silent' };
  const print = async (address: string) => {
    const { stdout } = await run(process.execPath, [command, 'timeline', address], { env });
    return stdout;
  };
  expect(await print(`${key}/d1/k2`)).toContain(
    'Lời văn từ 01/07/2025:\n  2. Thẻ thư viện thử có giá trị 10 năm.\nLời văn từ 01/03/2026:',
  );
  expect(await print(`${key}/d1/k3`)).toContain('Lời văn từ 01/07/2025: đã bị bãi bỏ');
  expect(await print(`${key}/d2/k1`)).toContain(
    'không khớp với lời văn đang có; đọc bản gốc cùng:\n  khoản 2 Điều 1 Nghị định 9933/2026/NĐ-CP',
  );
});

it('tells each wording of a khoản in its timeline', async () => {
  const response = await fetch(`${server.url}/api/provisions/${key}/d1/k2/timeline`);
  const { wordings = [] } = timelineViewSchema.parse(await response.json());
  expect(
    wordings.map((one) => [one.from, one.until, one.kind === 'assembled' && one.text.trim()]),
  ).toEqual([
    ['2025-07-01', '2026-03-01', '2. Thẻ thư viện thử có giá trị 10 năm.'],
    ['2026-03-01', undefined, '2. Thẻ thư viện thử có giá trị 12 năm.'],
  ]);
});
