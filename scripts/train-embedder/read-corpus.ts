import { readBeirCorpus, type BeirDocument } from '../../src/evaluate/beir.ts';

/** One điều of law to learn from. */
export type LawArticle = {
  readonly heading: string;
  /** Subject and chapter, empty when the corpus does not name them. */
  readonly path: string;
  readonly body: string;
  /** Number of the document; articles of one document serve as hard negatives for each other. */
  readonly law: string;
};

const articleNumber = /^\s*Điều\s+\d+\p{L}{0,2}\s*[.:]?\s*/iu;
const chapterNumber = /\b(?:Phần|Chương|Mục|Tiểu mục)\s+[\dIVXLC]+\p{L}?\b[.:]?/giu;

/**
 * Streams the articles of BEIR corpora (`corpus.jsonl` or `.jsonl.gz`).
 * @yields each distinct text once, in the order of the files.
 */
export async function* readCorpora(paths: readonly string[]): AsyncGenerator<LawArticle> {
  const seen = new Set<string>();
  for (const path of paths) {
    for await (const document of readBeirCorpus(path)) {
      const article = articleFrom(document);
      // Two corpora hold the same law with small differences of spacing and of the title.
      const key = `${article.heading}|${article.body}`.replace(/[\s\p{P}]+/gu, '').slice(0, 600);
      if (seen.has(key)) continue;
      seen.add(key);
      yield article;
    }
  }
}

/** An điều as it is learned from: without its number, and without the numbers of what it stands in. */
function articleFrom({ id, title, text, context, number }: BeirDocument): LawArticle {
  return {
    heading: title.replace(articleNumber, '').trim(),
    path: context.replace(chapterNumber, ' ').trim(),
    body: text,
    law: number ?? id.replace(/[|@].*$/u, ''),
  };
}
