import { writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { scratchFolder } from '../../tests/fixtures/scratch-folder.ts';
import { AppError } from '../domain/errors.ts';
import { ingestFiles, type FileResult, type IngestBatchParts } from './ingest-files.ts';

const page = {
  mediaType: 'text/plain',
  scanned: false,
  pageCount: 1,
  lines: [{ text: 'Điều 1. Bến', page: 1, role: 'text' as const }],
  warnings: [],
};

const parts: IngestBatchParts = {
  parallel: 2,
  maxFileBytes: 1_000,
  publish: async () => undefined,
  readers: { read: async () => page },
  catalogue: {
    corrections: async () => ({}),
    save: async () => ({ outcome: 'accepted', versionId: 'v', documentKey: 'k', review: [] }),
  },
};

it('says what is wrong with a year of document.json', async () => {
  const folder = scratchFolder();
  const file = join(folder, 'a.txt');
  writeFileSync(file, 'Điều 1. Bến');
  writeFileSync(join(folder, 'document.json'), '{"effectiveTo":"9999-12-31"}');
  const results: FileResult[] = [];
  await ingestFiles([file], (result) => results.push(result), parts);
  expect(results[0]).toMatchObject({
    code: 'DOCUMENT_FACTS_INVALID',
    message: expect.stringContaining('effectiveTo: năm phải từ 1900 đến 2199') as string,
  });
});

it('begins no further file once the disk is full, and ends when none is under way', async () => {
  const folder = scratchFolder();
  const files = Array.from({ length: 8 }, (_, at) => join(folder, `${at}.txt`));
  for (const file of files) writeFileSync(file, file);
  const results: FileResult[] = [];
  let saves = 0;
  let underWay = 0;
  const full: IngestBatchParts = {
    ...parts,
    catalogue: {
      ...parts.catalogue,
      save: async () => {
        saves += 1;
        if (saves === 1) throw new AppError('STORAGE_FULL', 'no space');
        underWay += 1;
        await setTimeout(20);
        underWay -= 1;
        return { outcome: 'duplicate', versionId: 'v', documentKey: 'k', review: [] };
      },
    },
  };
  const batch = ingestFiles(files, (result) => results.push(result), full);
  await expect(batch).rejects.toMatchObject({ code: 'STORAGE_FULL' });
  expect({ saves, underWay }).toEqual({ saves: 2, underWay: 0 });
  expect(results.map(({ outcome }) => outcome)).toEqual(['duplicate']);
});
