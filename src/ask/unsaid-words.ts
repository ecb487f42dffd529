import type { Statement } from '../domain/answer.ts';
import { isEveryday } from '../language/everyday-words.ts';
import { syllables } from '../language/syllables.ts';

/** Phrases that are named: more are not read. */
const MAX_PHRASES = 3;

/**
 * What a question says and no statement says or says alike, as search engines tell what a page lacks; words that stand
 * together are one phrase. It is told of half of the answers that speak of another matter and of a sixth of the right
 * ones, which are rules for more than the case asked about (docs/answerability.md).
 *
 * @param far Of each leaf that was compared with the question, the words of which it says nothing alike.
 */
export function unsaidWords(
  question: string,
  said: readonly Statement[],
  far: ReadonlyMap<string, readonly string[]>,
): string[] {
  const citations = said.flatMap((statement) => statement.citations);
  const compared = citations.flatMap(({ address }) => {
    const words = far.get(address);
    return words ? [words] : [];
  });
  const held = spaced(citations.map(({ quote }) => quote).join(' ; '));
  const unsaid = (compared[0] ?? []).filter(
    (word) =>
      !isEveryday(word) &&
      !held.includes(` ${word} `) &&
      compared.every((words) => words.includes(word)),
  );
  const phrases = question.split(pause).flatMap((clause) => phrasesOf(clause, unsaid));
  return [...new Set(phrases)].slice(0, MAX_PHRASES);
}

function spaced(text: string): string {
  return ` ${syllables(text).join(' ')} `;
}

/** No phrase goes on behind it. */
const pause = /[.,;:?!\n]/u;

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
