import { findDocumentNumbers } from '../../language/document-number.ts';
import { findReferences, type Reference } from '../../language/references.ts';
import type { NamedDocument } from './named-document.ts';
import type { RuleSentence } from './rule-sentence.ts';

/** Keys and addresses that a sentence names; a document only where none of its parts is named. */
export function targetsOf({ text }: RuleSentence, definitions: readonly NamedDocument[]): string[] {
  const references = findReferences(text);
  const targets: string[] = [];
  const covered: string[] = [];
  for (const reference of references) {
    const key = keyOf(reference, definitions);
    if (key === undefined) continue;
    covered.push(key);
    targets.push(...reference.paths.map((path) => `${key}/${path}`));
    if (reference.paths.length === 0) targets.push(key);
  }
  for (const { key, partial } of findDocumentNumbers(text)) {
    if (!partial && !covered.includes(key)) targets.push(key);
  }
  return [...new Set(targets)];
}

function keyOf(reference: Reference, definitions: readonly NamedDocument[]): string | undefined {
  if (reference.key !== undefined) return reference.key;
  if (reference.documentName === undefined) return undefined;
  return definitions.find(({ name }) => name === reference.documentName)?.key;
}
