import { LitElement, css, html, nothing } from 'lit';
import type { Answer } from '../../src/domain/answer.ts';
import { answerPermalink } from '../../src/domain/permalink.ts';
import { answerText } from './answer-text.ts';
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

/** What is copied by hand is read first: a whole answer in part, the rest by scrolling. */
const maxRows = 12;

type Copied = 'answer' | 'basis' | 'link';

/** What can be done with an answer: copy it, print it, copy its basis or its link, open its page. */
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
        margin-top: 0.3rem;
        padding: 0.5rem 0.75rem;
        border: 1px solid var(--line-strong);
        border-radius: 8px;
        background: var(--card);
        color: var(--ink);
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
  declare copied: Copied | undefined;
  /** Text that the browser would not copy. */
  declare uncopied: string | undefined;

  override render() {
    const { answer } = this;
    if (!answer) return nothing;
    const basis = basisText(basisOf(answer));
    const link = answerPermalink(this.origin, answer.id);
    const { actions } = vi;
    return html`
      <div role="group" aria-label=${actions.label}>
        ${this.copyButton('answer', actions.copyAnswer, () => answerText(answer, this.origin, new Date()))}
        <button type="button" @click=${() => this.dispatchEvent(new PrintEvent())}>
          ${actions.print}
        </button>
        ${basis === '' ? nothing : this.copyButton('basis', actions.copyBasis, () => basis)}
        ${this.copyButton('link', actions.copyLink, () => link)}
        <a class="button" href=${link} target="_blank" rel="noreferrer">${actions.permalink}</a>
        <span class="hidden" role="status">${this.copied ? actions.copied : ''}</span>
      </div>
      ${
        this.uncopied === undefined
          ? nothing
          : html`<p id="uncopied" role="alert">${actions.copyFailed}</p>
              <textarea
                readonly
                rows=${Math.min(this.uncopied.split('\n').length + 1, maxRows)}
                aria-labelledby="uncopied"
                .value=${this.uncopied}
              ></textarea>`
      }
    `;
  }

  private copyButton(what: Copied, words: string, text: () => string) {
    return html`<button type="button" @click=${() => this.copy(what, text())}>
      ${this.copied === what ? vi.actions.copied : words}
    </button>`;
  }

  private async copy(what: Copied, text: string): Promise<void> {
    const copied = await copyText(text);
    this.uncopied = copied ? undefined : text;
    this.copied = copied ? what : undefined;
    window.setTimeout(() => {
      this.copied = undefined;
    }, confirmationMs);
  }
}
