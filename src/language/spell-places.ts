import { findPlaces, type PlaceReading } from './find-places.ts';
import type { PlaceIndex } from './place-index.ts';
import { placeKey } from './place-key.ts';

/** The text with the places that it names written as they are printed: `xa la bang` → `xã Ia Băng`. */
export function spellPlaces(text: string, index: PlaceIndex): string {
  return findPlaces(text, index).reduceRight((spelled, reading) => {
    const printed = printedName(reading);
    if (printed === undefined) return spelled;
    return `${spelled.slice(0, reading.start)}${printed}${spelled.slice(reading.end)}`;
  }, text);
}

/** The name after the words for its kind, which stay as they were typed. */
function printedName({ kind, said, units, successions }: PlaceReading): string | undefined {
  const meant = kind === 'former' ? successions.map(({ former }) => former.name) : [];
  const [name] = kind === 'unit' ? units.map((unit) => unit.name) : meant;
  if (name === undefined) return undefined;
  const at = [...said.matchAll(/(?<!\p{L})\p{L}/gu)].find(
    ({ index }) => placeKey(said.slice(index)) === placeKey(name),
  );
  return at ? said.slice(0, at.index) + name : undefined;
}
