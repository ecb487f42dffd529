import type { CalendarDay } from '../../domain/calendar-day.ts';
import { foldAccents } from '../../language/fold.ts';

/** Gia Lai and Bình Định became one province on this day (NQ 202/2025/QH15). */
const merged: CalendarDay = '2025-07-01';
const formerProvinces = new Set(['gia-lai', 'binh-dinh']);

const local =
  /^(?:ủy ban nhân dân|uỷ ban nhân dân|hội đồng nhân dân|ubnd|hđnd|chủ tịch|sở|văn phòng ubnd)/iu;

const slug = (name: string): string =>
  foldAccents(name)
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');

/**
 * Where a document applies, by its issuer: the nation unless a local body issued it. A document of
 * Gia Lai or Bình Định from before the merger is one of the former province. Undefined when the
 * issuer is local and its province is not printed.
 */
export function territoryOf(
  issuer: string | undefined,
  issuedOn: CalendarDay | undefined,
): string | undefined {
  if (issuer === undefined || !local.test(issuer)) return 'nation';
  const province = /(?:tỉnh|thành phố)\s+(\p{Lu}[\p{L}\s-]+)$/u.exec(issuer)?.[1];
  if (province === undefined) return undefined;
  const name = slug(province);
  const before = issuedOn !== undefined && issuedOn < merged;
  return before && formerProvinces.has(name) ? `former:${name}` : `province:${name}`;
}
