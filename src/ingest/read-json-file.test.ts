import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { scratchFolder } from '../../tests/fixtures/scratch-folder.ts';
import { loadCompetence } from './load-competence.ts';
import { loadDepartments } from './load-departments.ts';
import { loadFile } from './load-file.ts';
import { loadMustHave } from './load-must-have.ts';
import { loadPlaces } from './load-places.ts';

const loaders: [string, string, (path: string) => Promise<unknown>, string][] = [
  ['competence.json', '{"matters":[]}', (path) => loadCompetence([path]), 'COMPETENCE_INVALID'],
  [
    'departments.json',
    '{"departments":[]}',
    (path) => loadDepartments([path]),
    'DEPARTMENTS_INVALID',
  ],
  [
    'places.json',
    '{"resolution":"x","total":"x","units":[]}',
    loadPlaces,
    'DOCUMENT_FACTS_INVALID',
  ],
  ['must-have.json', '{"fields":[]}', loadMustHave, 'DOCUMENT_FACTS_INVALID'],
];

it.each(loaders)('tells a %s that cannot be read from an absent one', async (...row) => {
  const [name, , load, code] = row;
  const path = join(scratchFolder(), name);
  await expect(load(path)).resolves.toBeDefined();
  mkdirSync(path);
  const about = `Cụ thể: không đọc được ${name}.`;
  await expect(load(path)).rejects.toMatchObject({ code, about });
});

it.each(loaders)('reads a %s that Notepad wrote', async (name, text, load) => {
  const path = join(scratchFolder(), name);
  writeFileSync(path, `\uFEFF${text}`);
  await expect(load(path)).resolves.toBeDefined();
});

it('reads a document.json that Notepad wrote', async () => {
  const folder = scratchFolder();
  writeFileSync(join(folder, 'a.txt'), 'Điều 1. Bến');
  writeFileSync(join(folder, 'document.json'), '\uFEFF{"number":"9901/2099/NĐ-CP"}');
  const { confirmed } = await loadFile(join(folder, 'a.txt'), 1_000);
  expect(confirmed.facts).toEqual({ number: '9901/2099/NĐ-CP' });
});

it('matches the words of a table that a Mac decomposed', async () => {
  const path = join(scratchFolder(), 'departments.json');
  writeFileSync(path, '{"focalPoint":"Sở Tư pháp"}'.normalize('NFD'));
  expect((await loadDepartments([path])).focalPoint).toBe('Sở Tư pháp');
});
