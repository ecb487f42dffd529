import { foldAccents } from './fold.ts';
import { knownSpellings, likelihoodOf, pairShare, singleShare } from './likely-spelling.ts';
import { syllables } from './syllables.ts';
import type { Vocabulary } from './vocabulary.ts';

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

/** Units that are syllables of other words, too: "1 ha" is no "hả", "3 m" no "mỡ". */
const unit = /^(?:ha|m|dm|cm|mm|km|g|kg|l|ml|tr|h|k)$/iu;
const figure = /\d\s*$/u;
/** In a text without marks "bao nhieu ha" may also end with the "hả" that only asks. */
const asksFigure = /(?<!\p{L})(?:bao nhiêu|mấy)\s+$/iu;

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
  const isUnit = (at: number) => {
    const before = text.slice(0, words[at]?.index);
    const counts = figure.test(before) || (!typedBare && asksFigure.test(before));
    return counts && unit.test(words[at]?.[0] ?? '');
  };
  let steps: readonly Step[] = [{ spelling: '', score: 0 }];
  for (const [at, syllable] of typed.entries()) {
    const options = isName(at) || isUnit(at) ? [syllable] : spellingsOf(syllable, vocabulary);
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
export function asTyped(restored: string, word: string): string {
  const isCapital = /^\p{Lu}/u.test(word);
  const spelling = isCapital ? restored.charAt(0).toUpperCase() + restored.slice(1) : restored;
  if (!/i$/iu.test(word) || foldAccents(spelling).at(-1) !== 'y') return spelling;
  const marks = (spelling.at(-1) ?? '').normalize('NFD').slice(1);
  return spelling.slice(0, -1) + `i${marks}`.normalize('NFC');
}

function spellingsOf(syllable: string, vocabulary: Vocabulary): readonly string[] {
  if (!/^[a-z]+$/u.test(syllable)) return [syllable];
  const known = knownSpellings(syllable, vocabulary);
  return known.length > 0 ? known : [syllable];
}

function bestStep(
  spelling: string,
  previous: readonly Step[],
  { extra, vocabulary }: { readonly extra: number; readonly vocabulary: Vocabulary },
): Step {
  const alone = singleShare(spelling, vocabulary);
  const scored = previous.map((step) => {
    const likelihood = likelihoodOf(pairShare(step.spelling, spelling, vocabulary), alone);
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
