import type { LegalDocument } from '../../domain/legal-document.ts';
import { findDocumentNumbers, type DocumentNumber } from '../../language/document-number.ts';

type Issued = Pick<LegalDocument, 'number' | 'issuedOn' | 'effectiveFrom'>;

/**
 * Whether a numbered document was issued before a held one, and so cannot have changed it: in an
 * earlier year, or with a lower number in the same series of the same year. False where it cannot be told.
 */
export function wasIssuedBefore(number: DocumentNumber, document: Issued): boolean {
  const [own] = findDocumentNumbers(document.number ?? '');
  const year = own?.year ?? yearOf(document.issuedOn) ?? yearOf(document.effectiveFrom);
  if (number.year === undefined || year === undefined) return false;
  if (number.year !== year) return number.year < year;
  return own !== undefined && number.symbol === own.symbol && isLower(number, own);
}

function yearOf(day: string | undefined): number | undefined {
  return day === undefined ? undefined : Number(day.slice(0, 4));
}

const whole = /^\d+$/u;

/** `66.7` and `66.18` are numbered under another resolution: their order tells no days. */
function isLower(one: DocumentNumber, other: DocumentNumber): boolean {
  if (one.symbol === undefined || !whole.test(one.ordinal) || !whole.test(other.ordinal)) {
    return false;
  }
  return Number(one.ordinal) < Number(other.ordinal);
}
