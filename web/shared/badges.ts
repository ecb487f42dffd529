import { html } from 'lit';
import type { Citation, ValidityStatus } from '../../src/domain/citation.ts';
import { vi } from './vi.ts';

/** A sign beside the word, so that the status does not hang on its colour alone. */
const signs: Readonly<Record<ValidityStatus, string>> = {
  'in-force': '✓',
  'not-yet': '→',
  expired: '✕',
  suspended: '=',
  unknown: '?',
};

/** Status of a provision on the question's date. */
export function validityBadge(status: ValidityStatus) {
  return html`<span class="badge ${status}"
    ><span aria-hidden="true">${signs[status]}</span> ${vi.validity[status]}</span
  >`;
}

/**
 * Status, and of anything but a normative text what it is. An illustrative text never was in force,
 * so it has no status to be unsure of.
 */
export function citationBadges({ tier, validity }: Citation) {
  if (tier === 'normative') return validityBadge(validity.status);
  const badge = html`<span class="badge ${tier}">${vi.tiers[tier]}</span>`;
  return tier === 'illustrative' ? badge : html`${validityBadge(validity.status)} ${badge}`;
}
