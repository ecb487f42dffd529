import { LitElement, css, html, nothing } from 'lit';
import type { Answer } from '../../src/domain/answer.ts';
import { answerPermalink } from '../../src/domain/permalink.ts';
import { basisOf, basisText } from './basis-text.ts';
import { copyText } from './copy-text.ts';
import { base } from './theme.ts';
import { vi } from './vi.ts';

/** Fired when an answer alone is to be printed; bubbles out of the answer. */
class PrintEvent extends CustomEvent<undefined> {
  constructor() {
    super('print-answer', { bubbles: true, composed: true });
  }
}

/** How long `Đã sao chép` stays: long enough to be read and heard, 2.5 s. */
const confirmationMs = 2_500;

/** What can be done with an answer: copy its basis, its link, open its page, print it. */
export class AnswerActions extends LitElement {
  static override properties = {
    answer: { attribute: false },
    origin: { attribute: false },
    copied: { state: true },
    uncopied: { state: true },
  };
  static override styles = [
    base,
    css`
      :host {
        display: block;
      }
      div {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
      }
      p {
        margin-top: 0.6rem;
      }
      textarea {
        width: 100%;
        font: inherit;
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];
  declare answer: Answer | undefined;
  /** Origin of the page that shows stored answers. */
  declare origin: string;
  declare copied: 'basis' | 'link' | undefined;
  /** Text that the browser would not copy. */
  declare uncopied: string | undefined;

  override render() {
    if (!this.answer) return nothing;
    const basis = basisText(basisOf(this.answer));
    const link = answerPermalink(this.origin, this.answer.id);
    const { actions } = vi;
    return html`
      <div role="group" aria-label=${actions.label}>
        ${
          basis === ''
            ? nothing
            : html`<button type="button" @click=${() => this.copy('basis', basis)}>
                ${this.copied === 'basis' ? actions.copied : actions.copyBasis}
              </button>`
        }
        <button type="button" @click=${() => this.copy('link', link)}>
          ${this.copied === 'link' ? actions.copied : actions.copyLink}
        </button>
        <a class="button" href=${link} target="_blank" rel="noreferrer">${actions.permalink}</a>
        <button type="button" @click=${() => this.dispatchEvent(new PrintEvent())}>
          ${actions.print}
        </button>
        <span class="hidden" role="status">${this.copied ? actions.copied : ''}</span>
      </div>
      ${
        this.uncopied === undefined
          ? nothing
          : html`<p>
              <label
                >${actions.copyFailed}<textarea
                  readonly
                  rows="4"
                  .value=${this.uncopied}
                ></textarea>
              </label>
            </p>`
      }
    `;
  }

  private async copy(what: 'basis' | 'link', text: string): Promise<void> {
    const copied = await copyText(text);
    this.uncopied = copied ? undefined : text;
    this.copied = copied ? what : undefined;
    window.setTimeout(() => {
      this.copied = undefined;
    }, confirmationMs);
  }
}
