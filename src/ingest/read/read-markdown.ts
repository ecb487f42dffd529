import { draftOf, type Draft, type DraftLine } from './draft-line.ts';
import { wrappedLines } from './read-plain-text.ts';
import { tableLines, type Cell } from './table-lines.ts';

/**
 * Reads Markdown as its readers see it: front matter dropped, `#`, emphasis, links and escapes
 * taken off, tables by row. A heading `## Điều 1. …` is the line `Điều 1. …`.
 */
export function readMarkdown(text: string): Draft {
  const source = text.replace(/^\uFEFF?\s*---\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/, '');
  const lines: DraftLine[] = [];
  let plain: string[] = [];
  let rows: string[] = [];
  let tables = 0;
  const flushPlain = (): void => {
    lines.push(...wrappedLines(plain).flatMap((line) => inline(line)));
    plain = [];
  };
  const flushRows = (): void => {
    if (rows.length === 0) return;
    tables += 1;
    lines.push(...tableLines(rows.filter((row) => !ruler.test(row)).map(cellsOf), tables));
    rows = [];
  };
  for (const raw of source.split(/\r\n?|\n/)) {
    if (/^\s*\|.*\|\s*$/.test(raw) || (rows.length > 0 && ruler.test(raw))) {
      flushPlain();
      rows.push(raw);
    } else if (!isDecoration(raw)) {
      flushRows();
      plain.push(raw);
    }
  }
  flushPlain();
  flushRows();
  return draftOf(lines);
}

/** The line of dashes under a table's head. */
const ruler = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/;

/** Code fences, rules between sections and comments are not text. */
function isDecoration(raw: string): boolean {
  return (
    /^\s*(?:```|~~~)/.test(raw) || /^\s*(?:[-*_]\s*){3,}$/.test(raw) || /^<!--.*-->$/.test(raw)
  );
}

function inline(line: DraftLine): DraftLine[] {
  const heading = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$/.exec(line.text);
  const bold = heading !== null || /^\s*(?:\*\*|__)[\s\S]*(?:\*\*|__)\s*$/.test(line.text);
  const body = (heading?.[2] ?? line.text).replace(/^\s*(?:>\s?)+/, '');
  const text = stripInline(body.replace(/^(\s*)[*]\s+(?=\S)/, '$1- '));
  return text.split('\n').map((part) => ({
    text: part,
    bold,
    ...(line.wraps === true && heading === null ? { wraps: true } : {}),
  }));
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
