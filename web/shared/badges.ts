import { html, nothing } from 'lit';
import type { ValidityStatus } from '../../src/domain/citation.ts';
import type { TrustTier } from '../../src/domain/legal-document.ts';
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

/** Says of anything but a normative text what it is. */
export function tierBadge(tier: TrustTier) {
  if (tier === 'normative') return nothing;
  return html`<span class="badge ${tier}">${vi.tiers[tier]}</span>`;
}
