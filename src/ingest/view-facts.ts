import type { DocumentFacts } from '../domain/legal-document.ts';
import type { FactView } from '../domain/review.ts';
import type { Evidence } from './describe/evidence.ts';

type Read = {
  readonly evidence: readonly Evidence[];
  readonly confirmed: Partial<DocumentFacts>;
  readonly text: string;
};

/** Each fact with the words that it was read from. */
export function viewFacts(facts: DocumentFacts, read: Read): FactView[] {
  return Object.entries(facts).map(([field, value]) => ({
    field,
    value,
    ...originOf(field, read),
  }));
}

function originOf(
  field: string,
  { evidence, confirmed, text }: Read,
): Omit<FactView, 'field' | 'value'> {
  if (field in confirmed) return { from: 'confirmed', confidence: 1 };
  const found = evidence.find((one) => one.field === field);
  if (!found) return { from: 'assumed', confidence: 0 };
  const { start, end, confidence } = found;
  return { from: 'read', confidence, start, end, quote: text.slice(start, end) };
}
