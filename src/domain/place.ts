/** The province that a unit lay in before 1 July 2025 (NQ 202/2025/QH15). */
export const formerProvinces = { 'gia-lai': 'Gia Lai', 'binh-dinh': 'Bình Định' } as const;
export type FormerProvince = keyof typeof formerProvinces;

/** Đơn vị cũ: a commune-level unit of before July 2025, or a part of one, that went into a unit. */
export type FormerUnit = {
  readonly type: 'xã' | 'phường' | 'thị trấn';
  readonly name: string;
  /** `huyện Đak Đoa`, where the resolution says it. */
  readonly district?: string;
  /** Only a part of the old unit went here. */
  readonly isPart: boolean;
};

/** A commune-level unit of today. */
export type Unit = {
  /** Official code of five digits (QĐ 19/2025/QĐ-TTg). */
  readonly code: string;
  readonly type: 'xã' | 'phường';
  readonly name: string;
  readonly former: FormerProvince;
  /** Provision of the gazetteer's resolution that forms it: `khoản 88 Điều 1`. */
  readonly basis: string;
  readonly from: readonly FormerUnit[];
  /** Other spellings in use that folding does not reach. */
  readonly aliases: readonly string[];
};

/** The units that are served, from `places.json`. */
export type Gazetteer = {
  /** Number of the resolution that formed the units. */
  readonly resolution: string;
  /** Provision that counts them and names those left as they were. */
  readonly total: string;
  readonly units: readonly Unit[];
};

/** `xã Ia Băng`. */
export function unitName({ type, name }: Pick<Unit | FormerUnit, 'type' | 'name'>): string {
  return `${type} ${name}`;
}

/** `xã Ia Băng (huyện Chư Prông cũ)`; `một phần xã Canh Hiệp`. */
export function formerUnitName({ type, name, district, isPart }: FormerUnit): string {
  const whole = district ? `${type} ${name} (${district} cũ)` : `${type} ${name}`;
  return isPart ? `một phần ${whole}` : whole;
}

/** A unit that the resolution left as it was: it came from itself alone, and whole. */
export function isUnchanged({ type, name, from }: Unit): boolean {
  const [only] = from;
  return from.length === 1 && only?.type === type && only.name === name && !only.isPart;
}
