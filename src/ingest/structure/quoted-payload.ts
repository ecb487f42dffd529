import { markerOf, readsAsReference, type Marker } from './line-marker.ts';

const quoteMarks = /["“”]/gu;

/**
 * Whether a quotation mark opens: by the letters around it, by its shape only where those leave it
 * unclear. `liên quan;".` closes although a space could follow the `;`.
 */
function opens(text: string, at: number): boolean {
  const opensWord = at + 1 < text.length && /[\p{L}\d([…-]/u.test(text.charAt(at + 1));
  if (!opensWord) return false;
  const before = at === 0 ? ' ' : text.charAt(at - 1);
  return /[\s([:;,]/u.test(before) || text.charAt(at) === '“';
}

/** Change of quotation depth over a paragraph, the mark at its very start left out. */
function depthChange(text: string): number {
  let change = 0;
  for (const { index } of text.matchAll(quoteMarks)) {
    if (index > 0) change += opens(text, index) ? 1 : -1;
  }
  return change;
}

const startsQuoted = /^["“]\s*\S/u;
const endsQuoted = /["”]\s*[.;,)]*\s*(?:và|;)?\s*$/u;
/** The new wording begins in the paragraph that announces it: `… như sau: “4. …`. */
const opensInside = /(?:như sau|sau đây|sau)\s?:\s*["“][^"“”]*$/u;

/** How an amending khoản or điểm begins; what stands in quotation marks never begins so by chance. */
const amendingWords =
  /^(?:Sửa đổi|Bổ sung|Bãi bỏ|Thay thế|Thay |Bỏ |Huỷ bỏ|Hủy bỏ|Đính chính|Chuyển |(?:Điều|Khoản|Điểm|Các khoản|Các điểm|Tên|Đoạn|Mục|Chương|Phụ lục|Cụm từ|Đổi tên)\s.{0,160}(?:được|như sau|thành))/u;
const closingHeadings =
  /^(?:Hiệu lực|Điều khoản|Tổ chức thực hiện|Trách nhiệm|Quy định chuyển tiếp|Bãi bỏ|Thay thế|Sửa đổi|Bổ sung|Luật này có hiệu lực|Nghị định này có hiệu lực|Thông tư này có hiệu lực|Quyết định này có hiệu lực)/u;

/** The last numbers seen outside quotation marks. */
type Outside = {
  article: number;
  clause: number;
  point: Marker | undefined;
  /** The điều announces changes to another document. */
  amends: boolean;
};

/** Longest title of an amending điều, and no more: a glued paragraph says other things later on. */
const maxAnnouncement = 400;
const announcesChange = /sửa đổi|bổ sung|bãi bỏ|thay thế|như sau/iu;

/** An own điều goes on from the last or begins a new count; more than a few lost ones are a reference. */
function isOwnArticle({ article }: Outside, marker: Marker, text: string): boolean {
  if (readsAsReference(marker, text)) return false;
  const [base] = marker.ordinal;
  return base === 1 || (base >= article && base <= article + 5);
}

function note(outside: Outside, marker: Marker | undefined, text: string): void {
  if (marker?.kind === 'article' && isOwnArticle(outside, marker, text)) {
    const amends =
      announcesChange.test(marker.rest.slice(0, maxAnnouncement)) || marker.rest === '';
    Object.assign(outside, { article: marker.ordinal[0], clause: 0, point: undefined, amends });
  }
  if (marker?.kind === 'clause' && marker.ordinal[0] === outside.clause + 1) {
    Object.assign(outside, { clause: marker.ordinal[0], point: undefined });
  }
  if (marker?.kind === 'point') outside.point = marker;
}

/**
 * Early điều of an amending document have numbers that the quoted wording has too; later ones
 * hardly ever, so that the next number with its own successor behind it is the document's.
 */
const firstUnmistakable = 4;

/** The amending document's next điều, unless the quoted wording may hold that number too. */
function resumesArticle(
  { article, amends }: Outside,
  { ordinal: [base, inserted], rest }: Marker,
  following: number | undefined,
): boolean {
  // A lost heading or two must not keep the quotation open to the end.
  if (base <= article || base > article + 3) return false;
  const goesOn = base >= firstUnmistakable && inserted === 0 && following === base + 1;
  return (!amends && base === article + 1) || goesOn || closingHeadings.test(rest);
}

/** A paragraph that takes up the amending document's own numbering again. */
function resumes(
  outside: Outside,
  marker: Marker | undefined,
  following: number | undefined,
): boolean {
  if (!marker) return false;
  if (marker.kind === 'article') return resumesArticle(outside, marker, following);
  const point = (outside.point?.ordinal[0] ?? 0) + 1;
  const due = marker.kind === 'clause' ? outside.clause + 1 : marker.kind === 'point' ? point : 0;
  return marker.ordinal[0] === due && amendingWords.test(marker.rest);
}

type Scan = { depth: number; outside: Outside };

/** Depth after a paragraph outside: opens the payload when its quotation is not closed in it. */
function entering(text: string): number {
  if (startsQuoted.test(text)) {
    const depth = 1 + depthChange(text);
    return depth <= 0 && endsQuoted.test(text) ? 0 : Math.max(depth, endsQuoted.test(text) ? 0 : 1);
  }
  return opensInside.test(text) ? 1 : 0;
}

/** Depth after a paragraph inside; only a quotation mark at its end can close the payload. */
function staying(depth: number, text: string): number {
  const after = depth + depthChange(text);
  if (!endsQuoted.test(text)) return Math.max(1, after);
  return Math.max(0, after);
}

/** "… như sau:" */
const announces = /:\s*$/u;

/**
 * New wording that was printed without quotation marks: an điều that is announced and does not
 * continue the amending document's own count.
 */
function isBareWording(outside: Outside, marker: Marker | undefined, before: string): boolean {
  if (!outside.amends || marker?.kind !== 'article' || !announces.test(before)) return false;
  return marker.ordinal[0] !== outside.article + 1 || marker.ordinal[1] > 0;
}

/** For each paragraph the number of the next điều heading behind it, marks in front left out. */
function nextArticles(texts: readonly string[]): (number | undefined)[] {
  const next: (number | undefined)[] = [];
  let seen: number | undefined;
  for (const text of texts.toReversed()) {
    next.push(seen);
    const marker = markerOf(text);
    const heading = marker?.kind === 'article' && !readsAsReference(marker, text);
    if (marker && heading && marker.ordinal[1] === 0) [seen] = marker.ordinal;
  }
  return next.toReversed();
}

/**
 * Marks the paragraphs that are quoted wording of another document: from a quotation mark at the
 * start of a paragraph (or after "như sau:") to the one that closes it. Where the closing mark, or
 * both marks, are missing, the next own number of the amending document ends the quotation.
 */
export function quotedPayload(texts: readonly string[]): boolean[] {
  const scan: Scan = {
    depth: 0,
    outside: { article: 0, clause: 0, point: undefined, amends: false },
  };
  const next = nextArticles(texts);
  return texts.map((text, index) => {
    const marker = markerOf(text);
    if (scan.depth > 0 && resumes(scan.outside, marker, next[index])) scan.depth = 0;
    if (scan.depth > 0) {
      scan.depth = staying(scan.depth, text);
      return true;
    }
    if (isBareWording(scan.outside, marker, texts[index - 1] ?? '')) {
      scan.depth = 1;
      return true;
    }
    note(scan.outside, marker, text);
    scan.depth = entering(text);
    return startsQuoted.test(text);
  });
}
