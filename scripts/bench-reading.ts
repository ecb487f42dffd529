/**
 * `npm run bench:reading -- DIR`: reads, structures and describes every file under DIR and compares
 * with its `gold.jsonl`. Without a folder of documents nothing is measured and the script says so.
 *
 * `npm run bench:reading -- DIR --files pdf/ --labels FILE --verbose --json`
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { AppError } from '../src/domain/errors.ts';
import type { SourceText } from '../src/domain/source-text.ts';
import type { StructuredDocument } from '../src/domain/structured-document.ts';
import { describe, type Description } from '../src/ingest/describe.ts';
import { createReaderPool } from '../src/ingest/read.ts';
import { structure } from '../src/ingest/structure.ts';
import { children, watchChildren } from './bench-reading/children.ts';
import {
  compare,
  readGold,
  readLabels,
  sameNumber,
  tally,
  type Tally,
} from './bench-reading/gold.ts';
import { readWithPdfParseAlone } from './bench-reading/plain-pdf.ts';
import { compareSpeed, docxSpeed } from './bench-reading/speed.ts';

const fixtures = join(import.meta.dirname, '..', 'tests', 'fixtures', 'structure');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    labels: { type: 'string', default: join(fixtures, 'labels.jsonl') },
    files: { type: 'string', default: '' },
    json: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
    // Started by the bench itself: pdf-parse alone, in a process of its own.
    'plain-pdf': { type: 'boolean', default: false },
  },
});
if (values['plain-pdf']) {
  // The first time warms up, as the children of the pool are warm.
  await readWithPdfParseAlone(positionals);
  console.log(JSON.stringify(await readWithPdfParseAlone(positionals)));
  process.exit(0);
}
const [folder] = positionals;
if (folder === undefined || !existsSync(folder)) {
  console.log('skipped: name a folder of documents, e.g. npm run bench:reading -- ../documents');
  process.exit(0);
}

type Read = {
  readonly path: string;
  readonly name: string;
  readonly source: SourceText;
  readonly ms: number;
};
type Failed = { readonly name: string; readonly code: string };

const gold = readGold(folder);
const labels = readLabels(values.labels);
const onPages = readGold(fixtures, 'scan-articles.jsonl');
const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => join(folder, name))
  .filter((path) => statSync(path).isFile() && !/\.(?:jsonl|json)$/u.test(path))
  .filter((path) => path.includes(values.files))
  .toSorted();

const loop = monitorEventLoopDelay({ resolution: 10 });
loop.enable();
const watch = watchChildren();
const failed: Failed[] = [];
const read: Read[] = [];
const pool = createReaderPool({ workers: 1 });
for (const path of paths) {
  const name = relative(folder, path);
  const start = performance.now();
  try {
    const source = await pool.read({ name: basename(path), path });
    read.push({ path, name, source, ms: performance.now() - start });
  } catch (error) {
    failed.push({ name, code: error instanceof AppError ? error.code : String(error) });
  }
}
loop.disable();
await pool.close();
const childPeakMb = watch.stop();
const zombies = children().filter(({ zombie }) => zombie).length;

const numbers = { known: 0, right: 0, review: 0, wrongAccepted: 0 };
const articles = tally();
const toThePoint = tally();
const doubtful: string[] = [];
const scanArticles: Record<string, string> = {};
const scanSum = tally();
let scansAccepted = 0;
let unclassified = 0;
let uncovered = 0;
let structureMs = 0;
let characters = 0;

/** Kinds that the labels name. */
const labelled = new Set(['article', 'clause', 'point', 'subpoint', 'annex', 'form', 'regulation']);

function ownArticles({ provisions }: StructuredDocument): string[] {
  return provisions
    .filter(({ kind, path }) => kind === 'article' && !path.includes('/'))
    .map(({ number }) => number);
}

function note(name: string, what: string, things: readonly string[]): void {
  if (things.length > 0) doubtful.push(`${name}: ${what} ${things.slice(0, 8).join(', ')}`);
}

function judgeNumber(name: string, number: string, { facts, review }: Description): void {
  const right = sameNumber(facts.number, number);
  numbers.known += 1;
  numbers.right += right ? 1 : 0;
  numbers.review += review.length > 0 ? 1 : 0;
  numbers.wrongAccepted += right || review.length > 0 ? 0 : 1;
  if (!right) note(name, 'number', [`${facts.number ?? 'none'} for ${number}`]);
  note(
    name,
    'review',
    review.map(({ code }) => code),
  );
}

function judgePaths(
  name: string,
  found: readonly string[],
  wanted: readonly string[],
  sum: Tally,
): void {
  const { missing, extra } = compare(sum, found, wanted);
  note(name, 'missing', missing);
  note(name, 'extra', extra);
}

/** Headings that recognition found against those that stand on the pages. */
function judgeScan(name: string, structured: StructuredDocument, { review }: Description): void {
  const wanted = onPages.get(basename(name))?.articles ?? [];
  const own = tally();
  compare(own, ownArticles(structured), wanted);
  scanArticles[basename(name)] = `${own.right}/${own.labelled}`;
  judgePaths(name, ownArticles(structured), wanted, scanSum);
  scansAccepted += review.length > 0 ? 0 : 1;
}

function judge({ name, source }: Read): void {
  const start = performance.now();
  const structured = structure(source);
  const description = describe(source, structured, { fileName: basename(name) });
  structureMs += performance.now() - start;
  characters += structured.text.length;
  unclassified = Math.max(unclassified, structured.unclassified);
  uncovered += structured.coverage < 1 - 1e-9 ? 1 : 0;
  const known = gold.get(name);
  if (known?.number) judgeNumber(name, known.number, description);
  if (known?.articles && !source.scanned) {
    judgePaths(name, ownArticles(structured), known.articles, articles);
  }
  if (source.scanned) judgeScan(name, structured, description);
  const wanted = labels.get(basename(name));
  if (wanted) {
    const found = structured.provisions.filter(({ kind }) => labelled.has(kind));
    const addresses = found.map(({ path }) => path);
    judgePaths(name, addresses, wanted.paths, toThePoint);
  }
}
for (const one of read) judge(one);

const pdfs = read.filter(({ source }) => source.mediaType === 'application/pdf' && !source.scanned);
const scans = read.filter(({ source }) => source.scanned);
// Without gold the files may be hostile, and pdf-parse alone has nobody to end it.
const pdfPaths = pdfs.map(({ path }) => path);
const speed =
  gold.size === 0 || pdfPaths.length === 0
    ? undefined
    : await compareSpeed(pdfPaths, import.meta.filename);

const docx = read.filter(({ name }) => name.endsWith('.docx')).map(({ path }) => path);
const docxMb = gold.size === 0 || docx.length === 0 ? undefined : await docxSpeed(docx);

const share = (part: number, whole: number): number | undefined =>
  whole === 0 ? undefined : Math.round((part / whole) * 10_000) / 10_000;
const score = ({ right, labelled: wants, found }: Tally) => ({
  labelled: wants,
  recall: share(right, wants),
  precision: share(right, found),
});
const tenth = (value: number): number => Math.round(value * 10) / 10;
const perSecond = (count: number, ms: number): number | undefined =>
  ms === 0 ? undefined : Math.round((count / ms) * 10_000) / 10;

const report = {
  files: paths.length,
  read: read.length,
  failed,
  scans: {
    detected: scans.length,
    accepted: scansAccepted,
    articles: score(scanSum),
    byFile: scanArticles,
  },
  numbers: { ...numbers, share: share(numbers.right, numbers.known) },
  articles: score(articles),
  toThePoint: score(toThePoint),
  coverageBelowOne: uncovered,
  unclassifiedMax: unclassified,
  pdf: speed && {
    pages: pdfs.reduce((sum, { source }) => sum + source.pageCount, 0),
    pagesPerSecond: {
      pdfParseAlone: tenth(speed.pdfParseAlone),
      oneChild: tenth(speed.oneChild),
      pooled: tenth(speed.pooled),
    },
    ratio: {
      oneChild: share(speed.oneChild, speed.pdfParseAlone),
      pooled: share(speed.pooled, speed.pdfParseAlone),
    },
  },
  docx: { xmlMbPerSecond: docxMb === undefined ? undefined : tenth(docxMb) },
  structure: { charactersPerSecond: perSecond(characters, structureMs) },
  childPeakMb: Math.round(childPeakMb),
  eventLoopMaxMs: Math.round(loop.max / 1e6),
  zombies,
};
if (values.json) console.log(JSON.stringify(report));
else {
  console.log(JSON.stringify(report, null, 2));
  if (values.verbose) console.log(doubtful.join('\n'));
}
