import type { LegalDocument } from '../../domain/legal-document.ts';
import type { NeededField } from '../../domain/must-have.ts';
import { findDocumentNumbers, fitsDocumentKey } from '../../language/document-number.ts';

/**
 * Documents with the fields of law that name them by number added to those that their titles speak of. A
 * title may say its field in other words than the list, and what the field lacks must be told all the same.
 */
export function withNamedFields(
  documents: readonly LegalDocument[],
  needed: readonly NeededField[],
): LegalDocument[] {
  const named = needed.map((entry) => ({
    field: entry.field,
    numbers: entry.documents.flatMap(({ number }) => findDocumentNumbers(number).slice(0, 1)),
  }));
  return documents.map((document) => {
    const naming = named.filter(({ numbers }) =>
      numbers.some((number) => fitsDocumentKey(number, document.key)),
    );
    const fields = [...new Set([...document.fields, ...naming.map(({ field }) => field)])];
    return fields.length === document.fields.length ? document : { ...document, fields };
  });
}
