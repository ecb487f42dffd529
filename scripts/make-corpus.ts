/**
 * Makes corpus/<slug>/ from scripts/corpus/<slug>.txt: one document in its format and the facts
 * that ingest takes as confirmed. Everything is rewritten each time, byte for byte the same, except
 * PDFs: Chromium dates them, so one is printed again only when its text changed.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { outlineOf, writtenOn } from './corpus/outline.ts';
import { periodsOf } from './corpus/periods.ts';
import { printPdf } from './corpus/print-pdf.ts';
import { articlesOf, readSource } from './corpus/read-source.ts';
import type { CorpusSource } from './corpus/read-source.ts';
import { renderDocx } from './corpus/render-docx.ts';
import { renderHtml } from './corpus/render-html.ts';
import { renderMarkdown } from './corpus/render-markdown.ts';

const sources = join(import.meta.dirname, 'corpus');
const target = join(import.meta.dirname, '..', 'corpus');
const printedPath = join(sources, 'printed.json');
const printedHashes: Record<string, string> = existsSync(printedPath)
  ? JSON.parse(readFileSync(printedPath, 'utf8'))
  : {};

for (const name of readdirSync(sources).filter((file) => file.endsWith('.txt'))) {
  const source = readSource(name.slice(0, -4), readFileSync(join(sources, name), 'utf8'));
  const folder = join(target, source.slug);
  mkdirSync(folder, { recursive: true });
  writeDocument(source, join(folder, `${source.slug}.${source.format}`));
  writeFileSync(join(folder, 'document.json'), `${JSON.stringify(factsOf(source), null, 2)}\n`);
  console.log(
    `${source.number} ${source.format} ${articlesOf(source).length} điều: ${source.title}`,
  );
}
writeFileSync(printedPath, `${JSON.stringify(printedHashes, null, 2)}\n`);

function writeDocument(source: CorpusSource, path: string): void {
  const lines = outlineOf(source);
  if (source.format === 'md') writeFileSync(path, renderMarkdown(lines));
  else if (source.format === 'html') writeFileSync(path, renderHtml(source.title, lines));
  else if (source.format === 'docx') writeFileSync(path, renderDocx(lines));
  else printWhenChanged(source, path);
}

function printWhenChanged(source: CorpusSource, path: string): void {
  const html = renderHtml(source.title, outlineOf(source));
  const hash = createHash('sha256').update(html).digest('hex');
  if (printedHashes[source.slug] === hash && existsSync(path)) return;
  writeFileSync(path, printPdf(html));
  printedHashes[source.slug] = hash;
}

function factsOf(source: CorpusSource): Record<string, unknown> {
  return {
    number: source.number,
    kind: 'Hướng dẫn',
    issuer: 'Dự án Sổ Tay',
    title: source.title,
    issuedOn: writtenOn,
    // Start of the two-tier model: the documents say what holds from when, so that a question as of
    // an earlier day finds them as well.
    effectiveFrom: '2025-07-01',
    tier: 'illustrative',
    territory: source.territory,
    fields: source.fields,
    periods: periodsOf(source),
    restsOn: Object.fromEntries(
      articlesOf(source).map(({ number, restsOn }) => [`d${number}`, restsOn]),
    ),
  };
}
