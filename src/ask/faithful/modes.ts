import type { RuleToken } from '../../language/rule-tokens.ts';
import { isDenial, same, type Comparison } from './comparison.ts';

const governing = new Set(['must-not', 'need-not', 'not', 'not-yet', 'only', 'must', 'may', 'can']);
/** What may take the place of a word of may and must, by the word that stands in the quotes. */
const softer: Readonly<Record<string, readonly string[]>> = { must: [''], may: ['', 'can'] };

/** What governs a token: only what stands right before it, "được khi" governs nothing. */
function modeBefore(tokens: readonly RuleToken[], at: number): string {
  if (tokens[at]?.lead !== '') return '';
  const before = tokens[at - 1];
  return before?.kind === 'mode' && governing.has(before.value) ? before.value : '';
}

/** What follows a word of may, must or not has to follow it in the quotes, and the other way round. */
export function changesMode({ said, source }: Comparison): boolean {
  return said.some((token, at) => {
    if (token.kind === 'mode' || token.kind === 'amount' || token.kind === 'date') return false;
    const mode = modeBefore(said, at);
    const places = [...source.keys()].filter((place) => same(source[place], token));
    if (places.length === 0) return mode !== '';
    const isSaid = places.some((place) => {
      const written = modeBefore(source, place);
      return mode === written || (softer[written] ?? []).includes(mode);
    });
    return !isSaid && !(mode === 'may' && isPassive(said[at - 2], places, source));
  });
}

/** "do ngân sách bảo đảm" is "được ngân sách bảo đảm". */
const agents = new Set(['do', 'bởi']);

/** "Danh sách được niêm yết" for "niêm yết danh sách": what stands before is what the verb is done to. */
function isPassive(
  before: RuleToken | undefined,
  places: readonly number[],
  source: readonly RuleToken[],
): boolean {
  return places.some((place) => {
    if (modeBefore(source, place) !== '') return false;
    if (agents.has(source[place]?.lead ?? '')) return true;
    const { sentence } = source[place] ?? {};
    return source.some(
      (token, at) => at > place && token.sentence === sentence && same(token, before),
    );
  });
}

/** A "not" or "only" is gone while what it governs in its clause is still said. */
export function losesMode({ said, source, matched }: Comparison): boolean {
  const kept = new Set(matched);
  const isMoved = (token: RuleToken, place: number) =>
    said.some((other, at) => same(other, token) && same(said[at + 1], source[place + 1]));
  const isCutOut = (place: number) =>
    kept.has(place - 1) && matched.indexOf(place + 1) === matched.indexOf(place - 1) + 1;
  return source.some((token, place) => {
    if (token.kind !== 'mode' || kept.has(place)) return false;
    if (token.value === 'or') return kept.has(place - 1) && kept.has(place + 1);
    const isTurning = isDenial(token) || token.value === 'can' || token.value === 'all';
    if (!isTurning) return false;
    if (isCutOut(place)) return true;
    if (isMoved(token, place)) return false;
    return isClauseKept(place + 1, { source, kept });
  });
}

/** Whether a token from here to the next comma or word of may and must is still said. */
function isClauseKept(
  from: number,
  { source, kept }: { readonly source: readonly RuleToken[]; readonly kept: ReadonlySet<number> },
): boolean {
  for (let at = from; at < source.length; at += 1) {
    const token = source[at];
    if (token?.lead === ',' || token?.kind === 'mode') return false;
    if (kept.has(at)) return true;
  }
  return false;
}
