import { findDocumentNumbers } from '../../language/document-number.ts';
import { findReferences, type Reference } from '../../language/references.ts';
import type { NamedDocument } from './named-document.ts';
import type { RuleSentence } from './rule-sentence.ts';

/** What a sentence's references are read with. */
export type Reading = {
  readonly definitions: readonly NamedDocument[];
  /** Document of the references that name none, and the provision of it that they lie in. */
  readonly key?: string | undefined;
  readonly within?: string | undefined;
  /** "trừ …": what the sentence excepts is not changed by it. */
  readonly leavesOut: boolean;
};

/** Where the exceptions of a sentence begin. */
const except = /(?:,\s|\s)(?:trừ|ngoại trừ)\s/u;

/** Keys and addresses that a sentence names; a document only where none of its parts is named. */
export function targetsOf({ text }: RuleSentence, reading: Reading): string[] {
  const stated = reading.leavesOut ? text.slice(0, except.exec(text)?.index) : text;
  const targets: string[] = [];
  const covered: string[] = [];
  for (const reference of findReferences(stated)) {
    const key = keyOf(reference, reading);
    if (key === undefined) continue;
    covered.push(key);
    const paths = reference.paths.flatMap((path) => placed(path, reading.within) ?? []);
    targets.push(...paths.map((path) => `${key}/${path}`));
    if (reference.paths.length === 0) targets.push(key);
  }
  for (const { key, partial } of findDocumentNumbers(stated)) {
    if (!partial && !covered.includes(key)) targets.push(key);
  }
  return [...new Set(targets)];
}

/** Paths that name a place in a document by themselves. */
const absolute = /^(?:d\d|pl|mau|chuong)/u;

/** A path as it stands in the document; undefined where the words leave open which điều they mean. */
function placed(path: string, within: string | undefined): string | undefined {
  if (absolute.test(path)) return path;
  return within === undefined ? undefined : `${within}/${path}`;
}

function keyOf(reference: Reference, { definitions, key }: Reading): string | undefined {
  if (reference.key !== undefined) return reference.key;
  if (reference.relative !== undefined) return undefined;
  if (reference.documentName === undefined) return key;
  return definitions.find(({ name }) => name === reference.documentName)?.key;
}
