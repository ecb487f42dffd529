import type { DocumentFacts } from '../../domain/legal-document.ts';
import type { Warning } from '../../domain/source-text.ts';

/**
 * Days of one document that cannot stand together. A central or provincial document may take effect
 * before its issue (Điều 55 Luật 64/2025/QH15); what is rare enough to be a slip of the pen is asked
 * for in words, `retroactive`. An illustrative document has no force, its days tell of other law.
 */
export function contradictedDays(facts: DocumentFacts): Warning[] {
  const { effectiveFrom, effectiveTo } = facts;
  if (facts.tier === 'illustrative' || effectiveFrom === undefined) return [];
  const found: Warning[] = [];
  if (effectBeforeIssue(facts) && !facts.retroactive) {
    const message = `Ngày có hiệu lực ${effectiveFrom} trước ngày ban hành ${facts.issuedOn}.`;
    found.push({ code: 'EFFECT_BEFORE_ISSUE', message });
  }
  if (effectiveTo !== undefined && effectiveTo < effectiveFrom) {
    const message = `Ngày hết hiệu lực ${effectiveTo} trước ngày có hiệu lực ${effectiveFrom}.`;
    found.push({ code: 'END_BEFORE_EFFECT', message });
  }
  return found;
}

/** Whether the document reaches back behind its own day of issue. */
export function effectBeforeIssue({ issuedOn, effectiveFrom }: DocumentFacts): boolean {
  return issuedOn !== undefined && effectiveFrom !== undefined && effectiveFrom < issuedOn;
}
