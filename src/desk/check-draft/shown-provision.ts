import type { ValidityView } from '../../domain/citation.ts';
import type { CitedProvision } from '../../domain/draft-check.ts';
import type { ProvisionRecord } from '../../store/catalogue.ts';

/** About a page: longer provisions are read in the reading panel. */
const MAX_CHARS = 6_000;

type Shown = { readonly label: string; readonly text: string; readonly validity: ValidityView };

/** A provision as a person reads it beside the draft. */
export function shownProvision(
  { address, document: { tier, territory } }: Pick<ProvisionRecord, 'address' | 'document'>,
  { label, text, validity }: Shown,
): CitedProvision {
  const shown = text.length > MAX_CHARS ? `${text.slice(0, MAX_CHARS)}…` : text;
  return { address, label, text: shown, validity, tier, territory };
}
