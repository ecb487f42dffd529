import { isWithin } from '../provision.ts';
import type { Instruction } from './instruction.ts';

/** An instruction and the places that it is about. */
type Said = {
  readonly paths: readonly string[];
  readonly instruction: Instruction | undefined;
};

/** What of the same day acts upon the same place in such a way that the order would decide. */
export function clashesOf<One extends Said>(one: One, sameDay: readonly One[]): One[] {
  return sameDay.filter((other) => other !== one && overlap(one, other) && !commute(one, other));
}

function overlap({ paths }: Said, other: Said): boolean {
  return paths.some((path) =>
    other.paths.some((place) => isWithin(path, place) || isWithin(place, path)),
  );
}

function commute(one: Said, other: Said): boolean {
  if (one.instruction?.kind !== 'words') {
    return other.instruction?.kind === 'words' && commute(other, one);
  }
  const { old, fresh } = one.instruction;
  const { instruction } = other;
  if (instruction === undefined) return false;
  if (instruction.kind !== 'words') return isApart(one.paths, other, old);
  return (
    areStrange(old, instruction.old) &&
    areStrange(old, instruction.fresh) &&
    areStrange(fresh, instruction.old)
  );
}

/** Neither phrase holds the other; none is strange to no words at all. */
function areStrange(one: string, other: string): boolean {
  return one === '' || other === '' || !(one.includes(other) || other.includes(one));
}

/** Provisions inside the place whose words change, written without those words or taken out. */
function isApart(paths: readonly string[], { paths: inner, instruction }: Said, old: string) {
  const isInside = inner.every((path) => paths.every((place) => !isWithin(place, path)));
  const wordings =
    instruction && 'wordings' in instruction ? instruction.wordings.map(({ text }) => text) : [];
  return isInside && !wordings.some((text) => text.includes(old));
}
