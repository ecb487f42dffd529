import { expect, it } from 'vitest';
import type { LegalDocument } from '../domain/legal-document.ts';
import { fieldStates } from './field-states.ts';

const held: LegalDocument = {
  key: '9901-2025-nd-cp',
  versionId: 'v',
  number: '9901/2025/NĐ-CP',
  kind: 'Nghị định',
  tier: 'normative',
  territory: 'nation',
  fields: ['thư viện'],
};
const decree = { number: '9901/2025/NĐ-CP', title: 'Thử', why: 'Thẻ thư viện.' };
const law = { number: '9902/2024/QH15', title: 'Luật thử', why: 'Luật gốc.' };

it('names what is not held and calls the field complete up to no day', () => {
  const needed = [{ field: 'thư viện', completeUntil: '2026-11-01', documents: [decree, law] }];
  expect(fieldStates(needed, [held])).toEqual([{ field: 'thư viện', missing: [law] }]);
});

it('is complete up to the confirmed day once everything is held', () => {
  const needed = [{ field: 'thư viện', completeUntil: '2026-11-01', documents: [decree] }];
  expect(fieldStates(needed, [held])).toEqual([
    { field: 'thư viện', missing: [], completeUntil: '2026-11-01' },
  ]);
});
