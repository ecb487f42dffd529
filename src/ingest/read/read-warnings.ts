import type { Warning } from '../../domain/source-text.ts';

/** What a reader tells the person who reviews a document; Vietnamese, as it is shown. */
const messages = {
  PAGE_UNREADABLE: 'Trang hỏng, không đọc được.',
  PAGE_SCANNED: 'Trang là ảnh chụp; chữ do máy nhận dạng, cần đối chiếu với bản gốc.',
  PAGE_NOT_RECOGNISED: 'Trang là ảnh chụp và chưa được nhận dạng chữ.',
  OCR_DOUBTFUL: 'Chữ nhận dạng từ ảnh không chắc chắn; cần đọc lại trang này.',
  TEXT_GARBLED: 'Lớp chữ của trang có nhiều từ không phải tiếng Việt; có thể phông chữ bị hỏng.',
  LABELS_LOST: 'Có thể đã mất số thứ tự khoản, điểm đánh tự động trong tệp .doc.',
  ENCODING_CONVERTED: 'Văn bản dùng bảng mã cũ và đã được chuyển sang Unicode.',
  SPACES_RESTORED: 'Một số chữ dính liền đã được tách; cần đối chiếu với bản gốc.',
} as const;

/** What may tell a person the number or the day that a page leaves blank. */
const hints = {
  SIGNED_AT: 'Thời điểm ký số ghi trong tệp (có thể khác ngày ban hành)',
  ANNOTATION_TEXT: 'Chữ đóng thêm lên trang, chưa chắc là của văn bản',
} as const;

/** Longest text of a hint; stamps have some 60 characters. */
const maxHint = 200;

/** A hint with the words that it gives. */
export function readHint(code: keyof typeof hints, words: string, page?: number): Warning {
  const message = `${hints[code]}: ${words.slice(0, maxHint)}.`;
  return { code, message, ...(page === undefined ? {} : { page }) };
}

export type ReadWarningCode = keyof typeof messages;

/** A warning by its code, for a page or for the whole document. */
export function readWarning(code: ReadWarningCode, page?: number): Warning {
  return { code, message: messages[code], ...(page === undefined ? {} : { page }) };
}
