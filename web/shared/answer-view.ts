import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { Answer, Notice, Statement } from '../../src/domain/answer.ts';
import { dayInVietnam } from '../../src/domain/calendar-day.ts';
import type { Citation } from '../../src/domain/citation.ts';
import { answerPermalink, procedureOfPermalink } from '../../src/domain/permalink.ts';
import { answerStyles } from './answer-styles.ts';
import { basisOf } from './basis-text.ts';
import {
  badgesOf,
  citationList,
  citationStyles,
  labelledStatements,
  numberedStatements,
} from './citation-list.ts';
import { afterOutcomeWord, displayDate } from './display.ts';
import { isList, listedStatements } from './statement-lines.ts';
import { base } from './theme.ts';
import { vi } from './vi.ts';

/** Fired when a citation is to be read; bubbles out of the answer. */
export class OpenCitationEvent extends CustomEvent<Citation> {
  constructor(citation: Citation) {
    super('open-citation', { detail: citation, bubbles: true, composed: true });
  }
}

/** Fired when a clarifying choice is taken. */
export class ChooseEvent extends CustomEvent<string> {
  constructor(choice: string) {
    super('choose', { detail: choice, bubbles: true, composed: true });
  }
}

/** One Answer, conclusion first; the parts and their order are those of the answer format. */
export class AnswerView extends LitElement {
  static override properties = {
    answer: { attribute: false },
    origin: { attribute: false },
  };
  static override styles = [base, citationStyles, answerStyles];
  declare answer: Answer | undefined;
  declare origin: string;

  private readonly open = (citation: Citation): void => {
    this.dispatchEvent(new OpenCitationEvent(citation));
  };

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeprint', this.readyForPaper);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeprint', this.readyForPaper);
  }

  /** On paper nothing can be unfolded; its day is that of the print, however long the page was open. */
  private readonly readyForPaper = (): void => {
    for (const details of this.renderRoot.querySelectorAll('details')) details.open = true;
    this.requestUpdate();
    // Printing does not wait for the update.
    this.performUpdate();
  };

  override render() {
    const { answer } = this;
    if (!answer) return nothing;
    const basis = basisOf(answer);
    const { parts } = vi;
    return html`
      <article class="${answer.kind} ${answer.doubt ? 'doubtful' : ''}">
        <p class="outcome">
          <strong>${vi.outcomes[answer.kind]}</strong>
          <span>${afterOutcomeWord(answer.outcome, vi.outcomes[answer.kind])}</span>
        </p>
        ${answer.doubt ? html`<p class="doubt">${answer.doubt}</p>` : nothing}
        ${conclusionOf(answer, basis, this.open)} ${this.choices(answer)}
        ${part('conditions', parts.conditions, answer.conditions, (list) =>
          numberedStatements(list, basis, this.open),
        )}
        ${part('steps', parts.steps, answer.steps, () => stepsOf(answer, basis, this.open))}
        ${part(
          'notices',
          parts.notices,
          answer.notices,
          (list) =>
            html`<ul>
              ${list.map((notice) => noticeView(notice, this.origin))}
            </ul>`,
        )}
        ${part('basis', parts.basis, basis, (list) => citationList(list, this.open))}
        ${part('nearest', parts.nearest, answer.nearest, (list) => citationList(list, this.open))}
        ${part('related', parts.related, answer.related ?? [], (list) =>
          citationList(list, this.open),
        )}
        ${part('obsolete', parts.obsolete, answer.obsolete, (list) =>
          labelledStatements(list, this.open),
        )}
        ${part('upcoming', parts.upcoming, answer.upcoming, (list) =>
          numberedStatements(list, basis, this.open),
        )}
        ${part(
          'missing',
          parts.missing,
          answer.missing,
          (list) =>
            html`<ul>
              ${list.map(
                ({ number, title, why }) =>
                  html`<li>
                    <strong>${number}</strong>${title ? ` – ${title}` : ''}<br />${why}
                  </li>`,
              )}
            </ul>`,
        )}
        ${part(
          'next',
          parts.nextStep,
          answer.nextStep ? [answer.nextStep] : [],
          (list) => html`<p>${list}</p>`,
        )}
        <footer>
          <so-tay-answer-actions .answer=${answer} .origin=${this.origin}></so-tay-answer-actions>
          <p class="made">${madeOf(answer)}</p>
          ${printedView(answer, this.origin)}
        </footer>
      </article>
    `;
  }

  private choices({ choices }: Answer) {
    return part(
      'choices',
      vi.parts.choices,
      choices,
      (list) =>
        html`<div class="options">
          ${list.map(
            (choice) =>
              html`<button
                type="button"
                @click=${() => this.dispatchEvent(new ChooseEvent(choice))}
              >
                ${choice}
              </button>`,
          )}
        </div>`,
    );
  }
}

/** A titled part; nothing when its list is empty. */
function part<T>(
  name: string,
  title: string,
  list: readonly T[],
  content: (list: readonly T[]) => TemplateResult,
) {
  if (list.length === 0) return nothing;
  return html`<section class=${name}>
    <h3>${title}</h3>
    ${content(list)}
  </section>`;
}

/** A conclusion beyond this would fill a phone's screen in large type; one or two sentences do not. */
const largeTypeChars = 280;

/** Kết luận, or in its place the reason why there is none and the question back. */
function conclusionOf(
  { kind, conclusion, reason }: Answer,
  basis: readonly Citation[],
  open: (citation: Citation) => void,
) {
  const words = reason ?? (kind === 'insufficient' ? vi.noBasis : undefined);
  const why = words === undefined ? nothing : html`<p class="why">${words}</p>`;
  if (conclusion.length === 0) return why;
  const length = conclusion.reduce((sum, { text }) => sum + text.length, 0);
  const listed = isList(listedStatements(conclusion));
  return html`<section
      class="conclusion ${listed ? 'listed' : ''} ${length > largeTypeChars ? 'long' : ''}"
    >
      <h3>${vi.parts.conclusion}</h3>
      ${
        listed
          ? html`${numberedStatements(conclusion, basis, open)} ${badgesOf(conclusion)}`
          : labelledStatements(conclusion, open)
      }
    </section>
    ${why}`;
}

/** In its own words, or as a link where it leads to the checklist of a procedure and nowhere else. */
function noticeView({ text, permalink = '' }: Notice, origin: string) {
  const code = procedureOfPermalink(permalink);
  if (code === undefined) return html`<li>${text}</li>`;
  return html`<li>
    <a href="${origin}${permalink}" target="_blank" rel="noreferrer"
      >${vi.procedure.sheet} ${code}</a
    >
  </li>`;
}

/** What is to be done; a portal's record below an answer stays folded until it is wanted whole. */
function stepsOf(
  { conclusion, steps }: Answer,
  basis: readonly Citation[],
  open: (citation: Citation) => void,
) {
  const own = steps.filter((statement) => !isOfRecord(statement));
  const record = steps.filter(isOfRecord);
  const isNameOnly = conclusion.every(({ citations: [citation] }) =>
    citation?.address.endsWith('/header'),
  );
  return html`${own.length > 0 ? numberedStatements(own, basis, open) : nothing}
  ${
    record.length > 0
      ? html`<details class="record" ?open=${isNameOnly}>
          <summary>${vi.record} (${record.length})</summary>
          ${numberedStatements(record, basis, open)}
        </details>`
      : nothing
  }`;
}

/** What a sheet of paper has to say for itself: what it is, when it was printed, where it is read. */
function printedView({ id }: Answer, origin: string) {
  const { printed } = vi;
  return html`<p class="printed">
    ${printed.notice} ${printed.on} ${displayDate(dayInVietnam(new Date()))}; ${printed.readAt}
    ${answerPermalink(origin, id)}
  </p>`;
}

function isOfRecord({ citations }: Statement): boolean {
  return citations[0]?.tier === 'guidance';
}

function madeOf({ generatedBy, searched, question }: Answer): string {
  const { made } = vi;
  const readAs =
    searched.readAs.trim() === '' || searched.readAs === question.text
      ? ''
      : ` ${made.readAs}: “${searched.readAs}”.`;
  return `${made[generatedBy]} ${made.searched} ${searched.documents} ${made.documents}.${readAs}`;
}
