import { findDocumentNumbers } from '../../language/document-number.ts';

/** A law's name with the number that stands beside it somewhere in the document. */
export type NamedDocument = { readonly name: string; readonly key: string };

const named =
  /((?:Bộ luật|Luật|Pháp lệnh)\s\p{Lu}[\p{L}\s,–-]{1,90}?)\s(?:năm \d{4}\s)?(?:số\s?)/gu;

/**
 * Names that the document itself pairs with a number ("Luật Thử nghiệm số 9901/2099/QH15"), so that a
 * later "Điều 5 Luật Thử nghiệm" finds its document.
 */
export function documentsNamed(text: string, ownKey: string): NamedDocument[] {
  return [...text.matchAll(named)].flatMap((match) => {
    const [whole, name = ''] = match;
    const from = match.index + whole.length;
    const number = findDocumentNumbers(text.slice(from, from + 40))[0];
    const other = number?.start === 0 && !number.partial && number.key !== ownKey;
    return other ? [{ name, key: number.key }] : [];
  });
}
