import { namesMatter } from './function-words.ts';
import { letters, remembered } from './remembered.ts';
import { words } from './words.ts';

/** What a question turns on. */
export type QuestionFocus = {
  /** The word that it opens with, of those that name its matter; empty when none does. */
  readonly opening: readonly string[];
  /** The two words right before each that asks: "người dịch phải có bằng cấp gì". */
  readonly pressed: readonly string[];
  /** It ends in asking whether. */
  readonly asksWhether: boolean;
  /** It asks how many or how much, of whatever. */
  readonly asksNumber: boolean;
};

const PRESSED = 2;
const asking =
  /(?<!\p{L})(?:bao nhiêu|bao lâu|khi nào|ở đâu|thế nào|như thế nào|ra sao|làm sao|kiểu gì|ai|gì|nào|sao|đâu|mấy|nhiêu|không|chưa|hông|ko)(?!\p{L})/giu;
const whether = /^(?:không|chưa|hông|ko)$/u;
const howMany = /^(?:bao nhiêu|mấy|nhiêu)$/u;

function named(part: string): string[] {
  return words(part).filter(namesMatter);
}

/** Letters of questions that are kept: several stages of one answer ask for the same. */
const MAX_CHARS = 100_000;

/** What the words of a question show of what it turns on. */
export const questionFocus: (question: string) => QuestionFocus = remembered((question) => {
  const text = question.normalize('NFC').toLowerCase();
  const asked = [...text.matchAll(asking)].map((match) => ({
    word: match[0],
    before: named(text.slice(0, match.index)).slice(-PRESSED),
  }));
  return {
    opening: named(text).slice(0, 1),
    pressed: asked.flatMap(({ before }) => before),
    asksWhether: whether.test(asked.at(-1)?.word ?? ''),
    asksNumber: asked.some(({ word }) => howMany.test(word)),
  };
}, letters(MAX_CHARS));

const endsInWhether = /(?<!\p{L})(?:không|chưa|ko)[\s?.!]*$/iu;

/** Whether a question ends in what asks whether: "… nữa không?" */
export function endsAskingWhether(question: string): boolean {
  return endsInWhether.test(question.normalize('NFC'));
}

const labels =
  /^[^\S\n]*(?:\d+|[a-zđ])[.)]|(?:khoản|điểm|điều|chương|mục|phần|số|mã|mẫu(?: số)?|phụ lục) [\d.a-zđ/-]+|(?<!\d)\d+\/\d+(?:\/\S+)?/gimu;
const numbers = /\d|(?<!\p{L})(?:một|hai|ba|bốn|sáu|bảy|tám|chín|mười|nửa)(?!\p{L})/iu;

/** Whether a text tells a number that is not the label of a provision, a document or a form. */
export function tellsNumber(text: string): boolean {
  return numbers.test(text.replaceAll(labels, ' '));
}
