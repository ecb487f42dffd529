import { createReadStream, existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { z } from 'zod';
import { AppError } from '../domain/errors.ts';
import type { Grades } from './ranking-metrics.ts';

/** One line of a BEIR corpus. `id` is opaque. */
export type BeirDocument = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Subject and chapter of `metadata`, where the corpus has them: the headings above an điều. */
  readonly context: string;
  /** Number in `metadata`, read by machine: it says which điều stand together and nothing else. */
  readonly number?: string;
};
export type BeirQuery = { readonly id: string; readonly text: string };

/** A BEIR folder: `corpus.jsonl[.gz]`, `queries.jsonl[.gz]`, `qrels/<split>.tsv`. */
export type BeirFolder = {
  /** Streams the corpus, which may be larger than memory allows; each call reads it anew. */
  readonly documents: () => AsyncIterable<BeirDocument>;
  /** Only those that the split judges, in the order of the file. */
  readonly queries: readonly BeirQuery[];
  readonly qrels: ReadonlyMap<string, Grades>;
};

const documentSchema = z.object({
  _id: z.string(),
  title: z.string().default(''),
  text: z.string(),
  metadata: z
    .object({
      subject: z.string().nullish(),
      chapter: z.string().nullish(),
      number: z.string().nullish(),
    })
    .default({}),
});
const querySchema = z.object({ _id: z.string(), text: z.string() });

/** @throws AppError BENCH_FOLDER_INVALID */
export async function readBeirFolder(folder: string, split: string): Promise<BeirFolder> {
  // The split becomes part of a path.
  if (!/^[\w-]+$/u.test(split)) throw invalid(`no such split: ${split}`);
  const corpus = plainOrZipped(join(folder, 'corpus.jsonl'));
  const qrels = parseQrels(await readText(join(folder, 'qrels', `${split}.tsv`)));
  const queries: BeirQuery[] = [];
  for await (const { _id, text } of parsedLines(
    plainOrZipped(join(folder, 'queries.jsonl')),
    querySchema,
  ))
    if (qrels.has(_id)) queries.push({ id: _id, text });
  return { documents: () => readBeirCorpus(corpus), queries, qrels };
}

/** Reads `query-id corpus-id score` lines; a header line is skipped. */
export function parseQrels(text: string): Map<string, Map<string, number>> {
  const qrels = new Map<string, Map<string, number>>();
  for (const [index, line] of text.split(/\r?\n/u).entries()) {
    if (line === '' || (index === 0 && line.startsWith('query-id'))) continue;
    const [query, document, score] = line.split('\t');
    const grade = Number(score);
    if (!query || !document || !Number.isFinite(grade)) throw invalid(`qrels line ${index + 1}`);
    qrels.set(query, (qrels.get(query) ?? new Map<string, number>()).set(document, grade));
  }
  return qrels;
}

/**
 * Streams a corpus file, plain or zipped.
 * @yields its documents in their order
 * @throws AppError BENCH_FOLDER_INVALID
 */
export async function* readBeirCorpus(corpus: string): AsyncGenerator<BeirDocument> {
  for await (const { _id, title, text, metadata } of parsedLines(corpus, documentSchema)) {
    const context = [metadata.subject, metadata.chapter].filter(Boolean).join(' › ');
    yield {
      id: _id,
      title,
      text,
      context,
      ...(metadata.number ? { number: metadata.number } : {}),
    };
  }
}

async function* parsedLines<Value>(path: string, schema: z.ZodType<Value>): AsyncGenerator<Value> {
  const file = createReadStream(path);
  const input = path.endsWith('.gz') ? file.pipe(createGunzip()) : file;
  let lineNumber = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    lineNumber += 1;
    if (line.trim() === '') continue;
    const { success, data } = schema.safeParse(parseJson(line));
    if (!success) throw invalid(`${basename(path)} line ${lineNumber}`);
    yield data;
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function plainOrZipped(path: string): string {
  const found = [path, `${path}.gz`].find((candidate) => existsSync(candidate));
  if (found === undefined) throw invalid(`${basename(path)} is missing`);
  return found;
}

async function readText(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((cause: unknown) => {
    throw new AppError('BENCH_FOLDER_INVALID', `${basename(path)} is missing`, { cause });
  });
}

function invalid(message: string): AppError {
  return new AppError('BENCH_FOLDER_INVALID', message);
}
