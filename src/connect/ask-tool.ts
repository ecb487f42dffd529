import { z } from 'zod';
import type { Answer } from '../domain/answer.ts';
import { answerPermalink } from '../domain/permalink.ts';
import { daySchema, noteSchema, placeSchema, questionOf, wordsSchema } from './mcp-schemas.ts';
import type { McpServices } from './mcp-services.ts';
import { readingTool, type McpTool } from './mcp-tool.ts';

/** Characters of JSON: answers of the shipped corpus take three to six thousand. */
const MAX_ANSWER_CHARS = 40_000;
const LEFT_OUT = 'Bỏ phần đọc thêm vì quá dài; mở url để xem đủ.';

/** Asks as an officer does. */
export function askTool({ ask, answerSchema }: Pick<McpServices, 'ask' | 'answerSchema'>): McpTool {
  return readingTool({
    name: 'ask',
    title: 'Hỏi',
    description:
      'Answers a question with a citation for every sentence, or says what is missing. Pass the kind on: ' +
      'partial and insufficient are no full answers, clarify asks back with choices. Pass a doubt on before the answer.',
    input: z.strictObject({
      question: wordsSchema,
      asOf: daySchema,
      place: placeSchema,
      filedOn: daySchema.describe('Day on which a dossier was filed'),
    }),
    output: z.intersection(answerSchema, z.object({ url: z.string(), note: noteSchema })),
    run: async ({ question, ...at }, { origin, signal }) => {
      const answer = await ask(questionOf(question, at), { signal });
      return { ...withinBound(answer), url: answerPermalink(origin, answer.id) };
    },
  });
}

/** Sentences are never left out: one that is missing would turn the meaning of the others. */
function withinBound(answer: Answer): Answer & { readonly note?: string } {
  if (JSON.stringify(answer).length <= MAX_ANSWER_CHARS) return answer;
  const { related: _related, ...rest } = answer;
  return { ...rest, nearest: [], note: LEFT_OUT };
}
