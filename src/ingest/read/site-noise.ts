import { foldAccents } from '../../language/fold.ts';
import type { DraftLine } from './draft-line.ts';

/**
 * Headings, without accents, that a portal puts over its own words about a document. Everything
 * below one, down to the next heading of its rank, is the portal's.
 */
const siteHeadings = [
  /^thong tin van ban$/,
  /^trich yeu$/,
  /^tom tat\b/,
  /^can cu phap (?:ly|luat)\b/,
  /^(?:cac )?(?:van ban|nghi dinh|thong tu|luat) (?:thay the|dan chieu|lien quan|duoc sua doi|het hieu luc)\b/,
  /^lien he phap ly$/,
  /^cau truc van ban$/,
  /^(?:nguon )?tham khao$/,
  /^(?:diem noi bat|noi dung cot loi)\b/,
  /^phuong phap thu thap$/,
  /^bang tong hop cac dieu chinh\b/,
  /^chuyen tiep - cac moc thoi gian\b/,
  /^sua doi, bo sung lien quan$/,
];
/** Headings that only announce the text of the document. */
const textHeadings = /^(?:van ban|noi dung|noi dung chi tiet|noi dung chinh|toan van)$/;

const edgeLines: readonly RegExp[] = [
  /^Nguồn\s*:/u,
  /^\[[^\]]*(?:trích xuất|trích từ|chuyển đổi|nhận dạng|extracted|converted|OCR)[^\]]*\]$/iu,
  /^Nội dung được (?:trích xuất|lấy|sao chép) từ /u,
  /^Văn bản này có phụ lục\. Vui lòng đăng nhập/u,
  /^(?:Tải về|In trang|Chia sẻ|Đăng nhập|Trang chủ|Lược đồ|Thuộc tính|Toàn văn|Bản PDF|Văn bản gốc|VB liên quan)$/iu,
  /^(?:https?:\/\/|www\.)\S+$/u,
];
/** Portals speak before and after a document, never in its middle. */
const edge = 12;

/** Whether a heading opens words of the portal, only announces the text, or belongs to the text. */
export function headingKind(heading: string, rank: number): 'site' | 'announcement' | 'text' {
  const folded = foldAccents(heading).trim();
  if (textHeadings.test(folded)) return 'announcement';
  // Forms have notes of their own, deeper down.
  if (folded === 'ghi chu') return rank <= 2 ? 'site' : 'text';
  return siteHeadings.some((pattern) => pattern.test(folded)) ? 'site' : 'text';
}

/** Marks the portal's own lines at both ends of a document as furniture. */
export function markSiteNoise(lines: readonly DraftLine[]): DraftLine[] {
  return lines.map((line, index) => {
    const isEdge = index < edge || index >= lines.length - edge;
    const isNoise = isEdge && edgeLines.some((pattern) => pattern.test(line.text.trim()));
    return isNoise ? { ...line, role: 'furniture' } : line;
  });
}
