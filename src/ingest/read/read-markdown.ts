import { draftOf, type Draft, type DraftLine } from './draft-line.ts';
import { continuesSentence, opensUnit } from './paragraph-wraps.ts';
import { wrappedLines } from './read-plain-text.ts';
import { headingKind } from './site-noise.ts';
import { tableLines, type Cell } from './table-lines.ts';

/** A run of source lines of one kind. */
type Block =
  | { readonly kind: 'plain' | 'rows'; readonly lines: string[] }
  | { readonly kind: 'heading'; readonly rank: number; readonly text: string };

/**
 * Reads Markdown as its readers see it: front matter dropped, `#`, emphasis, links and escapes
 * taken off, tables by row. A heading `## Điều 1. …` is the line `Điều 1. …`. Sections in which the
 * portal speaks of the document become furniture.
 */
export function readMarkdown(text: string): Draft {
  const source = text.replace(/^\uFEFF?\s*---\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/, '');
  const lines: DraftLine[] = [];
  let tables = 0;
  let siteRank = 0;
  for (const block of blocksOf(source)) {
    if (block.kind === 'heading') {
      const kind = headingKind(block.text, block.rank);
      if (block.rank <= siteRank) siteRank = 0;
      if (kind === 'site' && siteRank === 0) siteRank = block.rank;
      const line = { text: block.text, bold: true };
      lines.push(kind === 'text' && siteRank === 0 ? line : { ...line, role: 'furniture' });
      continue;
    }
    if (block.kind === 'rows') tables += 1;
    for (const line of withHeading(lines.at(-1), linesOf(block, tables))) {
      lines.push(siteRank > 0 ? { ...line, role: 'furniture' } : line);
    }
  }
  return draftOf(dropRepeatedTitles(lines));
}

function blocksOf(source: string): Block[] {
  const blocks: Block[] = [];
  const append = (kind: 'plain' | 'rows', raw: string): void => {
    const last = blocks.at(-1);
    if (last?.kind === kind) last.lines.push(raw);
    else blocks.push({ kind, lines: [raw] });
  };
  for (const raw of source.split(/\r\n?|\n/)) {
    const heading = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$/.exec(raw);
    if (heading)
      blocks.push({
        kind: 'heading',
        rank: heading[1]?.length ?? 1,
        text: stripInline(heading[2] ?? ''),
      });
    else if (/^\s*\|.*\S.*\|\s*$/.test(raw)) append('rows', raw);
    else if (blocks.at(-1)?.kind === 'rows' && ruler.test(raw)) append('rows', raw);
    else if (!isDecoration(raw)) append('plain', raw);
  }
  return blocks;
}

function linesOf(block: Extract<Block, { lines: string[] }>, table: number): DraftLine[] {
  return block.kind === 'rows'
    ? tableLines(block.lines.filter((row) => !ruler.test(row)).map(cellsOf), table)
    : wrappedLines(block.lines.map(stripBrokenCell)).flatMap(inline);
}

/** A hard-wrapped copy breaks the title of an điều too, and only its first line carries the `#`. */
function withHeading(before: DraftLine | undefined, lines: readonly DraftLine[]): DraftLine[] {
  const [first, ...rest] = lines;
  if (!first) return [];
  const goesOn =
    before !== undefined && opensUnit(before.text) && continuesSentence(before.text, first.text);
  return [goesOn ? { ...first, wraps: true } : first, ...rest];
}

/** The line of dashes under a table's head. */
const ruler = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/;

/** Code fences, rules between sections, comments and empty cells are not text. */
function isDecoration(raw: string): boolean {
  return /^\s*(?:```|~~~)|^\s*(?:[-*_]\s*){3,}$|^<!--.*-->$|^\s*\|[\s|]*$/.test(raw);
}

/** Cells of a table that the copy broke over several lines keep a stray bar at one end. */
function stripBrokenCell(raw: string): string {
  return raw.replace(/^\s*\|\s*|\s*\|\s*$/g, '');
}

function inline(line: DraftLine): DraftLine[] {
  const bold = /^\s*(?:\*\*|__)[\s\S]*(?:\*\*|__)\s*$/.test(line.text);
  const body = line.text
    .replace(/^\s*(?:>\s?)+/, '')
    // A copy writes a line break between two bold runs as `****`.
    .replace(/^(\s*\*\*(?:Chương|CHƯƠNG|Phần|PHẦN|Mục|MỤC)\s+[IVXLC\d]+\.?)\*{4}/u, '$1**\n**')
    .replace(/^(\s*)[*]\s+(?=\S)/, '$1- ');
  return stripInline(body)
    .split('\n')
    .map((text) => ({ text, bold, ...(line.wraps === true ? { wraps: true } : {}) }));
}

/**
 * Copies repeat a title: once glued to the line before it, once on lines of its own. The glued
 * copy goes.
 */
function dropRepeatedTitles(lines: readonly DraftLine[]): DraftLine[] {
  const filled = lines.filter(({ text }) => text.trim() !== '');
  const bare = filled.map(({ text }) => text.replace(/\s+/g, ''));
  return filled.flatMap((line, index) => {
    const own = bare[index] ?? '';
    let below = '';
    // A title is printed on five lines at most.
    for (let next = index + 1; next <= index + 5 && below.length < own.length; next += 1) {
      below += bare[next] ?? '';
      if (below.length < 8 || !own.endsWith(below)) continue;
      const kept = cutBare(line.text, own.length - below.length);
      return kept === '' ? [] : [{ ...line, text: kept }];
    }
    return [line];
  });
}

/** The start of a text that has `count` characters other than white space. */
function cutBare(text: string, count: number): string {
  let seen = 0;
  let end = 0;
  while (seen < count && end < text.length) {
    if (/\S/.test(text[end] ?? '')) seen += 1;
    end += 1;
  }
  return text.slice(0, end);
}

/** Takes emphasis, code marks, links, pictures, line-break tags and escapes off. */
function stripInline(text: string): string {
  return text
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, '')
    .replace(/\[([^\]]+)\]\((?:[^()]|\([^)]*\))*\)/g, '$1')
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<\/?(?:b|i|u|em|strong|span|sup|sub|p|div|center|font)\b[^>]*>/gi, '')
    .replace(/(\*\*|__)(?=\S)([\s\S]*?\S)\1/g, '$2')
    .replaceAll('**', '')
    .replace(/(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*]*[^\s*])\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/(?<![\p{L}\p{N}_])_(?=[^\s_])([^_]*[^\s_])_(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/^\s*\*(?=[^\s*])|(?<=[^\s*])\*\s*$/g, '')
    .replace(/`([^`]+)`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!|>~])/g, '$1')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

function cellsOf(row: string): Cell[] {
  const inner = row.trim().replace(/^\||\|$/g, '');
  return inner.split(/(?<!\\)\|/).map((cell) =>
    stripInline(cell)
      .split('\n')
      .map((text) => ({ text })),
  );
}
