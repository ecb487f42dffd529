import { canonicalTone } from './fold.ts';
import { letters, remembered } from './remembered.ts';

const word = /[\p{L}\p{M}\p{N}]+/gu;

/** Only these endings can have a second spelling; the test is cheaper than the rewriting. */
const mayHaveTwoSpellings = /[aeàáảãạèéẻẽẹyỳýỷỹỵiìíỉĩị]$/u;

/**
 * Canonical forms already worked out. A corpus of 84,000 articles has some 60,000 distinct tokens,
 * so the map is emptied long before hostile input could make it large. One string a form: what is
 * remembered of texts shares them.
 */
const canonical = new Map<string, string>();
const MAX_REMEMBERED = 200_000;

/** Letters of texts whose tokens are kept: all of a corpus of 10,000 leaves, some 20 MB. */
const MAX_CHARS = 4_000_000;

/**
 * Tokens of a text for matching: lower-case NFKC syllables and numbers in text order, one spelling
 * of the tone. The same for NFC and NFD input, old and new tone placement.
 *
 * A document number gives its parts (`151/2025/NĐ-CP` → `151 2025 nđ cp`) and no whole token: its
 * spellings differ too much, the bigrams of the parts are as rare as the number itself, and a
 * number in a question is resolved exactly before the index is asked.
 */
export const syllables: (text: string) => readonly string[] = remembered(
  (text) => text.normalize('NFKC').toLowerCase().match(word)?.map(canonicalOf) ?? [],
  letters(MAX_CHARS),
);

function canonicalOf(token: string): string {
  const known = canonical.get(token);
  if (known !== undefined) return known;
  const form = mayHaveTwoSpellings.test(token) ? canonicalTone(token) : token;
  if (canonical.size >= MAX_REMEMBERED) canonical.clear();
  canonical.set(token, form);
  return form;
}
