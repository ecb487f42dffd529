import type { Answer } from './answer.ts';

/** An answer that says nothing but what a test gives it to say. */
export function answerFixture(said: Partial<Answer> = {}): Answer {
  return {
    id: 'answer',
    kind: 'answered',
    outcome: '',
    question: { text: '', asOf: '2099-01-01' },
    conclusion: [],
    conditions: [],
    steps: [],
    obsolete: [],
    upcoming: [],
    missing: [],
    choices: [],
    notices: [],
    nearest: [],
    searched: { generation: 1, documents: 1, readAs: '', tookMs: 0 },
    generatedBy: 'extractive',
    createdAt: '2099-01-01T00:00:00.000Z',
    ...said,
  };
}
