/** A word boundary that knows Vietnamese letters, before and behind. */
export const wordStart = String.raw`(?<![\p{L}\p{N}])`;
export const wordEnd = String.raw`(?![\p{L}\p{N}])`;

/** Matches a pattern where it begins and ends with whole words, in either case. */
export function wholeWords(pattern: string): RegExp {
  return new RegExp(`${wordStart}(?:${pattern})${wordEnd}`, 'iu');
}
