import type { Statement } from '../domain/answer.ts';
import type { Passage } from '../domain/passage.ts';
import { syllables } from '../language/syllables.ts';
import { alternativesOf, wordingsIn } from '../language/wordings.ts';

/** What an answer lets be read: its statements, what they quote, and the headings and titles above that, each once. */
export function saidTexts(
  said: readonly Statement[],
  passages: readonly Passage[],
): readonly string[] {
  const citations = said.flatMap((statement) => statement.citations);
  const cited = new Set(citations.map(({ address }) => address));
  const above = passages
    .filter(({ leaf }) => cited.has(leaf.address))
    .flatMap(({ article: { heading, document } }) => [heading, document.title ?? '']);
  const quoted = [...said.map(({ text }) => text), ...citations.map(({ quote }) => quote)];
  return [...new Set([...quoted, ...above])];
}

/** Whether texts say a word of a question, as it stands there or in another of its wordings. */
export function sayingIn(texts: readonly string[], question: string): (word: string) => boolean {
  const held = ` ${syllables(texts.join(' ; ')).join(' ')} `;
  const holds = (key: string) => held.includes(` ${key} `);
  const alternatives = alternativesOf(wordingsIn([question]));
  return (word) => holds(word) || alternatives(word).some((keys) => keys.every(holds));
}
