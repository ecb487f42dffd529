import { expect, it } from 'vitest';
import type { LegalDocument } from '../../domain/legal-document.ts';
import { withNamedFields } from './with-named-fields.ts';

const held: LegalDocument = {
  key: '9901-2099-nd-cp',
  versionId: 'v',
  number: '9901/2099/NĐ-CP',
  kind: 'Nghị định',
  tier: 'normative',
  territory: 'nation',
  fields: ['thư viện'],
};
const entry = (number: string) => ({ number, title: 'Thử', why: 'Thẻ đọc.' });

it('adds the field of law that names a document by its number', () => {
  const needed = [
    { field: 'thẻ đọc', documents: [entry('9901/2099/NĐ-CP'), entry('9905/2099/NĐ-CP')] },
    { field: 'bến đò', documents: [entry('9907/2099/NĐ-CP')] },
  ];
  expect(withNamedFields([held], needed)).toEqual([{ ...held, fields: ['thư viện', 'thẻ đọc'] }]);
});

it('leaves a document alone that no field names, or whose title says it already', () => {
  const needed = [{ field: 'thư viện', documents: [entry('9901/2099/NĐ-CP')] }];
  expect(withNamedFields([held], needed)).toEqual([held]);
  expect(withNamedFields([held], [])).toEqual([held]);
});
