/**
 * Characters of text in the result of one tool: some ten pages, and below the 25,000 tokens at which
 * a client cuts what a tool says by itself.
 */
export const MAX_CHARS = 20_000;

/** A text, or its beginning, which says that it is cut: what follows may turn its meaning. */
export function bounded(
  text: string,
  maxChars: number,
): { readonly text: string; readonly truncated?: true } {
  return text.length <= maxChars
    ? { text }
    : { text: text.slice(0, endOf(text, 0, maxChars)), truncated: true };
}

/** The stretch of a text from `start` on that fits; `next` is where the rest begins. */
export function stretch(
  text: string,
  start: number,
  maxChars: number,
): { readonly text: string; readonly next?: number } {
  const end = endOf(text, start, maxChars);
  return { text: text.slice(start, end), ...(end < text.length ? { next: end } : {}) };
}

/** Behind a space, so that no word and no character is cut in two. */
function endOf(text: string, start: number, maxChars: number): number {
  if (text.length - start <= maxChars) return text.length;
  const space = text.slice(start, start + maxChars).search(/\s\S*$/u);
  return start + (space > 0 ? space + 1 : maxChars);
}

/** As many items from `start` on as fit into `maxChars` of JSON, one at least. */
export function pageOf<T>(
  items: readonly T[],
  start: number,
  maxChars: number,
): { readonly items: T[]; readonly next?: number } {
  let chars = 0;
  const fitting = items.slice(start).findIndex((item, at) => {
    chars += JSON.stringify(item).length;
    return at > 0 && chars > maxChars;
  });
  if (fitting < 0) return { items: items.slice(start) };
  return { items: items.slice(start, start + fitting), next: start + fitting };
}
