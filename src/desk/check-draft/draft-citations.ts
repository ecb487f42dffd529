import { documentKinds } from '../../domain/legal-document.ts';
import {
  findDocumentNumbers,
  type DocumentNumber,
  type NumberFinder,
} from '../../language/document-number.ts';
import { findReferences, type Reference } from '../../language/references.ts';
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
  /** Paths inside the document; none for the whole, several where the reading is open or a list. */
  readonly paths: readonly string[];
  /** "Điều này", "Nghị định này": depends on where the words stand. */
  readonly isRelative: boolean;
  readonly sentence: DraftSentence;
};

/**
 * Citations of a draft in text order; those inside quotations belong to the quoted text. `others` finds
 * the numbers of held documents that have no known shape.
 */
export function draftCitations(text: string, others?: NumberFinder): DraftCitation[] {
  const { masked, sentences } = readDraft(text);
  const numbers = findDocumentNumbers(masked, others);
  const references = findReferences(masked, others).filter((one) => !isOwn(one, masked));
  const isCovered = ({ start, end }: { readonly start: number; readonly end: number }) =>
    references.some((one) => start < one.end && end > one.start);
  const wholes = [...numbers.filter((one) => !isCovered(one)), ...lawsAlone(masked)].filter(
    (one, at, all) => !isCovered(one) && !all.slice(0, at).some((other) => meets(other, one)),
  );
  const named = [
    ...references.map((one) => ofReference(one, masked, numbers)),
    ...wholes.map((one) => ofDocument(one, masked)),
  ].toSorted((one, other) => one.start - other.start);
  return named.flatMap((one) => {
    const sentence = sentences.find(({ start, end }) => one.start >= start && one.start < end);
    return sentence ? [{ ...one, sentence }] : [];
  });
}

type Named = Omit<DraftCitation, 'sentence'>;
type LawAlone = { readonly start: number; readonly end: number; readonly name: string };

function meets(one: LawAlone | DocumentNumber, other: LawAlone | DocumentNumber): boolean {
  return one.start < other.end && one.end > other.start;
}

/** The draft's own điều and what it says of itself are no citations. */
function isOwn({ start, end, relative }: Reference, masked: string): boolean {
  if (relative === 'document') return true;
  const before = masked.slice(masked.lastIndexOf('\n', start - 1) + 1, start);
  return /^[\s*#]*$/u.test(before) && /^\s*[.:]/u.test(masked.slice(end));
}

function ofReference(
  { start, end, paths, relative, key, documentName }: Reference,
  masked: string,
  numbers: readonly DocumentNumber[],
): Named {
  const number = numbers.find((one) => one.key === key);
  const year = yearBehind(masked, end);
  return {
    start,
    end: year ? year.end : end,
    said: masked.slice(start, year ? year.end : end),
    ...(number ? { number } : {}),
    ...(documentName ? { name: documentName } : {}),
    ...(documentName && year ? { year: year.year } : {}),
    paths,
    isRelative: relative !== undefined,
  };
}

/** Longest first: `Thông tư liên tịch` begins with another kind. */
const kindNames = Object.keys(documentKinds).toSorted((one, other) => other.length - one.length);
const kindBefore = new RegExp(`(?:${kindNames.join('|')})(?:\\s+số)?\\s*$`, 'iu');

function ofDocument(one: DocumentNumber | LawAlone, masked: string): Named {
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

/** A law that is cited as a whole by its name, as the Căn cứ lines of a draft do. */
const lawAlone =
  /(?<=Căn cứ\s+)(?:Bộ luật|Luật|Pháp lệnh)\s+\p{Lu}[\p{L}\s,–-]{1,80}?(?=\s+(?:năm|ngày|số|đã|được)\s|\s?[;.(\n]|$)/gu;

function lawsAlone(masked: string): LawAlone[] {
  return [...masked.matchAll(lawAlone)]
    .filter(
      ({ index, 0: name }) => !/^[\s,]*(?:số\s*)?\d+\//u.test(masked.slice(index + name.length)),
    )
    .map(({ index, 0: name }) => ({ start: index, end: index + name.length, name: name.trim() }));
}

function yearBehind(masked: string, end: number): { year: number; end: number } | undefined {
  const found = /^\s+(?:năm\s+)?((?:19|20)\d{2})(?![\d/])/u.exec(masked.slice(end, end + 14));
  return found ? { year: Number(found[1]), end: end + found[0].length } : undefined;
}
