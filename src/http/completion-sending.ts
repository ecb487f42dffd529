import { randomUUID } from 'node:crypto';
import type { Response } from 'express';
import type { AppError } from '../domain/errors.ts';
import { MODEL, type CompletionRequest } from './completion-request.ts';
import type { CompletionText } from './completion-text.ts';
import { openStream, type OpenStream } from './event-stream.ts';
import { openAiError } from './openai-error.ts';

/** How a completion reaches its client: as it is written, or whole. */
export type Sending = {
  /** Work has begun: what fails from now on may no longer have a status of its own. */
  readonly begin: () => void;
  readonly piece: (content: string) => void;
  readonly end: (text: CompletionText) => void;
  /** Tells of a failure after `begin`; false where the status can still be set. */
  readonly fail: (error: AppError) => boolean;
};

/** One JSON body when all is there. */
export function sendWhole(wanted: CompletionRequest, response: Response): Sending {
  return {
    begin: () => undefined,
    piece: () => undefined,
    end({ content, annotations, citations }) {
      const message = { role: 'assistant', content, refusal: null, annotations };
      response.json({
        ...head('chat.completion'),
        choices: [{ index: 0, message, logprobs: null, finish_reason: 'stop' }],
        usage: usageOf(wanted, content),
        citations,
      });
    },
    fail: () => false,
  };
}

/** Chunks as they come; annotations and citations stand in the last one, with the reason of the end. */
export function sendChunks(wanted: CompletionRequest, response: Response): Sending {
  const of = head('chat.completion.chunk');
  let stream: OpenStream | undefined;
  const chunk = (to: OpenStream, delta: object, finish: string | null = null, more = {}) => {
    const choices = [{ index: 0, delta, logprobs: null, finish_reason: finish }];
    send(to, { ...of, choices, ...(wanted.includeUsage ? { usage: null } : {}), ...more });
  };
  const opened = (): OpenStream => {
    if (stream) return stream;
    stream = openStream(response);
    chunk(stream, { role: 'assistant', content: '' });
    return stream;
  };
  return {
    begin: () => void opened(),
    piece: (content) => chunk(opened(), { content }),
    end({ content, annotations, citations }) {
      const to = opened();
      chunk(to, { annotations }, 'stop', { citations });
      if (wanted.includeUsage) send(to, { ...of, choices: [], usage: usageOf(wanted, content) });
      to.write('data: [DONE]');
      to.end();
    },
    fail(error) {
      if (!stream) return false;
      send(stream, openAiError(error));
      stream.end();
      return true;
    },
  };
}

function send(stream: OpenStream, data: object): void {
  stream.write(`data: ${JSON.stringify(data)}`);
}

function head(object: string) {
  const created = Math.floor(Date.now() / 1_000);
  return { id: `chatcmpl-${randomUUID()}`, object, created, model: MODEL };
}

/** Nothing here counts tokens: four characters each, as OpenAI's own rule of thumb has it. */
function usageOf({ chars }: CompletionRequest, content: string) {
  const prompt = Math.ceil(chars / 4);
  const completion = Math.ceil(content.length / 4);
  return {
    prompt_tokens: prompt,
    completion_tokens: completion,
    total_tokens: prompt + completion,
  };
}
