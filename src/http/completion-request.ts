import { z } from 'zod';
import { AppError } from '../domain/errors.ts';
import type { Question } from '../domain/question.ts';

const textPart = z.looseObject({ type: z.string(), text: z.string().optional() });

/** Body of `POST /v1/chat/completions`; what steers a model is taken and means nothing here. */
export const completionBodySchema = z
  .looseObject({
    model: z.string().max(200).optional(),
    messages: z
      .array(
        z.looseObject({
          role: z.enum(['system', 'developer', 'user', 'assistant', 'tool', 'function']),
          content: z.union([z.string(), z.array(textPart), z.null()]).optional(),
        }),
      )
      .min(1)
      .max(500),
    stream: z.boolean().nullish(),
    stream_options: z.looseObject({ include_usage: z.boolean().optional() }).nullish(),
  })
  .meta({ id: 'ChatCompletionRequest' });

export type CompletionRequest = {
  /** What the last message says that a client may have sent for itself. */
  readonly prompt: string;
  readonly question: Question;
  readonly stream: boolean;
  readonly includeUsage: boolean;
  /** Characters of all messages, for the estimate of usage. */
  readonly chars: number;
};

/** As `POST /api/chat`. */
const MAX_CHARS = 2_000;
const MAX_EARLIER = 8;

/**
 * Reads a request of the OpenAI API. Only what users said is read: a system prompt and what an
 * assistant said are data of a client, and no instruction.
 *
 * @throws {AppError} `REQUEST_INVALID`, `QUESTION_INVALID`
 */
export function readCompletion(body: unknown): CompletionRequest {
  const parsed = completionBodySchema.safeParse(body);
  if (!parsed.success) {
    const fields = parsed.error.issues.map(({ path }) => String(path[0] ?? '')).join(',');
    throw new AppError('REQUEST_INVALID', 'Not a chat completion request', { details: { fields } });
  }
  const { messages, stream, stream_options: options } = parsed.data;
  const said = messages.map(({ role, content }) => ({ role, text: textOf(content) }));
  const users = said.filter(({ role }) => role === 'user').map(({ text }) => text);
  // Some clients send a task of their own as a system message and nothing else.
  const prompt = users.at(-1) ?? said.at(-1)?.text ?? '';
  const conversation = users
    .slice(0, -1)
    .map(withoutAttachment)
    .filter(isQuestion)
    .slice(-MAX_EARLIER);
  return {
    prompt,
    question: {
      text: withoutAttachment(users.at(-1) ?? ''),
      ...(conversation.length > 0 ? { conversation } : {}),
    },
    stream: stream === true,
    includeUsage: options?.include_usage === true,
    chars: said.reduce((sum, { text }) => sum + text.length, 0),
  };
}

/** @throws {AppError} `QUESTION_INVALID` for what is no question of ours. */
export function checkedQuestion({ question }: CompletionRequest): Question {
  const { text } = question;
  if (isQuestion(text)) return question;
  throw new AppError('QUESTION_INVALID', `Question of ${text.length} characters`);
}

function isQuestion(text: string): boolean {
  return text !== '' && text.length <= MAX_CHARS && text.isWellFormed();
}

/**
 * The question behind what Open WebUI puts before it when a file is attached: its own instruction
 * and passages of the file, neither of which is the officer's.
 */
function withoutAttachment(text: string): string {
  const end = '</context>';
  if (!/^### Task:[\s\S]*<context>/u.test(text) || !text.includes(end)) return text;
  const query = text.slice(text.lastIndexOf(end) + end.length);
  return query.replaceAll(/<\/?user_query>/gu, '').trim();
}

type Content = string | readonly { readonly text?: string | undefined }[] | null | undefined;

function textOf(content: Content): string {
  const text =
    typeof content === 'string'
      ? content
      : (content ?? []).map((part) => part.text ?? '').join('\n');
  return text.normalize('NFC').trim();
}
