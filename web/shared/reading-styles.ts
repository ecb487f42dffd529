import { css } from 'lit';

/** Styles of the reading panel: a sheet of paper in the type of the printed law. */
export const readingStyles = css`
  dialog {
    display: none;
    flex-direction: column;
    width: min(40rem, 100vw);
    max-width: none;
    height: 100vh;
    height: 100dvh;
    max-height: none;
    margin: 0 0 0 auto;
    padding: 0;
    border: 0;
    border-left: 1px solid var(--line);
    background: var(--card);
    color: var(--ink);
    overflow-wrap: anywhere;
  }
  dialog[open] {
    display: flex;
  }
  dialog::backdrop {
    background: rgb(30 20 10 / 45%);
  }
  :host([beside]) dialog {
    position: sticky;
    top: var(--top, 0px);
    width: 100%;
    height: calc(100vh - var(--top, 0px));
    height: calc(100dvh - var(--top, 0px));
  }
  .bar {
    display: flex;
    justify-content: space-between;
    align-items: center;
    padding: 0.6rem 0.75rem 0.6rem 1.5rem;
    border-bottom: 1px solid var(--line);
    color: var(--muted);
    font-size: 0.9375rem;
    font-weight: 600;
  }
  .scroll {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: 1rem;
    padding: 1.25rem 1.5rem 2rem;
    overflow-y: auto;
  }
  .scroll:focus-visible {
    outline-offset: -3px;
  }
  .day {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1rem;
    padding: 0.5rem 1.5rem;
    border-bottom: 1px solid var(--line);
    background: var(--sunken);
    font-size: 0.9375rem;
  }
  .day label {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
  }
  .day input {
    min-height: 2.5rem;
    padding: 0.25rem 0.5rem;
    border: 1px solid var(--line-strong);
    border-radius: 6px;
    background: var(--card);
    color: inherit;
    font: inherit;
  }
  .day p {
    flex-basis: 100%;
  }
  #day-fault {
    color: var(--bad);
  }
  /* Never out of the page, for a screen reader hears only what changes in what is there. */
  .standing {
    min-height: 1.6em;
  }
  #day-fault:empty {
    display: none;
  }
  h3 {
    margin: 0 0 0.5rem;
    font: 650 1rem/1.45 var(--sans);
  }
  .changes ol {
    display: grid;
    gap: 0.35rem;
    padding-left: 1.25rem;
    font-size: 0.9375rem;
  }
  .source {
    display: inline;
    min-height: 0;
    padding: 0;
    border: 0;
    background: none;
    color: var(--link);
    font: inherit;
    text-align: left;
    text-decoration: underline;
  }
  ins {
    background: var(--good-soft);
    text-decoration: none;
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
  }
  .text small {
    color: var(--muted);
    font: 400 0.8125rem/1.5 var(--sans);
  }
  summary {
    padding: 0.25rem 0;
    cursor: pointer;
    font-weight: 600;
  }
  .beside {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr));
    gap: 1.5rem;
  }
  .amendment {
    display: grid;
    gap: 0.5rem;
    padding-left: 0.75rem;
    border-left: 3px solid var(--good);
  }
  .amendment + .amendment {
    margin-top: 1rem;
  }
  h2 {
    font: 650 1.1875rem/1.45 var(--sans);
  }
  h2:focus {
    outline: none;
  }
  dl {
    display: grid;
    gap: 0.3rem;
    padding: 0.75rem 1rem;
    border: 1px solid var(--line);
    border-radius: 8px;
    background: var(--sunken);
    font-size: 0.9063rem;
  }
  dl > div {
    display: grid;
    grid-template-columns: 7.5rem minmax(0, 1fr);
    gap: 0.75rem;
  }
  dt {
    color: var(--muted);
  }
  .notice {
    padding: 0.6rem 1rem;
    border-radius: 8px;
    background: var(--warn-soft);
    color: var(--warn);
    font-size: 0.9375rem;
  }
  .text {
    display: grid;
    gap: 0.6rem;
    font: 400 1.1563rem/1.65 var(--serif);
  }
  .text .heading {
    font-weight: 700;
  }
  .text .depth-1 {
    padding-left: 1.5rem;
  }
  .text .depth-2 {
    padding-left: 3rem;
  }
  mark {
    padding: 0.1em 0;
    background: var(--mark);
    color: inherit;
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
  }
  nav {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.5rem;
    padding-top: 1rem;
    border-top: 1px solid var(--line);
  }
  .iri {
    color: var(--muted);
    font-size: 0.8125rem;
  }
  /* With the day and its status above it, too little of the text would be left (WCAG 2.2, 1.4.10). */
  @media not (min-height: 34rem) {
    dialog[open] {
      display: block;
      overflow-y: auto;
    }
    .bar {
      position: sticky;
      top: 0;
      z-index: 1;
      background: var(--card);
    }
    .scroll {
      overflow: visible;
    }
  }
  @media (max-width: 34rem) {
    .bar,
    .day,
    .scroll {
      padding-left: 1rem;
      padding-right: 1rem;
    }
    dl > div {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
  }
  @media print {
    dialog[open] {
      display: none;
    }
  }
`;
