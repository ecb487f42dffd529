import { LitElement, html, nothing } from 'lit';
import type { Citation } from '../../src/domain/citation.ts';
import type { Neighbour, ProvisionView } from '../../src/http/services.ts';
import { dayInVietnam } from '../../src/domain/calendar-day.ts';
import { changesView, wordingView } from './amended-view.ts';
import type { Api, ApiError } from './api.ts';
import { validityBadge } from './badges.ts';
import { displayDate, displayTerritory } from './display.ts';
import { readingStyles } from './reading-styles.ts';
import { addSheetEntry, dropSheetEntry } from './sheet-entry.ts';
import { findQuote, splitText, type Line } from './split-text.ts';
import { base } from './theme.ts';
import { failureOf, isWorthRetrying } from './turn.ts';
import { vi } from './vi.ts';

/** Where to open: a citation's passage, or a neighbouring điều without a quote. */
export type Target = Pick<Citation, 'address'> &
  Partial<Pick<Citation, 'version' | 'span' | 'quote'>>;

/**
 * Shows the whole điều of a citation with the quote marked. Beside the answer on a wide page, over
 * it on a narrow one or in a widget; Escape closes it and the focus goes back to where it came from.
 */
export class ReadingPanel extends LitElement {
  static override properties = {
    api: { attribute: false },
    beside: { type: Boolean, reflect: true },
    backCloses: { attribute: false },
    target: { state: true },
    asOf: { attribute: false },
    view: { state: true },
    failure: { state: true },
    day: { state: true },
    viewDay: { state: true },
    dayFault: { state: true },
    trail: { state: true },
  };
  static override styles = [base, readingStyles];
  declare api: Api;
  /** There is room beside the answer, so the page stays usable. */
  declare beside: boolean;
  /** Whether Back closes it where it covers the page. */
  declare backCloses: boolean;
  declare asOf: string | undefined;
  declare private target: Target | undefined;
  declare private view: ProvisionView | undefined;
  declare private failure: ApiError | undefined;
  /** ISO date whose law is shown; undefined: today. */
  declare private day: string | undefined;
  /** The day that `view` was asked for; another than `day` while that one is on its way. */
  declare private viewDay: string | undefined;
  declare private dayFault: boolean;
  /** What was read before a clause was opened from here, the last one last. */
  declare private trail: readonly Target[];
  private opener: HTMLElement | undefined;
  private hasEntry = false;

  constructor() {
    super();
    this.backCloses = true;
    this.trail = [];
    this.dayFault = false;
  }

  /** Opens at a citation on the day of its answer; `opener` gets the focus back. */
  async open(target: Target, opener?: HTMLElement): Promise<void> {
    if (opener) {
      this.opener = opener;
      this.day = this.asOf;
      this.dayFault = false;
      this.trail = [];
    }
    this.target = target;
    this.view = undefined;
    this.failure = undefined;
    await this.updateComplete;
    this.show();
    await this.read();
  }

  /** Loads what is open and leads the reader to it. */
  private async read(): Promise<void> {
    await this.load();
    this.renderRoot.querySelector('h2')?.focus({ preventScroll: true });
    this.scrollToQuote();
  }

  private readonly retry = (): void => {
    this.view = undefined;
    this.failure = undefined;
    void this.read();
  };

  /** Reads what is open, unless something else or another day is asked for meanwhile. */
  private async load(): Promise<void> {
    const { target, day } = this;
    if (!target) return;
    const { version } = target;
    const options = { ...(version ? { version } : {}), ...(day ? { asOf: day } : {}) };
    const isAsked = () => this.target === target && this.day === day;
    try {
      const view = await this.api.provision(target.address, options);
      if (!isAsked()) return;
      this.view = view;
      this.viewDay = day;
      this.failure = undefined;
    } catch (fault) {
      if (!isAsked()) return;
      this.failure = failureOf(fault);
    }
    await this.updateComplete;
  }

  /** The focus stays on the date, so that the next one can be tried. */
  private readonly dayChanged = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    // A year is typed digit by digit: 0002 is no day to ask for, and no fault yet either.
    if (!field.checkValidity()) return;
    this.dayFault = false;
    this.day = field.value || undefined;
    void this.load();
  };

  private readonly dayLeft = (event: Event): void => {
    this.dayFault = !(event.target as HTMLInputElement).checkValidity();
  };

  private readonly openClause = (address: string): void => {
    if (this.target) this.trail = [...this.trail, this.target];
    void this.open({ address });
  };

  private readonly back = (): void => {
    const last = this.trail.at(-1);
    this.trail = this.trail.slice(0, -1);
    if (last) void this.open(last);
  };

  /**
   * Puts the quote into the upper third, unless it is in view with the label above it. Moves the
   * panel only, not the page behind it.
   */
  private scrollToQuote(): void {
    const scroller = this.scroller;
    const mark = this.renderRoot.querySelector('mark');
    if (!scroller || !mark) return;
    const { top, bottom } = mark.getBoundingClientRect();
    const edge = scroller.getBoundingClientRect();
    if (bottom < edge.bottom) return;
    const above = top - edge.top;
    scroller.scrollTop += above - scroller.clientHeight / 3;
  }

  close(): void {
    this.dialog?.close();
  }

  /** The whole panel in a low window, else what is below the day. */
  private get scroller(): Element | null {
    const below = this.renderRoot.querySelector('.scroll');
    const isBelow = below !== null && below.scrollHeight > below.clientHeight;
    return isBelow ? below : this.dialog;
  }

  private get dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  private show(): void {
    const { dialog } = this;
    if (!dialog || dialog.open) return;
    if (this.beside) return dialog.show();
    dialog.showModal();
    if (!this.backCloses) return;
    addSheetEntry();
    this.hasEntry = true;
  }

  private readonly closed = (): void => {
    this.target = undefined;
    this.view = undefined;
    this.dispatchEvent(new CustomEvent('reading-closed'));
    if (this.hasEntry) dropSheetEntry();
    this.hasEntry = false;
    // Whoever read on beside the panel is not thrown back to where it was opened.
    this.opener?.focus({ preventScroll: true });
    this.opener = undefined;
  };

  /** A modal dialog closes on Escape by itself; one beside the answer has to be told. */
  private readonly closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.dialog?.open) this.close();
  };

  private readonly closeOnBack = (): void => {
    if (this.hasEntry) this.close();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.closeOnEscape);
    window.addEventListener('popstate', this.closeOnBack);
    // A reload has closed the sheet, but left its entry.
    dropSheetEntry();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.closeOnEscape);
    window.removeEventListener('popstate', this.closeOnBack);
  }

  override render() {
    return html`<dialog aria-label=${vi.reading.label} @close=${this.closed}>
      <div class="bar">
        <span>${vi.reading.label}</span>
        <button type="button" @click=${() => this.close()}>${vi.reading.close}</button>
      </div>
      <div class="day">
        <label>
          ${vi.reading.day}
          <input
            type="date"
            min="1945-09-02"
            max="2100-12-31"
            aria-describedby="day-fault"
            .value=${this.day ?? dayInVietnam(new Date())}
            @change=${this.dayChanged}
            @blur=${this.dayLeft}
          />
        </label>
        ${
          this.trail.length > 0
            ? html`<button type="button" @click=${this.back}>${vi.reading.back}</button>`
            : nothing
        }
        <p id="day-fault" role="alert">${this.dayFault ? vi.reading.dayInvalid : nothing}</p>
        <p class="standing" role="status">${this.standing()}</p>
      </div>
      <div class="scroll" tabindex="0" role="region" aria-label=${vi.reading.label}>
        ${this.content()}
      </div>
    </dialog>`;
  }

  /** Whether it may be relied upon on the day, which is named so that a change is seen and heard. */
  private standing() {
    const { view, day } = this;
    const shown = displayDate(day ?? dayInVietnam(new Date()));
    if (this.failure !== undefined) return shown;
    if (!view || this.viewDay !== day) return nothing;
    const { document, validity } = view;
    return html`${shown}:
    ${document.tier === 'illustrative' ? nothing : validityBadge(validity.status)}
    ${validity.reason}`;
  }

  private failedView(failure: ApiError) {
    const heading = html`<h2 tabindex="-1" role="alert">${failure.message}</h2>`;
    if (!isWorthRetrying(failure)) return heading;
    return html`${heading}
      <p>
        <button class="primary" type="button" @click=${this.retry}>${vi.failure.retry}</button>
      </p>`;
  }

  private content() {
    if (this.failure !== undefined) return this.failedView(this.failure);
    if (!this.view) return html`<p class="loading" role="status">${vi.reading.loading}</p>`;
    const { article } = this.view;
    const passage = this.passage(this.view);
    const original = html`${
        passage.notice ? html`<p class="notice">${passage.notice}</p>` : nothing
      }
      <div class="text">${passage.lines.map((line) => lineView(line, article.label))}</div>`;
    const day = this.day ?? dayInVietnam(new Date());
    const around = { day, quote: this.target?.quote, open: this.openClause, original };
    return html`
      <h2 tabindex="-1">${this.view.label}</h2>
      ${facts(this.view)} ${warnings(this.view)} ${changesView(this.view, around)}
      ${wordingView(this.view, around)} ${this.neighbours(this.view)}
      <p class="iri">${vi.reading.iri}: <span>${this.view.aknIri}</span></p>
    `;
  }

  /** The text with the quote marked: by its span, by its words in another version, else the part. */
  private passage({ article, version }: ProvisionView): { lines: Line[]; notice?: string } {
    const { span, quote, version: pinned } = this.target ?? {};
    if (!span || quote === undefined) {
      const part = article.parts.find(({ address }) => address === this.target?.address);
      return { lines: splitText(part ? { ...article, quoted: [part.start, part.end] } : article) };
    }
    const same = pinned === version;
    const quoted = same ? span : findQuote(article, quote);
    if (!quoted) return { lines: splitText(article), notice: vi.reading.notFound };
    const lines = splitText({ ...article, quoted });
    return same ? { lines } : { lines, notice: vi.reading.newer };
  }

  private neighbours({ previous, next, version }: ProvisionView) {
    const button = (neighbour: Neighbour | undefined, word: string) =>
      neighbour
        ? html`<button
            type="button"
            @click=${() => this.open({ address: neighbour.address, version })}
          >
            ${word}: ${neighbour.label}
          </button>`
        : nothing;
    return html`<nav aria-label=${vi.reading.neighbours}>
      ${button(previous, vi.reading.previous)} ${button(next, vi.reading.next)}
    </nav>`;
  }
}

function lineView({ depth, runs }: Line, articleLabel: string) {
  const shown = runs.map(({ text, quoted }) => (quoted ? html`<mark>${text}</mark>` : text));
  const isHeading = articleLabel !== '' && runs[0]?.text.startsWith(`${articleLabel}.`);
  return html`<p class="depth-${depth} ${isHeading ? 'heading' : ''}">${shown}</p>`;
}

function facts({ document }: ProvisionView) {
  const { reading } = vi;
  const name = [document.kind, document.number].filter(Boolean).join(' ');
  const rows: readonly (readonly [string, unknown])[] = [
    [reading.document, document.title ? `${name} – ${document.title}` : name],
    [reading.issuer, issueOf(document)],
    [reading.effectiveFrom, document.effectiveFrom && displayDate(document.effectiveFrom)],
    [reading.territory, displayTerritory(document.territory)],
  ];
  return html`<dl>
    ${rows.map(([term, value]) =>
      value
        ? html`<div>
            <dt>${term}</dt>
            <dd>${value}</dd>
          </div>`
        : nothing,
    )}
  </dl>`;
}

function issueOf({ issuer, issuedOn }: ProvisionView['document']): string {
  return [issuer, issuedOn && displayDate(issuedOn)].filter(Boolean).join(', ');
}

/** What a reader must know before relying on the text. */
function warnings({ document, restsOn }: ProvisionView) {
  const notice = vi.tierNotices[document.tier];
  return html`${notice ? html`<p class="notice">${notice}</p>` : nothing}${
    restsOn.length > 0
      ? html`<p class="notice">${vi.reading.restsOn}: ${restsOn.join('; ')}.</p>`
      : nothing
  }`;
}
