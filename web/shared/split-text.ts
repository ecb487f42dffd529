import type { PartView } from '../../src/http/services.ts';

/** A run of characters of one line; `quoted` when it lies in the quoted passage. */
export type Run = { readonly text: string; readonly quoted: boolean };
/** A printed line with how deep its provision lies: 0 điều and khoản, 1 điểm, 2 tiết. */
export type Line = { readonly depth: 0 | 1 | 2; readonly runs: readonly Run[] };

type Passage = {
  readonly text: string;
  /** Offset of `text` in the version's text; `parts` and `quoted` count from the same zero. */
  readonly start: number;
  readonly parts: readonly PartView[];
  /** End exclusive. */
  readonly quoted?: readonly [number, number];
};

const depths: Partial<Record<PartView['kind'], 1 | 2>> = { point: 1, subpoint: 2 };

/** Splits a điều into lines and marks the quoted characters. Blank lines are dropped. */
export function splitText({ text, start, parts, quoted }: Passage): Line[] {
  const [from, end] = quoted ?? [0, 0];
  // A span that ends before it begins quotes nothing, and must not repeat a character.
  const to = Math.max(from, end);
  const lines: Line[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    if (line.trim() === '') continue;
    const offset = start + index;
    const cut = (position: number) => Math.min(Math.max(position - offset, 0), line.length);
    const runs = [
      { text: line.slice(0, cut(from)), quoted: false },
      { text: line.slice(cut(from), cut(to)), quoted: true },
      { text: line.slice(cut(to)), quoted: false },
    ].filter((run) => run.text !== '');
    lines.push({ depth: depthAt(offset, parts), runs });
  }
  return lines;
}

/** The innermost part around an offset; parts come outer before inner. */
function depthAt(offset: number, parts: readonly PartView[]): Line['depth'] {
  const innermost = parts.filter(({ start, end }) => start <= offset && offset < end).at(-1);
  return (innermost && depths[innermost.kind]) ?? 0;
}

/** Where the quote stands in another version's điều; undefined when it is gone. */
export function findQuote(
  { text, start }: { readonly text: string; readonly start: number },
  quote: string,
): readonly [number, number] | undefined {
  const index = text.indexOf(quote);
  return index < 0 ? undefined : [start + index, start + index + quote.length];
}
