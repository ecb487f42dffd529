import { amendedText, writtenAnew, type Unit, type WrittenAnew } from '../domain/amended-text.ts';
import type { AmendedText, WordingPeriod } from '../domain/amendment.ts';
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
  if (record.document.tier !== 'normative') return undefined;
  return amendedText(unitOf(record), await amendmentsOf(record, parts), { day });
}

/** What later documents put into an điều and holds on a day, where that can be told. */
export async function newWordsOf(
  record: ArticleRecord,
  day: CalendarDay,
  parts: AmendmentParts,
): Promise<WrittenAnew[]> {
  if (record.document.tier !== 'normative') return [];
  return writtenAnew(unitOf(record), await amendmentsOf(record, parts), day);
}

/** The wordings that a provision of an điều has had after its first one. */
export async function wordingsOf(
  record: ArticleRecord,
  path: string,
  parts: AmendmentParts,
): Promise<WordingPeriod[]> {
  if (record.document.tier !== 'normative') return [];
  return wordingHistory(unitOf(record), await amendmentsOf(record, parts), path);
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
