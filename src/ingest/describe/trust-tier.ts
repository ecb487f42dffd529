import type { DocumentKind, TrustTier } from '../../domain/legal-document.ts';

const normativeKinds: ReadonlySet<DocumentKind> = new Set([
  'Hiến pháp',
  'Bộ luật',
  'Luật',
  'Pháp lệnh',
  'Lệnh',
  'Nghị quyết',
  'Nghị quyết liên tịch',
  'Nghị định',
  'Thông tư',
  'Thông tư liên tịch',
  'Quyết định',
]);

/**
 * Trust tier by kind and number: only normative documents carry the year inside the number, so
 * 40/2026/QĐ-UBND is normative and 36/QĐ-UBND an administrative act.
 */
export function trustTierOf(kind: DocumentKind, number: string | undefined): TrustTier {
  if (kind === 'Sổ tay' || kind === 'Hướng dẫn') return 'guidance';
  if (kind === 'Hiến pháp') return 'normative';
  const withYear = number !== undefined && /\/\d{4}\//u.test(number);
  return normativeKinds.has(kind) && withYear ? 'normative' : 'administrative';
}
