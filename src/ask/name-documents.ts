import type { LegalDocument } from '../domain/legal-document.ts';
import {
  findDocumentNumbers,
  fitsDocumentKey,
  type DocumentNumber,
} from '../language/document-number.ts';
import { findReferences, type Reference } from '../language/references.ts';
import type { Understood } from './understood.ts';

/**
 * Resolves the documents and provisions that a question names. A number without year or symbol is
 * taken for every held document that it fits, and the answer says so.
 */
export function nameDocuments(
  text: string,
  documents: readonly LegalDocument[],
): Pick<Understood, 'named' | 'unheld' | 'chosen'> {
  const references = findReferences(text);
  const found = findDocumentNumbers(text).map((number) => {
    const held = documents.filter(({ key }) => fitsDocumentKey(number, key));
    return { number, held: held.length > 0 ? held : cutShort(number, documents) };
  });
  return {
    named: found.flatMap(({ number, held }) => {
      const paths = pathsOf(number, references);
      return held.map((document) => ({ document, paths }));
    }),
    chosen: found
      .filter(({ number }) => number.partial)
      .flatMap(({ number, held }) => {
        return held.map((document) => ({ said: text.slice(number.start, number.end), document }));
      }),
    unheld: found.filter(({ held }) => held.length === 0).map(({ number }) => number),
  };
}

/**
 * What a number in words may be the end of: `nghị quyết 18/2026` of 66.18/2026/NQ-CP, whose numbers
 * have two parts. The answer says what it was taken for.
 */
function cutShort(
  { ordinal, year, symbol }: DocumentNumber,
  documents: readonly LegalDocument[],
): LegalDocument[] {
  if (symbol !== undefined || year === undefined) return [];
  const end = new RegExp(`^\\d+\\.${ordinal}/${year}/`, 'u');
  return documents.filter(({ number }) => number !== undefined && end.test(number));
}

function pathsOf(number: DocumentNumber, references: readonly Reference[]): string[] {
  const own = references.filter(({ key }) => key === undefined || key === number.key);
  return [...new Set(own.flatMap((reference) => reference.paths))];
}
