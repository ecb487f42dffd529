import type { LegalDocument } from '../domain/legal-document.ts';
import { findDocumentNumbers, fitsDocumentKey } from '../language/document-number.ts';
import { findReferences } from '../language/references.ts';
import type { Understood } from './understood.ts';

/** Resolves the documents and provisions that a question names, exactly and never to a near number. */
export function nameDocuments(
  text: string,
  documents: readonly LegalDocument[],
): Pick<Understood, 'named' | 'unheld'> {
  const references = findReferences(text);
  const found = findDocumentNumbers(text).map((number) => ({
    number,
    held: documents.filter(({ key }) => fitsDocumentKey(number, key)),
  }));
  return {
    named: found.flatMap(({ number, held }) => {
      const own = references.filter(({ key }) => key === undefined || key === number.key);
      const paths = [...new Set(own.flatMap((reference) => reference.paths))];
      return held.map((document) => ({ document, paths }));
    }),
    unheld: found.filter(({ held }) => held.length === 0).map(({ number }) => number),
  };
}
