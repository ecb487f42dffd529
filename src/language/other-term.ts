import { contrastSets } from './contrast-list.ts';
import { wholeWords } from './whole-words.ts';

/** Fewer syllables of a term are said of much else: "tử" of "khai tử". */
const LEAST_TAIL = 2;

/**
 * What was asked before, of the term that `later` names in its place: `lệ phí khai sinh` and `còn khai
 * tử?` give `lệ phí khai tử`. The same where `later` names no term that excludes one of `earlier`.
 */
export function withOtherTerm(earlier: string, later: string): string {
  const was = earlier.normalize('NFC');
  const now = later.normalize('NFC');
  for (const terms of contrastSets) {
    const before = spokenOf(terms, was);
    if (!before) continue;
    const others = terms.filter((term) => term !== before.term);
    const meant = others.find((term) => term.some((way) => isSaid(way, before.way, now)));
    if (!meant || meant.some((way) => wholeWords(way).test(was))) continue;
    const said = meant[before.term.indexOf(before.way)] ?? meant[0] ?? '';
    return was.replace(wholeWords(before.way), said);
  }
  return earlier;
}

/** The longest way in which a text speaks of one of several terms. */
function spokenOf(terms: readonly (readonly string[])[], text: string) {
  return terms
    .flatMap((term) => term.map((way) => ({ term, way })))
    .filter(({ way }) => wholeWords(way).test(text))
    .toSorted((one, other) => other.way.length - one.way.length)[0];
}

/** Whether a term is said, or what of it differs from the one before: `chữ ký` for `chứng thực chữ ký`. */
function isSaid(way: string, before: string, text: string): boolean {
  if (wholeWords(way).test(text)) return true;
  const [own, other] = [way.split(' '), before.split(' ')];
  const tail = own.slice(own.findIndex((syllable, at) => syllable !== other[at]));
  const isPart = tail.length >= LEAST_TAIL && tail.length < own.length;
  return isPart && wholeWords(tail.join(' ')).test(text);
}
