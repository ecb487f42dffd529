import { foldAccents } from './fold.ts';
import { spokenPairs } from './spoken-pairs.ts';

/** Letters of the levels in spoken-pairs.ts: `A` was seen `LEAST` times, each next one `STEP` times as often. */
const LEAST = 5;
const STEP = 1.6;
const FIRST_LETTER = 'A'.charCodeAt(0);
const LAST_LEVEL = 25;

/** How often something was seen, as one letter: exact to a factor of 1.27. */
export function levelOf(times: number): string {
  const level = Math.round(Math.log(Math.max(times, LEAST) / LEAST) / Math.log(STEP));
  return String.fromCharCode(FIRST_LETTER + Math.min(level, LAST_LEVEL));
}

function timesOf(letter: string): number {
  return LEAST * STEP ** (letter.charCodeAt(0) - FIRST_LETTER);
}

type Followed = { readonly times: number; readonly after: ReadonlyMap<string, number> };

/** Read when the first question without accents comes. */
let table: ReturnType<typeof readTable> | undefined;

function readTable() {
  const said: ReadonlyMap<string, Followed> = new Map(
    spokenPairs
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [[syllable, times] = ['', 0], ...followed] = line.split(' ').map(seenIn);
        return [syllable, { times, after: new Map(followed) }] as const;
      }),
  );
  const syllables = [...said].filter(([syllable]) => syllable !== '');
  const all = syllables.reduce((sum, [, { times }]) => sum + times, 0);
  const spellings = Map.groupBy(
    syllables.map(([syllable]) => syllable),
    foldAccents,
  );
  return { said, all, spellings };
}

function spoken() {
  table ??= readTable();
  return table;
}

function seenIn(entry: string): [syllable: string, times: number] {
  return [entry.slice(0, -1), timesOf(entry.slice(-1))];
}

/** Share of all syllables that people write and say, 0 to 1. */
export function spokenShare(syllable: string): number {
  const { said, all } = spoken();
  return (said.get(syllable)?.times ?? 0) / all;
}

/** How often `second` follows where `first` is said, 0 to about 1; an empty `first` is the beginning. */
export function spokenAfter(first: string, second: string): number {
  const followed = spoken().said.get(first);
  return followed ? (followed.after.get(second) ?? 0) / followed.times : 0;
}

/** Syllables of the language that lose their accents to this one. */
export function spokenSpellings(folded: string): readonly string[] {
  return spoken().spellings.get(folded) ?? [];
}
