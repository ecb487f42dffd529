import type { CalendarDay } from '../../domain/calendar-day.ts';
import { documentKinds } from '../../domain/legal-document.ts';
import {
  findDocumentNumbers,
  type DocumentNumber,
  type NumberFinder,
} from '../../language/document-number.ts';
import { parseVietnameseDate } from '../../language/dates.ts';
import { findReferences, type Reference } from '../../language/references.ts';
import { attachmentBefore, attachmentBehind, type Attachment } from './attachment.ts';
import { inwardPaths } from './inward-paths.ts';
import type { LawFinder, NamedLaw } from './law-names.ts';
import { readDraft, type DraftSentence } from './draft-sentences.ts';

/** A provision or a document that a draft cites. */
export type DraftCitation = {
  readonly start: number;
  readonly end: number;
  readonly said: string;
  /** Document as named; neither where the words name none. */
  readonly number?: DocumentNumber;
  readonly name?: string;
  /** Year behind a name: `Luật Đất đai năm 2024`. */
  readonly year?: number;
  /** The part issued with the document that the paths lie in: `Quy chế ban hành kèm theo …`. */
  readonly attachment?: Attachment;
  /** Paths inside the document; none for the whole, several where the reading is open or a list. */
  readonly paths: readonly string[];
  /** "Điều này", "Nghị định này": depends on where the words stand. */
  readonly isRelative: boolean;
  readonly sentence: DraftSentence;
};

/** How what is held or known to be needed is recognised in a draft. */
export type Finders = {
  /** Numbers of held documents that have no known shape. */
  readonly numbers: NumberFinder;
  readonly laws: LawFinder;
};

/** Citations of a draft in text order; those inside quotations belong to the quoted text. */
export function draftCitations(text: string, find: Finders): DraftCitation[] {
  const { masked, sentences } = readDraft(text);
  const numbers = findDocumentNumbers(masked, find.numbers);
  const laws = find.laws(masked);
  const references = findReferences(masked, find.numbers).filter(
    ({ start }) => !fraction.test(masked.slice(Math.max(0, start - 10), start)),
  );
  const provisions = references.flatMap((reference) => {
    const one = ofReference(reference, masked, { numbers, laws });
    return isOwn(reference, one, masked) ? [] : [one];
  });
  const isCovered = ({ start, end }: { readonly start: number; readonly end: number }) =>
    provisions.some((one) => start < one.end && end > one.start);
  const unnumbered = laws.filter(({ isNumbered }) => !isNumbered);
  const own = ownNumber(masked, numbers, laws);
  const others = numbers.filter((one) => one !== own && !isCovered(one));
  const wholes = [...others, ...unnumbered].filter(
    (one, at, all) => !isCovered(one) && !all.slice(0, at).some((other) => meets(other, one)),
  );
  const named = [...provisions, ...wholes.map((one) => ofDocument(one, masked))].toSorted(
    (one, other) => one.start - other.start,
  );
  return named.flatMap((one) => {
    const sentence = sentences.find(({ start, end }) => one.start >= start && one.start < end);
    return sentence ? [{ ...one, sentence }] : [];
  });
}

/** "1/2 (một phần hai)" names no part of a document. */
const fraction = /(?<!\p{L})(?:một|hai|ba|bốn)\s+$/iu;

type Named = Omit<DraftCitation, 'sentence'>;

/** The number that the draft itself bears in its head, "Số: 99/TTr-UBND": before it nothing is cited. */
function ownNumber(
  masked: string,
  [first]: readonly DocumentNumber[],
  laws: readonly NamedLaw[],
): DocumentNumber | undefined {
  if (!first || laws.some(({ start }) => start < first.start)) return undefined;
  const before = masked.slice(masked.lastIndexOf('\n', first.start - 1) + 1, first.start);
  return /^[\s*_|]*Số\s*:?[\s*_]*$/u.test(before) ? first : undefined;
}

function meets(one: NamedLaw | DocumentNumber, other: NamedLaw | DocumentNumber): boolean {
  return one.start < other.end && one.end > other.start;
}

/** The draft's own điều and what it says of itself are no citations. */
function isOwn(
  { relative }: Reference,
  { start, end, number, name }: Named,
  masked: string,
): boolean {
  if (relative === 'document') return true;
  // A line that only cites, as chatbots head their answers: "Điều 5 Nghị định 151/2025/NĐ-CP:".
  const isNear =
    number && (number.start >= start || !masked.slice(number.end, start).includes('\n'));
  if (isNear || name !== undefined) return false;
  const before = masked.slice(masked.lastIndexOf('\n', start - 1) + 1, start);
  return /^[\s*#]*$/u.test(before) && /^\s*[.:]/u.test(masked.slice(end));
}

type Found = {
  readonly numbers: readonly DocumentNumber[];
  readonly laws: readonly NamedLaw[];
};

function ofReference(reference: Reference, masked: string, found: Found): Named {
  const { start, relative } = reference;
  const { end, number, name, attachment } = documentOf(reference, masked, found);
  const year = name === undefined ? undefined : yearBehind(masked, end);
  return {
    start,
    end: year ? year.end : end,
    said: masked.slice(start, year ? year.end : end),
    ...(number ? { number } : {}),
    ...(name ? { name } : {}),
    ...(year ? { year: year.year } : {}),
    ...(attachment ? { attachment } : {}),
    paths: inwardPaths(reference.paths),
    isRelative: relative !== undefined,
  };
}

type NamedDocument = { readonly end: number } & Pick<Named, 'number' | 'name' | 'attachment'>;

/** The document that a chain names, and where its name ends. */
function documentOf(reference: Reference, masked: string, found: Found): NamedDocument {
  const { start, end, relative, documentName } = reference;
  const number = numberOf(reference, found);
  if (documentName !== undefined) return namedLaw(reference, found);
  if (number) return { end, ...numbered(number, start, masked) };
  if (relative !== undefined) return { end };
  const within = attachmentBehind(masked, end, found.numbers);
  if (within) return { end: within.number.end, ...within };
  // In small letters or without accents: "khoản 1 Điều 5 luật đất đai", "Luật sửa đổi, …".
  const law = found.laws.find(
    (one) => one.start >= end && /^\s+(?:của\s+|cua\s+)?$/u.test(masked.slice(end, one.start)),
  );
  return law ? withNumber(law, found) : { end };
}

/** The one in the chain, else the nearest before it: the same number may stand in other sentences. */
function numberOf({ start, end, key }: Reference, { numbers }: Found): DocumentNumber | undefined {
  if (key === undefined) return undefined;
  const same = numbers.filter((one) => one.key === key);
  return (
    same.find((one) => one.start >= start && one.end <= end) ??
    same.findLast((one) => one.end <= start)
  );
}

function namedLaw(reference: Reference, found: Found): NamedDocument {
  const { start, end, documentName = '' } = reference;
  // Its end is known better where the law is: "Luật Hôn nhân và gia đình", "Luật Đất đai giao cho xã".
  const law = found.laws.find((one) => one.start > start && one.start < end);
  if (law?.isNumbered) return withNumber(law, found);
  const number = numberOf(reference, found);
  return { end: law?.end ?? end, name: law?.name ?? documentName, ...(number ? { number } : {}) };
}

function withNumber({ end, name, isNumbered }: NamedLaw, { numbers }: Found): NamedDocument {
  const number = isNumbered && numbers.find((one) => one.start >= end);
  return { end: number ? number.end : end, name, ...(number ? { number } : {}) };
}

/** A number before the chain may be that of what something else is issued with. */
function numbered(number: DocumentNumber, start: number, masked: string) {
  const attachment = number.end <= start ? attachmentBefore(masked, number) : undefined;
  return { number, ...(attachment ? { attachment } : {}) };
}

/** Longest first: `Thông tư liên tịch` begins with another kind. */
const kindNames = Object.keys(documentKinds).toSorted((one, other) => other.length - one.length);
const kindBefore = new RegExp(`(?:${kindNames.join('|')})(?:\\s+số)?\\s*$`, 'iu');

function ofDocument(one: DocumentNumber | NamedLaw, masked: string): Named {
  const { start, end } = one;
  if ('name' in one) {
    const year = yearBehind(masked, end);
    const stop = year?.end ?? end;
    const said = masked.slice(start, stop);
    return {
      start,
      end: stop,
      said,
      name: one.name,
      ...(year ? { year: year.year } : {}),
      paths: [],
      isRelative: false,
    };
  }
  const from =
    start - (kindBefore.exec(masked.slice(Math.max(0, start - 30), start))?.[0].length ?? 0);
  return {
    start: from,
    end,
    said: masked.slice(from, end),
    number: one,
    paths: [],
    isRelative: false,
  };
}

/** The year of adoption behind a name, written as a year or in the day, which stays outside the name. */
function yearBehind(masked: string, end: number): { year: number; end: number } | undefined {
  const found = /^\s+(?:năm\s+)?((?:19|20)\d{2})(?![\d/])/u.exec(masked.slice(end, end + 14));
  if (found) return { year: Number(found[1]), end: end + found[0].length };
  const day = dayBehind(masked, end);
  return day === undefined ? undefined : { year: Number(day.slice(0, 4)), end };
}

/** "ngày 12 tháng 6 năm 2025" or "(ngày 12/6/2025)". */
const dateBehind = /^[\s,(]*ngày\s+\d{1,2}\s*(?:tháng\s*\d{1,2}\s*năm\s*|\/\d{1,2}\/)\d{4}/u;

/** The day right behind a citation, which is the one of its adoption. */
export function dayBehind(text: string, end: number): CalendarDay | undefined {
  const behind = dateBehind.exec(text.slice(end, end + 60))?.[0];
  return behind === undefined ? undefined : parseVietnameseDate(behind);
}
