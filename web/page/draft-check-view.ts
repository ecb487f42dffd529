import { LitElement, html, nothing } from 'lit';
import type { CheckedCitation, CitedProvision, DraftCheck } from '../../src/domain/draft-check.ts';
import type { Api } from '../shared/api.ts';
import { validityBadge } from '../shared/badges.ts';
import { chosenDay, chosenDayStyles } from '../shared/chosen-day.ts';
import { displayDate } from '../shared/display.ts';
import type { ReadingPanel } from '../shared/reading-panel.ts';
import { keepDraft, keptDraft } from '../shared/remember.ts';
import { base } from '../shared/theme.ts';
import { failureOf } from '../shared/turn.ts';
import { vi } from '../shared/vi.ts';
import { draftCheckStyles } from './draft-check-styles.ts';

/** As the server; said before a draft travels. */
const MAX_CHARS = 100_000;

/** Checks the citations of a pasted draft and shows each beside the text that it cites. */
export class DraftCheckView extends LitElement {
  static override properties = {
    api: { attribute: false },
    isBusy: { state: true },
    checked: { state: true },
    failure: { state: true },
    onlyFaults: { state: true },
    asOf: { state: true },
  };
  static override styles = [base, chosenDayStyles, draftCheckStyles];
  declare api: Api;
  declare private isBusy: boolean;
  declare private checked: DraftCheck | undefined;
  declare private failure: string | undefined;
  declare private onlyFaults: boolean;
  declare private asOf: string;
  /** What stood in the box when the page was left. */
  private readonly left = keptDraft('check');

  constructor() {
    super();
    this.isBusy = false;
    this.onlyFaults = false;
    this.asOf = '';
  }

  override focus(): void {
    this.renderRoot.querySelector('textarea')?.focus();
  }

  override render() {
    const { check, form } = vi;
    return html`
      <h1>${check.title}</h1>
      <p class="intro">${check.intro}</p>
      <form @submit=${this.submit}>
        <label for="draft">${check.draft}</label>
        <textarea
          id="draft"
          name="draft"
          rows="12"
          placeholder=${check.placeholder}
          aria-describedby="failure"
          .value=${this.left}
          @input=${(event: InputEvent) => keepDraft('check', (event.target as HTMLTextAreaElement).value)}
        ></textarea>
        <div class="row">
          <label>
            ${form.asOf} ${chosenDay(this.asOf, form.asOfHint)}
            <input
              type="date"
              name="asOf"
              @input=${(event: InputEvent) => (this.asOf = (event.target as HTMLInputElement).value)}
            />
          </label>
          <button class="primary" ?disabled=${this.isBusy}>${check.submit}</button>
        </div>
        <p id="failure" class="failure" role="alert">${this.failure ?? ''}</p>
      </form>
      <div role="status">${this.isBusy ? html`<p>${check.checking}</p>` : nothing}</div>
      ${this.checked ? this.resultView(this.checked) : nothing}
      <so-tay-reading .api=${this.api} .asOf=${this.checked?.asOf}></so-tay-reading>
    `;
  }

  private readonly submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.isBusy) return;
    const draft = this.renderRoot.querySelector('textarea')?.value ?? '';
    const text = draft.normalize('NFC');
    const { asOf } = this;
    this.failure = faultOf(text);
    if (this.failure !== undefined) return this.focus();
    this.isBusy = true;
    this.checked = undefined;
    try {
      this.checked = await this.api.check({ text, ...(asOf ? { asOf } : {}) });
    } catch (fault) {
      this.failure = failureOf(fault).message;
    }
    this.isBusy = false;
    await this.updateComplete;
    this.renderRoot.querySelector('h2')?.focus();
  };

  private resultView({ citations, counts, asOf, cutShort }: DraftCheck) {
    const { check } = vi;
    const shown = this.onlyFaults
      ? citations.filter(({ verdict }) => verdict !== 'right')
      : citations;
    return html`<section aria-labelledby="result">
      <h2 id="result" tabindex="-1">${check.result}</h2>
      <p class="day">${check.onDay} ${displayDate(asOf)}</p>
      ${
        citations.length === 0
          ? html`<p>${check.none}</p>`
          : html`<ul class="counts">
                ${Object.entries(check.verdicts).map(([verdict, word]) => {
                  const count = counts[verdict as keyof typeof counts];
                  const go = () => this.goToFirst(verdict);
                  return count > 0
                    ? html`<li class=${verdict}>
                        <button type="button" @click=${go}><b>${count}</b> ${word}</button>
                      </li>`
                    : nothing;
                })}
              </ul>
              <label class="only">
                <input
                  type="checkbox"
                  .checked=${this.onlyFaults}
                  @change=${() => (this.onlyFaults = !this.onlyFaults)}
                />
                ${check.onlyFaults}
              </label>`
      }
      <ol class="citations">
        ${shown.map((one) => this.citationView(one))}
      </ol>
      ${cutShort ? html`<p class="notice">${check.cutShort}</p>` : nothing}
    </section>`;
  }

  private citationView({ said, sentence, verdict, reasons, provisions }: CheckedCitation) {
    const { check } = vi;
    return html`<li class=${verdict} tabindex="-1">
      <h3><span class="verdict">${check.verdicts[verdict]}</span> ${said}</h3>
      ${
        reasons.length > 0
          ? html`<ul class="reasons">
              ${reasons.map((reason) => html`<li>${reason}</li>`)}
            </ul>`
          : nothing
      }
      <div class="beside">
        <div>
          <h4>${check.inDraft}</h4>
          <blockquote>${sentence}</blockquote>
        </div>
        ${
          provisions.length > 0
            ? html`<div>
                <h4>${check.inLaw}</h4>
                ${provisions.map((one) => this.provisionView(one))}
              </div>`
            : nothing
        }
      </div>
    </li>`;
  }

  private provisionView({ address, label, text, validity, tier }: CitedProvision) {
    const badge = tier === 'illustrative' ? vi.tiers[tier] : validityBadge(validity.status);
    if (text === undefined) {
      return html`<p class="label">${label} ${badge}</p>
        <p class="hint">${vi.check.whole}</p>`;
    }
    const open = (event: Event) => this.panel?.open({ address }, event.target as HTMLElement);
    return html`<p class="label"><button type="button" @click=${open}>${label}</button> ${badge}</p>
      <blockquote tabindex="0" aria-label=${label}>${text}</blockquote>`;
  }

  /** The cards keep the order of the draft: a count leads to the first of its kind. */
  private readonly goToFirst = async (verdict: string): Promise<void> => {
    if (verdict === 'right') this.onlyFaults = false;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`.citations > li.${verdict}`)?.focus();
  };

  private get panel(): ReadingPanel | null {
    return this.renderRoot.querySelector<ReadingPanel>('so-tay-reading');
  }
}

function faultOf(text: string): string | undefined {
  if (text.trim() === '') return vi.check.empty;
  return text.length > MAX_CHARS ? vi.check.tooLong : undefined;
}
