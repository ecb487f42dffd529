import { LitElement, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Question } from '../../src/domain/question.ts';
import type { PlaceView } from '../../src/http/services.ts';
import { askFormStyles } from './ask-form-styles.ts';
import { chosenDay, chosenDayStyles } from './chosen-day.ts';
import { displayDate, displayPlace } from './display.ts';
import { keepDays, keepDraft, keptDays, keptDraft, remember, remembered } from './remember.ts';
import { base } from './theme.ts';
import { vi } from './vi.ts';

/** Of the question type. */
const maxChars = 2_000;

/** Fired with the question as typed. */
export class AskEvent extends CustomEvent<Question> {
  constructor(question: Question) {
    super('ask', { detail: question });
  }
}

/** The ask box: question, day and place. Enter sends, Shift + Enter starts a new line. */
export class AskForm extends LitElement {
  static override properties = {
    docked: { type: Boolean, reflect: true },
    following: { type: Boolean },
    kept: { type: Boolean },
    places: { attribute: false },
    text: { state: true },
    asOf: { state: true },
    filedOn: { state: true },
    place: { state: true },
    fault: { state: true },
  };
  static override styles = [base, chosenDayStyles, askFormStyles];
  /** The box stands under a conversation or in a widget: small, its options folded away. */
  declare docked: boolean;
  /** Something was asked before. */
  declare following: boolean;
  /** Chosen days and what is typed outlast the page, as its conversation does. */
  declare kept: boolean;
  /** Units that are offered while a place is typed; any other words are sent as they are. */
  declare places: readonly PlaceView[];
  declare private text: string;
  declare private asOf: string;
  declare private filedOn: string;
  declare private place: string;
  declare private fault: string;

  constructor() {
    super();
    this.docked = false;
    this.following = false;
    this.kept = false;
    this.places = [];
    this.text = '';
    this.asOf = '';
    this.filedOn = '';
    this.place = remembered('place');
    this.fault = '';
  }

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!this.kept) return;
    if (this.hasUpdated) {
      if (changed.has('text')) keepDraft('question', this.text);
      return;
    }
    ({ asOf: this.asOf, filedOn: this.filedOn } = keptDays());
    this.text = keptDraft('question');
  }

  override focus(): void {
    this.renderRoot.querySelector('textarea')?.focus();
  }

  /** Asks with the day and place that stand in the box. */
  submit(text: string): void {
    const trimmed = text.trim();
    this.fault = faultOf(trimmed);
    if (this.fault !== '') return this.focus();
    const { asOf, filedOn } = this;
    const place = this.place.trim();
    remember('place', place);
    if (this.kept) keepDays({ asOf, filedOn });
    this.dispatchEvent(
      new AskEvent({
        text: trimmed,
        ...(asOf ? { asOf } : {}),
        ...(filedOn ? { filedOn } : {}),
        ...(place ? { place } : {}),
      }),
    );
    this.text = '';
  }

  override render() {
    const { form } = vi;
    return html`<form @submit=${this.onSubmit} novalidate>
      <div class="box">
        <label class="hidden" for="question">${form.question}</label>
        <textarea
          id="question"
          rows=${this.docked ? 1 : 3}
          placeholder=${this.placeholder}
          aria-describedby="hint fault"
          aria-invalid=${this.fault ? 'true' : nothing}
          enterkeyhint="send"
          .value=${this.text}
          @input=${this.onInput}
          @keydown=${this.onKey}
        ></textarea>
        <button class="primary" type="submit">${form.ask}</button>
      </div>
      <p id="fault" class="fault" role="alert">${this.fault}</p>
      ${this.options()}
      <p id="hint" class="hint">${form.hint}</p>
    </form>`;
  }

  private get placeholder(): string {
    const { form } = vi;
    if (this.following) return form.follow;
    return this.docked ? form.first : form.placeholder;
  }

  private options() {
    if (!this.docked) return this.fields();
    return html`<details>
      <summary><span class="hidden">${vi.form.options}: </span>${this.summary()}</summary>
      ${this.fields()}
    </details>`;
  }

  private summary(): string {
    const { form } = vi;
    return [
      this.asOf ? `${form.asOf} ${displayDate(this.asOf)}` : form.today,
      this.filedOn && `${form.filed} ${displayDate(this.filedOn)}`,
      this.place.trim() || form.anyPlace,
    ]
      .filter(Boolean)
      .join(' · ');
  }

  /** A date is empty while one part of it is typed anew: `live` then leaves the other parts alone. */
  private fields() {
    const { form } = vi;
    return html`<div class="fields">
      <label>
        <span>${form.place}</span>
        <input
          type="text"
          name="place"
          maxlength="200"
          autocomplete="off"
          list="places"
          placeholder=${form.placeHint}
          .value=${this.place}
          @input=${(event: InputEvent) => (this.place = valueOf(event))}
        />
      </label>
      <datalist id="places">
        ${this.places.map(
          (place) =>
            html`<option value=${displayPlace(place)}>
              ${form.placeFrom} ${place.from.join(', ')}
            </option>`,
        )}
      </datalist>
      <label>
        <span>${form.asOf} ${chosenDay(this.asOf, form.asOfHint)}</span>
        <input
          type="date"
          name="asOf"
          .value=${live(this.asOf)}
          @input=${(event: InputEvent) => (this.asOf = valueOf(event))}
        />
      </label>
      <label>
        <span>${form.filedOn} ${chosenDay(this.filedOn, form.filedOnHint)}</span>
        <input
          type="date"
          name="filedOn"
          .value=${live(this.filedOn)}
          @input=${(event: InputEvent) => (this.filedOn = valueOf(event))}
        />
      </label>
    </div>`;
  }

  private readonly onInput = (event: InputEvent): void => {
    this.text = valueOf(event);
    this.fault = '';
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    // While an input method composes a syllable (Telex, VNI), Enter ends the syllable.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.submit(this.text);
  };

  private readonly onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    this.submit(this.text);
  };
}

function valueOf(event: InputEvent): string {
  return (event.target as HTMLInputElement | HTMLTextAreaElement).value;
}

function faultOf(text: string): string {
  if (text === '') return vi.form.empty;
  return text.length > maxChars ? vi.form.tooLong : '';
}
