import type { Notice } from '../domain/answer.ts';
import type { Citation } from '../domain/citation.ts';
import { isPartial, readTerritory, territoryLabel } from '../domain/territory.ts';
import type { AskedPlace } from './asked-place.ts';
import { formerProvinceAsked } from './former-province.ts';

/** Whether an answer rests on a rule of a part of the province while the place is not known. */
export function needsPlace(
  cited: readonly Citation[],
  { units }: Pick<AskedPlace, 'units'>,
): boolean {
  return units.length === 0 && cited.some(({ territory }) => isPartial(territory));
}

type LocalTo = { readonly where: Pick<AskedPlace, 'units'>; readonly readAs: string };

/** What must be known of the territory of cited documents, and of those that do not apply here. */
export function localNotices(
  cited: readonly Citation[],
  notHere: readonly Citation[],
  { where, readAs }: LocalTo,
): Notice[] {
  const local = [...cited, ...notHere].filter(({ territory }) => isPartial(territory));
  const asked = formerProvinceAsked(readAs) ?? [];
  const territories = [...new Set([...local.map(({ territory }) => territory), asked].flat())];
  const notices = territories.map((territory) => ({
    code: 'local',
    text: reachOf(territory, where),
  }));
  if (!needsPlace(cited, where)) return notices;
  const labels = cited
    .filter(({ territory }) => isPartial(territory))
    .map(({ label, territory }) => `${label} (${territoryLabel(territory)})`);
  const text = `Quy định khác nhau theo địa bàn, hãy chọn xã, phường: ${[...new Set(labels)].join('; ')}.`;
  return [{ code: 'place-needed', text }, ...notices];
}

/**
 * After a merger the council and committee of the new unit decide which documents of the old ones
 * go on (khoản 2 Điều 54 Luật 64/2025/QH15); until then each holds where it held.
 */
function reachOf(territory: string, { units }: Pick<AskedPlace, 'units'>): string {
  const where = territoryLabel(territory, units);
  if (readTerritory(territory).kind !== 'former') return `Có văn bản chỉ áp dụng ở ${where}.`;
  return `Văn bản của ${where.replace('địa bàn ', '')} chỉ áp dụng trên ${where}, trừ khi Hội đồng nhân dân, Ủy ban nhân dân tỉnh Gia Lai quyết định khác (khoản 2 Điều 54 Luật 64/2025/QH15); kho chưa ghi nhận quyết định như vậy.`;
}
