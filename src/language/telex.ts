import { foldAccents } from './fold.ts';
import { isUnaccented } from './restore-accents.ts';
import { syllables } from './syllables.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What Telex and VNI keys add to the letter before them (TCVN 5712 letters, NFD marks). */
const letterKeys: readonly (readonly [typed: RegExp, meant: string])[] = [
  [/dd|d9/gu, 'đ'],
  [/aa|a6/gu, 'â'],
  [/ee|e6/gu, 'ê'],
  [/oo|o6/gu, 'ô'],
  [/aw|a8/gu, 'ă'],
  [/(?:uwow|uow|uwo|u7o7)/gu, 'ươ'],
  [/ow|o7/gu, 'ơ'],
  [/uw|u7|w/gu, 'ư'],
];
const toneKeys: Readonly<Record<string, string>> = {
  s: '\u0301',
  f: '\u0300',
  r: '\u0309',
  x: '\u0303',
  j: '\u0323',
  1: '\u0301',
  2: '\u0300',
  3: '\u0309',
  4: '\u0303',
  5: '\u0323',
};
/** Never the end or the inside of a Vietnamese syllable, but what is left of Telex or VNI keys. */
const foreignShape = /[fjwz]|dd|aa|ee|oo|[sxr]$|\d/u;
/** A tone key that was not taken although the hat or horn was: `lưu trưx`. */
const leftKey = /^[^\d]*[fjsxr]$/iu;
/** `A1`, `B2`, `D9`: a class or a sheet, never a typed syllable. */
const classMark = /^\p{Lu}\d+$/u;
/** A large corpus holds every slip once: the reading must be so many times commoner than the slip. */
const COMMONER = 20;
const vowel = /[aăâeêioôơuưy]/u;

/**
 * Reads what is left of Telex or VNI keys when the input method was off: `ddaats` → `đất`. A word is
 * changed only into a syllable that the corpus knows and only when it knows the typed one not, so
 * ordinary words and names stay.
 */
export function decodeTelex(text: string, vocabulary: Vocabulary): string {
  const typedBare = isUnaccented(text);
  return text.replace(/[\p{L}\p{M}][\p{L}\p{M}0-9]*/gu, (found) => {
    const word = found.normalize('NFC');
    const isMixed = !/^[a-zđ\d]+$/iu.test(word);
    if (isMixed && !leftKey.test(word)) return found;
    const decoded = decodeWord(word, { vocabulary, typedBare });
    return decoded === undefined ? found : inCaseOf(word, decoded);
  });
}

/** Capitals stay: names are told by them. */
function inCaseOf(typed: string, decoded: string): string {
  if (typed === typed.toUpperCase()) return decoded.toUpperCase();
  return /^\p{Lu}/u.test(typed) ? decoded.charAt(0).toUpperCase() + decoded.slice(1) : decoded;
}

function decodeWord(
  word: string,
  { vocabulary, typedBare }: { readonly vocabulary: Vocabulary; readonly typedBare: boolean },
): string | undefined {
  if (classMark.test(word)) return undefined;
  const typed = word.toLowerCase();
  const isForeign = foreignShape.test(typed);
  if (!/[a-zđ]/u.test(typed) || (!isForeign && isKnown(typed, vocabulary))) return undefined;
  const letters = composed(typed);
  // Abbreviations have no tone and need not be in the corpus: `hddnd` is HĐND.
  if (!vowel.test(letters))
    return letters === typed || isKnown(typed, vocabulary) ? undefined : letters;
  // A tone that was not typed at all: any known syllable of the same letters. Beside words with marks
  // `choo` is a slip of cho, not chỗ.
  const toneless = typedBare
    ? vocabulary.spellings(foldAccents(letters)).filter((known) => withoutTone(known) === letters)
    : [];
  const own = isForeign ? COMMONER * vocabulary.count(typed) : 0;
  const readings = readingsOf(typed);
  // A tone that was typed over letters whose hat or horn was not: `giays` for giấy.
  const hatless = readings
    .filter((reading) => toneOf(reading) !== undefined)
    .flatMap((reading) =>
      vocabulary.spellings(foldAccents(reading)).filter((known) => mayLackHats(reading, known)),
    );
  return [readings, toneless, isForeign ? hatless : []]
    .map((spellings) => mostFrequent(spellings, own, vocabulary))
    .find((spelling) => spelling !== undefined);
}

function mostFrequent(
  spellings: readonly string[],
  above: number,
  vocabulary: Vocabulary,
): string | undefined {
  let best: { readonly spelling: string; readonly count: number } | undefined;
  for (const spelling of spellings) {
    const count = vocabulary.count(syllables(spelling)[0] ?? '');
    if (count > Math.max(above, best?.count ?? 0)) best = { spelling, count };
  }
  return best?.spelling;
}

function isKnown(word: string, vocabulary: Vocabulary): boolean {
  const [syllable = ''] = syllables(word);
  return vocabulary.count(syllable) > 0 || vocabulary.spellings(syllable).length > 0;
}

/** The tone key may stand anywhere after the vowel, and the tone on any vowel: all are tried. */
function readingsOf(typed: string): string[] {
  const readings: string[] = [];
  for (const [at, key] of [...typed].entries()) {
    const tone = at > 0 ? toneKeys[key] : undefined;
    if (!tone) continue;
    const letters = composed(typed.slice(0, at) + typed.slice(at + 1));
    for (const [place, letter] of [...letters].entries()) {
      if (!vowel.test(letter)) continue;
      const marked = (letter + tone).normalize('NFC');
      readings.push(letters.slice(0, place) + marked + letters.slice(place + 1));
    }
  }
  return [composed(typed), ...readings];
}

/** The same tone over the same letters, but for hats and horns that only `known` has. */
function mayLackHats(reading: string, known: string): boolean {
  const [typed, meant] = [[...withoutTone(reading)], [...withoutTone(known)]];
  return (
    toneOf(reading) === toneOf(known) &&
    typed.length === meant.length &&
    typed.every((letter, at) => letter === meant[at] || letter === foldAccents(meant[at] ?? ''))
  );
}

function toneOf(syllable: string): string | undefined {
  return /[\u0300\u0301\u0303\u0309\u0323]/u.exec(syllable.normalize('NFD'))?.[0];
}

function withoutTone(syllable: string): string {
  return syllable
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '')
    .normalize('NFC');
}

function composed(typed: string): string {
  return letterKeys.reduce((word, [keys, meant]) => word.replace(keys, meant), typed);
}
