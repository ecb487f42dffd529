import { findDocumentNumbers } from '../../language/document-number.ts';
import { subjectsIn } from './precedence-claim.ts';
import { isDocumentLine } from './whole-document.ts';

/** What goes on: the words that name it, and the matters that it goes on for; all when empty. */
export type Continuation = { readonly words: string; readonly subjects: readonly string[] };

const opensWithPlaces =
  /^(?:\d+\.\s*|[a-zđ]\)\s*)?(?:Các )?(?:[Qq]uy định (?:tại|của)|Điều|Khoản|Điểm|Chương)\s/u;
const meanwhile = /^(?:\d+\.\s*|[a-zđ]\)\s*)?Trong thời gian\s/u;
const ofMatters =
  /[Qq]uy định về (.{3,300}?)(?:\skhông (?:được )?quy định tại [^,;.]{3,60})?\sthì tiếp tục/u;

/**
 * Reads "Nghị định số A tiếp tục có hiệu lực", "Các quy định về B … tiếp tục thực hiện theo Nghị
 * định số A". Undefined for work that goes on, which keeps no document in force.
 */
export function continuationIn(text: string): Continuation | undefined {
  const at = text.indexOf('tiếp tục');
  const behind = text.slice(at);
  const words = findDocumentNumbers(behind).length > 0 ? behind : text.slice(0, at);
  const subjects = subjectsIn(ofMatters.exec(text)?.[1]);
  const ofDocument = isDocumentLine(text) || opensWithPlaces.test(text) || meanwhile.test(text);
  return subjects.length > 0 || ofDocument ? { words, subjects } : undefined;
}
