import { css } from 'lit';

/** Styles of the answer: the outcome's colour runs down its edge, the conclusion is the largest text. */
export const answerStyles = css`
  :host {
    display: block;
  }
  article {
    --tone: var(--good);
    --tone-soft: var(--good-soft);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25rem;
    padding: 1.25rem 1.5rem 1.1rem;
    border: 1px solid var(--line);
    border-top: 4px solid var(--tone);
    border-radius: 12px;
    background: var(--card);
    box-shadow: var(--shadow);
  }
  article.doubtful,
  article.partial,
  article.clarify {
    --tone: var(--warn);
    --tone-soft: var(--warn-soft);
  }
  article.insufficient {
    --tone: var(--quiet);
    --tone-soft: var(--quiet-soft);
  }
  article.refused {
    --tone: var(--bad);
    --tone-soft: var(--bad-soft);
  }
  .outcome {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    align-items: center;
    color: var(--muted);
    font-size: 0.9375rem;
  }
  .outcome strong {
    padding: 0.15rem 0.7rem;
    border-radius: 6px;
    background: var(--tone-soft);
    color: var(--tone);
    font-size: 0.875rem;
    font-weight: 700;
    letter-spacing: 0.04em;
    text-transform: uppercase;
  }
  h3 {
    margin-bottom: 0.45rem;
    color: var(--muted);
    font: 600 0.875rem/1.5 var(--sans);
  }
  .record summary {
    margin-top: 0.5rem;
    cursor: pointer;
  }
  .conclusion:not(.listed) .statements > li,
  .why {
    padding-left: 0;
  }
  .conclusion .statements > li,
  .why {
    font-size: 1.25rem;
    font-weight: 500;
    line-height: 1.5;
  }
  .conclusion.long .statements > li {
    font-size: 1.0938rem;
    font-weight: 400;
  }
  .conclusion:not(.listed) .statements > li::before {
    content: none;
  }
  .doubt {
    padding: 0.75rem 1rem;
    border-left: 4px solid var(--warn);
    border-radius: 8px;
    background: var(--warn-soft);
    font-weight: 500;
  }
  .notices,
  .obsolete,
  .upcoming,
  .missing,
  .next {
    padding: 0.75rem 1rem;
    border-radius: 8px;
    background: var(--sunken);
  }
  .notices,
  .upcoming,
  .missing {
    background: var(--warn-soft);
  }
  .notices h3,
  .upcoming h3,
  .missing h3 {
    color: var(--warn);
  }
  .notices a {
    color: var(--link);
  }
  .obsolete {
    background: var(--bad-soft);
  }
  .obsolete h3 {
    color: var(--bad);
  }
  .obsolete .statements > li::before {
    background: var(--bad);
  }
  .next {
    border-left: 4px solid var(--link);
    background: var(--link-soft);
  }
  .next h3 {
    color: var(--link);
  }
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .options button {
    min-height: 2.75rem;
    border-color: var(--link);
    color: var(--link);
    font-size: 1rem;
    text-align: left;
  }
  footer {
    display: grid;
    gap: 0.75rem;
    padding-top: 1rem;
    border-top: 1px solid var(--line);
  }
  .made {
    color: var(--muted);
    font-size: 0.8438rem;
  }
  .printed {
    display: none;
  }
  @media (max-width: 34rem) {
    article {
      padding: 1rem 1rem 0.9rem;
    }
    .conclusion .statements > li,
    .why {
      font-size: 1.1563rem;
    }
  }
  @media print {
    article {
      border: 0;
      padding: 0;
      box-shadow: none;
    }
    summary {
      display: none;
    }
    .notices a::after {
      content: ' (' attr(href) ')';
    }
    .printed {
      display: block;
      font-size: 9pt;
    }
  }
`;
