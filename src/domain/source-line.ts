import type { Citation, ValidityView } from './citation.ts';
import type { TrustTier } from './legal-document.ts';
import { isPartial, territoryLabel } from './territory.ts';

/** What must be said beside words of a tier that is no law. */
export const tierMarks: Readonly<Partial<Record<TrustTier, string>>> = {
  administrative: 'văn bản hành chính',
  guidance: 'hướng dẫn, không phải căn cứ pháp lý',
  answer: 'trả lời kiến nghị, không phải căn cứ pháp lý',
  illustrative: 'minh họa, không phải căn cứ pháp lý',
};

/** A provision in one line: its label, where it holds if not everywhere, what it is if no law. */
export function sourceLine({
  label,
  territory,
  tier,
}: Pick<Citation, 'label' | 'territory' | 'tier'>): string {
  const reach = isPartial(territory) ? territoryLabel(territory) : undefined;
  return [label, reach, tierMarks[tier]].filter(Boolean).join(', ');
}

/** The same with how it stands on the day asked for; what is illustrative never was in force. */
export function standingLine(
  source: Pick<Citation, 'label' | 'territory' | 'tier'> & { readonly validity: ValidityView },
): string {
  const { status, reason } = source.validity;
  const says = source.tier !== 'illustrative' || status !== 'unknown';
  return [sourceLine(source), says ? reason : undefined].filter(Boolean).join(', ');
}
