import { findDocumentNumbers } from '../../language/document-number.ts';

/** "… đã được sửa đổi, bổ sung bởi Nghị định số B": what the words say that another document did. */
export type AmendedBy = {
  readonly start: number;
  readonly end: number;
  /** Keys of the documents that did it. */
  readonly by: readonly string[];
};

const opens =
  /\(?(?:đã )?được (?:sửa đổi,? bổ sung|sửa đổi|bổ sung|thay thế|bãi bỏ)[^().;:\n]{0,60}?\s(?:bởi|tại|theo)\s/gu;
const closes =
  /\)|[;:\n]|\.(?:\s|$)|\s(?:hết hiệu lực|như sau|do\s|thì\s|kể từ|có hiệu lực|ngưng hiệu lực)|\(sau đây/u;

/** Every such aside of a sentence, with the whole stretch that it takes. */
export function amendedByIn(text: string): AmendedBy[] {
  return [...text.matchAll(opens)].flatMap((match) => {
    const from = match.index + match[0].length;
    const stop = closes.exec(text.slice(from))?.index ?? text.length - from;
    const stretch = text.slice(from, from + stop);
    const by = findDocumentNumbers(stretch).filter(({ partial }) => !partial);
    if (by.length === 0) return [];
    return [{ start: match.index, end: from + stop, by: by.map(({ key }) => key) }];
  });
}

/** A sentence with such asides blanked out, every other letter at its place. */
export function withoutAmendedBy(text: string): string {
  return amendedByIn(text).reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  );
}
