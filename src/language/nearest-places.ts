import type { Unit } from '../domain/place.ts';
import { placeKey } from './place-key.ts';
import type { PlaceIndex } from './place-index.ts';

/** Names that are offered; more cannot be taken in at a glance. */
const MAX_OFFERED = 3;
/** Share of the letters that may differ: at a half nearly every name is near every other. */
const MAX_DISTANCE = 0.4;

/** Today's units whose names are spelled most like this one, nearest first. */
export function nearestPlaces(typed: string, { gazetteer }: PlaceIndex): Unit[] {
  const key = placeKey(typed.replace(/^\s*(?:xã|phường|xa|phuong|ubnd|x\.|p\.)\s+/giu, ''));
  return gazetteer.units
    .map((unit) => {
      const own = placeKey(unit.name);
      return { unit, share: distance(key, own) / Math.max(key.length, own.length, 1) };
    })
    .filter(({ share }) => share <= MAX_DISTANCE)
    .toSorted((a, b) => a.share - b.share || (a.unit.code < b.unit.code ? -1 : 1))
    .slice(0, MAX_OFFERED)
    .map(({ unit }) => unit);
}

/** Edits between two words: letters added, left out or changed (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (const [to, against] of [...other].entries()) {
      const changed = (row[to] ?? 0) + (letter === against ? 0 : 1);
      next.push(Math.min(changed, (row[to + 1] ?? 0) + 1, (next[to] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
