/**
 * `npm run bench:validity`: what it costs to know how law stands, over a catalogue of fictional
 * documents that change one another (default 5,000 documents, `-- --documents 500` for a quick look).
 * Prints CPU seconds of the survey, which is made once a generation, of the periods of every
 * provision, and CPU milliseconds of judging what one question finds.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { judge } from '../src/ask/judge.ts';
import { surveyCatalogue } from '../src/ask/survey.ts';
import { daysAfter } from '../src/domain/calendar-day.ts';
import type { DocumentFacts, Relation } from '../src/domain/legal-document.ts';
import type { Provision } from '../src/domain/provision.ts';
import type { Catalogue } from '../src/store/catalogue.ts';
import { sha256 } from '../src/store/files/sha256.ts';
import { openCatalogue } from '../src/store/open-catalogue.ts';

/** A decree of usual length; real ones have 10 to 60 điều. */
const ARTICLES = 20;
/** Clauses of a document that change others; amending decrees have more, most have none. */
const CHANGES = 12;
/** Điều that retrieval hands on for one question, with leaves as many again (ask/find.ts). */
const FOUND = 240;
/** Questions that are judged, each over provisions of its own. */
const QUESTIONS = 50;

/** What its clauses do; half of what a text names it only refers to. */
const kinds = ['repeals', 'amends', 'refers', 'suspends', 'refers', 'refers'] as const;

const { values } = parseArgs({ options: { documents: { type: 'string', default: '5000' } } });
const count = Number(values.documents);
const folder = mkdtempSync(join(tmpdir(), 'so-tay-bench-validity-'));
const catalogue = await openCatalogue(folder);
try {
  for (let at = 0; at < count; at += 1) await save(at, catalogue);
  await measure(catalogue);
} finally {
  await catalogue.close();
  rmSync(folder, { recursive: true, force: true });
}

function keyOf(at: number): string {
  return `${at + 1}-2095-nd-cp`;
}

/** Spread without chance, so that every run measures the same law. */
function spread(seed: number, below: number): number {
  return (Math.imul(seed + 1, 2_654_435_761) >>> 0) % below;
}

async function save(at: number, into: Catalogue): Promise<void> {
  const lines = Array.from({ length: ARTICLES }, (_, article) => `Điều ${article + 1}. Sổ\nMột.\n`);
  const text = lines.join('');
  let start = 0;
  const provisions = lines.map((line, article): Provision => {
    const from = start;
    start += line.length;
    const path = `d${article + 1}`;
    return {
      kind: 'article',
      path,
      number: String(article + 1),
      heading: 'Sổ',
      start: from,
      end: start,
      pages: [1, 1],
    };
  });
  const facts: DocumentFacts = {
    kind: 'Nghị định',
    number: `${at + 1}/2095/NĐ-CP`,
    tier: 'normative',
    territory: 'nation',
    fields: [],
    effectiveFrom: daysAfter('2090-01-01', spread(at, 2000)),
  };
  const bytes = new TextEncoder().encode(`${at} ${text}`);
  await into.save({
    id: sha256(`version ${at}`).slice(0, 16),
    documentKey: keyOf(at),
    facts,
    structured: {
      text,
      provisions,
      mediaType: 'text/plain',
      scanned: false,
      pageStarts: [0],
      coverage: 1,
      unclassified: 0,
      warnings: [],
    },
    relations: relationsOf(at),
    review: [],
    confirmed: {},
    source: { sha256: sha256(bytes), fileName: 'so.txt', bytes },
  });
}

function relationsOf(at: number): Relation[] {
  return Array.from({ length: CHANGES }, (_, change): Relation => {
    const seed = at * CHANGES + change;
    const kind = kinds[change % kinds.length] ?? 'refers';
    const target = `${keyOf(spread(seed, count))}/d${1 + spread(seed, ARTICLES)}`;
    const quote = 'Bãi bỏ Điều 1.';
    const manner = kind === 'amends' ? { manner: 'rewrites' as const } : {};
    return { kind, from: 'd20', target, quote, start: 0, end: quote.length, ...manner };
  });
}

async function measure(from: Catalogue): Promise<void> {
  const [survey, surveyMs] = await timed(() => surveyCatalogue(from, []));
  const paths = Array.from({ length: ARTICLES }, (_, article) => `d${article + 1}`);
  const asked = Array.from({ length: FOUND * QUESTIONS }, (_, at) => {
    return `${keyOf(spread(at, count))}/${paths[at % ARTICLES]}`;
  });
  const { isOver } = judge({ asOf: '2095-01-01', demo: 'off' }, survey);
  const [, judgeMs] = await timed(async () => asked.filter((address) => isOver(address)).length);
  const [, allMs] = await timed(async () => {
    for (const { key } of survey.documents) {
      for (const path of paths) survey.validity.periodsOf({ documentKey: key, path });
    }
  });
  process.stdout.write(
    `${JSON.stringify({
      documents: survey.documents.length,
      provisions: survey.documents.length * ARTICLES,
      surveyCpuSeconds: seconds(surveyMs),
      allPeriodsCpuSeconds: seconds(allMs),
      judgeCpuMsAQuestion: Number((judgeMs / QUESTIONS).toFixed(2)),
    })}\n`,
  );
}

function seconds(ms: number): number {
  return Number((ms / 1000).toFixed(2));
}

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return [result, (user + system) / 1000];
}
