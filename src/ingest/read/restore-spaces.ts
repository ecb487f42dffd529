import type { SourceLine, Warning } from '../../domain/source-text.ts';
import { isVietnameseSyllable } from '../../language/vietnamese-syllable.ts';
import { readWarning } from './read-warnings.ts';

const word = /[\p{L}\p{M}]+/gu;
/** Letters that only Vietnamese has; a foreign name without any is never cut. */
const vietnamese = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/iu;
const gluedNumber = /(?<!\p{L})(ngày|tháng|năm|khoản|Điều|số)(?=\d)/gu;
/** Letters of a run-together word: two short syllables, four long ones. */
const shortest = 4;
const longest = 24;
/** A piece counts as known when the same document has it as a word this often. */
const known = 2;

/**
 * Puts lost spaces back where only one reading is possible: a word that is no syllable falls into
 * two to four syllables, in one way only, and the document itself has each of them as a word. The
 * pages are told to the reviewer.
 */
export function restoreSpaces(lines: readonly SourceLine[]): {
  readonly lines: SourceLine[];
  readonly warnings: Warning[];
} {
  const counts = new Map<string, number>();
  for (const { text } of lines) {
    for (const found of text.toLowerCase().match(word) ?? []) {
      counts.set(found, (counts.get(found) ?? 0) + 1);
    }
  }
  const isKnown = (piece: string): boolean =>
    (counts.get(piece) ?? 0) >= known && isVietnameseSyllable(piece);
  const cuts = new Map(
    Array.from(counts.keys(), (found) => [found, cutsOf(found, isKnown)] as const).filter(
      (pair): pair is readonly [string, readonly number[]] => pair[1] !== undefined,
    ),
  );
  const cut = (found: string): string => respace(found, cuts.get(found.toLowerCase()) ?? []);
  const pages = new Set<number>();
  const restored = lines.map((line) => {
    if (line.role === 'furniture') return line;
    // Most texts have no such word: looking each of their words up would cost as much as counting.
    const parted = cuts.size > 0 ? line.text.replace(word, cut) : line.text;
    const text = parted.replace(gluedNumber, '$1 ');
    if (text === line.text) return line;
    pages.add(line.page);
    return { ...line, text };
  });
  return {
    lines: restored,
    warnings: Array.from(pages, (page) => readWarning('SPACES_RESTORED', page)),
  };
}

/** Where to cut a word in small letters; undefined when it is none that was run together. */
function cutsOf(found: string, isKnown: (piece: string) => boolean): readonly number[] | undefined {
  if (found.length < shortest || found.length > longest || !vietnamese.test(found))
    return undefined;
  const [only, second] = isVietnameseSyllable(found) ? [] : splits(found, isKnown, 4);
  return second ? undefined : only;
}

/** Ways to cut a word into two to `most` known pieces; two are enough to know that it is unclear. */
function splits(text: string, isKnown: (piece: string) => boolean, most: number): number[][] {
  const ways: number[][] = [];
  const last = most > 1 ? Math.min(7, text.length - 2) : 0;
  for (let end = 2; end <= last; end += 1) {
    if (!isKnown(text.slice(0, end))) continue;
    const rest = text.slice(end);
    if (isKnown(rest)) ways.push([end]);
    for (const way of splits(rest, isKnown, most - 1))
      ways.push([end, ...way.map((at) => at + end)]);
    if (ways.length > 1) break;
  }
  return ways;
}

function respace(text: string, cuts: readonly number[]): string {
  return [0, ...cuts].map((start, index) => text.slice(start, cuts[index])).join(' ');
}
