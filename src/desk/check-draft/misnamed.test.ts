import { expect, it } from 'vitest';
import type { LegalDocument } from '../../domain/legal-document.ts';
import { findDocumentNumbers } from '../../language/document-number.ts';
import { misnameOf } from './misnamed.ts';

const held = {
  kind: 'Luật',
  number: '9932/2023/QH15',
  title: 'Thực hiện mượn sách ở thư viện',
  tier: 'reference',
} as unknown as LegalDocument;

it.each([
  ['Luật Thực hiện mượn sách ở thư viện', true],
  ['Luật Mượn sách ở thư viện', true],
  ['Luật Thực hiện mượn sách thư viện', true],
  ['Luật Thực hiện mượn sách ở', true],
  ['Luật Thực hiện mượn sách ở thư viện nêu trên', true],
  ['Luật Thư viện', false],
  ['Luật Thực hiện mượn', false],
  ['Luật Thực hiện mượn sách ở thư viện nước ngoài', false],
])('tells whether a law may be called “%s”', (name, isRight) => {
  const draft = `Căn cứ ${name} số 9932/2023/QH15;`;
  const [number] = findDocumentNumbers(draft);
  if (!number) throw new Error('no number');
  expect(misnameOf(number, held, draft) === undefined).toBe(isRight);
});
