import type { RuleToken } from '../../language/rule-tokens.ts';

/** A sentence beside its quotes, as tokens. */
export type Comparison = {
  readonly said: readonly RuleToken[];
  readonly source: readonly RuleToken[];
  readonly around: readonly RuleToken[];
  /** Index in `source` for each of `said`, or -1. */
  readonly matched: readonly number[];
};

/** Two tokens that mean the same. */
export function same(one: RuleToken | undefined, other: RuleToken | undefined): boolean {
  return one !== undefined && one.kind === other?.kind && one.value === other.value;
}

/** Whether a token is said anywhere; a word also inside the name of a body. */
export function holds(said: readonly RuleToken[], wanted: RuleToken): boolean {
  return said.some(
    (token) =>
      same(token, wanted) || (wanted.kind === 'word' && token.value.includes(wanted.value)),
  );
}

/** Kinds of which one must not stand for another. */
export const fixed: ReadonlySet<RuleToken['kind']> = new Set([
  'amount',
  'date',
  'reference',
  'body',
  'subject',
]);

const denials = new Set(['must-not', 'need-not', 'not', 'not-yet', 'only', 'some']);

/** A word that takes something away: losing it says more than the rule does. */
export function isDenial({ kind, value }: RuleToken): boolean {
  return kind === 'mode' && denials.has(value);
}

/** "được" and "có thể" are judged by what they govern: a passive has one that its source lacks. */
export function isAllowing({ kind, value }: RuleToken): boolean {
  return kind === 'mode' && (value === 'may' || value === 'can');
}
