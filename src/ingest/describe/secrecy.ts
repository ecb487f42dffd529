import type { ErrorCode } from '../../domain/errors.ts';
import type { SourceText } from '../../domain/source-text.ts';

/** Letters of a mark of secrecy, in capitals as it is stamped, or in any behind its label. */
const secret = /^(?:ĐỘMẬT)?(?:TUYỆTMẬT|TỐIMẬT|MẬT)$/u;
const labelled = /^độmật(?:tuyệtmật|tốimật|mật)$/iu;
const internal = /^(?:TÀILIỆU)?(?:CHỈ)?(?:LƯUHÀNHNỘIBỘ|XEMXONGTRẢLẠI)$/u;

/**
 * Stamps stand on the first page near the header; text extraction may move them within it. 60 lines
 * is more than a page of any official document holds above its first provision.
 */
const stampLines = 60;

/** What a header prints beside a stamp, where extraction put both into one line. */
const beside =
  /CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập\s?[-–]\s?Tự do\s?[-–]\s?Hạnh phúc|Số\s?:\s?[\d/\p{L}-]+|Bản số\s?:?\s?\d*/gu;

/** Letters alone: a stamp is printed spaced out, in brackets or in a frame of dashes. */
const lettersOf = (cell: string): string =>
  cell.normalize('NFC').replaceAll(beside, ' ').replaceAll(/\P{L}/gu, '');

/**
 * The mark that forbids taking a document in, by its stamp in the header zone. A law that merely
 * speaks of secrets has no line or cell of these words alone.
 */
export function secrecyMark({ lines }: SourceText): ErrorCode | undefined {
  const stamps = lines
    .filter(({ page }, index) => page === 1 && index < stampLines)
    .flatMap(({ text }) => text.split(/\s\|\s|\n|\t/u))
    .map(lettersOf);
  if (stamps.some((stamp) => secret.test(stamp) || labelled.test(stamp))) return 'DOCUMENT_SECRET';
  if (stamps.some((stamp) => internal.test(stamp))) return 'DOCUMENT_INTERNAL';
  return undefined;
}
