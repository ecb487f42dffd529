import type { Relation, RelationKind } from '../../domain/legal-document.ts';
import { doneAwayWith, itemMarker } from './relation-kind.ts';

const adds = new RegExp(
  `${itemMarker}Bổ sung (?:các )?(?:điều|khoản|điểm|mục|chương|phụ lục|mẫu)\\s`,
  'iu',
);
const rewrites = new RegExp(`${itemMarker}Sửa đổi`, 'u');
/** The whole of one place is written anew: "Khoản 4 Điều 9 được sửa đổi, bổ sung như sau:". */
const rewritten = /được sửa đổi, bổ sung như sau/u;
const announcesText = /như sau\s?:?$|như sau\s?:\s*["“]/u;
const changesWords = /(?:từ(?: ngữ)?|đoạn)\s["“]|vào cuối|nội dung|công thức/iu;

/**
 * How a sentence changes what it names; undefined where it ends it, only announces what follows, or
 * leaves it open.
 */
export function mannerOf(kind: RelationKind, text: string, isLeadIn: boolean): Relation['manner'] {
  if (kind === 'repeals') return doneAwayWith.test(text) ? 'not-performed' : undefined;
  if (kind !== 'amends' || isLeadIn) return undefined;
  if (changesWords.test(text)) return 'words';
  if (adds.test(text)) return 'adds';
  const isNew = announcesText.test(text) && (rewrites.test(text) || rewritten.test(text));
  return isNew ? 'rewrites' : undefined;
}
