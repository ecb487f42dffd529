import { draftOf, type Draft, type DraftLine } from './draft-line.ts';
import { continuesSentence, opensUnit } from './paragraph-wraps.ts';

/** Lines of a text file; hard-wrapped paragraphs are told by their even length. */
export function readPlainText(text: string): Draft {
  return draftOf(wrappedLines(text.split(/\r\n?|[\n\f\u2028\u2029]/)));
}

/**
 * Marks lines that go on with the one before. A blank line ends a paragraph. In a hard-wrapped
 * text a line that nearly fills the column goes on as well, whatever letter follows.
 */
export function wrappedLines(texts: readonly string[]): DraftLine[] {
  const column = columnWidth(texts);
  return texts.map((text, index) => {
    const before = (texts[index - 1] ?? '').trim();
    const now = text.trim();
    if (before === '' || now === '') return { text };
    const filled = column > 0 && before.length >= column && !opensUnit(now);
    const ended = /[.;:]["”)]*$|\/\.$/u.test(before);
    return { text, wraps: continuesSentence(before, now) || (filled && !ended) };
  });
}

/**
 * Characters from which a line counts as full, 0 when the text is not hard-wrapped: then a
 * paragraph is one line and at least one in ten is longer than 160 characters, which no printed
 * line is.
 */
function columnWidth(texts: readonly string[]): number {
  const lengths = texts.map((text) => text.trim().length).filter((length) => length > 0);
  const long = lengths.filter((length) => length > 160).length;
  if (lengths.length < 5 || long > lengths.length / 10) return 0;
  const sorted = lengths.toSorted((a, b) => a - b);
  const full = sorted[Math.floor(sorted.length * 0.9)] ?? 0;
  return full < 40 ? 0 : full * 0.85;
}
