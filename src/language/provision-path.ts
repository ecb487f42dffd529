import type { ProvisionKind } from '../domain/provision.ts';

/** Lower-case ASCII of a printed number; `đ` becomes `dd` so that it never meets `d`. */
export function slugOfNumber(number: string): string {
  return number
    .toLowerCase()
    .replaceAll('đ', 'dd')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9.]+/gu, '-')
    .replaceAll(/^[-.]+|[-.]+$/gu, '');
}

/** `đ1` → `dd.1`, `b` → `b`: an inserted điểm keeps its digit after a dot, so `d1` stays an điều. */
function pointSegment(number: string): string {
  return slugOfNumber(number).replace(/^([a-z]+)(\d+)$/u, '$1.$2');
}

const prefixes: Partial<Record<ProvisionKind, string>> = {
  part: 'phan-',
  chapter: 'chuong-',
  section: 'muc-',
  subsection: 'tieu-muc-',
  article: 'd',
  clause: 'k',
  annex: 'pl-',
  form: 'mau-',
};

/** One segment of a path: `d54a`, `k4a`, `dd.1`, `chuong-ii`, `pl-i.2`, `mau-01`. */
export function pathSegment(kind: ProvisionKind, number: string): string {
  if (kind === 'point') return pointSegment(number);
  const prefix = prefixes[kind] ?? '';
  const slug = slugOfNumber(number);
  return slug === '' ? prefix.replace(/-$/u, '') || kind : prefix + slug;
}
