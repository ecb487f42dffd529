import type { DocumentFacts, RelationKind } from '../../domain/legal-document.ts';
import type { Provision } from '../../domain/provision.ts';
import type { StructuredDocument } from '../../domain/structured-document.ts';
import { findDocumentNumbers } from '../../language/document-number.ts';
import { findReferences } from '../../language/references.ts';
import { clauseDays } from './clause-days.ts';
import type { NamedDocument } from './named-document.ts';
import { kindOfSentence } from './relation-kind.ts';
import type { RuleSentence } from './rule-sentence.ts';

/** What the lead-ins above a provision announce for it. */
export type Context = {
  /** The document that they speak of: the target of an amending điều. */
  readonly key?: string;
  /** What they do to it. */
  readonly kind?: RelationKind;
  /** The one provision of it that they speak of: "Sửa đổi một số khoản của Điều 3 như sau:". */
  readonly path?: string | undefined;
  /** The day on which they do it, where they name one. */
  readonly since?: string;
};

/** Kinds that a lead-in announces for the items below it. */
const announced: ReadonlySet<RelationKind> = new Set([
  'amends',
  'repeals',
  'replaces',
  'suspends',
  'corrects',
]);

/** The document that a lead-in names first: "… của Nghị định số A đã được sửa đổi bởi … số B" is A. */
export function keyIn(text: string, definitions: readonly NamedDocument[]): string | undefined {
  const number = findDocumentNumbers(text).find(({ partial }) => !partial);
  if (number) return number.key;
  return definitions.find(({ name }) => text.includes(name))?.key;
}

/**
 * Reads the lead-ins of a document once and tells each provision what stands above it: in "Điều 1.
 * Sửa đổi Nghị định số A" the khoản "1. Sửa đổi Điều 7 như sau" changes Điều 7 of A.
 */
export function contextsOf(
  { text, provisions }: StructuredDocument,
  facts: DocumentFacts,
  definitions: readonly NamedDocument[],
): (provision: Provision) => Context {
  const contexts = new Map<string, Context>();
  for (const { kind, parent, path, start, end } of provisions) {
    if (kind !== 'intro' || parent === undefined) continue;
    const words = text.slice(start, end);
    const above = contexts.get(parentOf(provisions, parent) ?? '');
    const said = kindOfSentence({ text: leadOf(words), start, provision: { kind, path } }, facts);
    contexts.set(parent, { ...above, ...spokenOf(words, said, definitions) });
  }
  return ({ parent, kind }) => {
    const outer = kind === 'intro' ? parentOf(provisions, parent ?? '') : parent;
    return contexts.get(outer ?? '') ?? {};
  };
}

/** What one lead-in says itself; the rest comes from those above it. The place is never inherited. */
function spokenOf(
  words: string,
  said: RelationKind,
  definitions: readonly NamedDocument[],
): Context {
  const key = keyIn(words, definitions);
  const path = onlyPath(words);
  const kind = announcedKind(said, words);
  const { since } = clauseDays(words);
  return {
    ...(key ? { key } : {}),
    ...(kind ? { kind } : {}),
    ...(since ? { since } : {}),
    path,
  };
}

/** Several verbs, or phrases among what they are about: which item is ended is then left open. */
const mixed =
  /cụm từ|bổ sung[^:]{0,40}bãi bỏ|thay thế[^:]{0,40}bãi bỏ|bãi bỏ[^:]{0,40}(?:bổ sung|thay thế)/iu;

/** What a lead-in announces for the items below it; undefined where it announces nothing. */
export function announcedKind(said: RelationKind, words: string): RelationKind | undefined {
  if (!announced.has(said)) return undefined;
  return said !== 'corrects' && mixed.test(words) ? 'amends' : said;
}

const parents = new WeakMap<readonly Provision[], ReadonlyMap<string, string | undefined>>();

function parentOf(provisions: readonly Provision[], path: string): string | undefined {
  let byPath = parents.get(provisions);
  if (!byPath) {
    byPath = new Map(provisions.map((node) => [node.path, node.parent]));
    parents.set(provisions, byPath);
  }
  return byPath.get(path);
}

/** The one điều, khoản or annex that a lead-in speaks of: "khoản 1, khoản 5 Điều 18" are of Điều 18. */
function onlyPath(words: string): string | undefined {
  const references = findReferences(leadOf(words)).filter(({ relative }) => relative === undefined);
  const paths = references.flatMap((reference) => reference.paths);
  const around =
    paths
      .map((path) => path.split('/'))
      .reduce<readonly string[] | undefined>(sharedStart, undefined) ?? [];
  return around.length > 0 ? around.join('/') : undefined;
}

/** The segments with which both paths begin. */
function sharedStart(
  one: readonly string[] | undefined,
  other: readonly string[],
): readonly string[] {
  if (one === undefined) return other;
  const apart = one.findIndex((segment, at) => segment !== other[at]);
  return apart < 0 ? one : one.slice(0, apart);
}

/** The words of a lead-in without the number of its unit, so that they begin as a sentence does. */
function leadOf(words: string): string {
  return words.replace(/^(?:Điều \d+[a-zđ]?\s?[.:]?|\d{1,3}[a-zđ]?[.)]|[a-zđ]\d?\))\s*/u, '');
}

/** "a) Thay thế các cụm từ sau đây:" above lines of the same leaf announces what they do. */
export function leadsWithin(
  sentences: readonly RuleSentence[],
  facts: DocumentFacts,
): ReadonlyMap<RuleSentence, Context> {
  const leads = new Map<RuleSentence, Context>();
  let lead: { readonly path: string; readonly context: Context } | undefined;
  for (const sentence of sentences) {
    const { text, provision } = sentence;
    if (lead && lead.path === provision.path) leads.set(sentence, lead.context);
    else lead = undefined;
    if (!/:\s*$/u.test(text)) continue;
    const kind = announcedKind(kindOfSentence(sentence, facts), text);
    lead = { path: provision.path, context: kind ? { kind } : {} };
  }
  return leads;
}
