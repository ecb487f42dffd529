import type { CalendarDay } from './calendar-day.ts';

/** Lower-case ASCII words joined by `-`; đ becomes d, a dot between digits stays. */
function slug(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[đð]/gu, 'd')
    .replaceAll(/[^a-z0-9.]+/gu, '-')
    .replaceAll(/\.(?!\d)|(?<!\d)\./gu, '-')
    .replaceAll(/-{2,}/gu, '-')
    .replaceAll(/^-|-$/gu, '');
}

/** Numbers are compared as integers: portals write 3/2026/QH16 for 03/2026/QH16. */
function withoutLeadingZeros(number: string): string {
  return number.trim().replace(/^0+(?=\d)/u, '');
}

/** Issuers whose symbol is the same in every province: their place belongs to the identity. */
const localSymbol = /(?:^|[-/])(?:CT)?(?:UBND|HĐND|HDND|UB)(?![\p{L}])/iu;

const officeWords =
  /^(?:(?:chủ tịch|thường trực|văn phòng)\s+)*(?:ủy ban nhân dân|uỷ ban nhân dân|hội đồng nhân dân|ubnd|hđnd)\s+(?:(?:tỉnh|thành phố)\s+(?!thuộc))?/iu;

/** `UBND tỉnh Gia Lai` → `gia-lai`, `UBND xã Ia Grai` → `xa-ia-grai`. */
function placeOf(issuer: string): string {
  return slug(issuer.trim().replace(officeWords, ''));
}

/** Longest part of a title in the key of a document without a number; chosen to stay readable. */
const maxTitleSlug = 60;

/** Provisional key of a document that waits for a person to give its number. */
function unnumbered(title: string | undefined, issuedOn: CalendarDay | undefined): string {
  const name = slug(title ?? '')
    .slice(0, maxTitleSlug)
    .replace(/-[^-]*$/u, '');
  return ['khong-so', name, issuedOn?.slice(0, 4) ?? ''].filter(Boolean).join('~');
}

/**
 * Identity of a document in addresses: number with its year and symbol (`151-2025-nd-cp`). Where the
 * symbol is shared by many issuers the place follows (`40-2026-qd-ubnd~gia-lai`); a number without
 * a year gets the year of issue (`1664-nq-ubtvqh15~2025`, `36-qd-ubnd~gia-lai~2025`).
 */
export function documentKeyOf({
  number,
  issuer,
  issuedOn,
  title,
}: {
  readonly number?: string | undefined;
  readonly issuer?: string | undefined;
  readonly issuedOn?: CalendarDay | undefined;
  readonly title?: string | undefined;
}): string {
  if (number === undefined) return unnumbered(title, issuedOn);
  const parts = [slug(withoutLeadingZeros(number))];
  const hasYear = /\/\s?\d{4}\s?\/|:\d{4}/u.test(number);
  const hasSymbol = number.includes('/');
  if (hasSymbol && localSymbol.test(number) && issuer) parts.push(placeOf(issuer));
  if (hasSymbol && !hasYear && issuedOn) parts.push(issuedOn.slice(0, 4));
  return parts.join('~');
}
