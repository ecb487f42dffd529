/** A text in its sentences, each flattened, with where each begins in all of them. */
export type Sentences = {
  readonly flat: string;
  readonly starts: readonly number[];
  readonly parts: readonly string[];
};

/** Sentences and items of a list end here; a dot inside a number or an abbreviation is followed by no blank. */
const ends = /(?<=[.;])\s+|\n+/u;

/** Parts a text once, so that many quotations are looked for in it. */
export function sentencesOf(text: string): Sentences {
  const parts = text
    .normalize('NFC')
    .split(ends)
    .map((part) => part.replace(/\s+/gu, ' ').trim())
    .filter(Boolean);
  const starts: number[] = [];
  let at = 0;
  for (const part of parts) {
    starts.push(at);
    at += part.length + 1;
  }
  return { flat: parts.join(' ').toLowerCase(), starts, parts };
}

/** Places of one quotation that are looked at; one that stands so often says next to nothing. */
const MAX_PLACES = 5;

/**
 * The sentences around each place where a quotation stands letter by letter, in order; none where it
 * stands nowhere. A capital or a mark at either end of the quotation alters no word.
 */
export function stretchesOf(quote: string, texts: readonly Sentences[]): string[] {
  const wanted = quotedWords(quote);
  const found = texts.flatMap((text) =>
    placesOf(wanted, text.flat).map((at) => stretchAt(text, at, wanted.length)),
  );
  return [...new Set(found)].slice(0, MAX_PLACES);
}

/** Whether a quotation is all of a stretch, so that nothing can be cut from it. */
export function isWhole(quote: string, stretch: string): boolean {
  return quotedWords(quote) === quotedWords(stretch);
}

function quotedWords(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.…]+|[\s.,;:…]+$/gu, '')
    .toLowerCase();
}

/** Whole words and numbers alone: "0 ngày" does not stand in "10 ngày", nor "500 đồng" in "1.500 đồng". */
function placesOf(wanted: string, flat: string): number[] {
  const found: number[] = [];
  if (wanted === '') return found;
  for (
    let at = flat.indexOf(wanted);
    at >= 0 && found.length < MAX_PLACES;
    at = flat.indexOf(wanted, at + 1)
  ) {
    const before = flat.slice(Math.max(0, at - 2), at);
    const after = flat.slice(at + wanted.length, at + wanted.length + 2);
    const isInside =
      /[\p{L}\p{N}]$/u.test(before) ||
      /^[\p{L}\p{N}]/u.test(after) ||
      (/\d[.,]$/u.test(before) && /^\d/u.test(wanted)) ||
      (/^[.,]\d/u.test(after) && /\d$/u.test(wanted));
    if (!isInside) found.push(at);
  }
  return found;
}

function stretchAt({ parts, starts }: Sentences, at: number, length: number): string {
  const touched = parts.filter((part, index) => {
    const start = starts[index] ?? 0;
    return start < at + length && start + part.length > at;
  });
  return touched.join(' ');
}
