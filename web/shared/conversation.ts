import { LitElement, html, nothing } from 'lit';
import { answerPermalink } from '../../src/domain/permalink.ts';
import type { Question } from '../../src/domain/question.ts';
import type { PlaceView } from '../../src/http/services.ts';
import type { ChooseEvent, OpenCitationEvent } from './answer-view.ts';
import type { Api } from './api.ts';
import type { AskEvent, AskForm } from './ask-form.ts';
import { conversationStyles } from './conversation-styles.ts';
import { deepActiveElement } from './deep-active-element.ts';
import type { ReadingPanel, Target } from './reading-panel.ts';
import {
  keepConversation,
  keptAnswers,
  keptPetitions,
  keptQuestions,
  type KeptPetition,
} from './remember.ts';
import { spokenOf } from './spoken-answer.ts';
import { base } from './theme.ts';
import {
  answerIdOf,
  failureOf,
  isAsked,
  leftState,
  petitionOf,
  questionOf,
  unansweredOf,
  type Turn,
  type TurnState,
} from './turn.ts';
import { turnStyles, turnView } from './turn-view.ts';
import { vi } from './vi.ts';

/** Earlier questions that go with a new one; the API takes at most eight. */
const carriedQuestions = 5;
/** Answer column and reading panel both keep a readable line from 1,120 px on. */
const roomBeside = '(min-width: 70rem)';

/** A turn whose stored answer is on its way. */
const loading = {
  question: { text: vi.conversation.loading },
  state: { kind: 'waiting', statements: [] },
} as const satisfies Pick<Turn, 'question' | 'state'>;

/** Fired with the number of questions whenever it may have changed. */
export class TurnsEvent extends CustomEvent<number> {
  constructor(count: number) {
    super('turns', { detail: count });
  }
}

/** Questions, their answers, the ask box and the reading panel: all that page and widget share. */
export class Conversation extends LitElement {
  static override properties = {
    api: { attribute: false },
    embedded: { type: Boolean, reflect: true },
    answerId: { attribute: false },
    turns: { state: true },
    removed: { state: true },
    places: { state: true },
    reading: { type: Boolean, reflect: true },
    spoken: { state: true },
    printed: { state: true },
  };
  static override styles = [base, turnStyles, conversationStyles];
  declare api: Api;
  /** In another site's page: the reading panel always opens over it. */
  declare embedded: boolean;
  /** Shows this stored answer, and no ask box. */
  declare answerId: string | undefined;
  declare private turns: readonly Turn[];
  /** Of the conversation before this one, until this one has a question; never written down. */
  declare private removed: readonly Turn[];
  declare private places: readonly PlaceView[];
  declare private reading: boolean;
  /** What a screen reader is told. */
  declare private spoken: string;
  /** Number of the one turn that is printed; undefined: all of them. */
  declare private printed: number | undefined;
  private readonly wide = window.matchMedia(roomBeside);
  private readonly running = new Map<number, AbortController>();
  /** Stored answers on their way, whose questions are not known yet. */
  private readonly loads = new Set<Promise<void>>();

  constructor() {
    super();
    this.embedded = false;
    this.turns = [];
    this.removed = [];
    this.places = [];
    this.reading = false;
    this.spoken = '';
  }

  override firstUpdated(): void {
    void this.restore();
    if (this.answerId !== undefined) return;
    // A place can be typed without them, so a failure only leaves the offers out.
    this.api.places().then(
      (places) => (this.places = places),
      () => undefined,
    );
  }

  override updated(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('turns')) return;
    this.dispatchEvent(new TurnsEvent(this.turns.length));
    if (this.isKept) this.keep();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopAll();
  }

  /** Starts anew with an empty page. */
  reset(): void {
    this.stopAll();
    this.panel?.close();
    this.removed = this.turns;
    this.turns = [];
    this.spoken = `${vi.conversation.removed} ${vi.conversation.canUndo}`;
    void this.updateComplete.then(() => this.startAnew());
  }

  /** The cursor in the ask box would scroll what can be undone off a phone. */
  private startAnew(): void {
    this.form?.focus();
    this.renderRoot.querySelector('.removed')?.scrollIntoView({ block: 'nearest' });
  }

  /** Has the conversation again that was removed, with what was on its way stopped. */
  private undo(): void {
    this.turns = this.removed.map(stoppedTurn);
    this.removed = [];
    this.spoken = '';
    for (const turn of this.turns) if (turn.state.kind === 'waiting') this.startLoad(turn);
    const { length } = this.turns;
    void this.updateComplete.then(() => this.goTo(length));
  }

  /** Puts the cursor into the ask box. */
  override focus(): void {
    this.form?.focus();
  }

  /** Asks with the day and place of the ask box. */
  submit(text: string): void {
    this.form?.submit(text);
  }

  /** Opens the reading panel at a provision, as it stands on a day. */
  async read(target: Target, asOf?: string, opener: HTMLElement = this): Promise<void> {
    const { panel } = this;
    if (!panel) return;
    panel.asOf = asOf;
    panel.beside = !this.embedded && this.wide.matches;
    // The history of another site is not ours: its own scripts may follow each step of it. And from
    // a sheet that the address opened, Back leads where its link was.
    panel.backCloses = !this.embedded && opener !== this;
    // The panel takes the focus where it stands: below the answers until it has its column.
    this.reading = true;
    await this.updateComplete;
    await panel.open(target, opener);
  }

  private get form(): AskForm | null {
    return this.renderRoot.querySelector<AskForm>('so-tay-ask-form');
  }

  private get panel(): ReadingPanel | null {
    return this.renderRoot.querySelector<ReadingPanel>('so-tay-reading');
  }

  private stopAll(): void {
    for (const controller of this.running.values()) controller.abort();
    this.running.clear();
    this.loads.clear();
  }

  private ask(question: Question): void {
    void this.run(this.addTurn(question), question);
  }

  /** With the questions before it, for it may leave out what they said. */
  private following(question: Question, number: number): Question {
    const before = this.turns.filter((turn) => turn.number < number && isAsked(turn));
    const conversation = before.slice(-carriedQuestions).map(({ question: { text } }) => text);
    return conversation.length > 0 ? { ...question, conversation } : question;
  }

  private addTurn(question: Question): number {
    const number = (this.turns.at(-1)?.number ?? 0) + 1;
    const state: TurnState = { kind: 'waiting', statements: [] };
    this.removed = [];
    this.turns = [...this.turns, { number, question, state }];
    void this.updateComplete.then(() => this.scrollToTurn(number));
    return number;
  }

  private async run(number: number, question: Question): Promise<void> {
    const controller = new AbortController();
    this.running.set(number, controller);
    this.spoken = vi.waiting.label;
    let waiting: Extract<TurnState, { kind: 'waiting' }> = { kind: 'waiting', statements: [] };
    this.change(number, waiting);
    try {
      await this.loaded(controller.signal);
      const answer = await this.api.ask(this.following(question, number), {
        signal: controller.signal,
        onStatus: (status) => this.change(number, (waiting = { ...waiting, status })),
        onReplaced: () => this.change(number, (waiting = { ...waiting, statements: [] })),
        onStatement: (part, statement) => {
          if (part !== 'conclusion') return;
          const statements = [...waiting.statements, statement];
          this.change(number, (waiting = { ...waiting, statements }));
        },
      });
      this.change(number, { kind: 'done', answer });
      this.spoken = spokenOf(answer);
    } catch (fault) {
      // Not what was said when the whole conversation was removed.
      if (this.running.has(number)) this.spoken = '';
      const stopped = controller.signal.aborted;
      this.change(
        number,
        stopped ? { kind: 'stopped' } : { kind: 'failed', failure: failureOf(fault) },
      );
    } finally {
      this.running.delete(number);
    }
  }

  private change(number: number, state: TurnState): void {
    this.turns = this.turns.map((turn) => (turn.number === number ? { ...turn, state } : turn));
  }

  private file(number: number, filed: KeptPetition): void {
    this.turns = this.turns.map((turn) => (turn.number === number ? { ...turn, filed } : turn));
  }

  /** A conversation of this tab outlasts the page; another site's storage is not ours to use. */
  private get isKept(): boolean {
    return !this.embedded && this.answerId === undefined;
  }

  private keep(): void {
    const ids = this.turns.flatMap((turn) => answerIdOf(turn) ?? []);
    const shown = this.turns.filter(({ state }) => state.kind !== 'stopped');
    const petitions = Object.fromEntries(this.turns.flatMap(petitionOf));
    keepConversation({ ids, unanswered: shown.flatMap(unansweredOf), petitions });
  }

  /** Shows the stored answer of the page, or the conversation as it was before it was left. */
  private async restore(): Promise<void> {
    const turns = this.answerId === undefined ? this.keptTurns() : [storedTurn(this.answerId, 0)];
    if (turns.length === 0) return;
    this.turns = turns;
    for (const turn of turns) this.startLoad(turn);
    await Promise.all(this.loads);
    await this.updateComplete;
    const isNewest = this.turns.length === turns.length;
    if (isNewest) this.scrollToTurn(turns.length);
  }

  /** Each question without an answer in its place among the stored answers. */
  private keptTurns(): Turn[] {
    if (!this.isKept) return [];
    const petitions = keptPetitions();
    const turns = keptAnswers().map((id, index) => {
      const turn = storedTurn(id, index);
      const filed = petitions[id];
      return filed ? { ...turn, filed } : turn;
    });
    for (const kept of keptQuestions()) {
      turns.splice(kept.at, 0, { number: 0, question: kept.question, state: leftState(kept) });
    }
    return turns.map((turn, index) => ({ ...turn, number: index + 1 }));
  }

  private startLoad(turn: Turn): void {
    const load = this.load(turn).finally(() => this.loads.delete(load));
    this.loads.add(load);
  }

  /** Once the questions before are known, or the asker has stopped waiting for them. */
  private async loaded(signal: AbortSignal): Promise<void> {
    const stopped = new Promise<void>((resolve) => {
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
    await Promise.race([Promise.all(this.loads), stopped]);
  }

  private async load(turn: Turn): Promise<void> {
    const { stored } = turn;
    if (stored === undefined) return;
    try {
      const answer = await this.api.answer(stored);
      const state: TurnState = { kind: 'done', answer };
      this.replace({ ...turn, question: questionOf(answer), state });
      if (this.answerId === stored) {
        this.dispatchEvent(new CustomEvent('answer-loaded', { detail: answer }));
      }
    } catch (fault) {
      const state: TurnState = { kind: 'failed', failure: failureOf(fault) };
      this.replace({ ...turn, question: { text: vi.failure.label }, state });
    }
  }

  /** Nothing where the conversation was begun anew meanwhile. */
  private replace(turn: Turn): void {
    const { number, stored } = turn;
    this.turns = this.turns.map((one) =>
      one.number === number && one.stored === stored ? turn : one,
    );
  }

  private retry(turn: Turn): void {
    if (turn.stored === undefined) return void this.run(turn.number, turn.question);
    const again: Turn = { ...turn, ...loading };
    this.replace(again);
    this.startLoad(again);
  }

  private choose(turn: Turn, choice: string): void {
    this.ask({ ...turn.question, text: `${turn.question.text} – ${choice}` });
  }

  private openCitation(event: OpenCitationEvent, { state }: Turn): void {
    const [source] = event.composedPath();
    const opener = deepActiveElement() ?? (source instanceof HTMLElement ? source : undefined);
    void this.read(
      event.detail,
      state.kind === 'done' ? state.answer.question.asOf : undefined,
      opener,
    );
  }

  /** A page of another site is not ours to print: there the page of the answer opens instead. */
  private async print({ number, state }: Turn): Promise<void> {
    if (this.embedded && state.kind === 'done') {
      window.open(answerPermalink(this.origin, state.answer.id), '_blank', 'noopener');
      return;
    }
    this.printed = number;
    await this.updateComplete;
    window.addEventListener('afterprint', () => (this.printed = undefined), { once: true });
    window.print();
  }

  /** Of the page that shows stored answers. */
  private get origin(): string {
    return this.api.base === '' ? window.location.origin : this.api.base;
  }

  private scrollToTurn(number: number): void {
    this.renderRoot.querySelector(`#turn-${number}`)?.scrollIntoView({ block: 'start' });
  }

  override render() {
    return html`
      <div class="main">
        ${this.listView()}
        <div class="column">
          ${
            this.turns.length === 0
              ? html`<slot name="welcome"></slot>`
              : html`<section class="turns" aria-label=${vi.conversation.label}>
                  ${this.turns.map((turn) => this.turnView(turn))}
                </section>`
          }
          ${this.removed.length > 0 ? this.removedView() : nothing}
          ${this.answerId === undefined ? this.formView() : this.anotherView()}
          ${this.turns.length === 0 ? html`<slot name="below"></slot>` : nothing}
          <slot name="foot"></slot>
        </div>
        <p class="hidden" role="status">${this.spoken}</p>
      </div>
      <so-tay-reading
        .api=${this.api}
        @reading-closed=${() => (this.reading = false)}
      ></so-tay-reading>
    `;
  }

  private turnView(turn: Turn) {
    const isLeftOut = this.printed !== undefined && this.printed !== turn.number;
    return html`<div
      class=${isLeftOut ? 'unprinted' : ''}
      @print-answer=${() => this.print(turn)}
      @open-citation=${(event: OpenCitationEvent) => this.openCitation(event, turn)}
      @choose=${(event: ChooseEvent) => this.choose(turn, event.detail)}
    >
      ${turnView(turn, this.origin, {
        api: this.api,
        kept: this.isKept,
        stop: () => this.running.get(turn.number)?.abort(),
        retry: () => this.retry(turn),
        filed: (petition) => this.file(turn.number, petition),
      })}
    </div>`;
  }

  private formView() {
    return html`<div class="dock">
      <so-tay-ask-form
        ?docked=${this.turns.length > 0 || this.embedded}
        ?following=${this.turns.length > 0}
        ?kept=${this.isKept}
        .places=${this.places}
        @ask=${(event: AskEvent) => this.ask(event.detail)}
      ></so-tay-ask-form>
      <p class="ai">${vi.aiNotice.short}</p>
    </div>`;
  }

  private removedView() {
    const { removed, undo } = vi.conversation;
    return html`<p class="removed">
      ${removed} <button type="button" @click=${() => this.undo()}>${undo}</button>
    </p>`;
  }

  private anotherView() {
    return html`<p class="another">
      <a class="button" href="/">${vi.conversation.askAnother}</a>
    </p>`;
  }

  /** The questions asked so far, once there are several and room for them. */
  private listView() {
    if (this.turns.length < 2 || this.embedded) return nothing;
    return html`<nav class="asked" aria-label=${vi.conversation.list}>
      <p>${vi.conversation.list}</p>
      <ol>
        ${this.turns.map(
          ({ number, question }) =>
            html`<li>
              <button type="button" @click=${() => this.goTo(number)}>
                <span>${question.text}</span>
              </button>
            </li>`,
        )}
      </ol>
    </nav>`;
  }

  private goTo(number: number): void {
    this.scrollToTurn(number);
    this.renderRoot.querySelector<HTMLElement>(`#asked-${number}`)?.focus({ preventScroll: true });
  }
}

/** A turn whose stored answer is yet to be had. */
function storedTurn(stored: string, index: number): Turn {
  return { number: index + 1, stored, ...loading };
}

/** A turn whose asking was given up; a stored answer can be had again. */
function stoppedTurn(turn: Turn): Turn {
  const isGivenUp = turn.state.kind === 'waiting' && turn.stored === undefined;
  return isGivenUp ? { ...turn, state: { kind: 'stopped' } } : turn;
}
