import { html, nothing } from 'lit';
import type { AmendedView, ProvisionView } from '../../src/http/services.ts';
import { amendedLines, type AmendedLine } from './amended-lines.ts';
import { changeLines } from './change-list.ts';
import { displayDate } from './display.ts';
import { vi } from './vi.ts';

/** Opens another provision in the panel. */
export type OpenAddress = (address: string) => void;

type Around = {
  /** Day that the view is of. */
  readonly day: string;
  readonly quote: string | undefined;
  readonly open: OpenAddress;
  /** The kept text with the quote marked, as the panel shows it. */
  readonly original: unknown;
};

/** What changed the điều and since when, each with the clause that did it. */
export function changesView(view: ProvisionView, { day, open }: Pick<Around, 'day' | 'open'>) {
  const lines = changeLines(view);
  if (lines.length === 0) return nothing;
  const { reading } = vi;
  return html`<section class="changes" aria-label=${reading.changes}>
    <h3>${reading.changes}</h3>
    <ol>
      ${lines.map(({ what, place, since, until, cause }) => {
        const days = [
          since && `${reading.from} ${displayDate(since)}`,
          until && `${reading.until} ${displayDate(until)}`,
          since && since > day && reading.notYet,
        ].filter(Boolean);
        return html`<li>
          <strong>${what}</strong> ${[place, ...days].filter(Boolean).join(', ')}, ${reading.by}
          ${source(cause.label, cause.address, open)}
        </li>`;
      })}
    </ol>
  </section>`;
}

/** The wording of the day, or the kept text and the amending clauses beside each other. */
export function wordingView(view: ProvisionView, around: Around) {
  const { amended } = view;
  if (!amended) return around.original;
  return html`${missingNotice(amended)}${
    amended.kind === 'assembled'
      ? assembledView(amended, view, around)
      : besideView(amended, around)
  }`;
}

function missingNotice({ missing }: AmendedView) {
  if (missing.length === 0) return nothing;
  const numbers = missing.map(({ number }) => number).join(', ');
  return html`<p class="notice">${vi.reading.maybeMissing}: ${numbers}.</p>`;
}

function assembledView(
  amended: Extract<AmendedView, { kind: 'assembled' }>,
  { document, article }: ProvisionView,
  { day, quote, open, original }: Around,
) {
  const { reading } = vi;
  const { key: documentKey } = document;
  const lines = amendedLines(amended, { documentKey, ...(quote ? { quote } : {}) });
  const isQuoted = lines.some(({ runs }) => runs.some((run) => run.quoted));
  const labels = new Map(amended.chain.map(({ by }) => [by.address, by.label]));
  const now =
    amended.text === ''
      ? html`<p class="notice">${reading.repealed}</p>`
      : html`<div class="text">
          ${lines.map((line) => lineView(line, { labels, open, heading: article.label }))}
        </div>`;
  return html`<section aria-label=${reading.wording}>
      <h3>${reading.wording} ${displayDate(day)}</h3>
      ${now}
    </section>
    <details ?open=${amended.text === '' || (quote !== undefined && !isQuoted)}>
      <summary>${reading.original}</summary>
      ${original}
    </details>`;
}

type LineAround = Pick<Around, 'open'> & {
  readonly labels: ReadonlyMap<string, string>;
  /** `Điều 5` */
  readonly heading: string;
};

function lineView(
  { depth, runs, source: address }: AmendedLine,
  { labels, open, heading }: LineAround,
) {
  const isHeading = heading !== '' && runs[0]?.text.startsWith(`${heading}.`);
  const shown = runs.map(({ text, quoted, from }) => {
    const words = quoted ? html`<mark>${text}</mark>` : text;
    return from ? html`<ins>${words}</ins>` : words;
  });
  const label = address === undefined ? undefined : labels.get(address);
  return html`<p class="depth-${depth} ${isHeading ? 'heading' : ''}">
    ${shown}${
      label === undefined || address === undefined
        ? nothing
        : html` <small>(${vi.reading.by} ${source(label, address, open)})</small>`
    }
  </p>`;
}

function besideView(
  { why, amendments }: Extract<AmendedView, { kind: 'side-by-side' }>,
  { original, open }: Around,
) {
  const { reading } = vi;
  return html`<p class="notice">${reading.beside}: ${why}. ${reading.besideHint}</p>
    <div class="beside">
      <section aria-label=${reading.original}>
        <h3>${reading.original}</h3>
        ${original}
      </section>
      <section aria-label=${reading.amendments}>
        <h3>${reading.amendments}</h3>
        ${amendments.map(
          ({ address, label, from, text }) =>
            html`<div class="amendment">
              <p>
                ${source(label, address, open)}${
                  from ? `, ${reading.from} ${displayDate(from)}` : nothing
                }
              </p>
              <div class="text">${text.split('\n').map((line) => html`<p>${line}</p>`)}</div>
            </div>`,
        )}
      </section>
    </div>`;
}

function source(label: string, address: string, open: OpenAddress) {
  return html`<button type="button" class="source" @click=${() => open(address)}>${label}</button>`;
}
