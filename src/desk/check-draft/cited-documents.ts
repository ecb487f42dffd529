import type { LegalDocument } from '../../domain/legal-document.ts';
import { fitsDocumentKey } from '../../language/document-number.ts';
import { isAmendingName } from './law-names.ts';
import type { DraftCitation } from './draft-citations.ts';
import { nameKey } from './name-key.ts';

/** Held documents that a citation may mean; by number, else by a law's name and year. */
export function citedDocuments(
  { number, name, year }: Pick<DraftCitation, 'number' | 'name' | 'year'>,
  documents: readonly LegalDocument[],
): LegalDocument[] {
  const numbered = number ? documents.filter(({ key }) => fitsDocumentKey(number, key)) : [];
  if (name === undefined || (number && !isAmendingName(name))) return numbered;
  // The number behind such a name is its own or that of the law that it changes.
  const amending = numbered.filter(({ title = '' }) => /^(?:luật\s+)?sửa đổi/iu.test(title));
  if (amending.length > 0) return amending;
  const wanted = nameKey(name);
  return documents.filter(
    (document) => isNamed(document, wanted) && (year === undefined || yearOf(document) === year),
  );
}

/** Only laws are cited by their name alone; of the Constitution there is one at a time, however its name goes on. */
function isNamed({ kind, title, tier }: LegalDocument, wanted: string): boolean {
  if (kind === 'Hiến pháp') return tier !== 'illustrative' && /^hien phap\b/u.test(wanted);
  const isLaw = kind === 'Luật' || kind === 'Bộ luật' || kind === 'Pháp lệnh';
  if (!isLaw || tier === 'illustrative' || !title) return false;
  return nameKey(title.startsWith(kind) ? title : `${kind} ${title}`) === wanted;
}

/** Year of the number, which is the year of adoption. */
function yearOf({ number, issuedOn }: LegalDocument): number | undefined {
  const year = /\/((?:19|20)\d{2})\//u.exec(number ?? '')?.[1] ?? issuedOn?.slice(0, 4);
  return year ? Number(year) : undefined;
}
