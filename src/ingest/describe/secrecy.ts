import type { ErrorCode } from '../../domain/errors.ts';
import type { SourceText } from '../../domain/source-text.ts';

/** A mark of secrecy as a stamp: the words alone in their line or cell, in capitals. */
const secret = /^[\s("'[*_|–-]*(?:ĐỘ MẬT\s*:\s*)?(?:TUYỆT MẬT|TỐI MẬT|MẬT)[\s)"'\]*_|.–-]*$/u;
const internal =
  /^[\s("'[*_|–-]*(?:TÀI LIỆU\s)?(?:LƯU HÀNH NỘI BỘ|XEM XONG TRẢ LẠI|CHỈ LƯU HÀNH NỘI BỘ)[\s)"'\]*_|.–-]*$/u;

/**
 * Stamps stand on the first page near the header; text extraction may move them within it. 60 lines
 * is more than a page of any official document holds above its first provision.
 */
const stampLines = 60;

/**
 * The mark that forbids taking a document in, by its stamp in the header zone. A law that merely
 * speaks of secrets has no line of these words alone.
 */
export function secrecyMark({ lines }: SourceText): ErrorCode | undefined {
  const cells = lines
    .filter(({ page }, index) => page === 1 && index < stampLines)
    .flatMap(({ text }) => text.split(/\s\|\s|\n/u));
  if (cells.some((cell) => secret.test(cell))) return 'DOCUMENT_SECRET';
  if (cells.some((cell) => internal.test(cell))) return 'DOCUMENT_INTERNAL';
  return undefined;
}
