import { syllables } from '../language/syllables.ts';

/** Fewer words that stand together in both are words of the language, not of the name. */
const LEAST_RUN = 3;

/**
 * A question without the words by which it names a procedure: what it asks stands beside the name,
 * and names speak of fees, terms and conditions themselves ("Khai lệ phí trước bạ").
 */
export function beyondName(question: string, name: string): string {
  const named = ` ${syllables(name).join(' ')} `;
  const words = [...question.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    key: syllables(word).join(' '),
    start: index,
    end: index + word.length,
  }));
  let rest = '';
  let from = 0;
  for (let at = 0; at < words.length; at += 1) {
    let run = 0;
    while (at + run < words.length && named.includes(` ${keysOf(words, at, run + 1)} `)) run += 1;
    if (run < LEAST_RUN) continue;
    rest += question.slice(from, words[at]?.start);
    from = words[at + run - 1]?.end ?? from;
    at += run - 1;
  }
  return rest + question.slice(from);
}

function keysOf(words: readonly { readonly key: string }[], at: number, count: number): string {
  return words
    .slice(at, at + count)
    .map(({ key }) => key)
    .join(' ');
}
