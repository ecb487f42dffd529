import { expect, it } from 'vitest';
import { answerFixture } from '../domain/answer.fixture.ts';
import { exampleQuestions } from './example-questions.ts';

const said = answerFixture({ conclusion: [{ text: 'Bến trưởng.', citations: [] }] });

it('offers what is answered without doubt, four at most', async () => {
  const asked: string[] = [];
  const examples = await exampleQuestions(async ({ text }) => {
    asked.push(text);
    return asked.length === 1 ? { ...said, doubt: 'Chưa chắc.' } : said;
  });
  expect(examples).toEqual(asked.slice(1));
  expect(examples).toHaveLength(4);
});

it('offers none where nothing is answered', async () => {
  const refusing = async () => answerFixture({ kind: 'insufficient' });
  expect(await exampleQuestions(refusing)).toEqual([]);
});
