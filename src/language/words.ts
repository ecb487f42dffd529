import { compoundLists } from './compound-list.ts';
import { syllables } from './syllables.ts';

/** What a compound adds to a parting of a text: the square of its strength, 0 to 1. */
let strengths: ReadonlyMap<string, number> | undefined;

function readStrengths(): ReadonlyMap<string, number> {
  return new Map(
    compoundLists.flatMap(([strength, compounds]) =>
      compounds.split(', ').map((compound) => [compound, (strength / 100) ** 2] as const),
    ),
  );
}

/**
 * The words of a text in order: Vietnamese writes each syllable apart, `giám hộ` is one word and `hộ`
 * of it says nothing. Of all ways to part the text, the one whose compounds hold together best.
 */
export function words(text: string): string[] {
  return joinedSyllables(syllables(text));
}

/** The same for a text that is parted into its syllables already. */
export function joinedSyllables(found: readonly string[]): string[] {
  strengths ??= readStrengths();
  const best = [0];
  const isPair = [false];
  for (let end = 1; end <= found.length; end += 1) {
    const alone = best[end - 1] ?? 0;
    const strength = end > 1 ? strengths.get(`${found[end - 2]} ${found[end - 1]}`) : undefined;
    const paired = strength === undefined ? -1 : (best[end - 2] ?? 0) + strength;
    best.push(Math.max(alone, paired));
    isPair.push(paired > alone);
  }
  const parted: string[] = [];
  for (let end = found.length; end > 0;) {
    const size = isPair[end] === true ? 2 : 1;
    parted.push(found.slice(end - size, end).join(' '));
    end -= size;
  }
  return parted.toReversed();
}
