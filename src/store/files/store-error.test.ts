import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeAndSync, writeDurably } from './durable.ts';
import { storeError } from './store-error.ts';

const withCode = (code: string): Error => Object.assign(new Error('failed'), { code });

it.each([
  ['ENOSPC', 'STORAGE_FULL'],
  ['EDQUOT', 'STORAGE_FULL'],
  ['EROFS', 'DATA_FOLDER_UNUSABLE'],
  ['EMFILE', 'DATA_FOLDER_UNUSABLE'],
])('calls %s %s', (system, code) => {
  expect(storeError(withCode(system), 'could not write')).toMatchObject({ code });
});

it.each([
  [13, 'STORAGE_FULL'],
  [11, 'CATALOGUE_DAMAGED'],
  [5, 'DATA_FOLDER_BUSY'],
  [778, 'DATA_FOLDER_UNUSABLE'],
])('calls SQLite result %d %s, extended codes included', (errcode, code) => {
  const error = Object.assign(new Error('failed'), { errcode });
  expect(storeError(error, 'could not write')).toMatchObject({ code });
});

it('leaves a programming fault as it is', () => {
  const fault = new TypeError('x is not a function');
  expect(storeError(fault, 'could not write')).toBe(fault);
});

it.skipIf(process.platform !== 'linux')('notices a disk that takes nothing', () => {
  expect(() => writeAndSync('/dev/full', 'x')).toThrow(/ENOSPC/u);
});

it('leaves nothing beside a file that it could not put in place', () => {
  const folder = mkdtempSync(join(tmpdir(), 'so-tay-'));
  const unusable = expect.objectContaining({ code: 'DATA_FOLDER_UNUSABLE' }) as Error;
  expect(() => writeDurably(join(folder, 'missing', 'file'), 'x')).toThrow(unusable);
  writeDurably(join(folder, 'file'), 'x');
  expect(readdirSync(folder)).toEqual(['file']);
  rmSync(folder, { recursive: true });
});
