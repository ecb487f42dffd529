import { documentKeyOf } from '../domain/document-key.ts';
import type { DocumentKind } from '../domain/legal-document.ts';
import { isKindSymbol, kindOfSymbol, tidySymbol } from './document-symbol.ts';
import { foldInPlace } from './fold-in-place.ts';

/** A document's number as it stands in a text, `[start, end)`. */
export type DocumentNumber = {
  /** Tidied: `151/2025/NĐ-CP`; only what was written when `partial`: `151/2025`, `151`. */
  readonly number: string;
  /** Key without place and year of issue; see `fitsDocumentKey` for comparing. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** `151`, `66.18`, without leading zeros. */
  readonly ordinal: string;
  readonly year?: number;
  readonly symbol?: string;
  readonly kind?: DocumentKind;
  /** Symbol is missing, or a year that the kind always carries. */
  readonly partial: boolean;
};

/** One part of a symbol; a hyphen between spaces joins only parts in capitals (`QĐ - UBND`), and it may be lost (`NĐ CP`). */
const symbolPart = String.raw`[A-ZĐÐ][A-ZĐÐa-zđ]*\d{0,2}[A-ZĐ]*`;
const printed = new RegExp(
  String.raw`(?<![\d/.,])(\d{1,5}(?:\.\d{1,3})?[a-zđ]?)\s{0,2}/{1,2}\s{0,2}(?:((?:19|20)\d{2})\s{0,2}[/-]{1,2}\s{0,2})?` +
    String.raw`(${symbolPart}(?:[-–]\s?(?=\p{Lu})${symbolPart}|\s[-–]\s(?=\p{Lu}{2})${symbolPart}|\s(?:CP|TTg)(?!\p{L}))*)`,
  'gu',
);

/** Typed in small letters: `151/2025/nđ-cp`, `151 2025 nd cp`, `36/qd-ubnd`. */
const typed =
  /(?<![\d/.,])(\d{1,5}(?:\.\d{1,3})?)[\s/]{1,3}(?:((?:19|20)\d{2})[\s/]{1,3})?((?:nd|nq|qd|tt|ct|ttlt|vbhn|kh|tb|cd)[\s-](?:cp|ttg|ubnd|hdnd|ctubnd|b[a-z]{1,9}|vp[a-z]{2,6}|ubtvqh\d{0,2}|[a-z]{2,12}(?:-[a-z]{2,12})+)|(?:qh|ubtvqh)\s?\d{1,2})(?![\p{L}\d])/gu;

/** Named by kind: `nghị định 151`, `nđ151/2025`, `NQ 66.18`. */
const named =
  /(?<![\p{L}\d/-])(nghi dinh|nghi quyet|thong tu lien tich|thong tu|quyet dinh|bo luat|luat|phap lenh|chi thi|nd|nq|tt|qd)(?:\s{0,2}so)?[\s:.]{0,2}(\d{1,5}(?:\.\d{1,3})?)(?:\s{0,2}[/\s-]\s{0,2}((?:19|20)\d{2}))?(?![\d./-]*\d|\s?\/\s?\p{L})/gu;

const kindsByName: Readonly<Record<string, { kind: DocumentKind; symbol?: string; short?: true }>> =
  {
    'nghi dinh': { kind: 'Nghị định', symbol: 'NĐ-CP' },
    nd: { kind: 'Nghị định', symbol: 'NĐ-CP' },
    'nghi quyet': { kind: 'Nghị quyết' },
    nq: { kind: 'Nghị quyết' },
    'thong tu lien tich': { kind: 'Thông tư liên tịch' },
    'thong tu': { kind: 'Thông tư' },
    tt: { kind: 'Thông tư', short: true },
    'quyet dinh': { kind: 'Quyết định' },
    qd: { kind: 'Quyết định', short: true },
    'bo luat': { kind: 'Bộ luật' },
    luat: { kind: 'Luật' },
    'phap lenh': { kind: 'Pháp lệnh' },
    'chi thi': { kind: 'Chỉ thị' },
  };

/** A name or number of a standard: `QCVN 01:2019/BCT`. */
const standard =
  /(?<![\p{L}])(QCVN|TCVN)\s{0,2}(\d{1,6}(?:-\d{1,3})*)\s?:\s?(\d{4})(?:\/([A-ZĐ]{2,12}))?/gu;

/** Number between a law's name and its year: `Luật Đất đai 31/2024`. */
const afterName =
  /(?<![\p{L}])(bo luat|luat|phap lenh)\s[\p{L}\s,]{3,80}?(?:\sso)?\s(\d{1,3})\/((?:19|20)\d{2})(?![\d/])/gu;

/** Party documents: `100-KL/ĐU`, `104-CTr/TU`. */
const party =
  /(?<![\d/.-])(\d{1,5})\s?-\s?((?:KL|CTr|CV|NQ|QĐ|CT|HD|TB|KH|TTr|BC|QC)\/(?:TW|TU|ĐU|HU|ĐTN)[\p{Lu}]*)/gu;

type Parts = Pick<DocumentNumber, 'start' | 'end' | 'ordinal'> & {
  readonly year?: number | undefined;
  readonly symbol?: string | undefined;
  readonly kind?: DocumentKind | undefined;
};

function made(parts: Parts): DocumentNumber {
  const { ordinal, year, symbol } = parts;
  const kind = parts.kind ?? (symbol === undefined ? undefined : kindOfSymbol(symbol));
  const number = [ordinal, year, symbol].filter((part) => part !== undefined).join('/');
  const yearless = year === undefined && (symbol === 'NĐ-CP' || kind === 'Thông tư');
  return {
    number,
    key: documentKeyOf({ number }),
    start: parts.start,
    end: parts.end,
    ordinal: ordinal.replace(/^0+(?=\d)/u, ''),
    ...(year === undefined ? {} : { year }),
    ...(symbol === undefined ? {} : { symbol }),
    ...(kind === undefined ? {} : { kind }),
    partial: symbol === undefined || yearless,
  };
}

/** Without a year only a symbol of several parts or a National Assembly's is one: not "km 12/A". */
function isSymbol(symbol: string, year: string | undefined): boolean {
  if (/^(?:QH|UBTVQH)\d/u.test(symbol)) return year !== undefined;
  if (year !== undefined)
    return symbol.includes('-') || isKindSymbol(symbol) || /^TTLT|NQLT/u.test(symbol);
  return /^[^-]{2,}-./u.test(symbol) || /-[^-]{2,}/u.test(symbol);
}

function printedNumbers(text: string): DocumentNumber[] {
  return [...text.matchAll(printed)].flatMap((match) => {
    const [whole, ordinal = '', year, raw = ''] = match;
    const symbol = tidySymbol(raw);
    if (!isSymbol(symbol, year)) return [];
    const end = match.index + whole.length;
    return [
      made({ ordinal, year: year ? Number(year) : undefined, symbol, start: match.index, end }),
    ];
  });
}

function typedNumbers(folded: string): DocumentNumber[] {
  return [...folded.matchAll(typed)].map((match) => {
    const [whole, ordinal = '', year, raw = ''] = match;
    const symbol = tidySymbol(raw.replace(/^(qh|ubtvqh)\s/u, '$1').replaceAll(' ', '-'));
    return made({
      ordinal,
      year: year ? Number(year) : undefined,
      symbol,
      start: match.index,
      end: match.index + whole.length,
    });
  });
}

/** Years stand alone behind a kind too: "luật 2024" names no number. */
const looksLikeYear = (ordinal: string): boolean => /^(?:19|20)\d{2}$/u.test(ordinal);

function namedNumbers(folded: string): DocumentNumber[] {
  return [...folded.matchAll(named)].flatMap((match) => {
    const [whole, name = '', ordinal = '', year] = match;
    const known = kindsByName[name];
    if (!known || (looksLikeYear(ordinal) && !year) || (known.short && !year)) return [];
    const start = match.index + whole.indexOf(ordinal, name.length);
    const end = match.index + whole.length;
    const { kind, symbol } = known;
    return [made({ ordinal, year: year ? Number(year) : undefined, symbol, kind, start, end })];
  });
}

function lawNumbers(folded: string): DocumentNumber[] {
  return [...folded.matchAll(afterName)].map((match) => {
    const [whole, name = '', ordinal = '', year = ''] = match;
    const end = match.index + whole.length;
    const start = end - `${ordinal}/${year}`.length;
    return made({ ordinal, year: Number(year), kind: kindsByName[name]?.kind, start, end });
  });
}

function standards(text: string): DocumentNumber[] {
  return [...text.matchAll(standard)].map((match) => {
    const [whole, name = '', ordinal = '', year = '', issuer] = match;
    const number = `${name} ${ordinal}:${year}${issuer ? `/${issuer}` : ''}`;
    return {
      number,
      key: documentKeyOf({ number }),
      start: match.index,
      end: match.index + whole.length,
      ordinal,
      year: Number(year),
      kind: name === 'QCVN' ? 'Quy chuẩn' : 'Tiêu chuẩn',
      partial: false,
    } satisfies DocumentNumber;
  });
}

function partyNumbers(text: string): DocumentNumber[] {
  return [...text.matchAll(party)].map((match) => {
    const [whole, ordinal = '', symbol = ''] = match;
    const number = `${ordinal}-${symbol}`;
    const end = match.index + whole.length;
    return {
      number,
      key: documentKeyOf({ number }),
      start: match.index,
      end,
      ordinal,
      symbol,
      partial: false,
    };
  });
}

/** Finds numbers that no rule of numbering knows in folded text; see `heldNumbers`. */
export type NumberFinder = (folded: string) => readonly DocumentNumber[];

/**
 * Document numbers in a text or a question, in order, none overlapping. Printed forms win over what
 * officers type (`nd 151/2025`, `151 2025 nd cp`, `nghi dinh 151`); dates, money and codes of
 * procedures are not numbers, unless `others` knows them. Expects NFC.
 */
export function findDocumentNumbers(
  text: string,
  others: NumberFinder = () => [],
): DocumentNumber[] {
  const folded = foldInPlace(text);
  const found = [
    ...others(folded),
    ...standards(text),
    ...partyNumbers(text),
    ...printedNumbers(text),
    ...typedNumbers(folded),
    ...namedNumbers(folded),
    ...lawNumbers(folded),
  ];
  const chosen: DocumentNumber[] = [];
  for (const candidate of found) {
    if (chosen.every(({ start, end }) => candidate.end <= start || candidate.start >= end)) {
      chosen.push(candidate);
    }
  }
  return chosen.toSorted((one, other) => one.start - other.start);
}

const keyShape = /^(\d+(?:\.\d+)?[a-z]?)(?:-(\d{4}))?(?:-([a-z0-9-]+))?(?:~|$)/u;

/**
 * True when a number, perhaps without year or symbol, may name the document of `documentKey`:
 * every part that was written must agree.
 */
export function fitsDocumentKey(
  { key }: Pick<DocumentNumber, 'key'>,
  documentKey: string,
): boolean {
  const written = keyShape.exec(key);
  const held = keyShape.exec(documentKey);
  if (!written || !held) return key === documentKey.replace(/~.*$/u, '');
  const [, ordinal, year, symbol] = written;
  if (ordinal !== held[1] || (year !== undefined && year !== held[2])) return false;
  return symbol === undefined || symbol === held[3];
}
