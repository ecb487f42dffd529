import { matterWords } from './function-words.ts';
import { measureWords } from './measures.ts';
import { bounds } from './rule-words.ts';
import { syllables } from './syllables.ts';

/** What only says how much. */
const limiting = new Set(syllables(['trở', ...bounds.flatMap(([, ...words]) => words)].join(' ')));

/** Numbers, and the letter of a điểm. */
const notSaid = /^(?:\d.*|[a-zđ])$/u;

/** The words that say what case a text is about: neither its numbers and bounds nor what they count. */
export function caseWords(text: string): ReadonlySet<string> {
  const words = syllables(matterWords(text)).filter(
    (word) => !notSaid.test(word) && !limiting.has(word) && !measureWords.has(word),
  );
  return new Set(words);
}
