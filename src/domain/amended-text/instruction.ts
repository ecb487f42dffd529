import type { Amendment } from '../amendment.ts';
import { payloadOf, segmentOf, type Labelled, type Unitised } from './payload.ts';

/** What a sentence orders, read only where its words allow one reading. */
export type Instruction =
  | { readonly kind: 'rewrite'; readonly wordings: readonly Labelled[] }
  | {
      readonly kind: 'add';
      readonly wordings: readonly Labelled[];
      /** Segment that the first stands behind, or the last before, where the words name it. */
      readonly beside?: { readonly side: 'sau' | 'trước'; readonly segment: string };
    }
  | {
      readonly kind: 'words';
      readonly old: string;
      readonly fresh: string;
      /** The new words stand beside the old ones; absent: in their place. */
      readonly side?: 'sau' | 'trước';
    }
  | { readonly kind: 'repeal' };

const marker = String.raw`^(?:[-–+•]\s*)?(?:Điều\s\d{1,3}[a-zđ]?[.:]\s*)?(?:(?:\d{1,3}(?:\.\d{1,2})?[a-zđ]?|[a-zđ]\d?)[.)]\s*)?`;
const token = String.raw`(?:[Cc]ác|[Đđ]iểm|[Kk]hoản|[Đđ]iều|(?:[Mm]ẫu|[Bb]iểu mẫu)(?: số)?|Chương|Mục|Phần|Phụ lục|[IVXLC]+|và|của|tại|[a-zđ]\d{0,2}|\d{1,3}[a-zđ]?(?:/[A-ZĐ]{1,4})?)`;
/** Places and nothing else: "các điểm a, b khoản 2 và khoản 3 Điều 5". */
const places = String.raw`${token}(?:\s?[,;]?\s+${token})*`;
/** The document that the places lie in, and what is told of it. */
const tail = String.raw`(?:\s*,?\s*(?:\(|(?:của\s+|tại\s+)?(?:Luật|Bộ luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư|Quyết định)\s|(?:đã\s+)?được\s+(?:sửa đổi|bổ sung)|hết hiệu lực)[^:“”"]*?)?`;
const closed = String.raw`\s*[.;](?:\s*và)?\s*$`;
const quoted = '[“"]([^“”"]+)[”"]';
const phrase = String.raw`(?:[Cc]ụm từ|[Tt]ừ(?:\sngữ)?)`;
/** Where words change: in places, or in all of a document. */
const where = String.raw`(?:tại|ở|trong)\s+(?:toàn bộ\s+)?(?:${places})?${tail}`;

const rewrites = [
  String.raw`${marker}(?:Sửa đổi,? bổ sung|Sửa đổi|Thay thế)\s+${places}${tail}\s+như sau\s?:\s*$`,
  String.raw`${marker}${places}${tail}\s+được\s+(?:sửa đổi, bổ sung|sửa đổi)\s+như sau\s?:\s*$`,
].map((pattern) => new RegExp(pattern, 'u'));
const adds = new RegExp(
  String.raw`${marker}Bổ sung\s+${places}(?:\s+vào(?:\s+(?<side>sau|trước))?\s+(?<beside>${places}))?${tail}\s+như sau\s?:\s*$`,
  'u',
);
const swaps = new RegExp(
  String.raw`${marker}(?:Thay(?: thế)?\s+)?${phrase}\s+${quoted}\s+(?:được thay(?: thế)?\s+)?(?:bằng|thành)\s+(?:${phrase}\s+)?${quoted}\s+${where}${closed}`,
  'u',
);
const drops = new RegExp(
  String.raw`${marker}(?:Bãi bỏ|Bỏ|Lược bỏ)\s+${phrase}\s+${quoted}\s+${where}${closed}`,
  'u',
);
const puts = new RegExp(
  String.raw`${marker}(?:Bổ sung\s+)?${phrase}\s+${quoted}\s+(?:vào\s+)?(?<side>sau|trước)\s+${phrase}\s+${quoted}\s+${where}${closed}`,
  'u',
);
const repeals = new RegExp(
  String.raw`${marker}(?:(?:Bãi bỏ|Hủy bỏ|Huỷ bỏ)\s+)?${places}${tail}${closed}`,
  'iu',
);
/** A part of a provision that has no number: what of it goes cannot be told. */
const unnumbered =
  /cụm từ|từ ngữ|đoạn|câu |nội dung|gạch đầu dòng|quy định về|một phần|dòng|tên |tiêu đề|trừ /iu;

const announces = /như sau\s?:\s*/u;

/** Reads what an amendment orders; undefined where its words leave any other reading open. */
export function readInstruction(amendment: Amendment): Instruction | undefined {
  const { words, sentence } = amendment;
  if (amendment.repeals) {
    const plain = repeals.test(sentence) && !unnumbered.test(sentence);
    return plain ? { kind: 'repeal' } : undefined;
  }
  const found = announces.exec(`${sentence}\n`);
  if (!found) return wordsIn(sentence);
  const head = words.slice(0, found.index + found[0].length);
  const wordings = payloadOf(words.slice(head.length), amendment.targets);
  if (!wordings) return undefined;
  const isRewrite = rewrites.some((pattern) => pattern.test(head));
  return isRewrite ? { kind: 'rewrite', wordings } : addition(head, wordings);
}

function addition(head: string, wordings: readonly Labelled[]): Instruction | undefined {
  const added = adds.exec(head)?.groups;
  if (!added) return undefined;
  const { side, beside = '' } = added;
  const segment = firstSegment(beside);
  if (side === undefined || segment === undefined) return { kind: 'add', wordings };
  return { kind: 'add', wordings, beside: { side: side === 'sau' ? 'sau' : 'trước', segment } };
}

function wordsIn(sentence: string): Instruction | undefined {
  const swap = swaps.exec(sentence);
  if (swap) return { kind: 'words', old: trimmed(swap[1]), fresh: trimmed(swap[2]) };
  const drop = drops.exec(sentence);
  if (drop) return { kind: 'words', old: trimmed(drop[1]), fresh: '' };
  const put = puts.exec(sentence);
  if (!put?.groups) return undefined;
  const side = put.groups['side'] === 'sau' ? 'sau' : 'trước';
  return { kind: 'words', old: trimmed(put[3]), fresh: trimmed(put[1]), side };
}

const trimmed = (text = ''): string => text.trim();

/** `điểm đ1 khoản 2` → `dd.1`, `khoản 4a Điều 5` → `k4a`. */
function firstSegment(place: string): string | undefined {
  const [, word = '', number = ''] =
    /^(?:các\s+)?(điểm|khoản|điều)\s+([a-zđ]\d{0,2}|\d{1,3}[a-zđ]?)/iu.exec(place) ?? [];
  const unit = units[word.toLowerCase()];
  return unit && segmentOf(unit, number);
}

const units: Readonly<Record<string, Unitised>> = {
  điểm: 'point',
  khoản: 'clause',
  điều: 'article',
};
