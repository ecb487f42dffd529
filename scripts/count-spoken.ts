/**
 * Counts which syllables of Vietnamese stand after each other, for putting accents back, and writes
 * them to src/language/spoken-pairs.ts:
 *
 * `node scripts/count-spoken.ts [--write]`
 *
 * Counted are every third article of the collections of ../shared/data/retrieval, which are not part of
 * the repository, and our own everyday sentences, phrases and training questions. Only pairs and how
 * often they were seen are kept, in steps of a factor of 1.6.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readBeirFolder } from '../src/evaluate/beir.ts';
import { isUnaccented } from '../src/language/restore-accents.ts';
import { levelOf } from '../src/language/spoken.ts';
import { everydayPhrases } from '../src/language/synonyms.ts';
import { syllables } from '../src/language/syllables.ts';
import { isVietnameseSyllable } from '../src/language/vietnamese-syllable.ts';
import { saidPhrases } from '../src/language/wordings.ts';
import { ownQuestions } from './train-answerability/own-questions.ts';

const project = join(import.meta.dirname, '..');
const collections = join(project, '..', 'shared', 'data', 'retrieval');
const EVERY = 3;
/** How often a sentence of ours counts: some 8,000 of them stand beside 50,000 articles of the law. */
const SPOKEN_WEIGHT = 50;
/**
 * Fewest occurrences of a pair, and of a syllable. Of the syllables of the open golden questions 5.7 % came
 * back wrong with 5 pairs, 5.9 % with 30, 6.6 % with 100, counted before our own sentences were.
 */
const MIN_PAIR = 20;
const MIN_SYLLABLE = 30;
const boundary = /[\n.;:,?!()"“”/–-]+/u;

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
if (!existsSync(collections)) {
  console.log('skipped: ../shared/data/retrieval is not on this machine');
  process.exit(0);
}

const singles = new Map<string, number>();
const pairs = new Map<string, Map<string, number>>();
for (const name of ['commune', 'statutes', 'alqac']) {
  const { documents } = await readBeirFolder(join(collections, name), 'dev');
  let read = 0;
  for await (const { title, text } of documents()) {
    read += 1;
    if (read % EVERY === 0) count(`${title}\n${text}`, 1);
  }
}
for (const name of ['daily-life.txt', 'counter-talk.txt']) {
  const talk = readFileSync(join(import.meta.dirname, 'count-spoken', name), 'utf8');
  talk.trim().split('\n').forEach(countTyped);
}
for (const phrase of [...everydayPhrases, ...saidPhrases()]) count(phrase, SPOKEN_WEIGHT);
for (const { question } of ownQuestions()) {
  if (!isUnaccented(question)) countTyped(question);
}

const lines = [...pairs]
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .flatMap(([first, after]) => {
    const alone = singles.get(first) ?? 0;
    if (alone < MIN_SYLLABLE) return [];
    const kept = [...after].filter(([, times]) => times >= MIN_PAIR);
    const followed = kept
      .toSorted(([a, times], [b, more]) => more - times || (a < b ? -1 : 1))
      .map(([second, times]) => `${second}${levelOf(times)}`);
    return [`${first}${levelOf(alone)} ${followed.join(' ')}`.trim()];
  });
console.log(`${lines.length} syllables, ${lines.join(' ').split(' ').length - lines.length} pairs`);
if (values.write) {
  writeFileSync(
    join(project, 'src', 'language', 'spoken-pairs.ts'),
    `/**
 * Syllables of Vietnamese, one a line, each with those that follow it and how often both were seen
 * (spoken.ts); written by scripts/count-spoken.ts.
 */
export const spokenPairs = \`
${lines.join('\n')}
\`;
`,
  );
}

/** What people type begins like speech: the empty syllable stands before its first one. */
function countTyped(text: string): void {
  count(text, SPOKEN_WEIGHT);
  const [first] = syllables(text);
  if (first === undefined || !isVietnameseSyllable(first)) return;
  singles.set('', (singles.get('') ?? 0) + SPOKEN_WEIGHT);
  add('', first, SPOKEN_WEIGHT);
}

function count(text: string, times: number): void {
  for (const part of text.split(boundary)) {
    let before: string | undefined;
    for (const syllable of syllables(part)) {
      const isKept = isVietnameseSyllable(syllable);
      if (isKept) singles.set(syllable, (singles.get(syllable) ?? 0) + times);
      if (isKept && before !== undefined) add(before, syllable, times);
      before = isKept ? syllable : undefined;
    }
  }
}

function add(first: string, second: string, times: number): void {
  const after = pairs.get(first) ?? new Map<string, number>();
  after.set(second, (after.get(second) ?? 0) + times);
  pairs.set(first, after);
}
