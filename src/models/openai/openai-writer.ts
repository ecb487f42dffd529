import { HumanMessage, SystemMessage } from '@langchain/core/messages';
import { ChatOpenAI } from '@langchain/openai';
import { z } from 'zod';
import { AppError } from '../../domain/errors.ts';
import { leadInsOf } from '../../domain/lead-ins.ts';
import type { Passage } from '../../domain/passage.ts';
import { quotable } from '../quotable.ts';
import type { Draft, DraftStatement, Writer, WriteRequest } from '../writer.ts';
import { systemPrompt, userPrompt } from './prompt.ts';

export type OpenAiWriterOptions = {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly model: string;
  /** Milliseconds for the whole answer, retry included. */
  readonly timeoutMs?: number;
};

/** An officer waits this long at most; the extractive answer follows at once (safety.md, 3). */
const DEFAULT_TIMEOUT_MS = 30_000;
/** Enough for every part of an answer in quotes; an endless output is cut and refused. */
const MAX_TOKENS = 2_000;

const picked = z.array(z.object({ passage: z.number().int().min(1), quote: z.string().min(1) }));
const reply = z.object({ conclusion: picked, conditions: picked, steps: picked });

/**
 * Lets a model choose and order literal quotes of the passages. Verification is the same as for the
 * extractive writer: whole sentences, letter by letter. A reply without one literal quote counts as a
 * failure of the model.
 */
export function createOpenAiWriter(options: OpenAiWriterOptions): Writer {
  const { baseUrl, apiKey, model, timeoutMs = DEFAULT_TIMEOUT_MS } = options;
  const chat = new ChatOpenAI({
    model,
    apiKey,
    configuration: { baseURL: baseUrl },
    temperature: 0,
    maxTokens: MAX_TOKENS,
    maxRetries: 1,
    timeout: timeoutMs,
  });
  return {
    id: `openai:${model}`,
    generatedBy: 'ai',
    write: async (request) => {
      const deadline = AbortSignal.timeout(timeoutMs);
      const signal = request.signal ? AbortSignal.any([request.signal, deadline]) : deadline;
      const text = await invoke(chat, request, signal);
      return draftOf(text, request.passages);
    },
  };
}

/** @throws {AppError} `MODEL_UNAVAILABLE` unless the endpoint said that it had finished. */
async function invoke(
  chat: ChatOpenAI,
  { question, passages, signal: asker }: WriteRequest,
  signal: AbortSignal,
): Promise<string> {
  const messages = [
    new SystemMessage(systemPrompt()),
    new HumanMessage(userPrompt(question, passages)),
  ];
  const message = await chat.invoke(messages, { signal }).catch((cause: unknown) => {
    asker?.throwIfAborted();
    throw new AppError('MODEL_UNAVAILABLE', 'The endpoint failed', { cause });
  });
  const finished: unknown = message.response_metadata['finish_reason'];
  if (finished !== 'stop') {
    throw new AppError('MODEL_UNAVAILABLE', `finish_reason ${String(finished)}`);
  }
  return message.text;
}

function draftOf(text: string, passages: readonly Passage[]): Draft {
  const json = text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1);
  try {
    const { conclusion, conditions, steps } = reply.parse(JSON.parse(json));
    const statements = (items: z.infer<typeof picked>) =>
      items.flatMap((item) => statementOf(item, passages));
    const offered = conclusion.length + conditions.length + steps.length;
    const draft = {
      conclusion: statements(conclusion),
      conditions: statements(conditions),
      steps: statements(steps),
    };
    if (offered > 0 && Object.values(draft).every((part) => part.length === 0)) {
      throw new RangeError('No quote is literal');
    }
    return draft;
  } catch (cause) {
    throw new AppError('MODEL_UNAVAILABLE', 'The reply is not the JSON asked for', { cause });
  }
}

/**
 * A quote that its passage does not hold is dropped here; verification would refuse it anyway. The
 * lead-ins that govern the leaf are put before it: a model often leaves them out.
 */
function statementOf(
  { passage: number, quote }: { readonly passage: number; readonly quote: string },
  passages: readonly Passage[],
): DraftStatement[] {
  const passage = passages[number - 1];
  const text = quote.trim();
  const at = passage?.leaf.text.indexOf(text) ?? -1;
  if (!passage || at < 0) return [];
  const { leaf, article } = passage;
  const start = leaf.start + at;
  const found = { address: leaf.address, start, end: start + text.length, text };
  const leads = leadInsOf(leaf, article).flatMap((lead) => quotable(lead) ?? []);
  const quotes = [...leads, found];
  return [{ text: quotes.map((one) => one.text).join(' '), quotes }];
}
