import { foldAccents } from './fold.ts';
import { lettersAgree, marksAgree } from './place-key.ts';
import { isVietnameseSyllable } from './vietnamese-syllable.ts';

/** A stretch of a text that has the key of a place. */
export type NamedSpan = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly typed: string;
};

/** Words for the kinds of units, as officers write them. */
const types: Readonly<Record<string, string>> = {
  xa: 'xã',
  x: 'xã',
  phuong: 'phường',
  p: 'phường',
  'thi tran': 'thị trấn',
  tt: 'thị trấn',
  huyen: 'huyện',
  h: 'huyện',
  'thi xa': 'thị xã',
  tx: 'thị xã',
  'thanh pho': 'thành phố',
  tp: 'thành phố',
  tinh: 'tỉnh',
};
const typeWord =
  /(?<!\p{L})(thị trấn|thi tran|thị xã|thi xa|thành phố|thanh pho|huyện|huyen|phường|phuong|xã|xa|tỉnh|tinh|tp|tx|tt|x|p|h)(?:\.\s*|\s+)$/iu;

/** The word for a kind that stands right before a name, and where name and word begin. */
export function typeBefore({ text, start }: NamedSpan): {
  readonly type: string | undefined;
  readonly start: number;
} {
  const from = Math.max(0, start - 12);
  const match = typeWord.exec(text.slice(from, start));
  const type = match ? types[foldAccents(match[1] ?? '')] : undefined;
  return { type, start: match && type ? from + match.index : start };
}

/** Words that only a place can follow. */
const placeBefore = /(?<!\p{L})(?:ubnd|hđnd|hdnd|ở|tại|về|đến|thuộc|dân|địa bàn)\s+$/iu;
/** `là ở đâu`, `là sao`, `là phí`: not Ia O, Ia Sao, Ia Phí. `xã an toàn khu`: not An Toàn. */
const notNames: readonly (readonly [RegExp, RegExp])[] = [
  [/^l[aà] [oở]$/iu, /^ (?:dau|đâu)/iu],
  [/^l[aà] (?:sao|phi|phí|lau|lâu)$/iu, /^/u],
  [/^an (?:toan|toàn)$/iu, /^ (?:khu|thuc|thực|lao)/iu],
];

/** What a stretch would be read as. */
export type Candidate = {
  /** The word for a kind before it. */
  readonly type: string | undefined;
  /** Every spelling that could be meant. */
  readonly names: readonly string[];
  /** The word for its kind is the right one. */
  readonly typeFits: boolean;
};

/**
 * Whether a stretch of running text is the name of a place and not words of the sentence. It is, when
 * no mark contradicts the name, and a word says so, or the name has a syllable that Vietnamese does
 * not know. Names of plain words (An Toàn, Thống Nhất, Đông) need more: their capitals, or a word
 * for their kind that fits.
 */
export function standsAsPlace(
  { text, start, end, typed }: NamedSpan,
  { type, names, typeFits }: Candidate,
): boolean {
  const name = names.find((candidate) => marksAgree(typed, candidate));
  if (name === undefined || isOtherWords(typed, text.slice(end))) return false;
  const isSureName = isStranger(name) || isCapital(typed);
  if (type !== undefined) return isSureName || (typeFits && /\s/u.test(name));
  if (!lettersAgree(typed, name)) return false;
  if (isStranger(name)) return true;
  const before = text.slice(Math.max(0, start - 12), start);
  return placeBefore.test(before) && (isSureName || /ubnd\s+$/iu.test(before));
}

function isOtherWords(typed: string, after: string): boolean {
  return notNames.some(([words, following]) => words.test(typed) && following.test(after));
}

/** Whether each word of a name as it was typed begins with a capital and the rest does not. */
export function isCapital(typed: string): boolean {
  const words = typed.match(/\p{L}+/gu) ?? [];
  return words.every((word) => /^\p{Lu}/u.test(word)) && typed !== typed.toUpperCase();
}

/** Whether a name holds a syllable that cannot be a word of Vietnamese: `Pleiku`, `Ia Grai`. */
function isStranger(name: string): boolean {
  return (name.match(/\p{L}+/gu) ?? []).some((word) => !isVietnameseSyllable(word));
}
