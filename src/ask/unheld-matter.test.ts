import { expect, it } from 'vitest';
import type { Citation } from '../domain/citation.ts';
import type { Survey } from './survey.ts';
import { unheldMatter } from './unheld-matter.ts';

const needed = { number: '9941/2091/QH15', title: 'Luật Mượn sách', why: 'Luật gốc.' };
const survey = {
  documents: [
    { key: 'prison', fields: ['trại giam'] },
    { key: 'reading', fields: ['thư viện'] },
  ],
  fields: [{ field: 'thư viện', missing: [needed] }],
} as unknown as Survey;
const citing = (documentId: string, tier = 'normative') =>
  [{ documentId, tier }] as unknown as Citation[];

it('names the law of what is asked where another field answers', () => {
  expect(unheldMatter('thời hạn mượn sách', citing('prison'), survey)).toEqual([needed]);
});

it.each([
  ['the field itself answers', 'thời hạn mượn sách', citing('reading')],
  ['guidance of the project answers', 'thời hạn mượn sách', citing('prison', 'illustrative')],
  ['something else is asked', 'thời hạn trả sách', citing('prison')],
  ['nothing answers', 'thời hạn mượn sách', []],
])('names none where %s', (_why, question, conclusion) => {
  expect(unheldMatter(question, conclusion, survey)).toEqual([]);
});
