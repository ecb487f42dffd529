import type { Statement } from '../domain/answer.ts';
import type { Passage } from '../domain/passage.ts';
import { answerSlots } from '../language/answer-slots.ts';
import { deedAskedWhether } from '../language/asked-whether.ts';
import { contrary, contrastsIn } from '../language/contrasts.ts';
import { holderAsked, namesBody } from '../language/holders.ts';
import { namesGap } from '../language/names-gap.ts';
import { sayingIn } from './said-texts.ts';

/**
 * Whether the sentences that are quoted are about something else than the question, though more stands beside them: a
 * khoản that writes a whole điều anew tells of the Ban bầu cử and of the Tổ bầu cử. They speak of another contrasted
 * term, leave untold what is told by its shape, do not say the deed that is asked whether it may be done, or name
 * another body than the one whose duties are asked.
 */
export function quotesOther(
  readAs: string,
  conclusion: readonly Statement[],
  passages: readonly Passage[],
): boolean {
  const quoted = conclusion.map(({ text }) => text);
  if (quoted.length === 0 || quoted.some(namesGap)) return false;
  const said = [...headingsOf(conclusion, passages), ...quoted];
  return (
    leavesUntold(readAs, said) ||
    leavesUnsaid(readAs, said) ||
    isOfOtherBody(readAs, said) ||
    contrary(contrastsIn(readAs), said.map(contrastsIn)) > 0
  );
}

function headingsOf(
  conclusion: readonly Statement[],
  passages: readonly Passage[],
): readonly string[] {
  const citations = conclusion.flatMap((statement) => statement.citations);
  const cited = new Set(citations.map(({ address }) => address));
  const above = passages.filter(({ leaf }) => cited.has(leaf.address));
  return [...new Set(above.map(({ article }) => article.heading))];
}

function leavesUntold(readAs: string, said: readonly string[]): boolean {
  // The items of a list stand behind its colon on one line.
  const listed = said.join('\n').replaceAll(': ', ':\n');
  return answerSlots(readAs).some(({ isStrict, isFilledBy }) => isStrict && !isFilledBy(listed));
}

function leavesUnsaid(readAs: string, said: readonly string[]): boolean {
  const deed = deedAskedWhether(readAs);
  return deed !== '' && !sayingIn(said, readAs)(deed);
}

/** Where a body has its seat is told without its name. */
const ofDuties = /(?<!\p{L})(?:trách nhiệm|nhiệm vụ|nghĩa vụ|quyền|được|phải)(?!\p{L})/iu;

function isOfOtherBody(readAs: string, said: readonly string[]): boolean {
  const holder = ofDuties.test(readAs) ? holderAsked(readAs) : undefined;
  return holder !== undefined && !said.some((text) => namesBody(holder, text));
}
