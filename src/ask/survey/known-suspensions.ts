import type { Effect } from '../../domain/effect.ts';
import type { LegalDocument } from '../../domain/legal-document.ts';
import type { FieldState } from '../../domain/must-have.ts';
import { findDocumentNumbers, fitsDocumentKey } from '../../language/document-number.ts';

/**
 * What documents that are known and not held suspend: without them a suspended rule would be answered
 * as if it had force. One that is held says so itself.
 */
export function knownSuspensions(
  fields: readonly FieldState[],
  documents: readonly LegalDocument[],
): Effect[] {
  return fields
    .flatMap(({ missing }) => missing)
    .flatMap(({ number, from, suspends }): Effect[] => {
      const [by] = findDocumentNumbers(number);
      const [what] = findDocumentNumbers(suspends ?? '');
      const target = what && documents.find(({ key }) => fitsDocumentKey(what, key));
      if (!by || !target || from === undefined) return [];
      return [
        {
          gives: 'suspended',
          on: { documentKey: target.key, path: '' },
          exceptions: [],
          since: from,
          lasts: true,
          by: { documentKey: by.key, path: '' },
          cause: { address: by.key, label: number },
          words: 'ngưng hiệu lực',
        },
      ];
    });
}
