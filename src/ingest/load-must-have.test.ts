import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadMustHave } from './load-must-have.ts';
import { scratchFolder } from '../../tests/fixtures/scratch-folder.ts';

const document = { number: '9901/2099/QH15', title: 'Luật Thử', why: 'Luật gốc.' };
const field = { field: 'thử', completeUntil: null, documents: [document] };

function written(content: unknown): string {
  const path = join(scratchFolder(), 'must-have.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
}

it('needs nothing without the file', async () => {
  expect(await loadMustHave('/no/such/must-have.json')).toEqual([]);
});

it('reads what each field needs, complete up to no day where none is told', async () => {
  const told = { ...field, completeUntil: '2099-06-30' };
  expect(await loadMustHave(written({ fields: [field, told] }))).toEqual([
    { field: 'thử', documents: [document] },
    told,
  ]);
});

it.each([
  ['of the list', { fields: [field], source: 'x' }],
  ['of a field', { fields: [{ ...field, note: 'x' }] }],
  ['of a document', { fields: [{ ...field, documents: [{ ...document, until: '2099-01-01' }] }] }],
])('refuses an entry %s that nothing reads', async (_, content) => {
  const reading = loadMustHave(written(content));
  await expect(reading).rejects.toMatchObject({ code: 'DOCUMENT_FACTS_INVALID' });
});
