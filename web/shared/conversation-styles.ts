import { css } from 'lit';

/** Layout of the conversation: one column, with the asked questions left and the law right of it. */
export const conversationStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
    overflow-wrap: anywhere;
  }
  .main {
    display: grid;
    grid-template-columns: minmax(0, 46rem);
    gap: 2rem;
    justify-content: center;
    min-width: 0;
    padding: 0 1.5rem;
  }
  .column,
  .turns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .column {
    gap: 1.5rem;
    align-content: start;
    padding-top: 2rem;
  }
  .turns {
    gap: 2.75rem;
  }
  /* Room below the newest question, so that it can stand at the top before its answer is there. */
  .turns > :last-child .turn {
    min-height: calc(100vh - var(--top, 0px) - 14rem);
  }
  :host([embedded]) .turns > :last-child .turn {
    min-height: 22rem;
  }
  .ai {
    margin-top: 0.4rem;
    color: var(--muted);
    font-size: 0.8438rem;
    text-align: center;
  }
  .removed {
    scroll-margin-top: calc(var(--top, 0px) + 1.25rem);
    display: flex;
    gap: 1rem;
    align-items: center;
    justify-content: space-between;
    padding: 0.5rem 1rem;
    border-radius: 8px;
    background: var(--quiet-soft);
    color: var(--quiet);
  }
  .asked {
    display: none;
  }
  .turns ~ .dock {
    padding: 0.75rem 0 0.5rem;
  }
  /* In a lower window, or one zoomed to 200 %, it would cover the answer (WCAG 2.2, 1.4.10). */
  @media (min-height: 34rem) {
    .turns ~ .dock {
      position: sticky;
      bottom: 0;
      background: linear-gradient(to bottom, transparent, var(--paper) 1.5rem);
    }
  }
  so-tay-reading {
    display: contents;
  }
  :host([embedded]) .main {
    padding: 0 1rem;
  }
  :host([embedded]) .column {
    gap: 1rem;
    padding-top: 1rem;
  }
  @media (min-width: 70rem) {
    :host([reading]:not([embedded])) {
      grid-template-columns: minmax(0, 1fr) minmax(27rem, 40%);
    }
    :host(:not([reading], [embedded])) .main:has(> .asked) {
      grid-template-columns: 14rem minmax(0, 46rem) 14rem;
    }
    :host(:not([reading], [embedded])) .asked {
      position: sticky;
      top: calc(var(--top, 0px) + 2rem);
      display: block;
      align-self: start;
    }
  }
  .asked p {
    margin-bottom: 0.4rem;
    color: var(--muted);
    font-size: 0.875rem;
    font-weight: 600;
  }
  .asked button {
    display: block;
    width: 100%;
    padding: 0.35rem 0.6rem;
    border: 0;
    border-left: 3px solid var(--line);
    border-radius: 0 6px 6px 0;
    background: none;
    text-align: left;
  }
  /* Inside the padding, where a clamped box would show a slice of the next line. */
  .asked button span {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .asked button:hover {
    border-left-color: var(--brand);
    background: var(--quiet-soft);
  }
  @media (max-width: 34rem) {
    .main {
      padding: 0 0.75rem;
    }
    .column {
      padding-top: 1.25rem;
    }
  }
  @media print {
    .dock,
    .asked,
    .another,
    .unprinted {
      display: none;
    }
    .turns > :last-child .turn {
      min-height: 0;
    }
  }
`;
