import { LitElement, html, nothing } from 'lit';
import { dayInVietnam } from '../../src/domain/calendar-day.ts';
import type { Citation } from '../../src/domain/citation.ts';
import type {
  ProcedureBasis,
  ProcedureLine,
  ProcedureSlot,
  ProcedureView as Procedure,
} from '../../src/domain/procedure.ts';
import type { ProcedureOptions } from '../../src/http/services.ts';
import type { Api, ApiError } from '../shared/api.ts';
import { citationBadges, validityBadge } from '../shared/badges.ts';
import { chosenDay, chosenDayStyles } from '../shared/chosen-day.ts';
import { displayDate } from '../shared/display.ts';
import type { ReadingPanel } from '../shared/reading-panel.ts';
import { remembered } from '../shared/remember.ts';
import { base } from '../shared/theme.ts';
import { adviceFor, failureOf, isWorthRetrying } from '../shared/turn.ts';
import { vi } from '../shared/vi.ts';
import { procedureStyles } from './procedure-styles.ts';

/** The checklist of one procedure, made to be printed on a page and signed from. */
export class ProcedureView extends LitElement {
  static override properties = {
    api: { attribute: false },
    code: { attribute: false },
    procedure: { state: true },
    failure: { state: true },
    chosen: { state: true },
  };
  static override styles = [base, chosenDayStyles, procedureStyles];
  declare api: Api;
  declare code: string;
  declare private procedure: Procedure | undefined;
  declare private failure: ApiError | undefined;
  /** Day in its field that is not shown yet; empty while it is typed. */
  declare private chosen: string | undefined;

  override firstUpdated(): void {
    void this.load();
  }

  private readonly load = async (): Promise<void> => {
    this.failure = undefined;
    try {
      this.procedure = await this.api.procedure(this.code, askedIn());
      document.title = `${this.procedure.name} – ${vi.brand}`;
    } catch (fault) {
      this.failure = failureOf(fault);
      document.title = `${vi.procedure.heading} ${this.code} – ${vi.brand}`;
    }
  };

  override focus(): void {
    this.renderRoot.querySelector('h1')?.focus();
  }

  override render() {
    if (this.failure !== undefined) return this.failedView(this.failure);
    if (!this.procedure) return html`<p role="status">${vi.procedure.loading}</p>`;
    return html`${this.sheet(this.procedure)}
      <so-tay-reading .api=${this.api} .asOf=${this.procedure.asOf}></so-tay-reading>`;
  }

  /** What is missing or went wrong, and the ways on from there. */
  private failedView(failure: ApiError) {
    const { procedure, nowhere } = vi;
    return html`<section class="failed" aria-labelledby="name">
      <h1 id="name" tabindex="-1">${procedure.heading} ${this.code}</h1>
      <p class="failure" role="alert">${failure.message}</p>
      ${adviceFor(failure) === 'missing' ? html`<p>${procedure.missing}</p>` : nothing}
      ${adviceFor(failure) === 'request' ? this.askedAnew(failure) : nothing}
      <p class="ways">
        ${
          isWorthRetrying(failure)
            ? html`<button class="primary" type="button" @click=${this.load}>
                ${vi.failure.retry}
              </button>`
            : nothing
        }
        <a class="button" href="/">${nowhere.home}</a>
      </p>
    </section>`;
  }

  /** Without a day that was refused: a date field cannot hold it, and an empty one means today. */
  private askedAnew({ code }: ApiError) {
    const { asOf = '', ...place } = askedIn();
    const fields = { asOf: code === 'DATE_INVALID' ? '' : asOf, ...place, notices: [] };
    return html`<p>${vi.procedure.askAnew}</p>
      ${this.askedFor(fields)}`;
  }

  private sheet(procedure: Procedure) {
    const { name, lines, bases, gaps, standing } = procedure;
    const slots = (Object.keys(vi.procedure.slots) as ProcedureSlot[]).filter((slot) =>
      lines.some((line) => line.slot === slot),
    );
    return html`<article aria-labelledby="name">
      <header>
        <p class="kind">${vi.procedure.heading}</p>
        <h1 id="name" tabindex="-1">${name}</h1>
        ${particulars(procedure)} ${this.askedFor(procedure)}
        <p class="standing">${standing}</p>
        <button class="print" type="button" @click=${() => window.print()}>
          ${vi.actions.print}
        </button>
      </header>
      <dl>
        ${slots.map(
          (slot) =>
            html`<div class=${slot}>
              <dt>${vi.procedure.slots[slot]}</dt>
              <dd>
                <ul>
                  ${lines.filter((line) => line.slot === slot).map((line) => this.lineView(line))}
                </ul>
              </dd>
            </div>`,
        )}
        ${listOf(
          'bases',
          vi.procedure.bases,
          bases.map((basis) => this.basisView(basis)),
        )}
        ${listOf(
          'gaps',
          vi.procedure.gaps,
          gaps.map((gap) => html`<li>${gap}</li>`),
        )}
      </dl>
      ${unprinted(procedure)}
    </article>`;
  }

  /** Another day or place is another page, so that each has its link. */
  private askedFor({ asOf, place = '', notices }: Pick<Procedure, 'asOf' | 'place' | 'notices'>) {
    const { form, procedure } = vi;
    return html`<form method="get">
        <label
          ><span>${form.place}</span><input name="noi" maxlength="200" .value=${place}
        /></label>
        <label>
          <span>${form.asOf} ${chosenDay(this.chosen ?? asOf, form.asOfHint)}</span>
          <input
            type="date"
            name="ngay"
            .value=${asOf}
            @input=${(event: InputEvent) => (this.chosen = (event.target as HTMLInputElement).value)}
          />
        </label>
        <button type="submit">${procedure.show}</button>
      </form>
      ${notices.map(({ text }) => html`<p class="facts">${text}</p>`)}`;
  }

  private lineView(line: ProcedureLine) {
    const { text, state, citations } = line;
    const about = aboutOf(line);
    return html`<li class=${state}>
      ${about === undefined ? nothing : html`<b>${about}:</b> `}${text}
      ${citations.filter(isOfLaw).slice(-1).map(citationBadges)} ${this.sources(citations)}
    </li>`;
  }

  private basisView({ title, number, state, validity, citation }: ProcedureBasis) {
    const { notHeld, unclear } = vi.procedure;
    const standing = state === 'unclear' ? unclear : notHeld;
    return html`<li class=${state}>
      ${number ? html`<b>${number}</b> ` : nothing}<span class="title">${title}</span>
      ${validity ? validityBadge(validity.status) : html`(${standing})`} ${this.sources([citation])}
    </li>`;
  }

  private sources(citations: readonly Citation[]) {
    return html`<span class="sources"
      >${citations.map(
        (citation, at) =>
          html`<button
            type="button"
            aria-label=${citation.label}
            @click=${(event: Event) => this.panel?.open(citation, event.target as HTMLElement)}
          >
            ${shortLabel(citation, at === citations.length - 1)}
          </button> `,
      )}</span
    >`;
  }

  private get panel(): ReadingPanel | null {
    return this.renderRoot.querySelector<ReadingPanel>('so-tay-reading');
  }
}

/** What the heading of the slot says already is not said again; of the law's own lines it says too little. */
function aboutOf({ slot, label, citations }: ProcedureLine): string | undefined {
  if (slot === 'where' || citations.some(isOfLaw)) return label;
  return /\(.+\)/u.exec(label)?.[0].slice(1, -1);
}

/** A record guides; beside it stands what a resolution says of the fee. */
function isOfLaw({ tier }: Citation): boolean {
  return tier !== 'guidance';
}

/** Day and place of the permalink: `?ngay=2099-11-22&noi=xã+Ia+Grai`; else today, and the place that this browser remembers. */
function askedIn(): ProcedureOptions {
  const query = new URLSearchParams(window.location.search);
  const asOf = query.get('ngay') ?? '';
  const place = (query.get('noi') ?? remembered('place')).trim();
  return { ...(asOf ? { asOf } : {}), ...(place ? { place } : {}) };
}

function particulars(procedure: Procedure) {
  const { code, decision, fields } = procedure;
  const announced = decision.state === 'stated' ? decision.value : undefined;
  return html`<p class="facts">
      ${vi.procedure.code}
      <b>${code}</b>${announced ? html` · ${vi.procedure.decision} ${announced}` : nothing}
      ${fields.length > 0 ? html` · ${vi.procedure.field}: ${fields.join(', ')}` : nothing}
    </p>
    ${madeFor(procedure)}`;
}

function madeFor({ asOf, place, generation, permalink }: Procedure) {
  const { procedure, form } = vi;
  const today = displayDate(dayInVietnam(new Date()));
  return html`<p class="facts">
    ${procedure.onDay} <b>${displayDate(asOf)}</b> · <b>${place ?? form.anyPlace}</b> ·
    ${procedure.generation} <b>${generation}</b> ·
    <a href=${permalink}>${linkText(permalink)}</a>
    <span class="printed">· ${procedure.printed} ${today}</span>
  </p>`;
}

function linkText(permalink: string): string {
  return `${window.location.origin}${decodeURI(permalink)}`;
}

/** A page holds what is needed at the counter; what it leaves out is counted and found by the link. */
function unprinted({ lines, permalink }: Procedure) {
  const { printedWithout, readAt } = vi.procedure;
  const left = (['step', 'note'] as const).flatMap((slot) => {
    const count = lines.filter((line) => line.slot === slot).length;
    return count > 0 ? [`${count} ${printedWithout[slot]}`] : [];
  });
  if (left.length === 0) return nothing;
  return html`<p class="printed">
    ${printedWithout.label} ${left.join(', ')}; ${readAt} ${linkText(permalink)}
  </p>`;
}

function listOf(name: string, title: string, items: readonly unknown[]) {
  if (items.length === 0) return nothing;
  return html`<div class=${name}>
    <dt>${title}</dt>
    <dd>
      <ul>
        ${items}
      </ul>
    </dd>
  </div>`;
}

/** `mục 2 Thành phần hồ sơ`; the sheet is one document, and rows of one section share its name. */
function shortLabel({ label, documentId }: Citation, isLast: boolean): string {
  const inside = label.replace(` ${vi.procedure.heading} ${documentId}`, '');
  return isLast ? inside : (/^mục \d+/u.exec(inside)?.[0] ?? inside);
}
