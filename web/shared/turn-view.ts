import { css, html, nothing } from 'lit';
import type { Question } from '../../src/domain/question.ts';
import { askStatuses } from '../../src/http/services.ts';
import type { Api, ApiError } from './api.ts';
import { displayDate } from './display.ts';
import type { FiledEvent } from './petition-form.ts';
import type { KeptPetition } from './remember.ts';
import { adviceFor, isWorthRetrying, type Turn, type TurnState } from './turn.ts';
import { vi } from './vi.ts';

/** What a reader can do with a turn, and where a petition goes. */
export type TurnActions = {
  readonly api: Api;
  /** Where the storage is ours: what is written for a petition outlasts the page. */
  readonly kept: boolean;
  readonly stop: () => void;
  readonly retry: () => void;
  readonly filed: (petition: KeptPetition) => void;
};

/** The question as a heading, and below it the answer or what there is of it. */
export function turnView(turn: Turn, origin: string, actions: TurnActions) {
  return html`<section class="turn" id="turn-${turn.number}" aria-labelledby="asked-${turn.number}">
    <h2 id="asked-${turn.number}" tabindex="-1">
      <span class="hidden">${vi.conversation.asked}: </span>${startOf(turn.question.text)}
    </h2>
    ${wholeView(turn.question.text)} ${holdsFor(turn.question)} ${stateView(turn, origin, actions)}
  </section>`;
}

/** Letters of a question that stand above its answer: some four lines on a phone. */
const HEADING = 240;

/** A story of a page would leave no room for its answer. */
function startOf(question: string): string {
  if (question.length <= HEADING) return question;
  return `${question.slice(0, HEADING).replace(/\s+\S*$/u, '')} …`;
}

function wholeView(question: string) {
  if (question.length <= HEADING) return nothing;
  return html`<details class="whole">
    <summary>${vi.conversation.whole}</summary>
    <p>${question}</p>
  </details>`;
}

/** The dates and the place that were given; the answer's own outcome line repeats what it used. */
function holdsFor({ asOf, filedOn, place }: Question) {
  const facts = [
    asOf && `${vi.form.asOf} ${displayDate(asOf)}`,
    filedOn && `${vi.form.filed} ${displayDate(filedOn)}`,
    place,
  ].filter(Boolean);
  return facts.length > 0 ? html`<p class="facts">${facts.join(' · ')}</p>` : nothing;
}

function stateView({ state, filed }: Turn, origin: string, actions: TurnActions) {
  switch (state.kind) {
    case 'waiting':
      return waitingView(state, actions);
    case 'done':
      return html`<so-tay-answer .answer=${state.answer} .origin=${origin}></so-tay-answer>
        <so-tay-petition
          .answer=${state.answer}
          .filed=${filed}
          .api=${actions.api}
          ?kept=${actions.kept}
          @filed=${(event: FiledEvent) => actions.filed(event.detail)}
        ></so-tay-petition>`;
    case 'failed':
      return failedView(state.failure, vi.failure.next[adviceFor(state.failure)], actions);
    case 'left':
      return failedView(state.failure, vi.failure.next.left, {
        ...actions,
        again: vi.failure.again,
      });
    case 'stopped':
      return html`<div class="card">
        <p>${vi.waiting.stopped}</p>
        <button type="button" @click=${actions.retry}>${vi.failure.retry}</button>
      </div>`;
  }
}

function waitingView(
  { status, statements }: Extract<TurnState, { kind: 'waiting' }>,
  { stop }: TurnActions,
) {
  const reached = status ? askStatuses.indexOf(status) : 0;
  return html`<div class="card waiting" aria-busy="true">
    <ol class="stages" aria-label=${vi.waiting.label}>
      ${askStatuses.map(
        (stage, index) =>
          html`<li
            class=${index < reached ? 'past' : index === reached ? 'now' : ''}
            aria-current=${index === reached ? 'step' : nothing}
          >
            ${vi.waiting[stage]}
          </li>`,
      )}
    </ol>
    ${
      statements.length > 0
        ? html`<ul class="so-far" aria-label=${vi.waiting.soFar}>
            ${statements.map(({ text }) => html`<li>${text}</li>`)}
          </ul>`
        : html`<div class="bones" aria-hidden="true"><i></i><i></i><i></i></div>`
    }
    <button type="button" @click=${stop}>${vi.waiting.stop}</button>
  </div>`;
}

function failedView(
  failure: ApiError,
  advice: string,
  { retry, again = vi.failure.retry }: TurnActions & { readonly again?: string },
) {
  const { retryAfterSeconds: seconds, requestId } = failure;
  return html`<div class="card failed" role="alert">
    <p class="failure">${failure.message}</p>
    <p>${advice}</p>
    ${seconds ? html`<p>${vi.failure.wait} ${seconds} ${vi.failure.seconds}.</p>` : nothing}
    ${requestId ? html`<p class="id">${vi.failure.requestId}: ${requestId}</p>` : nothing}
    ${
      isWorthRetrying(failure)
        ? html`<button class="primary" type="button" @click=${retry}>${again}</button>`
        : nothing
    }
  </div>`;
}

/** Styles of a turn and of its states without an answer. */
export const turnStyles = css`
  .turn {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
    align-content: start;
    scroll-margin-top: calc(var(--top, 0px) + 1.25rem);
  }
  h2 {
    font: 650 1.375rem/1.4 var(--sans);
    text-wrap: pretty;
  }
  h2:focus {
    outline: none;
  }
  .whole {
    font-size: 0.9375rem;
  }
  .whole summary {
    width: fit-content;
    min-height: 1.75rem;
    color: var(--muted);
    cursor: pointer;
  }
  .whole p {
    white-space: pre-line;
  }
  .facts {
    color: var(--muted);
    font-size: 0.9375rem;
  }
  so-tay-answer {
    margin-top: 0.5rem;
  }
  .card {
    display: grid;
    gap: 0.75rem;
    justify-items: start;
    margin-top: 0.5rem;
    padding: 1.25rem 1.5rem;
    border: 1px solid var(--line);
    border-radius: 12px;
    background: var(--card);
    box-shadow: var(--shadow);
  }
  .failed {
    border-top: 4px solid var(--bad);
  }
  .failure {
    font-size: 1.1563rem;
    font-weight: 600;
  }
  .id {
    color: var(--muted);
    font-size: 0.8438rem;
  }
  .stages {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem 1.1rem;
    color: var(--muted);
    font-size: 0.9375rem;
  }
  .stages li::before {
    content: '';
    display: inline-block;
    width: 0.6rem;
    height: 0.6rem;
    margin-right: 0.45rem;
    border: 2px solid var(--line-strong);
    border-radius: 50%;
  }
  .stages .past::before {
    border-color: var(--good);
    background: var(--good);
  }
  .stages .now {
    color: var(--ink);
    font-weight: 600;
  }
  .stages .now::before {
    border-color: var(--brand);
    background: var(--brand);
  }
  .so-far {
    font-size: 1.1563rem;
  }
  .bones {
    display: grid;
    gap: 0.6rem;
    width: 100%;
  }
  .bones i {
    height: 0.9rem;
    border-radius: 6px;
    background: var(--quiet-soft);
  }
  .bones i:last-child {
    width: 60%;
  }
  @media (prefers-reduced-motion: no-preference) {
    .stages .now::before,
    .bones i {
      animation: breathe 1.4s ease-in-out infinite alternate;
    }
  }
  @keyframes breathe {
    to {
      opacity: 0.45;
    }
  }
`;
