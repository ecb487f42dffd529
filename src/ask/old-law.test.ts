import { expect, it } from 'vitest';
import type { Statement } from '../domain/answer.ts';
import type { LegalDocument } from '../domain/legal-document.ts';
import { oldLawDoubt } from './old-law.ts';

const law = (issuedOn: string) =>
  ({ key: '9901-2010-qh99', kind: 'Luật', number: '9901/2010/QH99', issuedOn }) as LegalDocument;
const said = (status: string, tier = 'normative', documentId = '9901-2010-qh99') =>
  [{ text: '', citations: [{ documentId, tier, validity: { status } }] }] as unknown as Statement[];

it('doubts a text of more than fifteen years that nothing held says the end of', () => {
  const doubt = oldLawDoubt(said('unknown'), [law('2010-06-17')], '2025-06-18');
  expect(doubt).toMatch(/9901\/2010\/QH99 đã có hơn 15 năm/u);
  expect(oldLawDoubt(said('unknown'), [law('2010-06-17')], '2025-06-17')).toBeUndefined();
});

it('doubts nothing that is known to hold, is no law, or is not cited', () => {
  const old = [law('2001-01-01')];
  expect(oldLawDoubt(said('in-force'), old, '2026-01-01')).toBeUndefined();
  expect(oldLawDoubt(said('unknown', 'illustrative'), old, '2026-01-01')).toBeUndefined();
  expect(oldLawDoubt(said('unknown', 'normative', 'other'), old, '2026-01-01')).toBeUndefined();
});
