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
/**
 * How much likelier an unmarked syllable is meant as typed when its neighbours carry marks: the
 * writer has a Vietnamese keyboard and left it so. Chosen so that one dropped mark is still mended
 * when the pair is at least this much better.
 */
const TYPED_BONUS = Math.log(50);
/**
 * The same in a text that carries marks as running Vietnamese does. Of 3,397 questions typed with them it changes
 * five wrongly; where every third or fifth word is typed without, 95 and 94 in a hundred of those are put right.
 */
const MOSTLY_TYPED_BONUS = Math.log(200);

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

type Step = { readonly spelling: string; readonly score: number; readonly previous?: Step };

export type RestoreOptions = {
  /** Nobody typed the marks that the text has: they came with abbreviations that were written out. */
  readonly typedBare?: boolean;
  /** Most marks were typed: a capital inside a sentence is a name, which the corpus does not know. */
  readonly mostlyTyped?: boolean;
};

/** True when a text has letters and none of them carries a Vietnamese mark. */
export function isUnaccented(text: string): boolean {
  const letters = text.toLowerCase();
  return /[a-z]/u.test(letters) && foldAccents(letters) === letters.normalize('NFC');
}

/**
 * Puts missing accents back, syllable by syllable, by the likeliest path through the spellings that
 * the corpus knows (Viterbi over pairs). Marked syllables, numbers and unknown words stay as typed.
 */
export function restoreAccents(
  typedText: string,
  vocabulary: Vocabulary,
  { typedBare = isUnaccented(typedText), mostlyTyped = false }: RestoreOptions = {},
): string {
  const text = typedText.normalize('NFC');
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  const typed = words.map(([word]) => syllables(word)[0] ?? word);
  const typedBonus = mostlyTyped ? MOSTLY_TYPED_BONUS : TYPED_BONUS;
  const bonus = typedBare ? 0 : typedBonus;
  const isName = (at: number) => mostlyTyped && at > 0 && /^\p{Lu}/u.test(words[at]?.[0] ?? '');
  let steps: readonly Step[] = [{ spelling: '', score: 0 }];
  for (const [at, syllable] of typed.entries()) {
    const options = isName(at) ? [syllable] : spellingsOf(syllable, vocabulary);
    steps = options.map((spelling) => {
      const extra = spelling === syllable ? bonus : 0;
      return bestStep(spelling, steps, { extra, vocabulary });
    });
  }
  const restored = spellOut(bestOf(steps));
  let result = '';
  let from = 0;
  for (const [at, { 0: word, index }] of words.entries()) {
    const spelling = restored[at];
    const kept = spelling === undefined || spelling === typed[at] ? word : asTyped(spelling, word);
    result += text.slice(from, index) + kept;
    from = index + word.length;
  }
  return result + text.slice(from);
}

/** The capital stays, since names are told by it; and matching writes a lone final i as y. */
function asTyped(restored: string, word: string): string {
  const isCapital = /^\p{Lu}/u.test(word);
  const spelling = isCapital ? restored.charAt(0).toUpperCase() + restored.slice(1) : restored;
  if (!/i$/iu.test(word) || foldAccents(spelling).at(-1) !== 'y') return spelling;
  const marks = (spelling.at(-1) ?? '').normalize('NFD').slice(1);
  return spelling.slice(0, -1) + `i${marks}`.normalize('NFC');
}

function spellingsOf(syllable: string, vocabulary: Vocabulary): readonly string[] {
  if (!/^[a-z]+$/u.test(syllable)) return [syllable];
  const held = vocabulary
    .spellings(syllable)
    .toSorted((a, b) => vocabulary.count(b) - vocabulary.count(a))
    .slice(0, MAX_SPELLINGS);
  const known = new Set([
    ...held,
    ...spokenSpellings(syllable),
    ...(everydaySpellings.get(syllable) ?? []),
  ]);
  return known.size > 0 ? [...known] : [syllable];
}

function bestStep(
  spelling: string,
  previous: readonly Step[],
  { extra, vocabulary }: { readonly extra: number; readonly vocabulary: Vocabulary },
): Step {
  const counted = CHUNK_SHARE * (vocabulary.count(spelling) + 0.5);
  const alone =
    (counted + SYLLABLE_PRIOR * spokenShare(spelling)) / (vocabulary.size + SYLLABLE_PRIOR);
  const scored = previous.map((step) => {
    const pair = vocabulary.pairCount(step.spelling, spelling);
    const prior = PAIR_PRIOR * spokenAfter(step.spelling, spelling);
    const seen = (pair + prior) / (vocabulary.count(step.spelling) + PAIR_PRIOR);
    const isEveryday = everydayPairs.has(`${step.spelling} ${spelling}`);
    const given = isEveryday ? Math.max(seen, EVERYDAY) : seen;
    const likelihood = PAIR_WEIGHT * given + (1 - PAIR_WEIGHT) * alone;
    return { spelling, score: step.score + Math.log(likelihood) + extra, previous: step };
  });
  return bestOf(scored);
}

function bestOf(steps: readonly Step[]): Step {
  return steps.reduce((best, step) => (step.score > best.score ? step : best));
}

function spellOut(last: Step): string[] {
  const spelled: string[] = [];
  for (let step: Step | undefined = last; step?.previous; step = step.previous) {
    spelled.push(step.spelling);
  }
  return spelled.toReversed();
}
