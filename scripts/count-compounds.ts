/**
 * Counts which syllables of Vietnamese law stand together, and writes those that hold together to
 * src/language/compound-list.ts:
 *
 * `node scripts/count-compounds.ts [--write]`
 *
 * Every second article of ../shared/data/retrieval/commune, which is not part of the repository, is
 * counted; only words and how well they hold together are kept.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readBeirFolder } from '../src/evaluate/beir.ts';
import { syllables } from '../src/language/syllables.ts';
import { isVietnameseSyllable } from '../src/language/vietnamese-syllable.ts';

const project = join(import.meta.dirname, '..');
const folder = join(project, '..', 'shared', 'data', 'retrieval', 'commune');
/**
 * Fewest occurrences of a compound, least normalised pointwise mutual information (Bouma 2009). With
 * 12 and 0.12 the list is twice as long and refuses as well (docs/answerability.md).
 */
const MIN_COUNT = 30;
const MIN_STRENGTH = 0.15;
/** Strengths are kept in steps of this many hundredths. */
const STEP = 5;
const boundary = /[\n.;:,()"“”/–-]+/u;

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
if (!existsSync(folder)) {
  console.log('skipped: ../shared/data/retrieval is not on this machine');
  process.exit(0);
}

const singles = new Map<string, number>();
const pairs = new Map<string, number>();
const { documents } = await readBeirFolder(folder, 'dev');
let read = 0;
for await (const { title, text } of documents()) {
  read += 1;
  if (read % 2 === 0) `${title}\n${text}`.split(boundary).forEach(count);
}
const total = singles.values().reduce((sum, times) => sum + times, 0);
const strong = [...pairs]
  .filter(([, times]) => times >= MIN_COUNT)
  .map(([pair, times]) => ({ pair, strength: strengthOf(pair, times) }))
  .filter(
    ({ pair, strength }) => strength >= MIN_STRENGTH && pair.split(' ').every(isVietnameseSyllable),
  );
const steps = Map.groupBy(strong, ({ strength }) => Math.round((strength * 100) / STEP) * STEP);
console.log(`${read} articles, ${total} syllables, ${strong.length} compounds`);
if (values.write) write();

function count(part: string): void {
  let before: string | undefined;
  for (const syllable of syllables(part)) {
    singles.set(syllable, (singles.get(syllable) ?? 0) + 1);
    if (before !== undefined) {
      const pair = `${before} ${syllable}`;
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
    before = syllable;
  }
}

/** How much oftener two syllables stand together than by chance, as a share of the most possible. */
function strengthOf(pair: string, times: number): number {
  const [first = '', second = ''] = pair.split(' ');
  const expected = ((singles.get(first) ?? 0) * (singles.get(second) ?? 0)) / total;
  return Math.log(times / expected) / -Math.log(times / total);
}

function write(): void {
  const lines = [...steps]
    .toSorted(([a], [b]) => b - a)
    .map(([step, found]) => {
      const listed = found.map(({ pair }) => pair).toSorted((a, b) => (a < b ? -1 : 1));
      return `  [${step}, '${listed.join(', ')}'],`;
    });
  writeFileSync(
    join(project, 'src', 'language', 'compound-list.ts'),
    `/**
 * Compounds of two syllables as \`syllables()\` spells them, by how well they hold together in
 * hundredths; written by scripts/count-compounds.ts.
 */
export const compoundLists: readonly (readonly [strength: number, compounds: string])[] = [
${lines.join('\n')}
];
`,
  );
}
