import type { RuleSentence } from './rule-sentence.ts';

/** Where the exceptions of a sentence begin: "…, trừ các điểm i khoản 1 và d khoản 5". */
export const exceptWords = /(?:,\s|\s)(?:trừ|ngoại trừ)\s/u;

const opensList = /(?:trừ|ngoại trừ)(?:\s[^.;]{0,80})?\ssau(?:\sđây)?\s?:$/u;
/** Cases in which it does not hold, and not provisions that it leaves out. */
const events = /(?:trừ|ngoại trừ) (?:các )?trường hợp sau(?: đây)?\s?:$/u;

/**
 * The sentences of lists behind "…, trừ các nội dung sau:", by the sentence that opens the list:
 * what they name stays as it is.
 */
export function exceptionLists(
  sentences: readonly RuleSentence[],
): ReadonlyMap<RuleSentence, readonly RuleSentence[]> {
  const lists = new Map<RuleSentence, RuleSentence[]>();
  let open: RuleSentence | undefined;
  for (const sentence of sentences) {
    if (open && sentence.provision.path === open.provision.path) lists.get(open)?.push(sentence);
    else open = undefined;
    if (open === undefined && opensList.test(sentence.text) && !events.test(sentence.text)) {
      open = sentence;
      lists.set(sentence, []);
    }
  }
  return lists;
}
