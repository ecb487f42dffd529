import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { termOn, termsOver } from '../domain/competence.ts';
import { loadCompetence } from './load-competence.ts';
import { scratchFolder } from '../../tests/fixtures/scratch-folder.ts';

const shipped = new URL('../../corpus/competence.json', import.meta.url).pathname;
const folder = scratchFolder();

function file(name: string, table: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(table));
  return path;
}

const term = {
  kind: 'holds',
  from: '2025-07-01',
  until: '2026-02-01',
  holder: { name: 'Chủ tịch Ủy ban nhân dân cấp xã', acts: 'head' },
  basis: ['điểm b khoản 1 Điều 5 Nghị định số 9901/2099/NĐ-CP'],
  source: 'verified',
};
const matter = {
  id: 'the-thu-vien',
  name: 'Cấp thẻ thư viện',
  field: 'văn hóa',
  says: ['cấp + thẻ thư viện'],
  terms: [term],
};

it('reads every row of the shipped table and finds the address that each reference names', async () => {
  const { matters, agencies } = await loadCompetence([shipped]);
  expect(matters.length).toBeGreaterThan(100);
  expect(agencies.length).toBeGreaterThan(5);
  const recovery = matters.find(({ id }) => id === 'thu-hoi-dat');
  const [basis] = (recovery && termOn(recovery, '2025-09-01'))?.basis ?? [];
  expect(basis).toEqual({
    label: 'điểm b khoản 1 Điều 5 Nghị định số 151/2025/NĐ-CP',
    number: '151/2025/NĐ-CP',
    address: '151-2025-nd-cp/d5/k1/b',
  });
});

it('begins and ends a term on the days that the law names', async () => {
  const { matters } = await loadCompetence([shipped]);
  const recovery = matters.find(({ id }) => id === 'thu-hoi-dat');
  const numberOn = (day: string) => recovery && termOn(recovery, day)?.basis[0]?.number;
  expect(numberOn('2025-06-30')).toBe('31/2024/QH15');
  expect(numberOn('2026-01-30')).toBe('151/2025/NĐ-CP');
  expect(numberOn('2026-01-31')).toBe('49/2026/NĐ-CP');
  expect(numberOn('2027-02-28')).toBe('49/2026/NĐ-CP');
  expect(numberOn('2027-03-01')).toBeUndefined();
  const over = recovery ? termsOver(recovery, '2027-03-01') : [];
  expect(over.map(({ until }) => until)).toEqual(['2027-03-01', '2026-01-31']);
});

it('lets the file of the administrator add matters and replace those of the same id', async () => {
  const own = { ...matter, name: 'Cấp thẻ thư viện lưu động' };
  const other = { ...matter, id: 'the-khac' };
  const { matters } = await loadCompetence([
    file('shipped.json', { matters: [matter] }),
    file('own.json', { matters: [own, other] }),
    join(folder, 'absent.json'),
  ]);
  expect(matters.map(({ id, matter: name }) => [id, name])).toEqual([
    ['the-thu-vien', 'Cấp thẻ thư viện lưu động'],
    ['the-khac', 'Cấp thẻ thư viện'],
  ]);
  expect(matters[0]?.says).toEqual([['cấp', 'thẻ thư viện']]);
});

it.each([
  ['a reference without a number', { ...term, basis: ['khoản 1 Điều 5 Luật Thư viện'] }],
  [
    'a reference to two provisions',
    { ...term, basis: ['khoản 1, 2 Điều 5 Nghị định số 9901/2099/NĐ-CP'] },
  ],
  ['an unknown key', { ...term, who: 'xã' }],
  ['a term that ends before it begins', { ...term, until: '2025-01-01' }],
])('refuses %s', async (_, wrong) => {
  const path = file('wrong.json', { matters: [{ ...matter, terms: [wrong] }] });
  await expect(loadCompetence([path])).rejects.toMatchObject({ code: 'COMPETENCE_INVALID' });
});

it('refuses terms of one matter that overlap', async () => {
  const overlapping = {
    ...matter,
    terms: [term, { ...term, from: '2026-01-01', until: '2027-01-01' }],
  };
  const path = file('overlap.json', { matters: [overlapping] });
  await expect(loadCompetence([path])).rejects.toThrow(/overlap/u);
});
