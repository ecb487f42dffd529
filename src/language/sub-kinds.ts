import { letters, remembered } from './remembered.ts';

/** How a kind is asked for, and how a text says that it is of this kind. */
type SubKind = { readonly asks: RegExp; readonly says: RegExp };

/** The word stands where the act does: "cấp lại" and "đăng ký lại" are two kinds. */
function word(words: string): SubKind {
  const whole = new RegExp(String.raw`(?<!\p{L})${words}(?!\p{L})`, 'iu');
  return { asks: whole, says: whole };
}

/** "Ghi lại", "khai lại" mostly tell that something is written once more. */
const acts = ['đăng ký', 'cấp', 'công bố', 'công nhận'];

/**
 * Kinds of a matter that have a procedure, a fee and a time of their own: what is set for the matter
 * ("đăng ký khai sinh") is not set for them.
 */
const subKinds: readonly SubKind[] = [
  ...acts.map((act) => word(`${act} lại`)),
  word('gia hạn'),
  word('lưu động'),
  word('khu vực biên giới'),
  { asks: word('cấp đổi').asks, says: word('đổi').says },
  { asks: word('có yếu tố nước ngoài').asks, says: word('nước ngoài').says },
];

/** Whether a question asks for such a kind. */
export function asksSubKind(question: string): boolean {
  return kindsAsked(question).length > 0;
}

/** Whether a text speaks of every such kind that a question asks for. */
export function saysSubKinds(question: string, text: string): boolean {
  return kindsAsked(question).every(({ says }) => says.test(text));
}

/** One question is held against thousands of texts. */
const kindsAsked = remembered(
  (question: string) => subKinds.filter(({ asks }) => asks.test(question)),
  letters(100_000),
);
