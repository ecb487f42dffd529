import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it, onTestFinished } from 'vitest';
import { unpackRecords } from './unpack-records.ts';

const lines = '{"ma_thu_tuc":"1.990101"}\n\n{"ma_thu_tuc":"1.990102"}\n';
const MAX_BYTES = 10_000;

async function unpacked(name: string, bytes: string | Uint8Array, maxBytes = MAX_BYTES) {
  const folder = mkdtempSync(join(tmpdir(), 'so-tay-packed-'));
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const result = await unpackRecords([path], maxBytes);
  onTestFinished(async () => {
    await result.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return { ...result, path };
}

it.each([
  ['lines', 'so.jsonl', lines],
  ['lines behind a byte-order mark', 'so.jsonl', `\uFEFF${lines}`],
  [
    'an array behind a byte-order mark',
    'so.jsonl',
    `\uFEFF${JSON.stringify(JSON.parse(`[${lines.trim().replace('\n\n', ',')}]`), null, 1)}`,
  ],
  ['compressed lines', 'so.jsonl.gz', gzipSync(lines)],
  ['a compressed array', 'so.json.gz', gzipSync(`[${lines.trim().replace('\n\n', ',')}]`)],
])(
  'gives each record of %s a file of its own, named in reports by its code',
  async (_, name, bytes) => {
    const { files, nameOf, path } = await unpacked(name, bytes);
    expect(files.map((file) => JSON.parse(readFileSync(file, 'utf8')))).toEqual([
      { ma_thu_tuc: '1.990101' },
      { ma_thu_tuc: '1.990102' },
    ]);
    expect(files.map(nameOf)).toEqual([`${path}#1.990101`, `${path}#1.990102`]);
  },
);

it('leaves every other file as it is', async () => {
  const { files, nameOf, path } = await unpacked('1.990101.json', '{}');
  expect(files.map(nameOf)).toEqual([path]);
});

it('leaves a file that cannot be unpacked, so that it is refused like any other', async () => {
  const { files, path } = await unpacked('hong.jsonl.gz', 'no gzip');
  expect(files).toEqual([path]);
});

it('does not unpack more than one file may have', async () => {
  const { files, path } = await unpacked('lon.jsonl.gz', gzipSync(lines.repeat(1_000)), 1_000);
  expect(files).toEqual([path]);
});
