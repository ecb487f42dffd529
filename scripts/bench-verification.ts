/**
 * `npm run bench:verification`: how many altered statements of real law the verification catches,
 * by kind, and how many faithful paraphrases it wrongly drops. The law texts are those of
 * ../shared/data/texts; without them only the paraphrases, which are our own, are measured.
 *
 * `npm run bench:verification -- --show 5` prints that many of what was not judged right.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { faultsOf } from '../src/ask/faithful.ts';
import { alterations } from './bench-verification/alterations.ts';
import { lawSentences, lawTexts } from './bench-verification/law-sentences.ts';
import { paraphrases } from './bench-verification/paraphrases.ts';
import { seeded, shuffled } from './bench-verification/random.ts';

const { values } = parseArgs({
  options: {
    show: { type: 'string', default: '0' },
    each: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
  },
});
const show = Number(values.show);

if (existsSync(lawTexts)) measureAlterations();
else console.log('skipped: ../shared/data/texts is not on this machine');
measureParaphrases();
measureAlteredParaphrases();

function measureAlterations(): void {
  const sentences = lawSentences();
  let caughtOfAll = 0;
  let all = 0;
  console.log(
    `${sentences.length} sentences of law\n\n| alteration | statements | caught |\n| --- | ---: | ---: |`,
  );
  for (const [kind, alter] of Object.entries(alterations)) {
    const random = seeded(Number(values.seed));
    let count = 0;
    const missed: string[] = [];
    for (const sentence of shuffled(sentences, random)) {
      if (count === Number(values.each)) break;
      const altered = alter(sentence, random);
      if (altered === undefined) continue;
      count += 1;
      if (faultsOf(altered, { quotes: [sentence] }).length === 0)
        missed.push(`${sentence}\n   → ${altered}`);
    }
    all += count;
    caughtOfAll += count - missed.length;
    console.log(`| ${kind} | ${count} | ${percent(count - missed.length, count)} |`);
    for (const one of missed.slice(0, show)) console.log(`   ${one}`);
  }
  console.log(`| all | ${all} | ${percent(caughtOfAll, all)} |\n`);
  const literal = sentences.filter(
    (sentence) => faultsOf(sentence, { quotes: [sentence] }).length > 0,
  );
  console.log(`unaltered and dropped: ${literal.length} of ${sentences.length}`);
  for (const one of literal.slice(0, show))
    console.log(`   ${faultsOf(one, { quotes: [one] }).join()}: ${one}`);
}

function measureParaphrases(): void {
  const dropped = paraphrases.flatMap(({ quote, heading, said }) =>
    said.flatMap((statement) => {
      const faults = faultsOf(statement, { quotes: [quote], headings: heading ?? '' });
      return faults.length > 0 ? [`${faults.join()}: ${quote}\n   → ${statement}`] : [];
    }),
  );
  const count = paraphrases.flatMap(({ said }) => said).length;
  console.log(
    `\nfaithful paraphrases wrongly dropped: ${dropped.length} of ${count} (${percent(dropped.length, count)})`,
  );
  for (const one of dropped.slice(0, show)) console.log(`   ${one}`);
}

/** The same alterations on sentences in other words: every place of every kind, none left out. */
function measureAlteredParaphrases(): void {
  const random = seeded(Number(values.seed));
  const missed: string[] = [];
  let count = 0;
  for (const { quote, heading, said } of paraphrases) {
    const ground = { quotes: [quote], headings: heading ?? '' };
    const proven = said.filter((statement) => faultsOf(statement, ground).length === 0);
    for (const statement of proven) {
      for (const [kind, alter] of Object.entries(alterations)) {
        const altered = alter(statement, random);
        if (altered === undefined) continue;
        count += 1;
        if (faultsOf(altered, ground).length === 0)
          missed.push(`${kind}: ${quote}\n   → ${altered}`);
      }
    }
  }
  console.log(
    `altered paraphrases caught: ${count - missed.length} of ${count} (${percent(count - missed.length, count)})`,
  );
  for (const one of missed.slice(0, show)) console.log(`   ${one}`);
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}
