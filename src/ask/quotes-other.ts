import type { Statement } from '../domain/answer.ts';
import type { Passage } from '../domain/passage.ts';
import { answerSlots } from '../language/answer-slots.ts';
import { contrary, contrastsIn } from '../language/contrasts.ts';
import { namesGap } from '../language/names-gap.ts';

/**
 * Whether the sentences that are quoted speak of another term than the question, or leave what it asks for untold,
 * though more stands beside them: a khoản that writes a whole điều anew tells of the Ban bầu cử and of the Tổ bầu cử.
 */
export function quotesOther(
  readAs: string,
  conclusion: readonly Statement[],
  passages: readonly Passage[],
): boolean {
  if (conclusion.length === 0) return false;
  const cited = new Set(
    conclusion.flatMap(({ citations }) => citations.map(({ address }) => address)),
  );
  const above = passages
    .filter(({ leaf }) => cited.has(leaf.address))
    .map(({ article }) => article.heading);
  const quoted = conclusion.map(({ text }) => text);
  const said = [...new Set(above), ...quoted];
  // The items of a list stand behind its colon on one line.
  const listed = said.join('\n').replaceAll(': ', ':\n');
  const isUntold = answerSlots(readAs).some(
    ({ isStrict, isFilledBy }) => isStrict && !isFilledBy(listed),
  );
  return (
    (isUntold && !quoted.some(namesGap)) || contrary(contrastsIn(readAs), said.map(contrastsIn)) > 0
  );
}
