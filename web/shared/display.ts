import type { Citation } from '../../src/domain/citation.ts';
import type { PlaceView } from '../../src/http/services.ts';
import { vi } from './vi.ts';

/** ISO date as officers write it: `01/07/2099`. Anything else stays as it is. */
export function displayDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? [];
  return year && month && day ? `${day}/${month}/${year}` : iso;
}

const territories: Readonly<Record<string, string>> = vi.territory;

/** A territory of the domain in words. */
export function displayTerritory(territory: string): string {
  const known = territories[territory];
  if (known !== undefined) return known;
  return territory.startsWith('units:') ? vi.territory.units : vi.territory.otherProvince;
}

/** A document that holds for a part of the province says so beside every sentence taken from it. */
function isLocalPart(territory: string): boolean {
  return /^(?:former|units):/.test(territory);
}

/** Where a rule holds, when it does not hold in the whole province; else empty. */
export function displayReach(citations: readonly Pick<Citation, 'territory'>[]): string {
  const local = citations.map(({ territory }) => territory).filter(isLocalPart);
  const reach = [...new Set(local)].map(displayTerritory).join(', ');
  return reach && `${vi.holdsIn} ${reach}.`;
}

/** `xã Ia Băng`. */
export function displayPlace({ type, name }: PlaceView): string {
  return `${type} ${name}`;
}

/** The outcome line without its leading word, which stands in a badge: `tại 22/11/2026, xã Ia Grai`. */
export function afterOutcomeWord(outcome: string, word: string): string {
  const rest = outcome.toLocaleUpperCase('vi').startsWith(word.toLocaleUpperCase('vi'))
    ? outcome.slice(word.length)
    : outcome;
  return rest.replace(/^[\s·:–—,-]+/, '');
}
