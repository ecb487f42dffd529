import type { LegalDocument } from '../domain/legal-document.ts';
import type { FieldState, NeededDocument, NeededField } from '../domain/must-have.ts';
import { findDocumentNumbers, fitsDocumentKey } from '../language/document-number.ts';

/** Compares what the fields need with what is held. A field with a gap is complete up to no day. */
export function fieldStates(
  needed: readonly NeededField[],
  documents: readonly LegalDocument[],
): FieldState[] {
  return needed.map(({ field, completeUntil, documents: wanted }) => {
    const missing = wanted.filter((document) => !isHeld(document, documents));
    return {
      field,
      missing,
      ...(completeUntil && missing.length === 0 ? { completeUntil } : {}),
    };
  });
}

function isHeld({ number }: NeededDocument, documents: readonly LegalDocument[]): boolean {
  const [asked] = findDocumentNumbers(number);
  return asked !== undefined && documents.some(({ key }) => fitsDocumentKey(asked, key));
}
