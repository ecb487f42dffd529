import { css, html, nothing } from 'lit';
import type { Statement } from '../../src/domain/answer.ts';
import type { Citation, CitationNote } from '../../src/domain/citation.ts';
import { citationBadges } from './badges.ts';
import { keyOf, noBasisWords } from './basis-text.ts';
import { displayReach, displayTerritory } from './display.ts';
import { listedStatements } from './statement-lines.ts';
import { vi } from './vi.ts';

/** Called when a citation is to be read. */
export type OpenCitation = (citation: Citation) => void;

/** A citation as a button with its whole label. */
export function citationButton(citation: Citation, open: OpenCitation) {
  return html`<button class="cite" type="button" @click=${() => open(citation)}>
    <span>${unbroken(citation.label)}</span>
  </button>`;
}

/** Keeps a document number on one line: browsers would break it at each slash and hyphen. */
function unbroken(label: string) {
  return label
    .split(/(\S*[/-]\S*)/)
    .map((piece, index) =>
      index % 2 === 1 ? html`<span class="number-part">${piece}</span>` : piece,
    );
}

/** Statements whose citations are numbers of the list `basis`. */
export function numberedStatements(
  statements: readonly Statement[],
  basis: readonly Citation[],
  open: OpenCitation,
) {
  const keys = basis.map(keyOf);
  const mark = (citation: Citation) => {
    const number = keys.indexOf(keyOf(citation)) + 1;
    return html`<button
      class="mark"
      type="button"
      aria-label="${number}: ${citation.label}"
      title=${citation.label}
      @click=${() => open(citation)}
    >
      ${number}
    </button>`;
  };
  const marked = ({ text, citations }: Statement) =>
    html`${text} <span class="marks">${citations.map(mark)}</span>`;
  return html`<ul class="statements">
    ${listedStatements(statements).map((statement) => {
      const { citations, items } = statement;
      return html`<li>
        ${reachOf(citations)}${marked(statement)} ${noBasisMark(citations)}
        ${
          items.length > 0
            ? html`<ul class="statements">
                ${items.map((item) => html`<li>${marked(item)}</li>`)}
              </ul>`
            : nothing
        }
      </li>`;
    })}
  </ul>`;
}

function noBasisMark(citations: readonly Citation[]) {
  const words = noBasisWords(citations);
  return words ? html`<small>${words}</small>` : nothing;
}

function reachOf(citations: readonly Citation[]) {
  const reach = displayReach(citations);
  return reach ? html`<b>${reach}</b> ` : nothing;
}

/** What is to be known of the citations of a list, each once: status, and what is no normative text. */
export function badgesOf(statements: readonly Statement[]) {
  const citations = statements.flatMap((statement) => statement.citations);
  const distinct = new Map(citations.map((one) => [`${one.tier} ${one.validity.status}`, one]));
  return html`<p class="labels">${[...distinct.values()].map(citationBadges)}</p>`;
}

/** Statements with the whole label of each citation under them. */
export function labelledStatements(statements: readonly Statement[], open: OpenCitation) {
  return html`<ul class="statements">
    ${statements.map(
      ({ text, citations }) =>
        html`<li>
          ${text}
          <span class="labels">
            ${citations.map(
              (citation) => html`${citationButton(citation, open)} ${citationBadges(citation)}`,
            )}
          </span>
        </li>`,
    )}
  </ul>`;
}

/** The Căn cứ list: label, status, and the quote on demand. */
export function citationList(citations: readonly Citation[], open: OpenCitation) {
  return html`<ol class="citations">
    ${citations.map(
      (citation, index) =>
        html`<li>
          <span class="number" aria-hidden="true">${index + 1}</span>
          <div>
            <p class="line">${citationButton(citation, open)} ${citationBadges(citation)}</p>
            ${
              citation.restsOn?.length
                ? html`<p class="rests-on">
                    ${vi.citation.restsOn}: ${citation.restsOn.join('; ')}
                  </p>`
                : nothing
            }
            <details>
              <summary>
                <span>${vi.citation.quote}</span>${aboutOf(citation).map((fact) => ` · ${fact}`)}
              </summary>
              <blockquote>${citation.quote}</blockquote>
            </details>
            ${notesOf(citation, open)}
          </div>
        </li>`,
    )}
  </ol>`;
}

/** Remarks under a quote: who acts today for an authority that it names. Never folded away. */
function notesOf({ notes = [] }: Citation, open: OpenCitation) {
  if (notes.length === 0) return nothing;
  const line = ({ text, citation }: CitationNote) =>
    html`<li>${text} ${citation ? citationButton(citation, open) : nothing}</li>`;
  return html`<ul class="notes" aria-label=${vi.citation.notes}>
    ${notes.map(line)}
  </ul>`;
}

/** Why it has its status and where it holds, where that is not said already. */
function aboutOf({ tier, validity, territory }: Citation): string[] {
  return [
    tier === 'illustrative' ? '' : validity.reason,
    territory === 'nation' ? '' : displayTerritory(territory),
  ].filter((fact) => fact !== '');
}

/** Styles of statements and citations. */
export const citationStyles = css`
  .statements {
    display: grid;
    gap: 0.5rem;
  }
  .statements > li {
    position: relative;
    padding-left: 1.15rem;
  }
  .statements > li::before {
    content: '';
    position: absolute;
    left: 0.2rem;
    top: 0.68em;
    width: 0.4rem;
    height: 0.4rem;
    border-radius: 50%;
    background: var(--gold);
  }
  .statements .statements {
    gap: 0.3rem;
    margin-top: 0.3rem;
  }
  .marks {
    white-space: nowrap;
  }
  .labels {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15rem 0.6rem;
    align-items: center;
    margin-top: 0.3rem;
  }
  button.mark {
    min-width: 1.6rem;
    min-height: 1.6rem;
    margin-left: 0.2rem;
    padding: 0 0.3rem;
    border-color: var(--line);
    border-radius: 6px;
    background: var(--link-soft);
    color: var(--link);
    font: 600 0.8125rem/1.5 var(--sans);
  }
  button.cite {
    min-height: 1.75rem;
    padding: 0.1rem 0;
    border: 0;
    background: none;
    color: var(--link);
    font: 600 0.9688rem/1.5 var(--sans);
    text-align: left;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }
  button.cite:hover {
    text-decoration-thickness: 2px;
  }
  .number-part {
    white-space: nowrap;
  }
  .rests-on {
    font-size: 0.9375rem;
  }
  .citations {
    display: grid;
    gap: 0.85rem;
  }
  .citations > li {
    display: grid;
    grid-template-columns: 1.75rem minmax(0, 1fr);
    gap: 0.6rem;
  }
  .number {
    display: grid;
    place-items: center;
    width: 1.75rem;
    height: 1.75rem;
    border-radius: 6px;
    background: var(--link-soft);
    color: var(--link);
    font-weight: 600;
    font-size: 0.8125rem;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1rem 0.6rem;
    align-items: center;
  }
  summary {
    width: fit-content;
    min-height: 1.75rem;
    padding: 0.1rem 0;
    color: var(--muted);
    font-size: 0.9063rem;
    cursor: pointer;
  }
  summary span {
    color: var(--link);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }
  .notes {
    display: grid;
    gap: 0.35rem;
    margin: 0.35rem 0 0;
    padding: 0.45rem 0.9rem;
    border-left: 3px solid var(--link);
    background: var(--link-soft);
    font-size: 0.9375rem;
    list-style: none;
  }
  blockquote {
    margin: 0.35rem 0 0.25rem;
    padding: 0.6rem 0.9rem;
    border-left: 3px solid var(--gold);
    background: var(--sunken);
    font: 400 1.0625rem/1.6 var(--serif);
    white-space: pre-line;
  }
`;
