import type { Citation } from '../domain/citation.ts';
import { standingLine, tierMarks } from '../domain/source-line.ts';
import { plain } from './plain-text.ts';

/** A citation as clients of the OpenAI API know it; indices are UTF-16 offsets of its mark. */
export type UrlCitation = {
  readonly type: 'url_citation';
  readonly url_citation: {
    readonly url: string;
    readonly title: string;
    readonly start_index: number;
    readonly end_index: number;
  };
};

/** A citation with all that is known of it; `index` is the number of its mark in the text. */
export type CompletionCitation = Omit<Citation, 'validity' | 'notes'> & {
  readonly index: number;
  readonly url: string;
  readonly status: Citation['validity']['status'];
  readonly reason: string;
  /** Who acts today for an authority that the quote names. */
  readonly notes?: readonly string[];
};

/** Where `[number]` stands in the text. */
export type Mark = { readonly number: number; readonly start: number; readonly end: number };

/** The citation behind a mark. */
export function annotationOf(
  { number, start, end }: Mark,
  citations: readonly CompletionCitation[],
): UrlCitation[] {
  const cited = citations[number - 1];
  if (!cited) return [];
  const { url, label: title } = cited;
  return [
    { type: 'url_citation', url_citation: { url, title, start_index: start, end_index: end } },
  ];
}

/** A citation under its number, opened by `url`. */
export function numbered(
  { validity, notes = [], ...citation }: Citation,
  index: number,
  url: string,
): CompletionCitation {
  const { status, reason } = validity;
  const remarks = notes.length > 0 ? { notes: notes.map(({ text }) => text) } : {};
  return { index, ...citation, url, status, reason, ...remarks };
}

/** What a number stands for. */
export function quoteOf({ address, version, span }: Citation): string {
  return [address, version, ...span].join(' ');
}

/** One line for each provision, behind the marks of all that is quoted from it. */
export function basisLines(citations: readonly Citation[]): string[] {
  const lines = new Map<string, string>();
  for (const [at, citation] of citations.entries()) {
    const { restsOn = [] } = citation;
    const law = restsOn.length > 0 ? `; dựa trên: ${restsOn.join('; ')}` : '';
    const line = plain(`${standingLine(citation)}${law}`);
    lines.set(line, `${lines.get(line) ?? ''}[${at + 1}] `);
  }
  return [...lines].map(([line, marked]) => `- ${marked}${line}`);
}

/** Said in the same line where none of what proves the sentence is law, or some may have changed. */
export function remarkOn(citations: readonly Citation[]): string {
  const marks = citations.map(({ tier }) => tierMarks[tier]);
  if (marks[0] !== undefined && !marks.includes(undefined)) return ` (${marks[0]})`;
  return citations.some(({ validity }) => validity.status === 'unknown')
    ? ' (chưa rõ hiệu lực)'
    : '';
}
