import { expect, it } from 'vitest';
import type { Answer, Statement } from '../domain/answer.ts';
import { joinAnswers } from './join-answers.ts';

const said = (text: string): Statement => ({ text, citations: [] });

function answered(...texts: readonly string[]): Answer {
  return {
    id: 'a',
    kind: 'answered',
    outcome: '',
    question: { text: '' },
    conclusion: texts.map(said),
    conditions: [],
    steps: [],
    obsolete: [],
    upcoming: [],
    missing: [],
    choices: [],
    notices: [],
    nearest: [],
    searched: { readAs: '', tookMs: 1 },
  } as unknown as Answer;
}

it('says what answers two questions once, where the first of them says it', () => {
  const joined = joinAnswers({ question: { text: 'bến đèn' }, notices: [] }, [
    { text: 'bến', answer: answered('khoản 3', 'khoản 1') },
    { text: 'đèn', answer: answered('khoản 3', 'khoản 2') },
  ]);
  expect(joined?.conclusion.map(({ text }) => text)).toEqual(['khoản 3', 'khoản 1', 'khoản 2']);
});
