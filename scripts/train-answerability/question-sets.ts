import { join } from 'node:path';
import type { GoldenCase } from '../../src/evaluate/golden-case.ts';
import { readGoldenSet } from '../../src/evaluate/golden-set.ts';
import { ownQuestions } from './own-questions.ts';
import { plainQuestions } from './plain-questions.ts';

/** Where a question comes from: the open golden set, our own ones, plain ones. */
export const questionSets = ['golden', 'own', 'plain'] as const;
export type QuestionSet = (typeof questionSets)[number];
export type SetQuestion = { readonly golden: GoldenCase; readonly set: QuestionSet };

/** Every question that teaches, with the set that it is of. */
export async function teachingQuestions(project: string): Promise<SetQuestion[]> {
  const { cases } = await readGoldenSet(join(project, 'eval', 'golden.jsonl'));
  const sets = { golden: cases, own: ownQuestions(), plain: plainQuestions() };
  return questionSets.flatMap((set) => sets[set].map((golden) => ({ golden, set })));
}
