import type { Statement } from '../domain/answer.ts';
import type { CalendarDay } from '../domain/calendar-day.ts';
import { documentLabel } from '../domain/label.ts';
import type { LegalDocument } from '../domain/legal-document.ts';

/**
 * Years after which a text that nothing held has ended is not taken to go on. Of 514 real documents six are older and
 * not known to have ended; of at least three of them an examiner knew that they had, by laws that are not held.
 */
const OLD_YEARS = 15;

/** A doubt about the first text that a conclusion rests on and that is so old that its end may have been missed. */
export function oldLawDoubt(
  conclusion: readonly Statement[],
  documents: readonly LegalDocument[],
  asOf: CalendarDay,
): string | undefined {
  const open = conclusion
    .flatMap(({ citations }) => citations)
    .filter(({ tier, validity }) => tier === 'normative' && validity.status === 'unknown');
  const cited = new Set(open.map(({ documentId }) => documentId));
  const old = documents.find(
    ({ key, issuedOn, effectiveFrom }) =>
      cited.has(key) && isOld(issuedOn ?? effectiveFrom ?? asOf, asOf),
  );
  if (!old) return undefined;
  return `${documentLabel(old)} đã có hơn ${OLD_YEARS} năm và kho không có văn bản nào cho biết còn hiệu lực hay đã bị thay thế: kiểm tra trước khi dùng.`;
}

function isOld(day: CalendarDay, asOf: CalendarDay): boolean {
  const limit = Number(day.slice(0, 4)) + OLD_YEARS;
  return `${limit}${day.slice(4)}` < asOf;
}
