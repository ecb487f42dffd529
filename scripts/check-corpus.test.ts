import { join } from 'node:path';
import { expect, it } from 'vitest';
import { numbersNotIn } from './corpus/find-in-shared.ts';
import { mustHaveText, readCorpus } from './corpus/read-corpus.ts';
import { faultsOf, numbersIn, type MustHave, type TracedDocument } from './corpus/trace.ts';

const mustHave = JSON.parse(mustHaveText()) as MustHave;
const shared = join(import.meta.dirname, '..', '..', 'shared');
// Reading forty files takes about ten seconds on two cores; others may be at work on them.
const slow = 120_000;

const sound: TracedDocument = {
  folder: '01-thu',
  fields: ['đất đai'],
  restsOn: { d1: ['Khoản 1 Điều 3 Nghị định số 9901/2099/NĐ-CP'] },
  articles: ['d1'],
};
const list: MustHave = {
  fields: [
    {
      field: 'đất đai',
      completeUntil: null,
      documents: [{ number: '9901/2099/NĐ-CP', title: 'Nghị định thử', why: 'Thử.' }],
    },
  ],
};

it(
  'traces every điều of the corpus to a listed document and finds the text of its source',
  async () => {
    const documents = await readCorpus();
    expect(documents.length).toBeGreaterThanOrEqual(32);
    expect(documents.flatMap((document) => faultsOf(document, mustHave))).toEqual([]);
    expect(documents.filter(({ missing }) => missing.length > 0)).toEqual([]);
  },
  slow,
);

it('accepts a document whose điều all rest on a listed document', () => {
  expect(faultsOf(sound, list)).toEqual([]);
});

it('notices an điều without an entry and an entry without its điều', () => {
  expect(faultsOf({ ...sound, articles: ['d2'] }, list)).toEqual([
    '01-thu: d2 rests on nothing',
    '01-thu: restsOn names d1, which the text does not have',
  ]);
});

it('notices a number, a field and a reference that lead nowhere', () => {
  const lost = {
    ...sound,
    fields: ['thủy sản'],
    restsOn: { d1: ['Điều 4 Nghị định số 9902/2099/NĐ-CP', 'Điều 4'] },
  };
  expect(faultsOf(lost, list)).toEqual([
    '01-thu: field "thủy sản" is not in must-have.json',
    '01-thu: d1: 9902/2099/NĐ-CP is not in must-have.json',
    '01-thu: d1: "Điều 4" names no document',
  ]);
});

it('reads every number of a reference that names two documents', () => {
  expect(numbersIn('Điều 1 Luật số 9901/2099/QH99, Quyết định số 9/QĐ-X (thủ tục 1.0)')).toEqual([
    '9901/2099/QH99',
    '9/QĐ-X',
  ]);
});

it('gives a title and a reason for every document that a commune cannot do without', () => {
  const documents = mustHave.fields.flatMap((field) => field.documents);
  expect(documents.filter(({ title, why }) => title === '' || why === '')).toEqual([]);
  const doubled = mustHave.fields.filter(
    (field) => new Set(field.documents.map(({ number }) => number)).size < field.documents.length,
  );
  expect(doubled).toEqual([]);
});

it('finds every listed number in the texts beside the project, where they are', (context) => {
  const numbers = mustHave.fields.flatMap(({ documents }) => documents.map((d) => d.number));
  const untraced = numbersNotIn(shared, numbers);
  if (untraced === undefined) context.skip('../shared is not beside the project');
  expect(untraced).toEqual([]);
}, 60_000);
