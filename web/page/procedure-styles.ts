import { css } from 'lit';

/** Styles of the checklist: on screen a sheet, printed one page of A4 for a record of usual length. */
export const procedureStyles = css`
  :host {
    display: block;
    max-width: 60rem;
    margin: 0 auto;
    padding: 1.5rem;
    overflow-wrap: anywhere;
  }
  article {
    padding: 1.5rem 1.75rem;
    border: 1px solid var(--line);
    border-radius: 8px;
    background: var(--card);
  }
  article header {
    position: relative;
  }
  /* Beside the button; what stands below has the whole width. */
  article .kind,
  article h1 {
    padding-right: 4.5rem;
  }
  .facts a {
    color: var(--link);
  }
  .print {
    position: absolute;
    top: 0;
    right: 0;
  }
  .kind,
  .facts,
  .printed {
    color: var(--muted);
    font-size: 0.9375rem;
  }
  .printed {
    display: none;
  }
  form {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5rem 1rem;
    margin: 0.5rem 0;
  }
  label span {
    display: block;
    margin-bottom: 0.2rem;
    font-size: 0.9063rem;
    font-weight: 600;
  }
  input {
    width: 100%;
    min-height: 2.625rem;
    padding: 0.3rem 0.65rem;
    border: 1px solid var(--line-strong);
    border-radius: 8px;
    background: var(--card);
    color: var(--ink);
    font: inherit;
  }
  input:focus-visible {
    outline-width: 2px;
    outline-offset: -1px;
    border-radius: 8px;
  }
  form label:first-of-type {
    flex: 0 1 18rem;
  }
  form button {
    min-height: 2.625rem;
  }
  h1 {
    margin: 0.15rem 0 0.5rem;
    font: 700 1.625rem/1.3 var(--sans);
  }
  h1:focus {
    outline: none;
  }
  .standing {
    margin: 0.75rem 0;
    padding: 0.5rem 0.85rem;
    border-radius: 6px;
    background: var(--warn-soft);
    color: var(--warn);
    font-size: 0.9375rem;
  }
  dl > div {
    display: grid;
    grid-template-columns: 9rem 1fr;
    gap: 0 1rem;
    padding: 0.55rem 0;
    border-top: 1px solid var(--line);
  }
  dt {
    font-weight: 650;
  }
  ul {
    list-style: none;
  }
  li + li {
    margin-top: 0.35rem;
  }
  li.unclear,
  li.local,
  li.none,
  .gaps li {
    color: var(--warn);
  }
  .sources button {
    min-height: 1.5rem;
    padding: 0 0.25rem;
    border: 0;
    background: none;
    color: var(--link);
    font-size: 0.8125rem;
    text-decoration: underline;
  }
  .failed {
    display: grid;
    gap: 0.75rem;
    max-width: 46rem;
    margin: 0 auto;
    padding: 1.25rem 1.5rem;
    border: 1px solid var(--line);
    border-top: 4px solid var(--bad);
    border-radius: 12px;
    background: var(--card);
  }
  .failed h1 {
    margin: 0;
  }
  .failure {
    color: var(--bad);
    font-weight: 600;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  @media (max-width: 34rem) {
    :host {
      padding: 0.75rem;
    }
    article {
      padding: 1rem;
    }
    dl > div {
      grid-template-columns: 1fr;
    }
    form label:first-of-type,
    form label {
      flex: 1 1 100%;
    }
  }
  @media print {
    :host {
      max-width: none;
      padding: 0;
      color: #000;
      font-size: 8.5pt;
      line-height: 1.25;
    }
    article {
      padding: 0;
      border: 0;
    }
    article .kind,
    article h1 {
      padding: 0;
    }
    .print,
    form,
    so-tay-reading,
    /* What to do at the counter stands on the page; the rest is counted and found by the link. */
    .step,
    .note,
    .bases .title {
      display: none;
    }
    .printed {
      display: inline;
    }
    p.printed {
      display: block;
      margin-top: 2pt;
    }
    h1 {
      margin: 0;
      font-size: 12pt;
    }
    .kind,
    .facts,
    .facts a,
    .printed,
    .standing,
    .badge {
      color: #000;
      font-size: 8pt;
    }
    .standing {
      margin: 2pt 0;
      padding: 2pt 4pt;
      border: 0.5pt solid #000;
      background: none;
    }
    dl > div {
      grid-template-columns: 22mm 1fr;
      gap: 0 2mm;
      padding: 1.5pt 0;
    }
    li + li {
      margin-top: 1pt;
    }
    .bases li {
      display: inline;
    }
    li.unclear,
    li.local,
    li.none,
    .gaps li {
      color: #000;
      font-style: italic;
    }
    .sources button {
      min-height: 0;
      color: #333;
      font-size: 6.5pt;
      text-decoration: none;
    }
  }
`;
