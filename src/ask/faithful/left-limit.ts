import type { RuleToken } from '../../language/rule-tokens.ts';
import { align } from './align.ts';

/** Whether a sentence says a rule of more, or of less, than the provision does by what it leaves out. */
export function saysLess(said: readonly RuleToken[], source: readonly RuleToken[]): boolean {
  return stopsWithin(said, source) || dropsAlternative(said, source);
}

/** "người mẹ" of "người cha hoặc người mẹ". */
function dropsAlternative(said: readonly RuleToken[], source: readonly RuleToken[]): boolean {
  const matched = new Set(align(said, source));
  const isSaid = (place: number) => {
    const token = source[place];
    return said.some(({ kind, value }) => kind === token?.kind && value === token.value);
  };
  return source.some(({ kind, value, sentence }, place) => {
    if (kind !== 'mode' || value !== 'or' || matched.has(place)) return false;
    const [before, after] = [place - 1, place + 1];
    const isWithin = [before, after].every((beside) => source[beside]?.sentence === sentence);
    const isLast = matched.has(before) && !isSaid(after);
    const isFirst = !isSaid(before) && (matched.has(after) || matched.has(after + 1));
    return isWithin && (isLast || isFirst);
  });
}

/**
 * Whether a sentence stops within a phrase of the provision, so that it says it of more than it holds for:
 * "người dân tộc thiểu số" of "người dân tộc thiểu số cư trú ở vùng …".
 */
function stopsWithin(said: readonly RuleToken[], source: readonly RuleToken[]): boolean {
  const matched = new Set(align(said, source));
  const words = new Set(said.flatMap(({ value }) => value.split(/[\s|]/u)));
  return [...matched].some((place) => {
    const next = source[place + 1];
    if (place < 0 || next === undefined || next.lead !== '' || matched.has(place + 1)) return false;
    const { sentence } = next;
    if (sentence !== source[place]?.sentence || next.kind === 'mode') return false;
    const goesOn = source.some(
      (token, later) => later > place && token.sentence === sentence && matched.has(later),
    );
    return !goesOn && !words.has(next.value);
  });
}
