import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { FileResult } from '../../src/ingest/ingest-files.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { wholeProduct, type WholeProduct } from '../fixtures/whole-product.ts';

let product: WholeProduct;
let folder: string;

beforeEach(async () => {
  folder = scratchFolder();
  product = await wholeProduct({ SO_TAY_READERS: '1' });
});
afterEach(async () => product.close());

const rules = [
  'Điều 1. Cấp thẻ thư viện lưu động',
  '1. Chủ tịch Ủy ban nhân dân xã cấp thẻ thư viện lưu động.',
  '2. Thời hạn cấp thẻ thư viện lưu động là 04 ngày làm việc.',
  'Điều 2. Hiệu lực thi hành',
  'Nghị định này có hiệu lực thi hành từ ngày 01 tháng 02 năm 2099.',
];

function decree(name: string, number: string, lines: readonly string[] = rules): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  const header = ['CHÍNH PHỦ', number, 'Hà Nội, ngày 05 tháng 01 năm 2099', 'NGHỊ ĐỊNH'];
  writeFileSync(path, [...header, 'Quy định về thẻ thư viện lưu động', ...lines].join('\n'));
  return path;
}

async function ingest(path: string, declared?: { notSecret: boolean }): Promise<FileResult> {
  const results: FileResult[] = [];
  await product.ingest([path], (result) => results.push(result), declared);
  const [result] = results;
  if (!result) throw new Error('no result');
  return result;
}

const found = async () =>
  (await product.search({ text: 'thời hạn cấp thẻ thư viện lưu động' }, 1)).results;

it('shows a waiting document with its reasons, the suspected line and the words of each fact', async () => {
  const gap = [...rules.slice(0, 2), '3. Thời hạn là 04 ngày.', ...rules.slice(3)];
  expect((await ingest(decree('a.txt', 'Số: 9901/2099/NĐ-CP', gap))).outcome).toBe('needs-review');
  const [line] = await product.services.reviews.list();
  expect(line).toMatchObject({
    fileName: 'a.txt',
    number: '9901/2099/NĐ-CP',
    reasons: [{ code: 'CLAUSE_GAP', page: 1, line: '3. Thời hạn là 04 ngày.' }],
  });
  const view = await product.services.reviews.show(line?.versionId ?? '');
  const effect = view?.facts.find(({ field }) => field === 'effectiveFrom');
  expect(effect).toMatchObject({
    value: '2099-02-01',
    from: 'read',
    quote: 'ngày 01 tháng 02 năm 2099',
  });
  expect(view?.excerpt).toContain('Chủ tịch Ủy ban nhân dân xã');
});

it('answers from an approved document and keeps the correction when the file comes again', async () => {
  const path = decree('a.txt', 'Số:       /NĐ-CP');
  expect(await ingest(path)).toMatchObject({ outcome: 'needs-review', number: null });
  expect(await found()).toEqual([]);
  const [line] = await product.services.reviews.list();
  const { reviews } = product.services;
  const decision = { corrections: { number: '9901/2099/NĐ-CP' }, by: 'Văn thư', notSecret: false };
  expect(await reviews.approve(line?.versionId ?? '', decision)).toMatchObject({
    outcome: 'accepted',
    documentKey: '9901-2099-nd-cp',
  });
  expect((await found())[0]?.address).toMatch(/^9901-2099-nd-cp\/d1/u);
  expect(await reviews.list()).toEqual([]);
  expect(await ingest(path)).toMatchObject({ outcome: 'duplicate', number: '9901/2099/NĐ-CP' });
});

it('keeps what document.json says when somebody approves', async () => {
  const path = decree('b/a.txt', 'Số:       /NĐ-CP');
  writeFileSync(join(folder, 'b', 'document.json'), '{"signer":"Bà Giả Định"}');
  await ingest(path);
  const [line] = await product.services.reviews.list();
  const decision = { corrections: { number: '9901/2099/NĐ-CP' }, by: 'Văn thư', notSecret: false };
  await product.services.reviews.approve(line?.versionId ?? '', decision);
  expect(await ingest(path)).toMatchObject({ outcome: 'duplicate' });
  const view = await product.services.provision('9901-2099-nd-cp/d1');
  expect(view?.document.number).toBe('9901/2099/NĐ-CP');
});

it('lets other words under a held number replace nothing before a person has looked', async () => {
  await ingest(decree('a.txt', 'Số: 9901/2099/NĐ-CP'));
  const other = rules.map((rule) => rule.replace('04 ngày', '90 ngày'));
  expect(await ingest(decree('b/b.txt', 'Số: 9901/2099/NĐ-CP', other))).toMatchObject({
    outcome: 'needs-review',
    code: 'DOCUMENT_NEEDS_REVIEW',
  });
  expect((await found())[0]?.text).toContain('04 ngày');
  const [line] = await product.services.reviews.list();
  expect(line?.reasons).toMatchObject([{ code: 'NUMBER_HELD' }]);
  const decision = { corrections: {}, by: 'Văn thư', notSecret: false };
  expect(await product.services.reviews.approve(line?.versionId ?? '', decision)).toMatchObject({
    outcome: 'new-version',
  });
  expect((await found())[0]?.text).toContain('90 ngày');
});

it('takes other words under a held number at once where document.json names the document', async () => {
  await ingest(decree('a.txt', 'Số: 9901/2099/NĐ-CP'));
  const other = rules.map((rule) => rule.replace('04 ngày', '05 ngày'));
  const path = decree('b/b.txt', 'Số: 9901/2099/NĐ-CP', other);
  writeFileSync(join(folder, 'b', 'document.json'), '{"number":"9901/2099/NĐ-CP"}');
  expect(await ingest(path)).toMatchObject({ outcome: 'new-version' });
});

it('takes a rejected document off the queue', async () => {
  await ingest(decree('a.txt', 'Số:       /NĐ-CP'));
  const { reviews } = product.services;
  const [line] = await reviews.list();
  await reviews.reject(line?.versionId ?? '', 'bản nháp');
  expect(await reviews.list()).toEqual([]);
  await expect(reviews.reject(line?.versionId ?? '', 'bản nháp')).rejects.toMatchObject({
    code: 'REVIEW_NOT_FOUND',
  });
});

it('tells why a rejected file was rejected when it comes again, and opens it anew', async () => {
  const path = decree('a.txt', 'Số:       /NĐ-CP');
  await ingest(path);
  const { reviews } = product.services;
  const [line] = await reviews.list();
  await reviews.reject(line?.versionId ?? '', 'bản nháp');
  expect(await ingest(path)).toMatchObject({
    outcome: 'duplicate',
    code: 'DOCUMENT_REJECTED',
    message: `Đã bị loại khi kiểm tra: bản nháp. Mở lại: so-tay review reopen ${line?.versionId}`,
  });
  await reviews.reopen(line?.versionId ?? '');
  expect(await reviews.list()).toMatchObject([{ versionId: line?.versionId }]);
});

it('lists a document that is damaged on disk beside the others, until its file comes again', async () => {
  const path = decree('a.txt', 'Số:       /NĐ-CP');
  await ingest(path);
  await ingest(decree('b.txt', 'Số:       /NĐ-CP', [...rules, 'Câu thêm.']));
  const database = new DatabaseSync(join(product.dataDir, 'so-tay.db'));
  database.exec("UPDATE versions SET facts = '{}' WHERE file_name = 'a.txt'");
  database.close();
  const { reviews } = product.services;
  const listed = async () =>
    (await reviews.list()).map(({ fileName, reasons }) => [fileName, reasons[0]?.code]);
  expect(await listed()).toEqual([
    ['a.txt', 'VERSION_DAMAGED'],
    ['b.txt', 'NUMBER_MISSING'],
  ]);
  expect(await ingest(path)).toMatchObject({ outcome: 'needs-review' });
  expect(await listed()).toEqual([
    ['b.txt', 'NUMBER_MISSING'],
    ['a.txt', 'NUMBER_MISSING'],
  ]);
});

it.each([
  [{}, 'REVIEW_NUMBER_MISSING'],
  [{ number: '' }, 'CORRECTION_INVALID'],
  [{ so: '9901/2099/NĐ-CP' }, 'CORRECTION_INVALID'],
  [{ effectiveFrom: '30/02/2099' }, 'CORRECTION_INVALID'],
])('accepts nothing under %o', async (corrections, code) => {
  await ingest(decree('a.txt', 'Số:       /NĐ-CP'));
  const { reviews } = product.services;
  const [line] = await reviews.list();
  const decision = { corrections, by: 'Văn thư', notSecret: false };
  await expect(reviews.approve(line?.versionId ?? '', decision)).rejects.toMatchObject({ code });
  expect(await reviews.list()).toHaveLength(1);
});

it.each([
  [{ effectiveFrom: '2098-12-31' }, /hiệu lực 2098-12-31 trước ngày ban hành 2099-01-05/u],
  [{ issuedOn: '2099-03-01' }, /hiệu lực 2099-02-01 trước ngày ban hành 2099-03-01/u],
  [{ effectiveTo: '2099-01-31' }, /hết hiệu lực 2099-01-31 trước ngày có hiệu lực 2099-02-01/u],
  [
    { effectiveFrom: '2098-02-01', effectiveTo: '2098-01-01', retroactive: true },
    /hết hiệu lực 2098-01-01 trước ngày có hiệu lực 2098-02-01/u,
  ],
])('changes nothing under the days of %o, which contradict, and names both', async (days, both) => {
  await ingest(decree('a.txt', 'Số:       /NĐ-CP'));
  const { reviews } = product.services;
  const [line] = await reviews.list();
  const corrections = { number: '9901/2099/NĐ-CP', ...days };
  const decision = { corrections, by: 'Văn thư', notSecret: false };
  await expect(reviews.approve(line?.versionId ?? '', decision)).rejects.toMatchObject({
    code: 'REVIEW_DATES_CONTRADICT',
    details: { subject: expect.stringMatching(both) },
  });
  expect(await reviews.list()).toEqual([line]);
  expect(await found()).toEqual([]);
});

it('takes an effect before the issue where a person says that it is retroactive, and says so', async () => {
  const path = decree('a.txt', 'Số:       /NĐ-CP');
  await ingest(path);
  const { reviews } = product.services;
  const [line] = await reviews.list();
  const days = { effectiveFrom: '2098-12-31', retroactive: true };
  const corrections = { number: '9901/2099/NĐ-CP', ...days };
  const decision = { corrections, by: 'Văn thư', notSecret: false };
  expect(await reviews.approve(line?.versionId ?? '', decision)).toMatchObject({
    outcome: 'accepted',
    notices: [expect.stringMatching(/trở về trước.*2098-12-31.*2099-01-05/u)],
  });
  expect(await ingest(path)).toMatchObject({ outcome: 'duplicate' });
});

it('lets a document.json whose days contradict wait', async () => {
  const path = decree('b/a.txt', 'Số: 9901/2099/NĐ-CP');
  writeFileSync(join(folder, 'b', 'document.json'), '{"effectiveFrom":"2098-12-31"}');
  expect(await ingest(path)).toMatchObject({
    outcome: 'needs-review',
    message: expect.stringContaining('2098-12-31'),
  });
  const said = '{"effectiveFrom":"2098-12-31","retroactive":true}';
  writeFileSync(join(folder, 'b', 'document.json'), said);
  expect(await ingest(path)).toMatchObject({ outcome: 'accepted' });
});

it('says once that illustrative documents leave the answers, with the setting that keeps them', async () => {
  const said = [expect.stringMatching(/chỉ dựa vào văn bản thật.*SO_TAY_DEMO=on/u)];
  const bring = (path: string) => product.ingest([path], () => undefined);
  const shown = decree('demo/a.txt', 'Số: MINH-HỌA-01');
  writeFileSync(
    join(folder, 'demo', 'document.json'),
    '{"number":"MINH-HỌA-01","tier":"illustrative"}',
  );
  expect(await bring(shown)).toEqual([]);
  expect(await bring(decree('b.txt', 'Số: 9901/2099/NĐ-CP'))).toEqual(said);
  expect(await bring(decree('c.txt', 'Số: 9902/2099/NĐ-CP'))).toEqual([]);
  expect(await product.services.status()).toMatchObject({ demo: false, documents: 3 });
  const { reviews } = product.services;
  for (const number of ['9901/2099/NĐ-CP', '9902/2099/NĐ-CP']) await reviews.withdraw(number, 'x');
  await bring(decree('d.txt', 'Số:       /NĐ-CP', rules.slice(0, 4)));
  const [line] = await reviews.list();
  const corrections = { number: '9903/2099/NĐ-CP' };
  const decision = { corrections, by: 'Văn thư', notSecret: false };
  expect(await reviews.approve(line?.versionId ?? '', decision)).toMatchObject({ notices: said });
});

it('keeps no byte of a document that bears a mark of secrecy', async () => {
  const path = decree('a.txt', 'Số: 9901/2099/NĐ-CP', ['MẬT', ...rules]);
  expect(await ingest(path, { notSecret: true })).toMatchObject({ code: 'DOCUMENT_SECRET' });
  expect(readdirSync(product.dataDir)).not.toContain('sources');
  expect(await product.services.reviews.list()).toEqual([]);
});

it('answers no longer from a withdrawn document until its file comes again', async () => {
  const path = decree('a.txt', 'Số: 9901/2099/NĐ-CP');
  const { reviews, provision } = product.services;
  expect((await ingest(path)).outcome).toBe('accepted');
  const address = '9901-2099-nd-cp/d1/k2';
  const version = (await provision(address))?.version ?? '';
  expect(await reviews.withdraw('9901/2099/nđ-cp', 'bản nháp')).toBe('9901-2099-nd-cp');
  expect(await found()).toEqual([]);
  expect(await provision(address, { version })).toBeDefined();
  const again = reviews.withdraw('9901-2099-nd-cp', 'bản nháp');
  await expect(again).rejects.toMatchObject({ code: 'DOCUMENT_NOT_HELD' });
  expect((await ingest(path)).outcome).toBe('accepted');
  expect(await found()).not.toEqual([]);
});

it('does not bring the corpus back at the next start when everything was withdrawn', async () => {
  await ingest(decree('a.txt', 'Số: 9901/2099/NĐ-CP'));
  await product.services.reviews.withdraw('9901/2099/NĐ-CP', 'gỡ hết');
  await product.prepare();
  expect(await product.services.status()).toMatchObject({ documents: 0, generation: 2 });
});
