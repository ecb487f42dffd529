import type { Notice } from '../domain/answer.ts';
import { formerProvinces, unitName, type Unit } from '../domain/place.ts';
import { findPlaces, type PlaceReading } from '../language/find-places.ts';
import { nearestPlaces } from '../language/nearest-places.ts';
import type { PlaceIndex } from '../language/place-index.ts';
import { normaliseText } from '../language/normalise.ts';
import { placeKey } from '../language/place-key.ts';
import { sayReading } from './say-reading.ts';

/** Where a question is asked for. */
export type AskedPlace = {
  /** In words, with the answer; absent when no place is given or named. */
  readonly shown?: string;
  /** Units of today that the answer must hold for; none when the place is not known. */
  readonly units: readonly Unit[];
  /** Places that the words of the question name, provinces included. */
  readonly named: readonly PlaceReading[];
  readonly notices: readonly Notice[];
};

/**
 * Reads the place that was given and those that the question names. Both count: an answer for one
 * commune about land in another must hold for what is asked in either.
 */
export function askedPlace(text: string, given: string | undefined, index: PlaceIndex): AskedPlace {
  const named = findPlaces(text, index);
  const inText = named.filter(({ kind }) => kind !== 'province');
  const typed = normaliseText(given ?? '').trim();
  const chosen = typed === '' ? [] : findPlaces(typed, index, { isPlace: true });
  const readings = [...chosen.filter((reading) => isWorthSaying(reading, typed)), ...inText];
  const shown = shownPlace(typed, chosen, inText);
  return {
    ...(shown ? { shown } : {}),
    units: [...new Set([...chosen, ...inText].flatMap((reading) => unitsOf(reading, index)))],
    named,
    notices: [
      ...(typed !== '' && chosen.length === 0 ? [unknownPlace(typed, index)] : []),
      ...distinct(readings).map((reading) => ({ code: 'place-read', text: sayReading(reading) })),
    ],
  };
}

/** `tỉnh Bình Định` as a place is all that it has become; tỉnh Gia Lai says no more than nothing. */
function unitsOf({ kind, said, units }: PlaceReading, { gazetteer }: PlaceIndex): readonly Unit[] {
  if (kind !== 'province' || !placeKey(said).endsWith(placeKey(formerProvinces['binh-dinh']))) {
    return units;
  }
  return gazetteer.units.filter(({ former }) => former === 'binh-dinh');
}

function shownPlace(
  typed: string,
  chosen: readonly PlaceReading[],
  inText: readonly PlaceReading[],
): string | undefined {
  const [reading] = chosen.length > 0 ? chosen : typed === '' ? inText : [];
  if (!reading) return typed || undefined;
  const [unit] = reading.units;
  return reading.kind === 'unit' && unit ? unitName(unit) : reading.said;
}

/** A place given by its own name needs no word about how it was read. */
function isWorthSaying({ kind, units, namesake }: PlaceReading, typed: string): boolean {
  const [unit] = units;
  const isPlain = kind === 'unit' && unit && [unitName(unit), unit.name].includes(typed);
  return kind === 'province' ? namesake !== undefined || /bình định/iu.test(typed) : !isPlain;
}

function unknownPlace(typed: string, index: PlaceIndex): Notice {
  const near = nearestPlaces(typed, index).map(unitName);
  const offer = near.length > 0 ? ` Có phải ${near.join(', ')}?` : '';
  const count = index.gazetteer.units.length;
  return {
    code: 'place-unknown',
    text: `Không nhận ra “${typed}” trong ${count} xã, phường của tỉnh Gia Lai; câu trả lời chưa tính theo nơi này.${offer}`,
  };
}

function distinct(readings: readonly PlaceReading[]): PlaceReading[] {
  return [...new Map(readings.map((reading) => [reading.said.toLowerCase(), reading])).values()];
}
