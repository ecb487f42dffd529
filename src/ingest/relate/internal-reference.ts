import type { Relation } from '../../domain/legal-document.ts';
import { pathsFitting } from '../../language/path-fit.ts';
import { findReferences, type Reference } from '../../language/references.ts';
import type { RuleSentence } from './rule-sentence.ts';

/** Segments at which a relative reference begins, by the unit that "này" stands for. */
const endsAt: Readonly<Record<string, RegExp>> = {
  annex: /^pl/u,
  article: /^d\d/u,
  clause: /^k\d/u,
  point: /^[a-z]{1,2}(?:\.\d+)?$/u,
};

/**
 * Path of the unit that "Điều này" or "khoản này" means where the words stand, '' for the document
 * (a named part for words inside an issued regulation), undefined where there is no such unit.
 */
function baseOf(from: string, relative: NonNullable<Reference['relative']>): string | undefined {
  const segments = from.split('/');
  if (relative === 'document') {
    const article = segments.findIndex((segment) => /^d\d/u.test(segment));
    return segments.slice(0, Math.max(0, article)).join('/');
  }
  const at = segments.findLastIndex((segment) => endsAt[relative]?.test(segment) ?? false);
  return at < 0 ? undefined : segments.slice(0, at + 1).join('/');
}

const joined = (base: string, path: string): string => [base, path].filter(Boolean).join('/');

/**
 * References inside the document ("khoản 1 Điều này", "Điều 5 của Nghị định này") as addresses of
 * its own; what names no provision that the document has is left out.
 */
export function internalReferences(
  { text, start, provision }: RuleSentence,
  documentKey: string,
  held: ReadonlySet<string>,
): Relation[] {
  return findReferences(text).flatMap((reference) => {
    if (reference.relative === undefined || reference.key !== undefined) return [];
    const base = baseOf(provision.path, reference.relative);
    if (base === undefined) return [];
    const paths = reference.paths.flatMap((path) => pathsFitting(joined(base, path), held));
    return paths.map((path) => ({
      kind: 'refers' as const,
      from: provision.path,
      target: `${documentKey}/${path}`,
      quote: text.slice(reference.start, reference.end),
      start: start + reference.start,
      end: start + reference.end,
    }));
  });
}
