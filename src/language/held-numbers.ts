import { documentKeyOf } from '../domain/document-key.ts';
import type { DocumentFacts } from '../domain/legal-document.ts';
import { findDocumentNumbers, type DocumentNumber, type NumberFinder } from './document-number.ts';
import { foldAccents } from './fold.ts';

type Held = { readonly number: string; readonly folded: string; readonly kind: string };

/** From the first letter or digit of a number to its last; a full stop or a hyphen behind is none of it. */
const written = /(?<![\p{L}\p{N}./-])[\p{L}\p{N}](?:[\p{L}\p{N}./-]*[\p{L}\p{N}])?/gu;

/**
 * Finds the numbers of given documents whose shape no rule of numbering knows: `MINH-HỌA-20`, the code
 * of a procedure. Letter by letter, in any case and without accents too. One of digits alone could be
 * an amount, so it is taken only behind the name of its kind.
 */
export function heldNumbers(
  documents: readonly Pick<DocumentFacts, 'number' | 'kind'>[],
): NumberFinder {
  const held = documents.flatMap(({ number = '', kind }): Held[] => {
    return number === '' || hasKnownShape(number)
      ? []
      : [{ number, folded: foldAccents(number), kind: foldAccents(kind) }];
  });
  const byBeginning = Map.groupBy(held, ({ folded }) => beginningOf(folded));
  return (folded) =>
    [...folded.matchAll(written)].flatMap(({ index, 0: beginning }) => {
      const candidates = byBeginning.get(beginning) ?? [];
      const [found] = candidates
        .filter((one) => standsAt(folded, index, one))
        .toSorted((one, other) => other.number.length - one.number.length);
      return found ? [at(index, found)] : [];
    });
}

function hasKnownShape(number: string): boolean {
  const [found] = findDocumentNumbers(number);
  return found?.start === 0 && found.end === number.length;
}

/** All of a number without a space, else its first part. */
function beginningOf(folded: string): string {
  return folded.match(written)?.[0] ?? folded;
}

function standsAt(text: string, start: number, { folded, kind }: Held): boolean {
  if (!text.startsWith(folded, start)) return false;
  if (/^[\p{L}\p{N}]/u.test(text.slice(start + folded.length))) return false;
  if (/\p{L}/u.test(folded)) return true;
  const before = text.slice(Math.max(0, start - kind.length - 6), start);
  return before.replace(/(?:\s+so)?\s+$/u, '').endsWith(kind);
}

function at(start: number, { number }: Held): DocumentNumber {
  return {
    number,
    key: documentKeyOf({ number }),
    start,
    end: start + number.length,
    ordinal: number,
    partial: false,
  };
}
