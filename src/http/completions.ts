import { randomUUID } from 'node:crypto';
import express, {
  type ErrorRequestHandler,
  type Express,
  type Request,
  type RequestHandler,
  type Response,
} from 'express';
import { AppError } from '../domain/errors.ts';
import type { Log } from '../observe/logger.ts';
import { requireApiKey } from './api-keys.ts';
import { checkedQuestion, readCompletion, type CompletionRequest } from './completion-request.ts';
import { completionText, type CompletionText } from './completion-text.ts';
import { housekeepingReply } from './housekeeping.ts';
import { requestIdOf } from './request-id.ts';
import { logFailure, toAppError } from './send-error.ts';
import type { Services } from './services.ts';

const MODEL = 'so-tay';
/** Clients send the whole conversation each time; only its questions are read. */
const bodyLimit = '2mb';
/** As the page's own stream. */
const heartbeatMs = 15_000;

type Options = { readonly log: Log; readonly keys: readonly string[] };

/** Adds what clients of the OpenAI API call, for programs that hold a key. */
export function addCompletions(app: Express, { ask }: Services, { log, keys }: Options): void {
  app.use('/v1', requireApiKey(keys));
  app.get('/v1/models', (_request, response) => {
    response.json({ object: 'list', data: [model] });
  });
  app.get('/v1/models/:id', (request, response) => {
    if (request.params['id'] !== MODEL) throw new AppError('NOT_FOUND', 'No such model');
    response.json(model);
  });
  app.post('/v1/chat/completions', express.json({ limit: bodyLimit }), complete(ask, log));
  app.use('/v1', () => {
    throw new AppError('NOT_FOUND', 'No such route');
  });
  app.use('/v1', sendOpenAiError(log));
}

/** The day of the first release of the interface: clients show it and nothing hangs on it. */
const model = { id: MODEL, object: 'model', created: 1_795_737_600, owned_by: 'so-tay' } as const;

function complete(ask: Services['ask'], log: Log): RequestHandler {
  return async (request, response) => {
    const wanted = readCompletion(request.body);
    const text = () => textFor(wanted, { ask, log, request, response });
    try {
      await (wanted.stream ? stream(wanted, text, response) : plain(wanted, text, response));
    } catch (fault) {
      // When the client has gone, nobody is left to be told of a failure.
      if (response.closed) return;
      if (!response.headersSent) throw fault;
      const error = toAppError(fault);
      logFailure(log, error, requestIdOf(response));
      response.end(`data: ${JSON.stringify(openAiError(error))}\n\n`);
    }
  };
}

type Asking = {
  readonly ask: Services['ask'];
  readonly log: Log;
  readonly request: Request;
  readonly response: Response;
};

/** A prompt of the client's own is answered without a search and is no officer's question. */
async function textFor(
  wanted: CompletionRequest,
  { ask, log, request, response }: Asking,
): Promise<CompletionText> {
  const reply = housekeepingReply(wanted.prompt);
  if (reply !== undefined) return { content: reply, annotations: [], citations: [] };
  const leaving = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) leaving.abort();
  });
  const startedAt = performance.now();
  const answer = await ask(checkedQuestion(wanted), { signal: leaving.signal });
  log('question-answered', {
    requestId: requestIdOf(response),
    kind: answer.kind,
    durationMs: Math.round(performance.now() - startedAt),
  });
  const origin = `${request.protocol}://${request.get('host') ?? ''}`;
  return completionText(answer, `${origin}/tra-loi/${encodeURIComponent(answer.id)}`);
}

type Asked = () => Promise<CompletionText>;

async function plain(wanted: CompletionRequest, text: Asked, response: Response): Promise<void> {
  const { content, annotations, citations } = await text();
  if (response.closed) return;
  response.json({
    ...head('chat.completion'),
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content, refusal: null, annotations },
        logprobs: null,
        finish_reason: 'stop',
      },
    ],
    usage: usageOf(wanted, content),
    citations,
  });
}

/**
 * The same text in pieces. It is sent when all of it is proven: its parts stand in the order of the
 * answer, and a client cannot take back what it was sent.
 */
async function stream(wanted: CompletionRequest, text: Asked, response: Response): Promise<void> {
  const reply = housekeepingReply(wanted.prompt);
  if (reply === undefined) checkedQuestion(wanted);
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache, no-transform',
    'x-accel-buffering': 'no',
  });
  response.flushHeaders();
  const heartbeat = setInterval(() => response.write(': \n\n'), heartbeatMs);
  const of = head('chat.completion.chunk');
  const send = (data: unknown) => response.write(`data: ${JSON.stringify(data)}\n\n`);
  const chunk = (delta: unknown, more: Record<string, unknown> = {}) => {
    const { finish_reason = null, ...rest } = more;
    send({ ...of, choices: [{ index: 0, delta, logprobs: null, finish_reason }], ...rest });
  };
  try {
    chunk({ role: 'assistant', content: '' });
    const { content, annotations, citations } = await text();
    for (const piece of content.split(/(?<=\n)/u)) chunk({ content: piece });
    chunk({ annotations }, { finish_reason: 'stop', citations });
    if (wanted.includeUsage) send({ ...of, choices: [], usage: usageOf(wanted, content) });
    response.end('data: [DONE]\n\n');
  } finally {
    clearInterval(heartbeat);
  }
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

/** The client libraries read this shape, and tell their users the message. */
function openAiError({ code, userMessage, status }: AppError) {
  const type = status >= 500 ? 'server_error' : 'invalid_request_error';
  return { error: { message: userMessage, type, param: null, code } };
}

function sendOpenAiError(log: Log): ErrorRequestHandler {
  // Express knows an error handler by its four parameters.
  return (fault: unknown, _request, response, next) => {
    const error = toAppError(fault);
    logFailure(log, error, requestIdOf(response));
    if (response.headersSent) return next(fault);
    response.status(error.status).set('cache-control', 'no-store').json(openAiError(error));
  };
}
