import type { Notice, Statement } from '../domain/answer.ts';
import type { Passage } from '../domain/passage.ts';
import { isEveryday } from '../language/everyday-words.ts';
import { unnamedTerms } from '../language/named-terms.ts';
import { syllables } from '../language/syllables.ts';
import { saidTexts, sayingIn } from './said-texts.ts';
import type { Selection } from './select-passages.ts';

/** Code of the notice that names them. */
export const UNSAID_WORDS = 'unsaid-words';

/** Phrases that are named: more are not read. */
const MAX_PHRASES = 3;
/** No phrase goes on behind it. */
const pause = /[.,;:?!\n]/u;

/** Names what a question says and an answer does not; none where all is said. */
export function unsaidNotice(
  question: string,
  said: readonly Statement[],
  { passages, far }: { readonly passages: readonly Passage[]; readonly far: Selection['far'] },
): Notice | undefined {
  const compared = said.flatMap(({ citations }) =>
    citations.map(({ address }) => far.get(address)).filter((words) => words !== undefined),
  );
  const words = unsaidWords(question, saidTexts(said, passages), compared);
  if (words.length === 0) return undefined;
  const quoted = words.map((word) => `“${word}”`).join(', ');
  const text = `Trong quy định được dẫn không thấy ${quoted}: hãy xem quy định ấy có đúng cho trường hợp này không.`;
  return { code: UNSAID_WORDS, text };
}

/**
 * What a question says and an answer does not, as search engines tell what a page lacks: words of which no cited leaf
 * says anything alike, and terms that exclude others in law. Words that stand together are one phrase. What it is told
 * of: docs/answerability.md.
 *
 * @param texts What the answer lets be read (said-texts.ts).
 * @param far Of each cited leaf that was compared with the question, the words of which it says nothing alike.
 */
export function unsaidWords(
  question: string,
  texts: readonly string[],
  far: readonly (readonly string[])[],
): string[] {
  const isSaid = sayingIn(texts, question);
  const [first = [], ...others] = far;
  const words = first.filter(
    (word) => !isEveryday(word) && others.every((other) => other.includes(word)),
  );
  const unsaid = [...words, ...unnamedTerms(question, texts)].filter((word) => !isSaid(word));
  const phrases = question.split(pause).flatMap((clause) => phrasesOf(clause, unsaid));
  return [...new Set(phrases)].slice(0, MAX_PHRASES);
}

/** The words in the order of a clause, those that follow each other as one. */
function phrasesOf(clause: string, unsaid: readonly string[]): string[] {
  const found = syllables(clause);
  const isUnsaid = found.map(() => false);
  for (const word of unsaid) {
    const parts = word.split(' ');
    for (const [at] of found.entries()) {
      if (parts.every((part, ahead) => found[at + ahead] === part)) {
        isUnsaid.fill(true, at, at + parts.length);
      }
    }
  }
  const runs = found.map((syllable, at) => (isUnsaid[at] === true ? syllable : '|')).join(' ');
  return runs
    .split('|')
    .map((run) => run.trim())
    .filter((phrase) => phrase !== '');
}
