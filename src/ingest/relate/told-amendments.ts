import type { Relation } from '../../domain/legal-document.ts';
import { findDocumentNumbers } from '../../language/document-number.ts';
import { amendedByIn } from './amended-by.ts';
import type { NamedDocument } from './named-document.ts';
import type { RuleSentence } from './rule-sentence.ts';

/**
 * Amendments that a document tells of and that others made: "Nghị định số A … được sửa đổi, bổ
 * sung bởi Nghị định số B" says that B amends A, even where B is not held.
 */
export function toldAmendments(
  { text, start, provision }: RuleSentence,
  ownKey: string,
  definitions: readonly NamedDocument[],
): Relation[] {
  return amendedByIn(text).flatMap((aside) => {
    const before = text.slice(0, aside.start);
    const numbered = findDocumentNumbers(before).findLast(({ partial }) => !partial)?.key;
    const target = numbered ?? definitions.findLast(({ name }) => before.includes(name))?.key;
    if (target === undefined) return [];
    return aside.by
      .filter((by) => by !== target && by !== ownKey)
      .map((by) => ({
        kind: 'amends' as const,
        from: provision.path,
        target,
        by,
        quote: text,
        start,
        end: start + text.length,
      }));
  });
}
