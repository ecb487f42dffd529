import type { Unit } from '../domain/place.ts';
import { appliesIn, isPartial } from '../domain/territory.ts';

/** Whether a territory takes in all the units that are asked for; undefined when that is open. */
export function holdsHere(territory: string, units: readonly Unit[]): boolean | undefined {
  if (!isPartial(territory)) return true;
  if (units.length === 0) return undefined;
  const held = units.filter((unit) => appliesIn(territory, unit));
  if (held.length === 0) return false;
  return held.length === units.length ? true : undefined;
}
