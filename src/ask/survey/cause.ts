import type { Cause } from '../../domain/effect.ts';
import { documentLabel } from '../../domain/label.ts';
import type { LegalDocument } from '../../domain/legal-document.ts';
import { pathLabel } from '../../domain/path-label.ts';
import { addressOf } from '../../domain/provision.ts';
import type { StatedRelation } from '../../store/catalogue.ts';

/** The clause of a held document that a relation stands in. */
export function causeOf({ from, quote }: StatedRelation, by: LegalDocument): Cause {
  return {
    address: addressOf(by.key, from),
    label: `${pathLabel(from)} ${documentLabel(by)}`.trim(),
    quote,
  };
}
