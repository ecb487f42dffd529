import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

/** One điều of law to learn from. */
export type LawArticle = {
  readonly heading: string;
  /** Subject and chapter, empty when the corpus does not name them. */
  readonly path: string;
  readonly body: string;
  /** Number of the document; articles of one document serve as hard negatives for each other. */
  readonly law: string;
};

type Row = Readonly<Record<string, unknown>>;

const articleNumber = /^\s*Điều\s+\d+\p{L}{0,2}\s*[.:]?\s*/iu;
const chapterNumber = /\b(?:Phần|Chương|Mục|Tiểu mục)\s+[\dIVXLC]+\p{L}?\b[.:]?/giu;

/**
 * Streams the articles of BEIR corpora (`corpus.jsonl` or `.jsonl.gz`).
 * @yields each distinct text once, in the order of the files.
 */
export async function* readCorpora(paths: readonly string[]): AsyncGenerator<LawArticle> {
  const seen = new Set<string>();
  for (const path of paths) {
    for await (const line of linesOf(path)) {
      if (line.trim() === '') continue;
      const article = articleOf(JSON.parse(line) as Row);
      // Two corpora hold the same law with small differences of spacing and of the title.
      const key = `${article.heading}|${article.body}`.replace(/[\s\p{P}]+/gu, '').slice(0, 600);
      if (seen.has(key)) continue;
      seen.add(key);
      yield article;
    }
  }
}

function linesOf(path: string): AsyncIterable<string> {
  const file = createReadStream(path);
  const input = path.endsWith('.gz') ? file.pipe(createGunzip()) : file;
  return createInterface({ input, crlfDelay: Infinity });
}

function articleOf(row: Row): LawArticle {
  const metadata = (row['metadata'] ?? {}) as Row;
  const path = `${textOf(metadata['subject'])} ${textOf(metadata['chapter'])}`;
  return {
    heading: textOf(row['title']).replace(articleNumber, '').trim(),
    path: path.replace(chapterNumber, ' ').trim(),
    body: textOf(row['text']),
    law: textOf(metadata['number']) || textOf(row['_id']).replace(/[|@].*$/u, ''),
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
