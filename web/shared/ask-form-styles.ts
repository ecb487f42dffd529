import { css } from 'lit';

/** Styles of the ask box. */
export const askFormStyles = css`
  :host {
    display: block;
  }
  form {
    display: grid;
    gap: 0.75rem;
    padding: 1rem;
    border: 1px solid var(--line);
    border-radius: 14px;
    background: var(--card);
    box-shadow: var(--shadow);
  }
  .box {
    display: flex;
    gap: 0.6rem;
    align-items: flex-end;
  }
  textarea,
  input {
    width: 100%;
    min-width: 0;
    border: 1px solid var(--line-strong);
    border-radius: 8px;
    background: var(--card);
    color: var(--ink);
    font: inherit;
  }
  textarea {
    flex: 1;
    max-height: 40vh;
    padding: 0.65rem 0.85rem;
    font-size: 1.125rem;
    line-height: 1.5;
    resize: vertical;
    field-sizing: content;
  }
  :host(:not([docked])) textarea {
    min-height: 5.25rem;
  }
  textarea::placeholder,
  input::placeholder {
    color: var(--muted);
    opacity: 1;
  }
  textarea:focus-visible,
  input:focus-visible {
    outline-width: 2px;
    outline-offset: -1px;
    border-radius: 8px;
  }
  textarea[aria-invalid] {
    border-color: var(--bad);
  }
  .box button {
    min-width: 5rem;
    min-height: 2.9rem;
    font-size: 1.0625rem;
  }
  .fault {
    color: var(--bad);
    font-size: 0.9375rem;
    font-weight: 600;
  }
  .fault:empty {
    display: none;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(12.5rem, 1fr));
    gap: 0.75rem;
  }
  .fields label {
    align-content: end;
    display: grid;
    gap: 0.2rem;
    font-size: 0.9063rem;
    font-weight: 600;
  }
  .fields input {
    min-height: 2.5rem;
    padding: 0.3rem 0.65rem;
    font-weight: 400;
  }
  .hint {
    color: var(--muted);
    font-size: 0.8438rem;
  }
  summary {
    width: fit-content;
    min-height: 1.75rem;
    color: var(--muted);
    font-size: 0.9063rem;
    cursor: pointer;
  }
  summary:hover {
    color: var(--link);
  }
  details[open] summary {
    margin-bottom: 0.6rem;
  }
  :host([docked]) form {
    gap: 0.4rem;
    padding: 0.75rem;
  }
  :host([docked]) .hint {
    display: none;
  }
  @media (max-width: 34rem) {
    form {
      padding: 0.75rem;
    }
    .hint {
      display: none;
    }
    :host(:not([docked])) .box {
      flex-direction: column;
      align-items: stretch;
    }
    /* In a column, growing would stretch the box instead of widening it. */
    :host(:not([docked])) textarea {
      flex: none;
    }
  }
`;
