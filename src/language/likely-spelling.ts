import { foldAccents } from './fold.ts';
import { spokenAfter, spokenShare, spokenSpellings } from './spoken.ts';
import { syllables } from './syllables.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Weight of the pair against the single syllable. Measured on Zalo 2021 by Messiac24: 98.45 % of
 * syllables right at .9 (research/figures.md).
 */
const PAIR_WEIGHT = 0.9;
/**
 * The language beside the corpus (spoken.ts), as a Dirichlet prior in chunks (MacKay and Peto 1995): a
 * small corpus knows few words and hardly any everyday one. Over the shipped corpus 8.1 % of the syllables
 * of the open golden questions were wrong without it, 3.6 % with it and none of our own questions
 * counted, 2.6 % as shipped; a third or three times of either number is the same within 0.2.
 */
const PAIR_PRIOR = 100;
const SYLLABLE_PRIOR = 300;
/** Counts are of chunks, of which one in fifty words is a given frequent one; this brings both to one scale. */
const CHUNK_SHARE = 0.02;
/** Spellings tried for one syllable; the most ambiguous legal syllable has fewer than 30. */
const MAX_SPELLINGS = 24;

/** Words of questions, which law does not use: without them `như thế nào` becomes `như thể nào`. */
const questionPhrases = (
  'như thế nào, quy định thế nào, thực hiện thế nào, bao nhiêu tiền, là bao nhiêu, bao lâu, ' +
  'trong bao lâu, mất bao lâu, mất mấy ngày, hết bao nhiêu, mất bao nhiêu, giấy tờ gì, ở đâu, khi nào, là gì, làm gì, vì sao, ' +
  'ra sao, thì có phải, thì có được, không có sổ đỏ, có sổ đỏ, căn hộ chung cư, ' +
  'bảng giá đất, có di chúc, mới nhất, được không, hay không, đứng tên, ' +
  'sang tên, quận, có cần, có bị, có đúng không, có đúng quy định, đúng hay sai, từ đâu, ' +
  'vào đâu, mấy lần, mấy người, hiện nay, năm nay, làm sổ đỏ, cấp sổ đỏ, tên sổ đỏ'
).split(', ');
const everyday = questionPhrases.map(syllables);
/** Of syllables that a corpus may never hold, such as `nhiêu`, by how they are typed. */
const everydaySpellings = Map.groupBy(new Set(everyday.flat()), foldAccents);
const everydayPairs: ReadonlySet<string> = new Set(
  everyday.flatMap((found) => found.slice(1).map((second, at) => `${found[at]} ${second}`)),
);
/** Likelihood of an everyday pair after its first syllable; chosen above most pairs of the law. */
const EVERYDAY = 0.5;

/** Spellings of a syllable without marks that the corpus or the language knows; none when neither does. */
export function knownSpellings(folded: string, vocabulary: Vocabulary): readonly string[] {
  const held = vocabulary
    .spellings(folded)
    .toSorted((a, b) => vocabulary.count(b) - vocabulary.count(a))
    .slice(0, MAX_SPELLINGS);
  return [
    ...new Set([...held, ...spokenSpellings(folded), ...(everydaySpellings.get(folded) ?? [])]),
  ];
}

/** How often `second` follows `first` in the corpus and the language, 0 to 1; 0 for a pair never seen. */
export function pairShare(first: string, second: string, vocabulary: Vocabulary): number {
  const pair = vocabulary.pairCount(first, second);
  const prior = PAIR_PRIOR * spokenAfter(first, second);
  const seen = (pair + prior) / (vocabulary.count(first) + PAIR_PRIOR);
  return everydayPairs.has(`${first} ${second}`) ? Math.max(seen, EVERYDAY) : seen;
}

/** Share of a syllable among all of the corpus and the language, 0 to 1. */
export function singleShare(syllable: string, vocabulary: Vocabulary): number {
  const counted = CHUNK_SHARE * (vocabulary.count(syllable) + 0.5);
  return (counted + SYLLABLE_PRIOR * spokenShare(syllable)) / (vocabulary.size + SYLLABLE_PRIOR);
}

/** What is made of the shares of a pair and of its second syllable alone. */
export function likelihoodOf(pair: number, alone: number): number {
  return PAIR_WEIGHT * pair + (1 - PAIR_WEIGHT) * alone;
}
