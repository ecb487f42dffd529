import { expandAbbreviations } from '../language/abbreviations.ts';
import { findDocumentNumbers } from '../language/document-number.ts';
import { foldAccents } from '../language/fold.ts';
import { withoutFrame } from '../language/question-frame.ts';
import { mendSlips } from '../language/mend-slips.ts';
import { isUnaccented, restoreAccents } from '../language/restore-accents.ts';
import { searchWords } from '../language/search-words.ts';
import { withoutSites } from '../language/sites.ts';
import { statutoryWords, type StatutoryWords } from '../language/synonyms.ts';
import { decodeTelex } from '../language/telex.ts';
import type { PlaceIndex } from '../language/place-index.ts';
import { spellPeoples } from '../language/spell-peoples.ts';
import { spellPlaces } from '../language/spell-places.ts';
import { wordingsIn } from '../language/wordings.ts';
import type { Vocabulary } from '../language/vocabulary.ts';
import type { Understood } from './understood.ts';

/**
 * From this share of marked words on, a word without marks is likely meant so. Running Vietnamese has about
 * three marked words in four; a text typed without accents has none, one with a few slips keeps most.
 */
const MARKED_SHARE = 0.3;

/**
 * Reads the words of a question: abbreviations, places, accents, frame, and what the law calls it.
 * Without `places` no province is served whose names could be put right.
 */
export function readWords(
  text: string,
  vocabulary: Vocabulary,
  places?: PlaceIndex,
): Pick<Understood, 'readAs' | 'restored' | 'query' | 'search' | 'statutory' | 'wordings'> {
  const decoded = decodeTelex(text, vocabulary);
  const expanded = expandAbbreviations(decoded);
  const peoples = spellPeoples(expanded);
  const named = places ? spellPlaces(peoples, places) : peoples;
  // Names go before: they are no slips.
  const mended = mendSlips(named, vocabulary);
  // Written out, abbreviations and Telex keys carry marks whatever else was typed: only that is counted.
  const mostlyTyped = markedShare(text) >= MARKED_SHARE;
  const typedBare = isUnaccented(decoded);
  const readAs = restoreAccents(mended, vocabulary, { typedBare, mostlyTyped });
  const matter = withoutNumbers(readAs);
  const statutory = statutoryWords(readAs);
  return {
    readAs,
    restored: readAs !== expandAbbreviations(text),
    query: withoutFrame(withoutSites(matter)),
    search: searchWords(matter),
    statutory,
    wordings: wordingsIn([...without(matter, statutory), ...statutory.map(({ law }) => law)]),
  };
}

/** Share of words with a Vietnamese mark, 0 to 1; 1 for a text without words. */
function markedShare(text: string): number {
  const words = text.match(/\p{L}+/gu) ?? [];
  const marked = words.filter((word) => foldAccents(word) !== word.toLowerCase());
  return words.length === 0 ? 1 : marked.length / words.length;
}

/** What lies between the phrases that have the law's own words: of those the law's are asked in others. */
function without(text: string, statutory: readonly StatutoryWords[]): string[] {
  return statutory.reduce(
    (parts, { said }) => parts.flatMap((part) => part.split(said)),
    [text.normalize('NFC').toLowerCase()],
  );
}

/** Document numbers are resolved exactly; as search words they would only add noise. */
function withoutNumbers(text: string): string {
  return findDocumentNumbers(text).reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`,
    text,
  );
}
