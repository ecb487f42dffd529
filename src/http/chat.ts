import type { Request, RequestHandler, Response } from 'express';
import type { Answer, Notice } from '../domain/answer.ts';
import type { Question } from '../domain/question.ts';
import type { Log } from '../observe/logger.ts';
import { openEventStream } from './event-stream.ts';
import { readQuestion } from './read-request.ts';
import { requestIdOf } from './request-id.ts';
import { errorBody, logFailure, toAppError } from './send-error.ts';
import type { Services } from './services.ts';

/** `POST /api/chat`: the Answer as JSON, or as named events when the client accepts a stream. */
export function chat({ ask }: Services, log: Log): RequestHandler {
  return async (request, response) => {
    const question = readQuestion(request.body);
    const asking: Asking = { ask, log, response, signal: signalOfLeaving(response) };
    const startedAt = performance.now();
    const answer = await (wantsStream(request) ? stream : plain)(question, asking);
    if (!answer) return;
    log('question-answered', {
      requestId: requestIdOf(response),
      kind: answer.kind,
      durationMs: Math.round(performance.now() - startedAt),
    });
  };
}

function wantsStream(request: Request): boolean {
  return request.accepts(['application/json', 'text/event-stream']) === 'text/event-stream';
}

/** Aborts when the client goes before the response is complete. */
function signalOfLeaving(response: Response): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
}

type Asking = {
  readonly ask: Services['ask'];
  readonly log: Log;
  readonly response: Response;
  readonly signal: AbortSignal;
};

/** Undefined when the client has gone: then nobody is left to be told of a failure. */
async function plain(
  question: Question,
  { ask, response, signal }: Asking,
): Promise<Answer | undefined> {
  try {
    const answer = await ask(question, { signal });
    response.set('cache-control', 'no-store').json(answer);
    return answer;
  } catch (fault) {
    if (signal.aborted) return undefined;
    throw fault;
  }
}

/** Sent when the statements so far do not stand; those that follow take their place. */
const replaced: Notice = {
  code: 'statements-replaced',
  text: 'Phần đã hiện được thay bằng câu trả lời đầy đủ.',
};

/** As `plain`; and once the status line is out, a failure can only be an `error` event. */
async function stream(
  question: Question,
  { ask, log, response, signal }: Asking,
): Promise<Answer | undefined> {
  const events = openEventStream(response);
  try {
    const answer = await ask(question, {
      signal,
      onStatus: (status) => events.send('status', { status }),
      onStatement: (part, statement) => events.send('statement', { part, statement }),
      onReplaced: () => events.send('notice', replaced),
    });
    for (const notice of answer.notices) events.send('notice', notice);
    events.send('done', answer);
    return answer;
  } catch (fault) {
    if (signal.aborted) return undefined;
    const error = toAppError(fault);
    logFailure(log, error, requestIdOf(response));
    events.send('error', errorBody(error, response));
    return undefined;
  } finally {
    events.end();
  }
}
