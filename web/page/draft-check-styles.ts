import { css } from 'lit';

/** Styles of the draft checker: what the draft says stands beside what the law says. */
export const draftCheckStyles = css`
  :host {
    display: block;
    max-width: 72rem;
    margin: 0 auto;
    padding: 1.5rem;
    overflow-wrap: anywhere;
  }
  h1 {
    font: 700 1.75rem/1.3 var(--sans);
  }
  h2 {
    margin-top: 1.5rem;
    font: 650 1.25rem/1.4 var(--sans);
  }
  h2:focus {
    outline: none;
  }
  h4 {
    margin: 0 0 0.3rem;
    color: var(--muted);
    font: 600 0.875rem/1.5 var(--sans);
  }
  .intro,
  .hint,
  .day {
    color: var(--muted);
  }
  .hint,
  .day {
    font-size: 0.9375rem;
  }
  form {
    display: grid;
    gap: 0.5rem;
    margin-top: 1rem;
  }
  textarea {
    width: 100%;
    padding: 0.75rem 1rem;
    border: 1px solid var(--line-strong);
    border-radius: 8px;
    background: var(--card);
    color: var(--ink);
    font: 400 1.0625rem/1.6 var(--serif);
    resize: vertical;
  }
  input[type='date'] {
    min-height: 2.25rem;
    padding: 0.2rem 0.5rem;
    border: 1px solid var(--line-strong);
    border-radius: 8px;
    background: var(--card);
    color: var(--ink);
    font: inherit;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.75rem;
    align-items: center;
  }
  .row label {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.5rem;
    align-items: center;
  }
  .row button {
    margin-left: auto;
  }
  .failure {
    color: var(--bad);
  }
  .failure:empty {
    display: none;
  }
  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin: 0.75rem 0;
  }
  .counts li,
  .verdict {
    padding: 0.15rem 0.7rem;
    border-radius: 6px;
    background: var(--tone-soft);
    color: var(--tone);
    font-size: 0.875rem;
    font-weight: 600;
  }
  .counts button {
    min-height: 1.75rem;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .citations {
    display: grid;
    gap: 1rem;
    margin-top: 1rem;
  }
  .citations > li {
    padding: 1rem 1.25rem;
    border: 1px solid var(--line);
    border-left: 4px solid var(--tone);
    border-radius: 8px;
    background: var(--card);
  }
  .citations h3 {
    font: 600 1.0625rem/1.6 var(--sans);
  }
  li {
    --tone: var(--quiet);
    --tone-soft: var(--quiet-soft);
  }
  li.nonexistent,
  li.not-in-force,
  li.misquoted {
    --tone: var(--bad);
    --tone-soft: var(--bad-soft);
  }
  li.unproven,
  li.undetermined {
    --tone: var(--warn);
    --tone-soft: var(--warn-soft);
  }
  li.matches {
    --tone: var(--good);
  }
  li.right {
    --tone: var(--good);
    --tone-soft: var(--good-soft);
  }
  .reasons {
    margin: 0.4rem 0;
  }
  .reasons li::before {
    content: '– ';
  }
  .beside {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr));
    gap: 0.75rem 1.25rem;
    margin-top: 0.6rem;
  }
  blockquote {
    max-height: 14rem;
    padding: 0.5rem 0.75rem;
    border-radius: 6px;
    background: var(--sunken);
    font: 400 1.0625rem/1.55 var(--serif);
    white-space: pre-line;
    overflow-y: auto;
  }
  .label {
    margin-bottom: 0.35rem;
  }
  .label button {
    min-height: 2rem;
    text-align: left;
  }
  @media (max-width: 34rem) {
    :host {
      padding: 1rem 0.75rem;
    }
  }
  @media print {
    form,
    .intro,
    .only {
      display: none;
    }
    blockquote {
      max-height: none;
    }
  }
`;
