import { formerProvinces, unitName, type FormerProvince, type Unit } from './place.ts';

/** Where a document applies. */
export type Territory =
  | { readonly kind: 'nation' }
  /** The whole of the province that is served. */
  | { readonly kind: 'home' }
  | { readonly kind: 'former'; readonly province: FormerProvince }
  | { readonly kind: 'units'; readonly codes: readonly string[] }
  /** Another province, or words that nobody here can read: never used. */
  | { readonly kind: 'elsewhere'; readonly name: string };

/** Reads the territory of a document's facts: `nation`, `former:gia-lai`, `units:23710,23954` … */
export function readTerritory(printed: string): Territory {
  const [kind, value = ''] = printed.split(':');
  if (kind === 'nation') return { kind };
  if (printed === 'province:gia-lai') return { kind: 'home' };
  if (kind === 'former' && isFormerProvince(value)) return { kind, province: value };
  if (kind === 'units') return { kind, codes: value.split(/[\s,;]+/u).filter(Boolean) };
  return { kind: 'elsewhere', name: value };
}

/** Whether a document may be used in the province at all. */
export function isOfHome(printed: string): boolean {
  return readTerritory(printed).kind !== 'elsewhere';
}

/** Whether a document holds for a part of the province only. */
export function isPartial(printed: string): boolean {
  const { kind } = readTerritory(printed);
  return kind === 'former' || kind === 'units';
}

/** Whether a document of this territory applies in a unit. */
export function appliesIn(printed: string, unit: Unit): boolean {
  const territory = readTerritory(printed);
  switch (territory.kind) {
    case 'nation':
    case 'home':
      return true;
    case 'former':
      return territory.province === unit.former;
    case 'units':
      return territory.codes.includes(unit.code);
    case 'elsewhere':
      return false;
  }
}

/** A territory in words: `cả nước`, `địa bàn tỉnh Bình Định cũ`, `xã Ia Băng, xã Al Bá`. */
export function territoryLabel(printed: string, units: readonly Unit[] = []): string {
  const territory = readTerritory(printed);
  switch (territory.kind) {
    case 'nation':
      return 'cả nước';
    case 'home':
      return 'toàn tỉnh Gia Lai';
    case 'former':
      return `địa bàn tỉnh ${formerProvinces[territory.province]} cũ`;
    case 'units': {
      const named = units.filter(({ code }) => territory.codes.includes(code)).map(unitName);
      return named.length > 0 ? named.join(', ') : 'một số xã, phường';
    }
    case 'elsewhere':
      return 'tỉnh khác';
  }
}

function isFormerProvince(value: string): value is FormerProvince {
  return Object.hasOwn(formerProvinces, value);
}
