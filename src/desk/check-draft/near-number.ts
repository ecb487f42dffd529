import type { LegalDocument } from '../../domain/legal-document.ts';
import { findDocumentNumbers, type DocumentNumber } from '../../language/document-number.ts';
import { isWholeName, lawBefore } from './misnamed.ts';
import { nameKey } from './name-key.ts';

/** A held document whose number may be the one that was meant, and the part in which it differs. */
export type NearNumber = { readonly document: LegalDocument; readonly part: string };

/**
 * Held documents of the very name that a draft gives to a number that is not held, whose own number
 * differs in one part only: "Luật Hộ tịch số 60/2014/QH12" beside 60/2014/QH13. An older law of the
 * same name has another number in all parts, and two laws of one year may share a name: what is cited
 * may well exist.
 */
export function nearNumbers(
  cited: DocumentNumber,
  documents: readonly LegalDocument[],
  draft: string,
): NearNumber[] {
  if (cited.partial) return [];
  const law = lawBefore(cited, draft);
  const title = nameKey(draft.slice(cited.end, cited.end + MAX_TITLE)).replace(issued, '');
  return documents.flatMap((document) => {
    if (document.tier === 'illustrative') return [];
    const isNamed = law === undefined ? isTitled(title, document) : isWholeName(law, document);
    const part = isNamed ? onlyOtherPart(cited, document) : undefined;
    return part === undefined ? [] : [{ document, part }];
  });
}

/** The longest titles of decrees have some 300 letters; what is longer is compared as far as it goes. */
const MAX_TITLE = 400;
/** Between a number and a title: "ngày 30 tháng 7 năm 2024 của Chính phủ". */
const issued =
  /^(?:ngay \d+ (?:thang )?\d+ (?:nam )?\d+ )?(?:cua (?:(?!quy dinh |ban hanh |ve |huong dan |sua doi )[a-z]+ ){1,12}?)?(?=quy dinh |ban hanh |ve |huong dan |sua doi )(?:ve viec |ve )?/u;
/** Shorter titles may be those of many: "Quy định về giá đất". */
const LEAST_WORDS = 6;

function isTitled(said: string, { title = '' }: LegalDocument): boolean {
  const held = nameKey(title).replace(/^(?:ve viec|ve) /u, '');
  return held.split(' ').length >= LEAST_WORDS && `${said} `.startsWith(`${held} `);
}

/** The only part in which two numbers differ; undefined where they are equal or differ in more. */
function onlyOtherPart(cited: DocumentNumber, { number }: LegalDocument): string | undefined {
  const [held] = findDocumentNumbers(number ?? '');
  if (!held || held.partial) return undefined;
  const parts = [
    ...(held.ordinal === cited.ordinal ? [] : ['số thứ tự']),
    ...(held.year === cited.year ? [] : ['năm']),
    ...(held.symbol === cited.symbol
      ? []
      : [assembly.test(held.symbol ?? '') ? 'khóa Quốc hội' : 'ký hiệu']),
  ];
  return parts.length === 1 ? parts[0] : undefined;
}

/** "QH15": the fifteenth National Assembly. */
const assembly = /^QH\d/u;
