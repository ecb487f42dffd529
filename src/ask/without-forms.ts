import { splitAddress } from '../domain/provision.ts';
import type { RankedPassage } from './rank.ts';

/** A blank to be filled in behind the name of what goes there: `Họ và tên: ……`. */
const blank = /[:：]\s*(?:\.{3,}|…|_{3,})/u;
/** Heading of an annex that is a form or holds nothing else. */
const formHeading = /(?:^|› )(?:các )?(?:biểu )?mẫu(?: số)?(?!\p{L})/iu;
/** What is asked of papers that are filled in. */
const asksForm = /(?<!\p{L})(?:mẫu|phụ lục|tờ khai|đơn(?! vị))(?!\p{L})/iu;

/**
 * Leaves out what is there to be filled in: a form says what to write, never what holds, though it has
 * the words of the matter. What the question names stays, and so do forms where it asks for one.
 */
export function withoutForms(
  passages: readonly RankedPassage[],
  readAs: string,
): readonly RankedPassage[] {
  if (asksForm.test(readAs)) return passages;
  return passages.filter((passage) => passage.isNamed || !isForm(passage));
}

/** A rule of the body is none, even where the wording that it gives to a form has blanks. */
function isForm({ leaf, article: { heading, path } }: RankedPassage): boolean {
  if (/^d\d/u.test(splitAddress(leaf.address).path)) return false;
  const isOfForm = leaf.kind === 'form' || formHeading.test(path) || formHeading.test(heading);
  return isOfForm || blank.test(leaf.text);
}
