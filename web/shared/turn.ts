import type { Answer, Statement } from '../../src/domain/answer.ts';
import { dayInVietnam } from '../../src/domain/calendar-day.ts';
import type { Question } from '../../src/domain/question.ts';
import type { AskStatus } from '../../src/http/services.ts';
import { ApiError } from './api.ts';
import type { KeptPetition, KeptQuestion } from './remember.ts';
import { vi } from './vi.ts';

/** One question and how far its answer is. */
export type Turn = {
  /** Counts from 1 in a conversation. */
  readonly number: number;
  /** Id of the stored answer that it shows, where it was not asked here. */
  readonly stored?: string;
  readonly question: Question;
  readonly state: TurnState;
  /** The petition that was filed from its answer. */
  readonly filed?: KeptPetition;
};

export type TurnState =
  | {
      readonly kind: 'waiting';
      readonly status?: AskStatus;
      /** Verified already, shown while the rest is on its way. */
      readonly statements: readonly Statement[];
    }
  | { readonly kind: 'done'; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly failure: ApiError }
  /** Had no answer when the page was left; shown again to be asked again. */
  | { readonly kind: 'left'; readonly failure: ApiError }
  | { readonly kind: 'stopped' };

/** Whether its question is known: of a stored answer only once that is there. */
export function isAsked({ stored, state }: Turn): boolean {
  return stored === undefined || state.kind === 'done';
}

/** The id under which its answer is read again; undefined while there is none. */
export function answerIdOf({ stored, state }: Turn): string | undefined {
  return state.kind === 'done' ? state.answer.id : stored;
}

/** What was filed from its answer, by the answer's id. */
export function petitionOf(turn: Turn): [string, KeptPetition][] {
  const id = answerIdOf(turn);
  return id !== undefined && turn.filed ? [[id, turn.filed]] : [];
}

/**
 * What is kept of a turn without an answer, for it would be lost with the page. One that was stopped
 * is not: whoever stops it may have wanted its words gone.
 */
export function unansweredOf({ stored, question, state }: Turn, at: number): KeptQuestion[] {
  if (stored !== undefined) return [];
  if (state.kind === 'waiting') return [{ at, question }];
  if (state.kind !== 'failed' && state.kind !== 'left') return [];
  const { code, message, requestId } = state.failure;
  const failure = { code, message, ...(requestId === undefined ? {} : { requestId }) };
  return [{ at, question, failure }];
}

/** Why a kept question has no answer: one that was on its way was cut off with the page. */
export function leftState({ failure }: KeptQuestion): TurnState {
  const cutOff = { code: 'NETWORK', message: vi.failure.interrupted };
  return { kind: 'left', failure: new ApiError(failure ?? cutOff) };
}

/** A stored answer's question, to be asked on from. Its day counts as given where it was not that of the asking. */
export function questionOf({ question, createdAt }: Answer): Question {
  const { asOf, ...given } = question;
  return asOf === dayInVietnam(new Date(createdAt)) ? given : question;
}

/**
 * What a failed request is shown as; a fault of the page itself counts as the server's. The reader
 * can go on from it, and the console has it whole, for whoever has to mend it.
 */
export function failureOf(fault: unknown): ApiError {
  if (fault instanceof ApiError) return fault;
  window.reportError(fault);
  return new ApiError({ code: 'INTERNAL', message: vi.failure.ofPage });
}

/** Not where the same request would fail again. */
export function isWorthRetrying(failure: ApiError): boolean {
  const advice = adviceFor(failure);
  return advice !== 'missing' && advice !== 'request';
}

/** Which advice helps after a failure. */
export function adviceFor({
  code,
}: ApiError): 'network' | 'request' | 'busy' | 'missing' | 'server' {
  if (code === 'NETWORK') return 'network';
  if (code === 'QUESTION_INVALID' || code === 'DATE_INVALID' || code === 'REQUEST_INVALID') {
    return 'request';
  }
  if (code === 'TOO_MANY_REQUESTS' || code === 'INDEX_NOT_READY') return 'busy';
  return code.endsWith('NOT_FOUND') ? 'missing' : 'server';
}
