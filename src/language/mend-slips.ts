import { foldAccents } from './fold.ts';
import { knownSpellings, likelihoodOf, pairShare, singleShare } from './likely-spelling.ts';
import { asTyped, isUnaccented } from './restore-accents.ts';
import { spokenShare } from './spoken.ts';
import { syllables } from './syllables.ts';
import { withTonePlaced } from './tone-place.ts';
import { isVietnameseSyllable } from './vietnamese-syllable.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Two of the longest syllables, `nghiêng`; a longer word is no slip of one key. */
const MAX_LETTERS = 14;
/** A person slips a few times in a question; more words that nobody knows are another language. */
const MAX_SLIPS = 16;

/** How much likelier a slip is than leaving out or adding any letter, in natural logarithm. */
const WAYS = { marks: 6, doubled: 2, swapped: 2, edited: 0, split: 8 } as const;

/** How much less likely it is that a mark was left out besides. */
const TWO_SLIPS = 2;

/**
 * How often the pair must be said that a reading makes, 0 to 1. A word without a mark may be foreign, and one
 * that can be a syllable may be a rare word: `băng rôn`. Of 1.39 million words of printed law 328 sentences are
 * changed, nearly all at slips of the printer or the scanner; of 3,828 questions five, all five rightly.
 */
const LEAST_PAIR = { bare: 0.002, syllable: 0.02, other: 0 } as const;

/** Share, 0 to 1, of what a rare word may be read as: a common word, not another rare one. */
const LEAST_ALONE = 0.0005;

/** Share of the word behind, which is the same for all readings. */
const UNSEEN = 1e-4;

/** Letters that may have been left out; their marks are found with the syllable. */
const alphabet = [...'abcdeghiklmnopqrstuvxy'];

/** Of `y tế` and `ở đâu`; any other letter alone is a point of a law. */
const wordsOfOneLetter: ReadonlySet<string> = new Set(['y', 'ở', 'o']);

/** Words of other languages that are said in an office, some of which are a slip away from a syllable. */
const loans: ReadonlySet<string> = new Set(
  (
    'account admin app atm blog board casino chat clip code container copy drive email excel fanpage fax file form game ' +
    'gas google gym hotline hotel internet karaoke laptop link live logo login mail marketing massage menu mobile momo ' +
    'note online otp passport pass password photo photocopy pin pos post print radio sale scan shop sim size slide sms ' +
    'spa startup stress taxi test tour usb video visa website wifi word zalo'
  ).split(' '),
);

type Word = { readonly text: string; readonly start: number; readonly end: number };
/** One syllable as it is looked up and as it is shown: `vy` and `vi`. */
type Syllable = {
  readonly known: string;
  readonly shown: string;
  /** With one mark more than typed. */
  readonly isMarkedMore?: boolean;
};
type Reading = {
  readonly first: Syllable;
  readonly second?: Syllable;
  readonly way: keyof typeof WAYS;
};
/** What stands beside a word: the syllables that it may be, empty at the beginning and the end. */
type Beside = { readonly before: readonly string[]; readonly after: readonly string[] };
type Context = {
  readonly vocabulary: Vocabulary;
  /** No word of the text has a mark. */
  readonly typedBare: boolean;
};

/**
 * Puts slips of typing right: `hồsơ` → `hồ sơ`, `nhữg` → `những`, `khaii` → `khai`, `giâý` → `giấy`. A slip
 * is a word that neither the corpus nor the language knows; it is read as what a space, or one key more, less
 * or swapped, makes of it, by the pairs with the words beside it.
 *
 * Names, numbers, codes and foreign words stay: whatever has a digit, a capital inside a sentence, or letters
 * that no slip explains.
 */
export function mendSlips(typed: string, vocabulary: Vocabulary): string {
  const text = typed.normalize('NFC');
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
  const context = { vocabulary, typedBare: isUnaccented(text) };
  let mended = '';
  let from = 0;
  let slips = 0;
  const read = words.map((word) => word.text);
  for (const [at, word] of words.entries()) {
    if (isKnown(word.text, vocabulary) || !mayBeSlip(word, words[at + 1], text)) continue;
    slips += 1;
    if (slips > MAX_SLIPS) break;
    const meant = meantBy(word.text, besideOf(read, at, vocabulary), context);
    if (meant === undefined) continue;
    read[at] = meant;
    mended += text.slice(from, word.start) + meant;
    from = word.end;
  }
  return from === 0 ? typed : mended + text.slice(from);
}

/** A word that the corpus or the language knows, or of which restoring accents makes one. */
function isKnown(word: string, vocabulary: Vocabulary): boolean {
  const known = keyOf(word);
  if (spokenShare(known) > 0 || vocabulary.count(known) > 0 || loans.has(word)) return true;
  return isBare(known) && knownSpellings(known, vocabulary).length > 0;
}

function keyOf(word: string): string {
  return syllables(word)[0] ?? word;
}

function isBare(word: string): boolean {
  return /^[a-z]+$/iu.test(word);
}

/** Small letters between spaces and marks of punctuation, with a vowel to be a syllable by. */
function mayBeSlip(
  { text: word, start, end }: Word,
  next: Word | undefined,
  text: string,
): boolean {
  if (word.length < 3 || word.length > MAX_LETTERS || !/^\p{L}\p{Ll}+$/u.test(word)) return false;
  if (isCapital(word)) {
    const isFirst = /(?:^|[.?!:;\n])\s*$/u.test(text.slice(Math.max(0, start - 3), start));
    if (!isFirst || !next || isCapital(next.text)) return false;
  }
  const behind = text.slice(end, end + 2);
  const isPart =
    /['’ʼ@/_.-]/u.test(text[start - 1] ?? '') || /^(?:['’ʼ@/_-]|\.\p{L})/u.test(behind);
  return !isPart && /[aeiouy]/u.test(foldAccents(word));
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function besideOf(read: readonly string[], at: number, vocabulary: Vocabulary): Beside {
  const meant = (key = '') => {
    return isBare(key) ? [key, ...knownSpellings(key, vocabulary)] : [key];
  };
  const [before, after] = [read[at - 1] ?? '', read[at + 1] ?? ''];
  return { before: meant(syllables(before).at(-1)), after: meant(syllables(after)[0]) };
}

function meantBy(typed: string, beside: Beside, context: Context): string | undefined {
  const word = typed.toLowerCase();
  const placed = withTonePlaced(word);
  const isMisplaced = placed !== word && isVietnameseSyllable(word);
  if (isMisplaced && isKnown(placed, context.vocabulary)) return inCaseOf(typed, placed);
  const least = leastPair(word);
  if (least === undefined) return undefined;
  let best: { readonly reading: Reading; readonly score: number } | undefined;
  for (const reading of readingsOf(typed, context)) {
    const score = scoreOf(reading, beside, { vocabulary: context.vocabulary, least });
    if (score > (best?.score ?? Number.NEGATIVE_INFINITY)) best = { reading, score };
  }
  if (!best) return undefined;
  const { first, second } = best.reading;
  const meant = second ? `${first.shown} ${second.shown}` : first.shown;
  // Accents are put back later, together with those of the other words.
  return inCaseOf(typed, context.typedBare ? foldAccents(meant) : meant);
}

function inCaseOf(typed: string, meant: string): string {
  return isCapital(typed) ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant;
}

/** What a reading of this word must at least be said; a rare syllable without marks is read as nothing else. */
function leastPair(word: string): number | undefined {
  // `giì` has the i of `gì` twice.
  const isSyllable = isVietnameseSyllable(word) && !/^gi[iìíỉĩị]/u.test(word);
  if (isBare(word)) return isSyllable ? undefined : LEAST_PAIR.bare;
  return isSyllable ? LEAST_PAIR.syllable : LEAST_PAIR.other;
}

/** A capital at the beginning of a sentence may be a name: only a space is put into it. */
function readingsOf(typed: string, context: Context): Reading[] {
  const word = typed.toLowerCase();
  const two = isVietnameseSyllable(word) ? [] : twoSyllables(word, context);
  return isCapital(typed) ? two : [...oneSyllable(word, context), ...two];
}

/** Log-likelihood of a reading between its neighbours. */
function scoreOf(
  { first: { known: first, isMarkedMore = false }, second, way }: Reading,
  { before, after }: Beside,
  { vocabulary, least }: { readonly vocabulary: Vocabulary; readonly least: number },
): number {
  const last = second?.known ?? first;
  const into = Math.max(...before.map((one) => pairShare(one, first, vocabulary)));
  const out = Math.max(...after.map((one) => pairShare(last, one, vocabulary)));
  const inside = second && pairShare(first, last, vocabulary);
  if ((inside ?? Math.max(into, out)) < least) return Number.NEGATIVE_INFINITY;
  const alone = singleShare(first, vocabulary);
  if (least === LEAST_PAIR.syllable && alone < LEAST_ALONE) return Number.NEGATIVE_INFINITY;
  return (
    WAYS[way] -
    (isMarkedMore && way !== 'marks' ? TWO_SLIPS : 0) +
    Math.log(likelihoodOf(into, alone)) +
    Math.log(likelihoodOf(out, UNSEEN)) +
    (inside === undefined ? 0 : Math.log(likelihoodOf(inside, singleShare(last, vocabulary))))
  );
}

/** What one key more, less or swapped makes one syllable of, or a mark that was left out. */
function oneSyllable(word: string, context: Context): Iterable<Reading> {
  const readings = new Map<string, Reading>();
  for (const [letters, way] of editsOf(word)) {
    for (const first of markedMore(letters.join(''), context)) {
      const other = readings.get(first.known);
      if (!other || WAYS[other.way] < WAYS[way]) readings.set(first.known, { first, way });
    }
  }
  return readings.values();
}

type Edit = readonly [letters: readonly string[], way: Reading['way']];

function editsOf(word: string): Edit[] {
  const letters = [...word];
  const edits: Edit[] = [[letters, 'marks']];
  if (word.startsWith('dd')) edits.push([['đ', ...letters.slice(2)], 'doubled']);
  // Three letters without a mark are a foreign abbreviation more often than a slip, but for one left out: `xog`.
  if (letters.length > 3 || !isBare(word)) edits.push(...swapped(letters), ...without(letters));
  return [...edits, ...withOneMore(letters)];
}

function swapped(letters: readonly string[]): Edit[] {
  return letters.slice(1).map((letter, at) => {
    return [letters.toSpliced(at, 2, letter, letters[at] ?? ''), 'swapped'];
  });
}

/** One letter less: one of two alike, or any without a mark in a word that cannot be foreign. */
function without(letters: readonly string[]): Edit[] {
  const plain = letters.map(foldAccents);
  const word = letters.join('');
  const mayBeAny = isOneSyllable(word) && !isBare(word);
  const onset = plain.findIndex((letter) => /[aeiouy]/u.test(letter));
  return letters.flatMap((letter, at): Edit[] => {
    const rest = letters.toSpliced(at, 1);
    if (plain[at] === plain[at - 1] || plain[at] === plain[at + 1]) return [[rest, 'doubled']];
    // `krông` and `scăn` are whole words, although less one letter they were syllables.
    const isOfCluster = onset > 1 && at < onset;
    // `búk`, `côlt`: words of the highlands and of other languages end and are joined so.
    const isForeign = /[kl]/u.test(letter) && at > onset;
    return mayBeAny && !isOfCluster && !isForeign && letter === plain[at] ? [[rest, 'edited']] : [];
  });
}

function withOneMore(letters: readonly string[]): Edit[] {
  if (!isOneSyllable(letters.join(''))) return [];
  return [...letters.keys(), letters.length].flatMap((at) =>
    alphabet.map((letter): Edit => [letters.toSpliced(at, 0, letter), 'edited']),
  );
}

/** Two groups of vowels are two syllables or a foreign word, `online`: no key less makes one of them. */
function isOneSyllable(word: string): boolean {
  return /^[^aeiouy]*[aeiouy]+[^aeiouy]*$/u.test(foldAccents(word));
}

/** Known syllables with these letters and marks, or one mark more; with any where nobody typed marks. */
function markedMore(typed: string, { vocabulary, typedBare }: Context): Syllable[] {
  const known = spelled(typed, vocabulary);
  if (typedBare) return known;
  const marks = marksOf(typed);
  return known.flatMap((syllable) => {
    const own = marksOf(syllable.known);
    const more = own.length - marks.length;
    const isLike = more <= 1 && marks.every((mark) => own.includes(mark));
    return isLike ? [{ ...syllable, isMarkedMore: more > 0 }] : [];
  });
}

/** Marks of a syllable in no order, with the bar of đ. */
function marksOf(syllable: string): readonly string[] {
  return syllable.normalize('NFD').match(/[\p{M}đ]/gu) ?? [];
}

/** Known syllables with these letters, whatever their marks. */
function spelled(typed: string, vocabulary: Vocabulary): Syllable[] {
  const plain = foldAccents(typed);
  return knownSpellings(keyOf(plain), vocabulary).map((known) => ({
    known,
    shown: asTyped(known, plain),
  }));
}

function twoSyllables(word: string, { vocabulary, typedBare }: Context): Reading[] {
  const parts = (part: string): readonly Syllable[] => {
    if (part.length < 2 && !wordsOfOneLetter.has(part)) return [];
    if (typedBare) return spelled(part, vocabulary);
    const isWhole = isVietnameseSyllable(part) && isKnown(part, vocabulary);
    return isWhole ? [{ known: keyOf(part), shown: part }] : [];
  };
  const readings: Reading[] = [];
  for (let at = 1; at < word.length; at += 1) {
    const firsts = parts(word.slice(0, at));
    const seconds = firsts.length > 0 ? parts(word.slice(at)) : [];
    readings.push(
      ...firsts.flatMap((first) => {
        return seconds.map((second) => ({ first, second, way: 'split' as const }));
      }),
    );
  }
  return readings;
}
