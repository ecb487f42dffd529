import { findDocumentNumbers } from '../language/document-number.ts';
import { findReferences } from '../language/references.ts';
import type { Catalogue } from '../store/catalogue.ts';
import type { Understood } from './understood.ts';

/** Resolves the documents and provisions that a question names, exactly and never to a near number. */
export async function nameDocuments(
  text: string,
  catalogue: Catalogue,
): Promise<Pick<Understood, 'named' | 'unheld'>> {
  const references = findReferences(text);
  const named = [];
  const unheld = [];
  for (const { key, number, start } of findDocumentNumbers(text)) {
    const document =
      (await catalogue.document(key)) ?? (await catalogue.documentsNumbered(number))[0];
    if (!document) {
      unheld.push(number);
      continue;
    }
    const before = references.filter((reference) => reference.end >= start - 1 || !reference.key);
    named.push({ document, paths: before.flatMap(({ paths }) => paths) });
  }
  return { named, unheld };
}
