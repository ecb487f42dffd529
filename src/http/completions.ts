import express, { type Express, type RequestHandler, type Response } from 'express';
import { AppError } from '../domain/errors.ts';
import type { Log } from '../observe/logger.ts';
import { requireApiKey } from './api-keys.ts';
import { MODEL, readCompletion, type CompletionRequest } from './completion-request.ts';
import { sendChunks, sendWhole, type Sending } from './completion-sending.ts';
import { draftCompletion, type CompletionText } from './completion-text.ts';
import { sendOpenAiError } from './openai-error.ts';
import type { OriginOf } from './public-origin.ts';
import { requestIdOf } from './request-id.ts';
import { logFailure, toAppError } from './send-error.ts';
import type { Services } from './services.ts';

/** Clients send the whole conversation each time; only its questions are read. */
const bodyLimit = '2mb';

type Options = {
  readonly log: Log;
  readonly keys: readonly string[];
  readonly originOf: OriginOf;
};

/** Adds what clients of the OpenAI API call, for programs that hold a key. */
export function addCompletions(app: Express, { ask }: Services, options: Options): void {
  const { log, keys } = options;
  app.use('/v1', requireApiKey(keys));
  app.get('/v1/models', (_request, response) => {
    response.json({ object: 'list', data: [model] });
  });
  app.get('/v1/models/:id', (request, response) => {
    if (request.params['id'] !== MODEL) throw new AppError('MODEL_NOT_FOUND', 'No such model');
    response.json(model);
  });
  app.post('/v1/chat/completions', express.json({ limit: bodyLimit }), complete(ask, options));
  app.use('/v1', () => {
    throw new AppError('NOT_FOUND', 'No such route');
  });
  app.use('/v1', sendOpenAiError(log));
}

/** The day of the first release of the interface: clients show it and nothing hangs on it. */
const model = { id: MODEL, object: 'model', created: 1_795_737_600, owned_by: 'so-tay' } as const;

function complete(ask: Services['ask'], { log, originOf }: Options): RequestHandler {
  return async (request, response) => {
    const wanted = readCompletion(request.body);
    const sending = (wanted.stream ? sendChunks : sendWhole)(wanted, response);
    try {
      const origin = originOf(request);
      const text = await textFor(wanted, { ask, log, origin, response, sending });
      if (!response.closed) sending.end(text);
    } catch (fault) {
      // When the client has gone, nobody is left to be told of a failure.
      if (response.closed) return;
      const error = toAppError(fault);
      if (!sending.fail(error)) throw fault;
      logFailure(log, error, requestIdOf(response));
    }
  };
}

type Asking = {
  readonly ask: Services['ask'];
  readonly log: Log;
  readonly origin: string;
  readonly response: Response;
  readonly sending: Sending;
};

/** A prompt of the client's own is answered without a search and is no officer's question. */
async function textFor(
  wanted: CompletionRequest,
  { ask, log, origin, response, sending }: Asking,
): Promise<CompletionText> {
  if (wanted.kind === 'housekeeping') {
    sending.piece(wanted.reply);
    return { content: wanted.reply, annotations: [], citations: [] };
  }
  const leaving = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) leaving.abort();
  });
  const startedAt = performance.now();
  const { finish, ...hooks } = draftCompletion(sending.piece);
  const answer = await ask(wanted.question, {
    signal: leaving.signal,
    onStatus: sending.begin,
    ...hooks,
  });
  log('question-answered', {
    requestId: requestIdOf(response),
    kind: answer.kind,
    durationMs: Math.round(performance.now() - startedAt),
  });
  return finish(answer, origin);
}
