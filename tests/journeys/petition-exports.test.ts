import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Petition, PetitionGroup } from '../../src/domain/petition.ts';
import { createReaderPool } from '../../src/ingest/read.ts';
import { exportPetitions } from '../../src/desk/export-petitions.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';

const collection = '2099-12-03';

function groupOf(...asked: readonly { readonly text: string; readonly note?: string }[]) {
  const petitions = asked.map(({ text, note }, at): Petition => {
    return {
      id: `p${at}`,
      answerId: `a${at}`,
      kind: 'insufficient',
      question: { text, asOf: '2099-12-01' },
      searched: { generation: 1, documents: 2, readAs: text },
      missing: [],
      nearest: [],
      filedAt: '2099-12-01T00:00:00.000Z',
      collection,
      department: 'Sở Thử nghiệm',
      joins: 'p0',
      ...(note ? { note } : {}),
    };
  });
  return { id: 'p0', department: 'Sở Thử nghiệm', collection, petitions } satisfies PetitionGroup;
}

async function csvOf(group: PetitionGroup): Promise<string> {
  const { bytes } = await exportPetitions([group], { format: 'csv', collection });
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

async function docxOf(group: PetitionGroup): Promise<string> {
  const { bytes } = await exportPetitions([group], { format: 'docx', collection });
  const path = join(scratchFolder(), 'ra.docx');
  writeFileSync(path, bytes);
  const readers = createReaderPool({ workers: 1 });
  const { lines } = await readers.read({ name: 'ra.docx', path });
  await readers.close();
  return lines.map((line) => line.text).join('\n');
}

it('keeps a group with two wordings in one row of the table', async () => {
  const csv = await csvOf(groupOf({ text: 'Thẻ mượn mấy ngày' }, { text: 'Thẻ mượn bao lâu' }));
  const [, row] = csv.trimEnd().split('\r\n');
  expect(csv.trimEnd().split('\r\n')).toHaveLength(2);
  expect(row).toContain('"Thẻ mượn mấy ngày\nThẻ mượn bao lâu"');
});

it('says of words without accents that they were typed so, and guesses none', async () => {
  const group = groupOf({ text: 'The muon o xa may ngay' }, { text: 'Thẻ mượn ở xã mấy ngày' });
  for (const words of [await csvOf(group), await docxOf(group)]) {
    expect(words).toContain('The muon o xa may ngay (người hỏi viết không dấu)');
    expect(words).toMatch(/Thẻ mượn ở xã mấy ngày(?! \()/u);
  }
});

it('opens whatever was typed, as a paper and as a table', async () => {
  const group = groupOf({ text: 'Thẻ\u0000 mượn\u000B <b>&\uD800', note: '\u0001=1+1' });
  expect(await docxOf(group)).toContain('Thẻ mượn <b>&\uFFFD');
  const csv = await csvOf(group);
  expect(csv).toMatch(/,'=1\+1\r\n$/u);
  expect(csv).not.toMatch(/(?![\r\n])\p{Cc}/u);
});

it('begins the table with the mark by which a spreadsheet knows its letters', async () => {
  expect(await csvOf(groupOf({ text: 'Thẻ mượn' }))).toMatch(/^\uFEFF"Sở, cơ quan",/u);
});

it('writes no file without petitions', async () => {
  const group = groupOf({ text: 'Thẻ mượn' });
  const wanted = { format: 'docx', collection } as const;
  const none = { code: 'PETITIONS_NONE' };
  await expect(exportPetitions([], wanted)).rejects.toMatchObject(none);
  await expect(
    exportPetitions([group], { ...wanted, department: 'Sở Khác' }),
  ).rejects.toMatchObject(none);
});
