import { foldAccents } from './fold.ts';

/** What a question wants to know of a document as a whole: whether it holds, or what has changed it. */
export type StandingAsked = 'force' | 'changes';

/** Stands in the text where a document is named. */
export const NAMED = 'vanbanduocneu';

/** All that such a question says besides the document: anything else is a matter of its own. */
const ofStanding: ReadonlySet<string> = new Set(
  (
    `${NAMED} con het co da dang bi duoc hieu luc ap dung thi hanh su dung khong ko k chua hay nua nay gio bay hien den toi tinh nao luc ` +
    'van ban quy dinh phap luat bo nghi thong tu quyet lenh hien moi cu sua doi bo sung thay the bai bo boi bang cho xin hoi biet em minh ' +
    'a ah u vay the thi la va cac nhung mot so dieu cua ve nam ngay thang may ra sao tinh trang roi day lam on giup voi con giua nhu the gi toan'
  ).split(' '),
);

const force = /\bhieu luc\b|\bcon (?:duoc )?(?:ap dung|su dung|dung)\b/u;
const verb = '(?:sua doi|thay the|bai bo|bo sung)';
/** Done to the document: "bị … bởi", "đã … chưa", "văn bản nào … nó"; not what it does itself. */
const changed = new RegExp(
  String.raw`\b(?:bi|duoc|da) (?:${verb}|sua)\b|${verb}(?:[ a-z]{0,30})? (?:boi|bang) |\bnao (?:da )?${verb}\b(?=.*\b${NAMED}\b)`,
  'u',
);
/** When a document began to hold is told by its own clause. */
const begins = /\b(?:tu ngay|khi|ngay|bao gio|luc) (?:nao|gi)\b|\bbao gio\b|\btu khi\b/u;

/** A number that was not read may name another document; those of a day are no names. */
const hasNumber = /(?<!\b(?:ngay|thang|nam) (?:\d+[ /.-])*)(?<!\d)\d/u;

/**
 * What a text with `NAMED` in place of each document asks of the documents as a whole; undefined where
 * it asks anything else.
 */
export function asksStanding(text: string): StandingAsked | undefined {
  const folded = foldAccents(text).toLowerCase();
  const words: readonly string[] = folded.match(/[a-z]+/gu) ?? [];
  if (hasNumber.test(folded)) return undefined;
  if (!words.includes(NAMED) || !words.every((word) => ofStanding.has(word))) return undefined;
  const plain = words.join(' ');
  if (begins.test(plain) && !/\bhet hieu luc\b/u.test(plain)) return undefined;
  if (changed.test(plain)) return 'changes';
  return force.test(plain) ? 'force' : undefined;
}
