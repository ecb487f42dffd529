import { z } from 'zod';
import { AppError } from '../domain/errors.ts';
import type { Question } from '../domain/question.ts';
import { housekeepingReply } from './housekeeping.ts';

/** The one model, as clients name it. */
export const MODEL = 'so-tay';

const textPart = z.looseObject({ type: z.string(), text: z.string().optional() });

/**
 * Fields that ask for something which cannot be given, with the values that can. Clients would take
 * what they got for what they asked for, so another value is refused. All other fields that steer a
 * model (`temperature`, `stop`, `max_tokens`, `tools` …) are taken and mean nothing: the sentences are
 * the law's, and one that is cut would say something else.
 */
const limited = {
  n: z.literal(1).nullish(),
  response_format: z.looseObject({ type: z.literal('text') }).nullish(),
  tool_choice: z.enum(['none', 'auto']).nullish(),
  function_call: z.enum(['none', 'auto']).nullish(),
  modalities: z.tuple([z.literal('text')]).nullish(),
};

/** Body of `POST /v1/chat/completions`. */
export const completionBodySchema = z
  .looseObject({
    model: z.string().max(200).nullish().meta({ example: MODEL }),
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
    stream_options: z.looseObject({ include_usage: z.boolean().nullish() }).nullish(),
    ...limited,
  })
  .meta({ id: 'ChatCompletionRequest' });

type Body = z.infer<typeof completionBodySchema>;

/** A question of an officer, or a prompt of the client's own with the answer to it. */
export type CompletionRequest = (
  | { readonly kind: 'question'; readonly question: Question }
  | { readonly kind: 'housekeeping'; readonly reply: string }
) & {
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
 * @throws {AppError} `REQUEST_INVALID`, `REQUEST_UNSUPPORTED`, `MODEL_NOT_FOUND`, `QUESTION_INVALID`
 */
export function readCompletion(body: unknown): CompletionRequest {
  const { model, messages, stream, stream_options: options } = parse(body);
  if ((model ?? MODEL) !== MODEL) {
    throw new AppError('MODEL_NOT_FOUND', 'No such model', { details: { fields: 'model' } });
  }
  const said = messages.map(({ role, content }) => ({ role, text: textOf(content) }));
  return {
    ...wantedOf(said, messages),
    stream: stream === true,
    includeUsage: options?.include_usage === true,
    chars: said.reduce((sum, { text }) => sum + text.length, 0),
  };
}

function parse(body: unknown): Body {
  const parsed = completionBodySchema.safeParse(body);
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.map(({ path }) => String(path[0] ?? ''));
  const code = fields.every((field) => field in limited)
    ? 'REQUEST_UNSUPPORTED'
    : 'REQUEST_INVALID';
  throw new AppError(code, 'Not a chat completion request', {
    details: { fields: fields.join(',') },
  });
}

type Said = { readonly role: Body['messages'][number]['role']; readonly text: string };

function wantedOf(said: readonly Said[], messages: Body['messages']) {
  const users = said.filter(({ role }) => role === 'user').map(({ text }) => text);
  const asked = users.at(-1);
  // Some clients send a task of their own as a system message and nothing else.
  const reply = housekeepingReply(asked ?? said.at(-1)?.text ?? '');
  if (reply !== undefined) return { kind: 'housekeeping', reply } as const;
  if (holdsMore(messages.findLast(({ role }) => role === 'user')?.content)) {
    throw new AppError('REQUEST_UNSUPPORTED', 'Not only text', { details: { fields: 'messages' } });
  }
  const text = withoutAttachment(asked ?? '');
  if (!isQuestion(text)) {
    const details = { fields: 'messages' };
    throw new AppError('QUESTION_INVALID', `Question of ${text.length} characters`, { details });
  }
  const conversation = users
    .slice(0, -1)
    .map(withoutAttachment)
    .filter(isQuestion)
    .slice(-MAX_EARLIER);
  const question = { text, ...(conversation.length > 0 ? { conversation } : {}) };
  return { kind: 'question', question } as const;
}

/** A picture, a sound or a file beside the words: an answer would pass it over in silence. */
function holdsMore(content: Content): boolean {
  return Array.isArray(content) && content.some(({ type }) => type !== 'text');
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

type Content = Body['messages'][number]['content'];

function textOf(content: Content): string {
  const text =
    typeof content === 'string'
      ? content
      : (content ?? []).map((part) => part.text ?? '').join('\n');
  return text.normalize('NFC').trim();
}
