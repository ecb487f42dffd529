/**
 * Reads one written document of the starter corpus.
 *
 * A source starts with `name: value` lines, a blank line, the lời dẫn, then `## ` chapters and
 * `### Điều n. title` articles. The line `> …` under an article names the provisions that the
 * article rests on, separated by `; `. Khoản start with `1. `, điểm with `a) `.
 */

/** A khoản with its lettered điểm; the letter is printed before `) `. */
type SourceClause = {
  readonly number: string;
  readonly text: string;
  readonly points: readonly { readonly letter: string; readonly text: string }[];
};

/** A điều; `restsOn` holds references as an officer would print them. */
type SourceArticle = {
  readonly number: string;
  readonly title: string;
  readonly restsOn: readonly string[];
  readonly clauses: readonly SourceClause[];
};

/** Articles under one chương; a document without chương has one part without a heading. */
type SourcePart = { readonly heading?: string; readonly articles: readonly SourceArticle[] };

/** The four formats that the corpus is shipped in. */
export const corpusFormats = ['md', 'html', 'docx', 'pdf'] as const;

/** One document of the starter corpus as its writer left it. */
export type CorpusSource = {
  readonly slug: string;
  readonly number: string;
  readonly format: (typeof corpusFormats)[number];
  readonly title: string;
  readonly territory: string;
  readonly fields: readonly string[];
  readonly preamble: readonly string[];
  readonly parts: readonly SourcePart[];
};

type Draft<T> = { -readonly [Key in keyof T]: T[Key] };
type DraftClause = Omit<Draft<SourceClause>, 'points'> & {
  points: { letter: string; text: string }[];
};
type DraftArticle = Omit<Draft<SourceArticle>, 'clauses'> & { clauses: DraftClause[] };
type DraftPart = { heading?: string; articles: DraftArticle[] };
type Body = { preamble: string[]; parts: DraftPart[] };

// Điểm run a b c d đ e g h … in Vietnamese: there is no f, j, w or z (NĐ 78/2025/NĐ-CP, Điều 63).
const pointLine = /^([a-eđghiklmnopqrstuvxy])\) (.+)$/u;
const clauseLine = /^(\d+)\. (.+)$/u;
const articleLine = /^### Điều (\d+)\. (.+)$/u;

/**
 * @throws RangeError when a line fits nothing, a number is out of order or a field is missing:
 * a mistake of the writer that must not reach the corpus.
 */
export function readSource(slug: string, text: string): CorpusSource {
  const lines = text.normalize('NFC').split('\n');
  const blank = lines.indexOf('');
  const fields = new Map(lines.slice(0, blank).map((line) => splitField(slug, line)));
  const field = (name: string): string => {
    const value = fields.get(name);
    if (value === undefined) throw new RangeError(`${slug}: no "${name}"`);
    return value;
  };
  const body = readBody(slug, lines.slice(blank + 1));
  const format = corpusFormats.find((known) => known === field('format'));
  if (format === undefined) throw new RangeError(`${slug}: unknown format ${field('format')}`);
  return {
    slug,
    number: field('number'),
    format,
    title: field('title'),
    territory: field('territory'),
    fields: field('fields').split('; '),
    ...body,
  };
}

/** Every điều of a source in reading order. */
export function articlesOf(source: CorpusSource): readonly SourceArticle[] {
  return source.parts.flatMap((part) => part.articles);
}

function splitField(slug: string, line: string): [string, string] {
  const colon = line.indexOf(': ');
  if (colon < 1) throw new RangeError(`${slug}: "${line}" is not a field`);
  return [line.slice(0, colon), line.slice(colon + 2)];
}

function readBody(slug: string, lines: readonly string[]): Body {
  const body: Body = { preamble: [], parts: [] };
  for (const line of lines) if (line !== '') readLine(slug, body, line);
  return body;
}

function readLine(slug: string, body: Body, line: string): void {
  if (line.startsWith('## ')) body.parts.push({ heading: line.slice(3), articles: [] });
  else if (line.startsWith('### ')) openArticle(slug, body, line);
  else if (body.parts.length === 0) body.preamble.push(line);
  else addToArticle(slug, body, line);
}

function openArticle(slug: string, body: Body, line: string): void {
  const [, number, title] = articleLine.exec(line) ?? [];
  const count = body.parts.reduce((sum, part) => sum + part.articles.length, 0);
  if (number !== String(count + 1) || title === undefined) {
    throw new RangeError(`${slug}: "${line}" is not Điều ${count + 1}`);
  }
  if (body.parts.length === 0) body.parts.push({ articles: [] });
  body.parts.at(-1)?.articles.push({ number, title, restsOn: [], clauses: [] });
}

function addToArticle(slug: string, body: Body, line: string): void {
  const article = body.parts.at(-1)?.articles.at(-1);
  if (article === undefined) throw new RangeError(`${slug}: "${line}" stands before any điều`);
  const clause = article.clauses.at(-1);
  const [, clauseNumber, clauseText] = clauseLine.exec(line) ?? [];
  const [, letter, pointText] = pointLine.exec(line) ?? [];
  if (line.startsWith('> ')) {
    article.restsOn = line.slice(2).split('; ');
  } else if (clauseText !== undefined && clauseNumber === String(article.clauses.length + 1)) {
    article.clauses.push({ number: clauseNumber, text: clauseText, points: [] });
  } else if (clause && letter !== undefined && pointText !== undefined) {
    if (letter !== 'abcdđeghiklmnopqrstuvxy'[clause.points.length]) {
      throw new RangeError(`${slug}: "${line}" is out of order`);
    }
    clause.points.push({ letter, text: pointText });
  } else {
    throw new RangeError(`${slug}: "${line}" is neither khoản nor điểm`);
  }
}
