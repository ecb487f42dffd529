import { alternatives } from './amounts.ts';
import { canonicalTone } from './fold.ts';
import { syllables } from './syllables.ts';

/** What quantities are compared in. A working day is no day, and a month has no number of days. */
export type Measure =
  | 'tuổi'
  | 'đồng'
  | 'ngày'
  | 'ngày làm việc'
  | 'tháng'
  | 'm2'
  | 'm3'
  | 'cm3'
  | 'm'
  | 'kg'
  | '%'
  | 'hộ'
  | 'người'
  | 'tầng';

/**
 * Each unit: what it is counted in, how many of that it is, how it is written. Units whose size
 * depends on the region ("sào") or that people use for something else ("giờ" is a time of the day,
 * "lần" a rate) are left out: they are never compared.
 */
const units: readonly (readonly [Measure, number, ...string[]])[] = [
  ['tuổi', 1, 'tuổi'],
  ['tuổi', 1 / 12, 'tháng tuổi'],
  ['đồng', 1, 'đồng', 'đ', 'vnđ', 'vnd'],
  ['đồng', 1e3, 'nghìn đồng', 'ngàn đồng', 'nghìn', 'ngàn', 'k'],
  ['đồng', 1e6, 'triệu đồng', 'triệu', 'tr', 'trđ'],
  ['đồng', 1e9, 'tỷ đồng', 'tỷ'],
  ['ngày', 1, 'ngày', 'hôm', 'bữa'],
  ['ngày', 7, 'tuần', 'tuần lễ'],
  ['ngày làm việc', 1, 'ngày làm việc', 'ngày công'],
  ['tháng', 1, 'tháng'],
  ['tháng', 12, 'năm'],
  ['m2', 1, 'm2', 'm²', 'mét vuông', 'm vuông'],
  ['m2', 1e4, 'héc ta', 'hecta', 'héc-ta', 'ha'],
  ['m3', 1, 'm3', 'm³', 'mét khối', 'khối'],
  ['cm3', 1, 'cm3', 'cm³', 'phân khối', 'cc'],
  ['m', 1, 'mét', 'm'],
  ['m', 1e3, 'km', 'ki lô mét', 'cây số'],
  ['kg', 1, 'kg', 'ký', 'ki lô gam', 'cân'],
  ['kg', 1e3, 'tấn'],
  ['%', 1, '%', 'phần trăm'],
  ['hộ', 1, 'hộ', 'hộ dân', 'hộ gia đình', 'nóc nhà'],
  ['người', 1, 'người', 'thành viên'],
  ['tầng', 1, 'tầng', 'tấm', 'lầu'],
];

const byName = new Map(
  units.flatMap(([measure, factor, ...names]) =>
    names.map((name) => [canonicalTone(name), { measure, factor }]),
  ),
);

/** Any unit, longest first; what follows must be no letter of the same word. "5 đồng ý" is no money. */
export const unitPattern = `(?:${alternatives([...byName.keys()])})(?![\\p{L}\\d²³])(?<!đồng(?=\\s(?:ý|thuận|tình|bào)))`;

/** What a unit that `unitPattern` matched is counted in, and how many of that it is. */
export function measureOf(
  unit: string,
): { readonly measure: Measure; readonly factor: number } | undefined {
  return byName.get(unit);
}

/** The syllables of all units. */
export const measureWords: ReadonlySet<string> = new Set(
  units.flatMap(([, , ...names]) => names.flatMap(syllables)),
);

const lasting: ReadonlySet<Measure> = new Set(['ngày', 'ngày làm việc', 'tháng']);

/** Whether a measure is of time that passes. */
export function isLasting(measure: Measure): boolean {
  return lasting.has(measure);
}
