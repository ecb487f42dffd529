import type { Statement } from '../domain/answer.ts';
import type { Passage } from '../domain/passage.ts';

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
