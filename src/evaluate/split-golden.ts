import { createHash } from 'node:crypto';
import type { GoldenCase } from './golden-case.ts';

export type Split = { readonly dev: readonly GoldenCase[]; readonly test: readonly GoldenCase[] };

/**
 * Divides cases into the part that may be looked at and the part that is frozen. Systematic
 * sampling over the cases sorted by outcome, style and field, inside each in the order of a seeded
 * hash of the id, so that both parts have the same mix and nobody chooses. Paraphrases of one
 * question stay together.
 */
export function splitGolden(
  cases: readonly GoldenCase[],
  { seed, testShare }: { readonly seed: string; readonly testShare: number },
): Split {
  const units = new Map<string, GoldenCase[]>();
  for (const golden of cases) {
    const unit = paraphraseOf(golden) ?? golden.id;
    units.set(unit, [...(units.get(unit) ?? []), golden]);
  }
  const sorted = [...units.values()].toSorted((left, right) =>
    sortKey(left[0], seed) < sortKey(right[0], seed) ? -1 : 1,
  );
  const frozen = new Set<string>();
  let passed = 0;
  for (const unit of sorted) {
    passed += unit.length;
    // A unit is frozen when that brings the frozen part nearer to its share of what has passed.
    if (frozen.size + unit.length / 2 <= passed * testShare)
      for (const { id } of unit) frozen.add(id);
  }
  return {
    dev: cases.filter(({ id }) => !frozen.has(id)),
    test: cases.filter(({ id }) => frozen.has(id)),
  };
}

function paraphraseOf({ style }: GoldenCase): string | undefined {
  return style.find((name) => name.startsWith('paraphrase:'));
}

/** Styles that few questions have would otherwise fall on one side by chance. */
const rareStyles = ['telex', 'follow-up', 'multi-part', 'abbreviation', 'no-accents'];

function rarestOf(style: readonly string[]): string {
  return rareStyles.find((name) => style.includes(name)) ?? 'plain';
}

function sortKey(golden: GoldenCase | undefined, seed: string): string {
  if (!golden) return '';
  const { field, outcome, style, id } = golden;
  const hash = createHash('sha256').update(`${seed}:${id}`).digest('hex');
  return [outcome, rarestOf(style), field, hash].join('|');
}
