import { amendedText, type Unit } from './amended-text.ts';
import type { AmendedText, Amendment, WordingPeriod } from './amendment.ts';

/** The wordings of a provision after its first one, earliest first, without gaps. */
export function wordingHistory(
  unit: Unit,
  amendments: readonly Amendment[],
  path: string,
): WordingPeriod[] {
  const days = amendments.flatMap(({ since, lapsesOn }) => [since, lapsesOn]);
  const turning = [...new Set(days.filter((day) => day !== undefined))].toSorted();
  const found = turning.flatMap((from) => {
    const wording = amendedText(unit, amendments, { day: from, path });
    return wording ? [{ from, wording }] : [];
  });
  const changes = found.filter(({ wording }, at) => !isSame(wording, found[at - 1]?.wording));
  return changes.map(({ from, wording }, at) => {
    const until = changes[at + 1]?.from;
    return { ...wording, from, ...(until ? { until } : {}) };
  });
}

function isSame(one: AmendedText, other: AmendedText | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
