import type { FormerUnit, Gazetteer, Unit } from '../domain/place.ts';
import { placeKey } from './place-key.ts';

/** An old unit, and the unit of today that it or a part of it went into. */
export type Succession = { readonly former: FormerUnit; readonly unit: Unit };

/** Everything that goes by one name. */
export type Namesakes = {
  /** Today's unit; no two of the 135 have one key (a test says so). */
  readonly unit?: Unit;
  readonly successions: readonly Succession[];
  /** Units that the resolution traces to the old district of this name; seldom all of them. */
  readonly districts: readonly DistrictUnits[];
};

/** An old district with what is known to have come out of it. */
export type DistrictUnits = { readonly district: string; readonly units: readonly Unit[] };

/** The gazetteer, to be looked up by any spelling of a name. */
export type PlaceIndex = {
  readonly gazetteer: Gazetteer;
  readonly byKey: ReadonlyMap<string, Namesakes>;
};

const districtType = /^(?:huyện|thị xã|thành phố) /u;

export function placeIndexOf(gazetteer: Gazetteer): PlaceIndex {
  const { units } = gazetteer;
  const successions = units.flatMap((unit) => unit.from.map((former) => ({ former, unit })));
  const districts = districtsOf(successions);
  const today = new Map(
    units.flatMap((unit) => [unit.name, ...unit.aliases].map((name) => [placeKey(name), unit])),
  );
  const byFormer = Map.groupBy(successions, ({ former }) => placeKey(former.name));
  const byDistrict = Map.groupBy(districts, ({ district }) => districtKey(district));
  const keys = new Set([...today.keys(), ...byFormer.keys(), ...byDistrict.keys()]);
  const entries = [...keys].map((key): [string, Namesakes] => {
    const unit = today.get(key);
    const successors = byFormer.get(key) ?? [];
    const known = byDistrict.get(key) ?? [];
    return [key, { ...(unit ? { unit } : {}), successions: successors, districts: known }];
  });
  return { gazetteer, byKey: new Map(entries) };
}

/** `huyện Đak Đoa` by the key of `Đak Đoa`. */
export function districtKey(district: string): string {
  return placeKey(district.replace(districtType, ''));
}

function districtsOf(successions: readonly Succession[]): DistrictUnits[] {
  const stated = successions.filter(({ former }) => former.district !== undefined);
  const byDistrict = Map.groupBy(stated, ({ former }) => former.district ?? '');
  return [...byDistrict].map(([district, found]) => ({
    district,
    units: [...new Set(found.map(({ unit }) => unit))],
  }));
}
