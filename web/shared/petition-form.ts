import { LitElement, css, html, nothing } from 'lit';
import type { Answer } from '../../src/domain/answer.ts';
import { petitionedKind } from '../../src/domain/petition.ts';
import type { Api } from './api.ts';
import { displayDate } from './display.ts';
import {
  keepPetitionDraft,
  keptPetitionDraft,
  type KeptPetition,
  type PetitionDraft,
} from './remember.ts';
import { base } from './theme.ts';
import { failureOf } from './turn.ts';
import { vi } from './vi.ts';

/** Fired once a petition is filed. */
export class FiledEvent extends CustomEvent<KeptPetition> {
  constructor(petition: KeptPetition) {
    super('filed', { detail: petition });
  }
}

/** Offers a petition where an answer has no basis or only part of one; shows what would be sent. */
export class PetitionForm extends LitElement {
  static override properties = {
    answer: { attribute: false },
    api: { attribute: false },
    kept: { type: Boolean },
    isOpen: { state: true },
    isBusy: { state: true },
    filed: { attribute: false },
    failure: { state: true },
  };
  static override styles = [
    base,
    css`
      :host {
        display: block;
        margin-top: 0.75rem;
      }
      form {
        display: grid;
        gap: 0.6rem;
        padding: 0.9rem 1rem;
        border: 1px solid var(--line);
        border-radius: 8px;
        background: var(--sunken);
        scroll-margin-top: calc(var(--top, 0px) + 1rem);
      }
      h3 {
        font: 600 1rem/1.5 var(--sans);
      }
      dl {
        display: grid;
        gap: 0.25rem;
        font-size: 0.9375rem;
      }
      dt {
        color: var(--muted);
      }
      label {
        display: grid;
        gap: 0.2rem;
      }
      input,
      textarea {
        padding: 0.4rem 0.6rem;
        border: 1px solid var(--line-strong);
        border-radius: 8px;
        background: var(--card);
        color: var(--ink);
        font: inherit;
      }
      .row {
        display: flex;
        gap: 0.5rem;
      }
      .failure {
        color: var(--bad);
      }
      .filed {
        padding: 0.6rem 0.9rem;
        border-radius: 8px;
        background: var(--good-soft);
        color: var(--good);
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];
  declare answer: Answer | undefined;
  /** What was filed from this answer. */
  declare filed: KeptPetition | undefined;
  declare api: Api;
  /** What is written outlasts the page. */
  declare kept: boolean;
  declare private isOpen: boolean;
  declare private isBusy: boolean;
  declare private failure: string | undefined;
  /** As written before the page was left. */
  private draft: PetitionDraft | undefined;

  constructor() {
    super();
    this.kept = false;
    this.isOpen = false;
    this.isBusy = false;
  }

  override willUpdate(): void {
    if (this.hasUpdated || !this.kept || !this.answer) return;
    this.draft = keptPetitionDraft(this.answer.id);
    this.isOpen = this.draft !== undefined;
  }

  override render() {
    const { answer } = this;
    if (!answer || !petitionedKind(answer)) return nothing;
    return html`${this.filed || !this.isOpen ? nothing : this.formView(answer)}
      ${
        this.filed || this.isOpen
          ? nothing
          : html`<button type="button" @click=${this.open}>${vi.petition.open}</button>`
      }
      <div role="status">${this.isBusy ? vi.petition.sending : nothing}${this.filedView()}</div>`;
  }

  private formView({ question, searched, missing, nearest }: Answer) {
    const { petition } = vi;
    const rows: readonly (readonly [string, string])[] = [
      [petition.question, question.text],
      [petition.searched, `${searched.documents} ${petition.documents}`],
      [petition.missing, missing.map(({ number }) => number).join('; ')],
      [petition.nearest, nearest.map(({ label }) => label).join('; ')],
    ];
    const { place, note } = this.draft ?? { place: question.place ?? '', note: '' };
    return html`<form @submit=${this.submit} @input=${() => this.keep(this.written())}>
      <h3 tabindex="-1">${petition.title}</h3>
      <p>${petition.intro}</p>
      <dl>
        ${rows.map(([term, value]) =>
          value
            ? html`<div>
                <dt>${term}</dt>
                <dd>${value}</dd>
              </div>`
            : nothing,
        )}
      </dl>
      <label>${petition.place}<input name="place" maxlength="200" .value=${place} /></label>
      <label
        >${petition.note}<textarea name="note" rows="3" maxlength="2000" .value=${note}></textarea>
      </label>
      <p class="failure" role="alert">${this.failure ?? ''}</p>
      <div class="row">
        <button class="primary" ?disabled=${this.isBusy}>${petition.send}</button>
        <button type="button" @click=${this.close}>${petition.cancel}</button>
      </div>
    </form>`;
  }

  private filedView() {
    if (!this.filed) return nothing;
    const { department, collection, askedBy } = this.filed;
    const { sentTo, collected, askedBy: times } = vi.petition;
    return html`<p class="filed">
      ${sentTo} ${department}, ${collected}
      ${displayDate(collection)}.${askedBy > 1 ? html` ${askedBy} ${times}.` : nothing}
    </p>`;
  }

  private readonly open = async (): Promise<void> => {
    this.isOpen = true;
    await this.updateComplete;
    this.renderRoot.querySelector('h3')?.focus({ preventScroll: true });
    this.renderRoot.querySelector('form')?.scrollIntoView({ block: 'nearest' });
  };

  private readonly close = (): void => {
    this.isOpen = false;
    this.draft = undefined;
    this.keep(undefined);
  };

  private readonly submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (!this.answer || this.isBusy) return;
    const { place, note } = this.written();
    this.isBusy = true;
    this.failure = undefined;
    try {
      const { petition, askedBy } = await this.api.petition({
        answerId: this.answer.id,
        ...(place ? { place } : {}),
        ...(note ? { note } : {}),
      });
      this.keep(undefined);
      const { department, collection } = petition;
      this.dispatchEvent(new FiledEvent({ department, collection, askedBy }));
    } catch (fault) {
      this.failure = failureOf(fault).message;
    }
    this.isBusy = false;
  };

  private written(): PetitionDraft {
    return { place: this.given('input'), note: this.given('textarea') };
  }

  private keep(draft: PetitionDraft | undefined): void {
    if (this.kept && this.answer) keepPetitionDraft(this.answer.id, draft);
  }

  private given(field: string): string {
    return this.renderRoot.querySelector<HTMLInputElement>(field)?.value.trim() ?? '';
  }
}
