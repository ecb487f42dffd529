import type { Answer, Notice, Statement } from '../../src/domain/answer.ts';
import type { DraftCheck } from '../../src/domain/draft-check.ts';
import type { FiledPetition, PetitionAddition } from '../../src/domain/petition.ts';
import type { ProcedureView } from '../../src/domain/procedure.ts';
import type { Question } from '../../src/domain/question.ts';
import type {
  AnswerPart,
  AskStatus,
  DraftToCheck,
  PlaceView,
  ProcedureOptions,
  ProvisionOptions,
  ProvisionView,
  StatusView,
} from '../../src/http/services.ts';
import { readEvents } from './read-events.ts';
import { vi } from './vi.ts';

const sentences: Readonly<Record<string, string>> = vi.failure.ofCodes;

/** A failure that is shown: the server's Vietnamese sentence, or ours when no server was reached. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: string;
  readonly requestId: string | undefined;
  readonly retryAfterSeconds: number | undefined;

  constructor(failure: {
    readonly code: string;
    readonly message: string;
    readonly requestId?: string | undefined;
    readonly retryAfterSeconds?: number | undefined;
  }) {
    super(sentences[failure.code] ?? failure.message);
    this.code = failure.code;
    this.requestId = failure.requestId;
    this.retryAfterSeconds = failure.retryAfterSeconds;
  }
}

/** How a question is followed on its way. */
export type AskProgress = {
  readonly signal: AbortSignal;
  readonly onStatus: (status: AskStatus) => void;
  readonly onStatement: (part: AnswerPart, statement: Statement) => void;
  /** The statements so far do not stand in the answer; others follow. */
  readonly onReplaced: () => void;
};

export type Api = ReturnType<typeof createApi>;

/** The server's API at `base`, an origin without a slash at its end; empty for the page's own. */
export function createApi(base: string) {
  const read = async <T>(path: string): Promise<T> => {
    const response = await reach(`${base}${path}`, {});
    return (await json(response)) as T;
  };
  const send = async <T>(path: string, body: unknown): Promise<T> => {
    const headers = { 'content-type': 'application/json' };
    const init = { method: 'POST', headers, body: JSON.stringify(body) };
    return (await json(await reach(`${base}${path}`, init))) as T;
  };
  return {
    base,
    ask: (question: Question, progress: AskProgress) => ask(base, question, progress),
    answer: (id: string) => read<Answer>(`/api/answers/${encodeURIComponent(id)}`),
    check: (draft: DraftToCheck) => send<DraftCheck>('/api/check', draft),
    petition: (petition: PetitionAddition & { readonly answerId: string }) =>
      send<FiledPetition>('/api/petitions', petition),
    examples: () => read<readonly string[]>('/api/examples'),
    places: () => read<readonly PlaceView[]>('/api/places'),
    procedure(code: string, options: ProcedureOptions = {}): Promise<ProcedureView> {
      return read(`/api/procedures/${encodeURIComponent(code)}${queryOf(options)}`);
    },
    status: () => read<StatusView>('/api/status'),
    provision(address: string, options: ProvisionOptions = {}): Promise<ProvisionView> {
      const path = address.split('/').map(encodeURIComponent).join('/');
      return read(`/api/provisions/${path}${queryOf(options)}`);
    },
  };
}

function queryOf(options: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(options).toString();
  return query ? `?${query}` : '';
}

async function ask(base: string, question: Question, progress: AskProgress): Promise<Answer> {
  const { text, ...rest } = question;
  const response = await reach(`${base}/api/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ question: text, ...rest }),
    signal: progress.signal,
  });
  const streamed = response.headers.get('content-type')?.startsWith('text/event-stream');
  // A proxy may have changed the Accept header; the JSON answer is as good.
  if (!streamed || !response.body) return (await json(response)) as Answer;
  for await (const { name, data } of events(response.body)) {
    if (name === 'done') return parse(data) as Answer;
    if (name === 'error') throw new ApiError(parse(data) as ErrorBody);
    if (name === 'status') progress.onStatus((parse(data) as { status: AskStatus }).status);
    if (name === 'notice' && (parse(data) as Notice).code === 'statements-replaced') {
      progress.onReplaced();
    }
    if (name === 'statement') {
      const { part, statement } = parse(data) as { part: AnswerPart; statement: Statement };
      progress.onStatement(part, statement);
    }
  }
  throw new ApiError({ code: 'NETWORK', message: vi.failure.interrupted });
}

type ErrorBody = { readonly code: string; readonly message: string; readonly requestId: string };

/** Not what a proxy may say in JSON of its own. */
function isErrorBody(body: object): body is ErrorBody {
  if (!('code' in body) || !('message' in body)) return false;
  return typeof body.code === 'string' && typeof body.message === 'string';
}

function unreadable(): ApiError {
  return new ApiError({ code: 'UNREADABLE', message: vi.failure.unreadable });
}

/**
 * Turns a connection that breaks in the middle into the failure that is shown.
 *
 * @yields what the body holds
 */
async function* events(body: ReadableStream<Uint8Array>) {
  try {
    yield* readEvents(body);
  } catch (fault) {
    throw asApiError(fault, vi.failure.interrupted);
  }
}

async function reach(url: string, init: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, { ...init, credentials: 'omit' });
  } catch (fault) {
    throw asApiError(fault, vi.failure.network);
  }
  if (response.ok) return response;
  const body = await json(response);
  if (!isErrorBody(body)) throw unreadable();
  const seconds = Number(response.headers.get('retry-after'));
  throw new ApiError({ ...body, ...(seconds > 0 ? { retryAfterSeconds: seconds } : {}) });
}

function asApiError(fault: unknown, message: string): unknown {
  const known = fault instanceof ApiError || (fault as Error).name === 'AbortError';
  return known ? fault : new ApiError({ code: 'NETWORK', message });
}

async function json(response: Response): Promise<object> {
  let text: string;
  try {
    text = await response.text();
  } catch (fault) {
    throw asApiError(fault, vi.failure.interrupted);
  }
  return parse(text);
}

/** A captive portal or a proxy may answer with a page of its own; nothing of ours is a bare value. */
function parse(text: string): object {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw unreadable();
  }
  if (typeof value !== 'object' || value === null) throw unreadable();
  return value;
}
