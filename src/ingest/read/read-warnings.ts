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

export type ReadWarningCode = keyof typeof messages;

/** A warning by its code, for a page or for the whole document. */
export function readWarning(code: ReadWarningCode, page?: number): Warning {
  return { code, message: messages[code], ...(page === undefined ? {} : { page }) };
}
