import type { Answer } from '../../src/domain/answer.ts';
import { vi } from './vi.ts';

/** What a screen reader is told of an answer: outcome, doubt, conclusion and reason, each one sentence. */
export function spokenOf({
  kind,
  doubt = '',
  conclusion,
  reason = '',
}: Pick<Answer, 'kind' | 'doubt' | 'conclusion' | 'reason'>): string {
  return [vi.outcomes[kind], doubt, ...conclusion.map(({ text }) => text), reason]
    .map((words) => words.trim())
    .filter((words) => words !== '')
    .map(asSentence)
    .join(' ');
}

function asSentence(words: string): string {
  return /[.!?…:;]["”’)]*$/u.test(words) ? words : `${words}.`;
}
