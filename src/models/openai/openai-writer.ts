import { setTimeout } from 'node:timers/promises';
import { ChatOpenAI } from '@langchain/openai';
import { AppError } from '../../domain/errors.ts';
import type { Draft, DraftStatement, Writer, WriteRequest } from '../writer.ts';
import { createBreaker } from './breaker.ts';
import { createBudget, type Budget, type BudgetLimits } from './budget.ts';
import { draftStatement } from './draft-statement.ts';
import { createMeter } from './meter.ts';
import { runAgent } from './run-agent.ts';
import { createStatementReader } from './statement-reader.ts';
import { createWatch } from './watch.ts';

export type OpenAiWriterOptions = {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly model: string;
  /** Milliseconds for the whole answer, tools and retry included. */
  readonly totalMs: number;
  /** Milliseconds without a piece of the answer. */
  readonly idleMs: number;
  /** Longest reply, in tokens. */
  readonly maxTokens: number;
  readonly budget: BudgetLimits;
};

/** Waited before the one retry: a server that is restarting needs no longer, an officer no less. */
const RETRY_AFTER_MS = 300;
/** More is a wall of text; what follows is not read. */
const MAX_STATEMENTS = 20;

/**
 * Lets a model say what the passages say, one statement at a time. It is a draft: verification is the
 * same as for the extractive writer. A reply without one literal quote counts as a failure.
 */
export function createOpenAiWriter(options: OpenAiWriterOptions): Writer {
  const { baseUrl, apiKey, model, totalMs, idleMs, maxTokens } = options;
  const breaker = createBreaker(Date.now);
  const budget = createBudget(options.budget, () => new Date());
  const chat = new ChatOpenAI({
    model,
    apiKey,
    // The client would print a reply that it cannot parse, and with it the answer.
    configuration: { baseURL: baseUrl, logLevel: 'off' },
    temperature: 0,
    maxTokens,
    maxRetries: 0,
    streaming: true,
    timeout: totalMs,
  });
  return {
    id: `openai:${model}`,
    generatedBy: 'ai',
    write: async (request) => {
      budget.check();
      const startedAt = Date.now();
      const times = () => ({ idleMs, totalMs: Math.max(1, totalMs - (Date.now() - startedAt)) });
      return breaker.run(() =>
        withOneRetry((withTools) => attempt(request, { chat, budget, withTools, ...times() })),
      );
    },
  };
}

type Attempt = {
  readonly chat: ChatOpenAI;
  readonly budget: Budget;
  readonly withTools: boolean;
  readonly totalMs: number;
  readonly idleMs: number;
};

/** A failure of one attempt. */
class AttemptError extends AppError {
  /** Nothing was said yet and the endpoint answered at once: worth another try. */
  readonly isEarly: boolean;

  constructor(message: string, isEarly: boolean, cause?: unknown) {
    super('MODEL_UNAVAILABLE', message, { cause });
    this.isEarly = isEarly;
  }
}

/** Tries once more, without tools when the endpoint does not take the request as it was. */
async function withOneRetry(work: (withTools: boolean) => Promise<Draft>): Promise<Draft> {
  try {
    return await work(true);
  } catch (error) {
    if (!(error instanceof AttemptError) || !error.isEarly) throw error;
    await setTimeout(RETRY_AFTER_MS);
    return work(!refusesRequest(error.cause));
  }
}

/** 400, 404 and 422: an endpoint without tools says one of them. */
function refusesRequest(cause: unknown): boolean {
  const status = statusOf(cause);
  return status === 400 || status === 404 || status === 422;
}

function statusOf(cause: unknown): unknown {
  return typeof cause === 'object' && cause !== null && 'status' in cause
    ? cause.status
    : undefined;
}

/** @throws {AppError} `MODEL_UNAVAILABLE` unless the endpoint said that it had finished. */
async function attempt(request: WriteRequest, run: Attempt): Promise<Draft> {
  const watch = createWatch(run, request.signal);
  const reply = createReply(request);
  const meter = createMeter();
  try {
    const finishReason = await runAgent(request, {
      chat: run.chat,
      withTools: run.withTools,
      numbered: reply.numbered,
      signal: watch.signal,
      meter,
      onPiece: async (text) => {
        watch.touch();
        await reply.take(text);
      },
    });
    if (finishReason !== 'stop') throw new AttemptError(`finish_reason ${finishReason}`, false);
    return reply.finish();
  } catch (cause) {
    request.signal?.throwIfAborted();
    if (cause instanceof AppError) throw cause;
    const isEarly = reply.isEmpty() && !watch.signal.aborted && !neverEnds(cause);
    throw new AttemptError('The endpoint failed', isEarly, cause);
  } finally {
    watch.stop();
    run.budget.spend(meter.spent(watch.signal.aborted));
  }
}

/** The model only ever called tools: asking again would be the same. */
function neverEnds(cause: unknown): boolean {
  return cause instanceof Error && cause.name === 'GraphRecursionError';
}

/** What the model has said so far, as statements. */
function createReply({ passages, onStatement }: WriteRequest) {
  const numbered = [...passages];
  const reader = createStatementReader();
  const draft: Record<keyof Draft, DraftStatement[]> = {
    conclusion: [],
    conditions: [],
    steps: [],
  };
  let count = 0;
  return {
    numbered,
    isEmpty: () => count === 0,
    take: async (text: string) => {
      for (const written of reader.read(text)) {
        const statement = draftStatement(written, numbered);
        if (!statement || count === MAX_STATEMENTS) continue;
        count += 1;
        draft[written.part].push(statement);
        await onStatement?.(written.part, statement);
      }
    },
    finish: (): Draft => {
      if (count === 0 && !reader.saysNothing()) {
        throw new AttemptError('No statement with a literal quote', false);
      }
      return draft;
    },
  };
}
