import { expandOfficeAbbreviations } from '../../language/abbreviations.ts';
import { canonicalTone } from '../../language/fold.ts';
import { lineMark } from '../../language/line-mark.ts';
import { glue } from '../../language/rule-words.ts';

/** Which words of a sentence and of what it cites have no counterpart in the other, as they are written. */
export type WordsApart = {
  /** Of the sentence. */
  readonly added: readonly string[];
  /** Of the sentence of the provision that it is nearest to. */
  readonly left: readonly string[];
  /** Of that sentence, a condition of which some words are among those left. */
  readonly condition?: string;
  /** What opens the list that the provision stands in, where the sentence does not say it. */
  readonly lead?: string;
};

/** What a clause that begins so says is needed for the rest to hold. */
const condition = /(?<!\p{L})(?:mà|nếu(?!\s+có\s*\))|với điều kiện|và đã|trừ)(?!\p{L})[^,;.]*/giu;

/** A person reads the two side by side: the first few places show what is meant. */
const MAX_RUNS = 3;
/** Words of one place that are shown. */
const MAX_WORDS = 14;

/** For showing alone: what a sentence is worth is decided elsewhere. */
export function wordsApart(claim: string, texts: readonly string[], headings: string): WordsApart {
  const said = wordsOf(claim);
  const sentences = texts
    .flatMap((text) => text.split(/(?<=[.;])\s+|\n+/u))
    .map((text) => ({ text, words: wordsOf(text) }));
  const all = sentences.flatMap(({ words }) => words);
  const held = new Set([...all, ...wordsOf(headings)].map(({ key }) => key));
  const own = new Set(said.map(({ key }) => key));
  const shared = (words: readonly Word[]) =>
    new Set(words.flatMap(({ key }) => (own.has(key) && !glue.has(key) ? [key] : []))).size;
  const [nearest] = sentences.toSorted((one, other) => shared(other.words) - shared(one.words));
  const isLeft = ({ key }: Word) => !own.has(key);
  const lost = [...(nearest?.text ?? '').matchAll(condition)].find(([clause]) =>
    wordsOf(clause).some((word) => isLeft(word) && !glue.has(word.key)),
  );
  const lead = sentences.findLast(
    ({ text, words }) => /:\s*$/u.test(text) && runsOf(words, isLeft).length > 0,
  );
  return {
    added: runsOf(said, ({ key }) => !held.has(key)),
    left: nearest && shared(nearest.words) > 0 ? runsOf(nearest.words, isLeft) : [],
    ...(lead ? { lead: shownRun(lead.words) } : {}),
    ...(lost ? { condition: shownRun(wordsOf(lost[0])) } : {}),
  };
}

const numbering = new RegExp(String.raw`^\s*${lineMark}\s+`, 'u');

type Word = { readonly key: string; readonly written: string; readonly behind: string };

function wordsOf(text: string): Word[] {
  const whole = expandOfficeAbbreviations(text.normalize('NFC'))
    .replace(numbering, '')
    .replaceAll('\uE000', ' ');
  return [...whole.matchAll(/([\p{L}\p{M}\p{N}]+(?:[.,/-]\d+)*)([^\p{L}\p{M}\p{N}]*)/gu)].map(
    ([, written = '', behind = '']) => ({
      key: canonicalTone(written.toLowerCase()).replace(/^0+(?=\d)/u, ''),
      written,
      behind,
    }),
  );
}

/** Stretches of such words; a word that only joins goes with those around it. */
function runsOf(words: readonly Word[], isApart: (word: Word) => boolean): string[] {
  const runs: Word[][] = [];
  let open: Word[] = [];
  const close = () => {
    open = open.slice(0, open.findLastIndex(isApart) + 1);
    if (open.some((word) => !glue.has(word.key))) runs.push(open);
    open = [];
  };
  for (const word of words) {
    if (isApart(word) || (open.length > 0 && glue.has(word.key))) open.push(word);
    else close();
  }
  close();
  return runs.slice(0, MAX_RUNS).map(shownRun);
}

function shownRun(run: readonly Word[]): string {
  const words = run.slice(0, MAX_WORDS);
  const text = words.map(({ written, behind }) => written + behind).join('');
  const whole = text.replace(/\s+/gu, ' ').replace(/[\s,.;:(–-]+$/u, '');
  return run.length > MAX_WORDS ? `${whole} …` : whole;
}
