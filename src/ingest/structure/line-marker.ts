import type { ProvisionKind } from '../../domain/provision.ts';
import { clauseMark, pointMark } from '../../language/line-mark.ts';
import {
  ordinalOfLetter,
  ordinalOfNumber,
  romanValue,
  type Ordinal,
} from '../../language/provision-number.ts';

/** What the start of a line looks like; whether it is a heading is decided by its sequence. */
export type Marker = {
  readonly kind: ProvisionKind;
  /** As printed: `54a`, `II`, `đ`. */
  readonly number: string;
  readonly ordinal: Ordinal;
  /** Words after the number on the same line. */
  readonly rest: string;
  /** Characters of the line before `rest`. */
  readonly length: number;
};

type Pattern = {
  readonly kind: ProvisionKind;
  readonly pattern: RegExp;
  readonly ordinal: (number: string) => Ordinal | undefined;
};

const ordinalWords = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

function anyOrdinal(number: string): Ordinal | undefined {
  const word = ordinalWords.indexOf(number.toLowerCase());
  if (word >= 0) return [word + 1, 0];
  const roman = /^([ivxlc]+)([a-zđ])?$/iu.exec(number);
  const value = roman?.[1] ? romanValue(roman[1]) : undefined;
  if (value !== undefined) return [value, ordinalOfLetter(roman?.[2] ?? '')?.[0] ?? 0];
  return ordinalOfNumber(number) ?? ordinalOfLetter(number);
}

/** `3.1` → 3.1 as [301, 0], enough for the subsections of an annex. */
function dottedOrdinal(number: string): Ordinal | undefined {
  const match = /^(\d{1,2})\.(\d{1,2})$/u.exec(number);
  return match ? [Number(match[1]) * 100 + Number(match[2]), 0] : anyOrdinal(number);
}

function markedBy({ number, sign }: typeof clauseMark): RegExp {
  return new RegExp(String.raw`^(${number})${sign}\s*(?:\[\d{1,3}\]\s*)?`, 'u');
}

/**
 * In order of trial; a consolidated text has a footnote mark behind the number ("Điều 5.[2] Tên").
 * Each has the number in its first group and matches up to the words after it.
 * "Điểu" and "Điêu" are typing and OCR slips. "Điều 1:", khoản "1/" and "Điều 2 Tên" without a dot are old spellings that still occur.
 */
const patterns: readonly Pattern[] = [
  {
    kind: 'article',
    pattern:
      /^(?:Điều|ĐIỀU|Điểu|Điêu|ĐIỂU|Diều)\s{0,3}(\d{1,4}[a-zđ]?\d?)(?:\[\d{1,3}\])?\s?[.:;]?\s*(?:\[\d{1,3}\]\s*)?(?:[-–]\s)?/u,
    ordinal: ordinalOfNumber,
  },
  {
    kind: 'chapter',
    pattern: /^(?:Chương|CHƯƠNG)\s+([IVXLC]{1,7}[a-zđA-ZĐ]?|\d{1,2})(?![\p{L}\d])\s*[.:–-]?\s*/u,
    ordinal: anyOrdinal,
  },
  {
    kind: 'subsection',
    pattern:
      /^(?:Tiểu [mM]ục|TIỂU MỤC)\s+(\d{1,2}(?:\.\d{1,2})?|[IVX]+)(?![\p{L}\d])\s*[.:–-]?\s*/u,
    ordinal: dottedOrdinal,
  },
  {
    kind: 'section',
    pattern: /^(?:Mục|MỤC)\s+(\d{1,2}[a-zđ]?|[IVX]{1,6}|[A-ZĐ])(?![\p{L}\d])\s*[.:–-]?\s*/u,
    ordinal: anyOrdinal,
  },
  {
    kind: 'part',
    pattern:
      /^(?:Phần|PHẦN)\s+(?:thứ\s+|THỨ\s+)?([IVX]{1,6}|\d{1,2}|[A-ZĐ]|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|NHẤT|HAI|BA|TƯ|NĂM|SÁU|BẢY|TÁM|CHÍN|MƯỜI)(?![\p{L}\d])\s*[.:–-]?\s*/u,
    ordinal: anyOrdinal,
  },
  {
    kind: 'clause',
    pattern: markedBy(clauseMark),
    ordinal: ordinalOfNumber,
  },
  {
    kind: 'point',
    pattern: markedBy(pointMark),
    ordinal: ordinalOfLetter,
  },
];

/** The marker at the start of a paragraph, if its first characters look like one. */
export function markerOf(text: string): Marker | undefined {
  for (const { kind, pattern, ordinal } of patterns) {
    const match = pattern.exec(text);
    const number = match?.[1];
    const place = number === undefined ? undefined : ordinal(number);
    if (match && number !== undefined && place) {
      return {
        kind,
        number,
        ordinal: place,
        rest: text.slice(match[0].length),
        length: match[0].length,
      };
    }
  }
  return undefined;
}

/** Words that follow a number in a reference ("Điều 5 của Luật này …"), never in a heading. */
const referenceRest =
  /^(?:của|và|hoặc|này|đến|tại|thì|được|,|;|\)|\]|”|(?:Luật|Nghị định|Nghị quyết|Thông tư|Quyết định|Pháp lệnh|Bộ luật|Hiến pháp|Quy chế|Quy định)\s+(?:số|này|\d|[\p{Lu}]|liên))/u;

/** True when the words after "Điều 5" show that the line quotes a provision instead of opening it. */
export function readsAsReference(marker: Marker, text: string): boolean {
  const punctuated = /[.:]\s*$/u.test(text.slice(0, marker.length).trimEnd());
  if (punctuated) return /^(?:này|của|và|,)/u.test(marker.rest);
  return referenceRest.test(marker.rest) || /^\p{Ll}/u.test(marker.rest);
}
