import { amendedText, writtenAnew, type Unit, type WrittenAnew } from '../domain/amended-text.ts';
import type { AmendedText, Amendment, WordingPeriod } from '../domain/amendment.ts';
import type { CalendarDay } from '../domain/calendar-day.ts';
import type { LegalDocument } from '../domain/legal-document.ts';
import { addressOf } from '../domain/provision.ts';
import { wordingHistory } from '../domain/wording-history.ts';
import type { ArticleRecord, Catalogue } from '../store/catalogue.ts';
import { amendmentsOf, type AmendmentParts } from './amendments.ts';

/** The wording of a whole điều on a day; undefined while it is the one that is kept. */
export async function amendedArticle(
  record: ArticleRecord,
  day: CalendarDay,
  parts: AmendmentParts,
): Promise<AmendedText | undefined> {
  const { unit, amendments } = await changesOf(record, parts);
  return amendedText(unit, amendments, { day });
}

/** An điều as a text that may be amended, and what amends it: nothing where it is no law. */
async function changesOf(
  record: ArticleRecord,
  parts: AmendmentParts,
): Promise<{ readonly unit: Unit; readonly amendments: readonly Amendment[] }> {
  const isLaw = record.document.tier === 'normative';
  return { unit: unitOf(record), amendments: isLaw ? await amendmentsOf(record, parts) : [] };
}

/** What later documents put into an điều and holds on a day, where that can be told. */
export async function newWordsOf(
  record: ArticleRecord,
  day: CalendarDay,
  parts: AmendmentParts,
): Promise<WrittenAnew[]> {
  const { unit, amendments } = await changesOf(record, parts);
  return writtenAnew(unit, amendments, day);
}

/** The wordings that a provision of an điều has had after its first one. */
export async function wordingsOf(
  record: ArticleRecord,
  path: string,
  parts: AmendmentParts,
): Promise<WordingPeriod[]> {
  const { unit, amendments } = await changesOf(record, parts);
  return wordingHistory(unit, amendments, path);
}

/** An điều as a text that may be amended; of one that the document never had, the empty text. */
export async function unitAt(
  document: LegalDocument,
  path: string,
  catalogue: Pick<Catalogue, 'article'>,
): Promise<Unit> {
  const record = await catalogue.article(addressOf(document.key, path));
  if (record) return unitOf(record);
  return { documentKey: document.key, path, text: '', start: 0, end: 0, parts: [] };
}

function unitOf({ document, article, text, descendants }: ArticleRecord): Unit {
  const { path, start, end } = article;
  return { documentKey: document.key, path, text, start, end, parts: descendants };
}
