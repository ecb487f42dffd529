import { shownDay } from '../../domain/calendar-day.ts';
import { unusable } from '../../domain/citation.ts';
import { documentLabel } from '../../domain/label.ts';
import type { LegalDocument } from '../../domain/legal-document.ts';
import type { NeededDocument } from '../../domain/must-have.ts';
import { fitsDocumentKey } from '../../language/document-number.ts';
import { citedDocuments } from './cited-documents.ts';
import { lookUp, type FoundProvision, type LookParts } from './cited-provisions.ts';
import { dayBehind, type DraftCitation } from './draft-citations.ts';
import { isAmendingName } from './law-names.ts';
import { misnameOf } from './misnamed.ts';
import { nameKey } from './name-key.ts';
import { nearNumbers } from './near-number.ts';

/** A citation with what it was found to mean. */
export type Resolved = {
  readonly citation: DraftCitation;
  readonly existence: 'found' | 'nonexistent' | 'not-held' | 'undetermined';
  /** Vietnamese sentences on what it means, and on what it gets wrong about the document. */
  readonly reasons: readonly string[];
  /** The draft gives the document another kind, name or day of issue than it has. */
  readonly isMisdescribed: boolean;
  readonly found: readonly FoundProvision[];
  /** The document that later citations without one may go on with. */
  readonly document?: LegalDocument;
};

export type ResolveParts = LookParts & { readonly draft: string };

/** Finds the document and the provisions that a citation means, as far as its words tell. */
export async function resolveCitation(
  citation: DraftCitation,
  before: Resolved | undefined,
  parts: ResolveParts,
): Promise<Resolved> {
  const isNameless = citation.number === undefined && citation.name === undefined;
  if (citation.isRelative && isNameless) {
    return unresolved(citation, 'undetermined', relative, before?.document);
  }
  if (isNameless) return guessed(citation, before?.document, parts);
  const documents = chosen(citation, parts);
  const [document] = documents;
  if (!document) return (await mistyped(citation, parts)) ?? notHeld(citation, parts);
  if (documents.length > 1) {
    const labels = documents.map((one) => documentLabel(one)).join('; ');
    return unresolved(
      citation,
      'undetermined',
      `Có nhiều văn bản khớp: ${labels}. Hãy ghi đủ số, ký hiệu.`,
    );
  }
  return inDocument(citation, document, parts);
}

async function inDocument(
  citation: DraftCitation,
  document: LegalDocument,
  parts: ResolveParts,
): Promise<Resolved> {
  const look = await lookUp(citation, document, parts);
  const misdated = misdateOf(citation, document, parts.draft);
  const misnamed = citation.number && misnameOf(citation.number, document, parts.draft);
  const doubt = doubtOf(citation, document);
  const reasons = [
    ...(look.absent ? [look.absent.reason] : []),
    ...(look.isOpen ? ['Viết không dấu nên chưa rõ là điểm d hay điểm đ.'] : []),
    ...[misnamed, misdated].filter((one) => one !== undefined),
    ...doubt,
    ...readingOf(citation, document),
  ];
  const existence = doubt.length > 0 ? 'undetermined' : existenceOf(look);
  const isMisdescribed = misdated !== undefined || misnamed !== undefined;
  return { citation, existence, reasons, isMisdescribed, found: look.found, document };
}

const relative =
  'Dẫn chiếu “này” tùy chỗ đứng trong văn bản; không đối chiếu được nếu không ghi số văn bản.';

function existenceOf({
  absent,
  isOpen,
}: Awaited<ReturnType<typeof lookUp>>): Resolved['existence'] {
  if (absent) return absent.isSure ? 'nonexistent' : 'undetermined';
  return isOpen ? 'undetermined' : 'found';
}

function unresolved(
  citation: DraftCitation,
  existence: Resolved['existence'],
  reason: string,
  document?: LegalDocument,
): Resolved {
  const rest = { citation, existence, reasons: [reason], isMisdescribed: false, found: [] };
  return document ? { ...rest, document } : rest;
}

/** No document is named: what stood there last is offered for reading and never judged. */
async function guessed(
  citation: DraftCitation,
  document: LegalDocument | undefined,
  parts: ResolveParts,
): Promise<Resolved> {
  if (!document) return unresolved(citation, 'undetermined', 'Không ghi tên, số văn bản.');
  const { found } = await lookUp(citation, document, parts);
  const reason = `Không ghi tên, số văn bản; nếu là ${documentLabel(document)} thì xem bên cạnh.`;
  return { ...unresolved(citation, 'undetermined', reason, document), found };
}

/** Of several laws of one name the one that holds on the day. */
function chosen(citation: DraftCitation, { survey, judgement }: ResolveParts): LegalDocument[] {
  const documents = citedDocuments(citation, survey.documents);
  if (documents.length < 2) return documents;
  const home = documents.filter(({ key }) => judgement.allowed.has(key));
  const candidates = home.length > 0 ? home : documents;
  if (citation.number && !citation.number.partial) return candidates;
  const usable = candidates.filter((one) => !unusable.has(judgement.validityOf(one, '').status));
  return usable.length > 0 ? usable : candidates;
}

/**
 * A number that is not held beside a name whose held number differs in one part: told, never judged,
 * because another of that name may have the number. What is held is offered for reading.
 */
async function mistyped(
  citation: DraftCitation,
  parts: ResolveParts,
): Promise<Resolved | undefined> {
  const near = citation.number
    ? nearNumbers(citation.number, parts.survey.documents, parts.draft)
    : [];
  const [first] = near;
  if (!first || !citation.number) return undefined;
  const held = near.map(({ document, part }) => `${documentLabel(document)} (khác ${part})`);
  const reason = `Chưa có trong kho: ${citation.number.number}; kho có ${held.join(', ')}; hãy kiểm tra lại số, ký hiệu.`;
  if (near.length > 1) return unresolved(citation, 'undetermined', reason);
  const { found } = await lookUp(citation, first.document, parts);
  return { ...unresolved(citation, 'undetermined', reason, first.document), found };
}

function notHeld(citation: DraftCitation, { survey }: ResolveParts): Resolved {
  const { number, name, year } = citation;
  if (number?.partial) {
    const reason = `Số văn bản ghi chưa đủ (${number.number}) và không khớp văn bản nào trong kho.`;
    return unresolved(citation, 'undetermined', reason);
  }
  const needed = survey.fields.flatMap(({ missing }) => missing);
  const isByNumber = number !== undefined && !(name && isAmendingName(name));
  const known = isByNumber
    ? needed.filter((one) => one.number === number.number).map(({ title }) => title)
    : needed.filter((one) => isNamed(one, citation)).map((one) => one.number);
  const said = isByNumber ? number.number : [name, year].filter(Boolean).join(' năm ');
  const also = known.length > 0 ? ` (${[...new Set(known)].join(', ')})` : '';
  const namesakes = name === undefined ? [] : citedDocuments({ name }, survey.documents);
  const held =
    namesakes.length > 0 ? `; kho có ${namesakes.map((one) => documentLabel(one)).join(', ')}` : '';
  const reason = `Chưa có trong kho: ${said}${also}${held}; không kiểm tra được.`;
  return unresolved(citation, 'not-held', reason);
}

function isNamed({ title, number }: NeededDocument, { name = '', year }: DraftCitation): boolean {
  return nameKey(title) === nameKey(name) && (!year || number.includes(`/${year}/`));
}

const amendedByMany =
  'Một luật có thể đã được nhiều luật sửa đổi; hãy ghi số hoặc năm của luật sửa đổi.';

/** Named only by the law that it changes, which others that are not held may change too. */
function doubtOf({ name, number, year }: DraftCitation, { key }: LegalDocument): string[] {
  if (name === undefined || year !== undefined || !isAmendingName(name)) return [];
  return number && fitsDocumentKey(number, key) ? [] : [amendedByMany];
}

/** What a number or a name that was not given in full was taken for. */
function readingOf({ number, name, year }: DraftCitation, document: LegalDocument): string[] {
  const isOwn = number !== undefined && fitsDocumentKey(number, document.key);
  const isFull = number ? isOwn && !number.partial : name !== undefined && year !== undefined;
  return isFull ? [] : [`Hiểu là ${documentLabel(document)}.`];
}

function misdateOf(
  { end, number, name }: DraftCitation,
  { issuedOn }: LegalDocument,
  draft: string,
): string | undefined {
  const day = number || name ? dayBehind(draft, end) : undefined;
  if (!day || !issuedOn || day === issuedOn) return undefined;
  return `Dự thảo ghi ngày ${shownDay(day)}; văn bản ban hành ngày ${shownDay(issuedOn)}.`;
}
