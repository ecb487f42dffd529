import type { AmendedView } from '../../src/http/services.ts';
import { sorted } from './sorted.ts';

type Assembled = Extract<AmendedView, { kind: 'assembled' }>;

/** A run of characters of one line; `from` is the address of the amendment that wrote it. */
export type AmendedRun = {
  readonly text: string;
  readonly quoted: boolean;
  readonly from?: string;
};

/** A printed line; `source` names an amendment below the last line that it wrote in a row. */
export type AmendedLine = {
  readonly depth: 0 | 1;
  readonly runs: readonly AmendedRun[];
  readonly source?: string;
};

/** Splits an assembled text into lines that show what amendments wrote. Blank lines are dropped. */
export function amendedLines(
  { text, pieces }: Pick<Assembled, 'text' | 'pieces'>,
  { documentKey, quote = '' }: { readonly documentKey: string; readonly quote?: string },
): AmendedLine[] {
  const quotedFrom = quote === '' ? -1 : text.indexOf(quote);
  const quotedTo = quotedFrom < 0 ? -1 : quotedFrom + quote.length;
  const cuts = pieces.flatMap(({ start, end }) => [start, end]);
  const lines = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => {
    const end = index + line.length;
    const inside = [...cuts, quotedFrom, quotedTo].filter((cut) => cut > index && cut < end);
    const edges = sorted(new Set([index, ...inside, end]), (one, other) => one - other);
    const runs = edges.slice(0, -1).map((start, at): AmendedRun => {
      const piece = pieces.find((one) => one.start <= start && start < one.end);
      const isNew = piece !== undefined && !piece.address.startsWith(`${documentKey}/`);
      return {
        text: text.slice(start, edges[at + 1]),
        quoted: quotedFrom <= start && start < quotedTo,
        ...(isNew ? { from: piece.address } : {}),
      };
    });
    return { depth: /^[a-zđ]\d?\)\s/.test(line) ? (1 as const) : (0 as const), runs };
  });
  const shown = lines.filter(({ runs }) => runs.some((run) => run.text.trim() !== ''));
  return shown.map((line, at) => {
    const source = line.runs.find((run) => run.from)?.from;
    const next = shown[at + 1]?.runs.find((run) => run.from)?.from;
    return source !== undefined && source !== next ? { ...line, source } : line;
  });
}
