/** Words that a draft puts between quotation marks, `[start, end)` without the marks. */
export type DraftQuote = { readonly start: number; readonly end: number; readonly text: string };

/** One statement of a draft with what is quoted inside it. Offsets count in the draft. */
export type DraftSentence = {
  readonly start: number;
  readonly end: number;
  /** As written, quotations included. */
  readonly text: string;
  readonly quotes: readonly DraftQuote[];
};

/** A draft without its quotations: what stands in one is not said by the draft. Same length. */
export type ReadDraft = { readonly masked: string; readonly sentences: readonly DraftSentence[] };

/** Shorter ones are terms, not quotations. */
const MIN_QUOTE_WORDS = 4;
const quotation = /“([^”]{1,4000})”|"([^"]{1,4000})"|«([^»]{1,4000})»/gu;

/** An item of a list, which goes on with the sentence that opened the list with a colon. */
const item = /^\s*(?:[-–+•*]|\d{1,2}[.)]|[a-zđ]\))\s/u;

/**
 * Splits a draft into statements: a quotation is never cut, a list belongs to the colon before it, and
 * a citation alone in brackets to what it stands behind.
 */
export function readDraft(text: string): ReadDraft {
  const quotes = quotesIn(text);
  const masked = quotes.reduce(
    (whole, { start, end }) =>
      whole.slice(0, start) + '\u2026'.repeat(end - start) + whole.slice(end),
    text,
  );
  const spans = joined(pieces(masked), masked);
  const sentences = spans.map(({ start, end }) => ({
    start,
    end,
    text: text.slice(start, end),
    quotes: quotes.filter((quote) => quote.start >= start && quote.end <= end),
  }));
  return { masked, sentences };
}

function quotesIn(text: string): DraftQuote[] {
  return [...text.matchAll(quotation)].flatMap((match) => {
    const inner = match[1] ?? match[2] ?? match[3] ?? '';
    if (inner.trim().split(/\s+/u).length < MIN_QUOTE_WORDS) return [];
    const start = match.index + 1;
    return [{ start, end: start + inner.length, text: inner }];
  });
}

type Span = { readonly start: number; readonly end: number };

/** Lines, and the sentences inside them. */
function pieces(masked: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const { index, 0: mark } of masked.matchAll(/\n|[.;!?](?=\s+(?![a-zđ]))/gu)) {
    const end = mark === '\n' ? index : index + 1;
    if (masked.slice(start, end).trim() !== '' && !isHeadingDot(masked, start, index, mark)) {
      found.push({ start, end });
      start = index + 1;
    } else if (masked.slice(start, end).trim() === '') start = index + 1;
  }
  if (masked.slice(start).trim() !== '') found.push({ start, end: masked.length });
  return found;
}

/** The dot of "1." or "Điều 5." ends no sentence. */
function isHeadingDot(masked: string, start: number, at: number, mark: string): boolean {
  if (mark !== '.') return false;
  return /^\s*(?:\*\*)?(?:(?:Điều|khoản|điểm)\s+)?[\da-zđ]{1,4}$/iu.test(masked.slice(start, at));
}

function joined(spans: readonly Span[], masked: string): Span[] {
  const result: Span[] = [];
  let inList = false;
  for (const span of spans) {
    const words = masked.slice(span.start, span.end);
    const before = result.at(-1);
    const goesOn: boolean = inList && item.test(words);
    if (before && (goesOn || isBracketed(words))) {
      result[result.length - 1] = { start: before.start, end: span.end };
    } else result.push(span);
    inList = /:\s*$/u.test(words) || goesOn;
  }
  return result;
}

/** `(khoản 1 Điều 5 Nghị định …)`: says nothing by itself. */
function isBracketed(words: string): boolean {
  return /^\s*[([](?:theo|xem|căn cứ)?[^)\]]*[)\]][.;]?\s*$/iu.test(words);
}
