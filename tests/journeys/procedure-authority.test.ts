import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Answer, Statement } from '../../src/domain/answer.ts';
import { down } from '../fixtures/fictional-authorities.ts';
import { channels, fictionalProcedure } from '../fixtures/fictional-procedure.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { wholeProduct, type WholeProduct } from '../fixtures/whole-product.ts';

const commune = { name: 'Ủy ban nhân dân cấp xã', acts: 'body' };
const tea = { holder: commune, basis: ['khoản 1 Điều 2 Nghị định số 9911/2025/NĐ-CP'] };
const since = { from: '2025-07-01', source: 'verified' };

/** Rows of procedures of which records are held: an authority that is over, one that holds, and an end. */
const table = JSON.stringify({
  matters: [
    {
      id: 'be-thu',
      name: 'Cấp bè thử',
      field: 'thử',
      says: ['cấp bè thử'],
      terms: [{ kind: 'holds', ...since, until: '2026-07-01', ...tea }],
    },
    {
      id: 'tra-thu',
      name: 'Cấp giấy bán lẻ trà thử',
      field: 'thử',
      says: ['bán lẻ trà thử'],
      terms: [{ kind: 'holds', ...since, ...tea }],
    },
    {
      id: 'co-thu',
      name: 'Cấp cờ thử',
      field: 'thử',
      says: ['cấp cờ thử'],
      terms: [{ kind: 'ended', ...since, basis: tea.basis }],
    },
  ],
});

const records = ['Cấp bè thử', 'Cấp giấy phép bán lẻ trà thử', 'Cấp cờ thử'].map((name, at) =>
  fictionalProcedure({
    ma_thu_tuc: `1.99030${at}`,
    ten_thu_tuc: name,
    cach_thuc_thuc_hien: channels('Trực tiếp5 Ngày10,000 Việt Nam Đồng(10.000 đồng/giấy)'),
    dia_chi_tiep_nhan: 'Quầy thử nghiệm số 3',
    co_quan_thuc_hien: 'Phòng Thử nghiệm',
  }),
);

let product: WholeProduct;

beforeAll(async () => {
  product = await wholeProduct({ SO_TAY_DEMO: 'off' }, { 'competence.json': table });
  const folder = scratchFolder();
  for (const record of records) {
    writeFileSync(join(folder, `${record['ma_thu_tuc']}.json`), JSON.stringify(record));
  }
  writeFileSync(join(folder, 'nghi-dinh.txt'), down);
  await product.ingest([folder], () => undefined);
}, 60_000);
afterAll(() => product?.close());

const ask = (text: string): Promise<Answer> =>
  product.ask({ text, asOf: '2026-11-22', place: 'xã Ia Grai' });
const said = (statements: readonly Statement[]) => statements.map(({ text }) => text).join('\n');

it.each([
  ['lệ phí bao nhiêu', '10.000 đồng'],
  ['nộp ở đâu', 'Quầy thử nghiệm số 3'],
  ['mấy ngày xong', '05 ngày'],
])('has the record answer beside an authority that is over: %s', async (asked, told) => {
  const { kind, conclusion } = await ask(`cấp bè thử ${asked}`);
  expect(kind).toBe('partial');
  expect(said(conclusion)).toContain(told);
});

it('says beside it that who decides has no basis, and takes nobody from the record', async () => {
  const { conclusion, steps, notices, obsolete } = await ask('cấp bè thử lệ phí bao nhiêu');
  expect(notices.map(({ text }) => text).join('\n')).toContain(
    'chưa có căn cứ cho việc “Cấp bè thử”',
  );
  expect(said([...conclusion, ...steps])).not.toContain('Phòng Thử nghiệm');
  expect(obsolete).not.toEqual([]);
});

it('names nobody from a record where the table knows of none', async () => {
  const { kind, reason } = await ask('ai ký giấy cấp bè thử');
  expect(kind).toBe('insufficient');
  expect(reason).toContain('không suy đoán ai có thẩm quyền');
});

it('has the law name the authority and the record the place below it', async () => {
  const { conclusion, steps } = await ask('cấp giấy phép bán lẻ trà thử nộp ở cơ quan nào');
  expect(conclusion[0]?.citations[0]?.address).toBe('9911-2025-nd-cp/d2/k1');
  expect(said(steps)).toContain('Quầy thử nghiệm số 3');
  expect(said([...conclusion, ...steps])).not.toContain('Phòng Thử nghiệm');
});

it('lists nothing of a procedure that is no longer performed', async () => {
  const { conclusion, steps } = await ask('cấp cờ thử lệ phí bao nhiêu');
  expect(said([...conclusion, ...steps])).not.toContain('10.000');
});
