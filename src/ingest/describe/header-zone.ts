import type { StructuredDocument } from '../../domain/structured-document.ts';

/** A line of the text with its span. */
export type ZoneLine = { readonly text: string; readonly start: number; readonly end: number };

/** The parts of a document that say what it is. */
export type Zones = {
  readonly header: readonly ZoneLine[];
  readonly preamble: readonly ZoneLine[];
  /** Signature, recipients, adoption clause. */
  readonly closing: readonly ZoneLine[];
};

/** Cuts a span of the text into lines; cells of a table row count as lines of their own. */
function linesOf(text: string, start: number, end: number): ZoneLine[] {
  const lines: ZoneLine[] = [];
  let from = start;
  for (const piece of text.slice(start, end).split(/\n| \| /u)) {
    const at = text.indexOf(piece, from);
    lines.push({ text: piece, start: at, end: at + piece.length });
    from = at + piece.length;
  }
  return lines.filter((line) => line.text.trim() !== '');
}

/** At most this much of a header is read: those of real documents end long before. */
const maxHeaderChars = 6_000;

/** Finds header, preamble and closing parts among the provisions. */
export function zonesOf({
  text,
  provisions,
}: Pick<StructuredDocument, 'text' | 'provisions'>): Zones {
  const zone = (kinds: readonly string[]): ZoneLine[] =>
    provisions
      .filter(({ kind, path }) => kinds.includes(kind) && !path.includes('/'))
      .flatMap(({ start, end }) => linesOf(text, start, Math.min(end, start + maxHeaderChars)));
  const header = zone(['header', 'contents']);
  return {
    header: header.length > 0 ? header : linesOf(text, 0, Math.min(text.length, 1_500)),
    preamble: zone(['preamble']),
    closing: zone(['footer', 'recipients']),
  };
}
