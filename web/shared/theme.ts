import { css } from 'lit';

/**
 * Colours and type, inherited by every element inside. Each text colour has at least 4.5:1 on the
 * surface that it is used on (WCAG 2.2, 1.4.3); axe checks it in the browser tests.
 */
export const tokens = css`
  :host {
    --ink: #1d2733;
    --muted: #54606d;
    --paper: #f6f3ec;
    --card: #ffffff;
    --sunken: #faf8f3;
    --line: #ded8cb;
    --line-strong: #8b8578;
    --brand: #8f1d1a;
    --brand-ink: #ffffff;
    --brand-strong: #6f1412;
    --gold: #c58a1b;
    --link: #0a4c86;
    --link-soft: #eef4fa;
    --good: #14603a;
    --good-soft: #e6f3eb;
    --warn: #754700;
    --warn-soft: #fdf2d9;
    --bad: #9a1b1b;
    --bad-soft: #fcebe8;
    --quiet: #47515d;
    --quiet-soft: #eceff2;
    --mark: #ffe58a;
    --shadow: 0 1px 2px rgb(60 45 20 / 8%), 0 6px 24px rgb(60 45 20 / 6%);
    --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
    /* Nghị định 30/2020 has documents set in Times New Roman: a quote should look like its source. */
    --serif: 'Times New Roman', 'Noto Serif', 'Liberation Serif', serif;
    color: var(--ink);
    font: 400 1.0625rem/1.6 var(--sans);
    color-scheme: light;
  }
`;

/** The night version of the same tokens, for the page only: a widget keeps to its host's day. */
export const darkTokens = css`
  @media screen and (prefers-color-scheme: dark) {
    :host {
      --ink: #e8e4da;
      --muted: #b2b0a8;
      --paper: #16191d;
      --card: #1f2429;
      --sunken: #1a1e23;
      --line: #363d45;
      --line-strong: #828a93;
      --brand: #a62b26;
      --brand-strong: #c23a34;
      --gold: #d9a441;
      --link: #8fc1f0;
      --link-soft: #20303f;
      --good: #86d3a6;
      --good-soft: #1a3326;
      --warn: #f0c46b;
      --warn-soft: #37290e;
      --bad: #f4a29a;
      --bad-soft: #3d1e1c;
      --quiet: #bcc3cb;
      --quiet-soft: #2b3138;
      --mark: #6b5410;
      --shadow: none;
      color-scheme: dark;
    }
  }
`;

/** Parts that every element repeats: focus ring, buttons, badges, hidden text. */
export const base = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  blockquote {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  :focus-visible {
    outline: 3px solid var(--link);
    outline-offset: 2px;
    border-radius: 4px;
  }
  button,
  a.button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-height: 2.25rem;
    padding: 0.3rem 0.85rem;
    border: 1px solid var(--line-strong);
    border-radius: 8px;
    background: var(--card);
    color: var(--ink);
    font: 500 0.9375rem/1.4 var(--sans);
    text-decoration: none;
    cursor: pointer;
  }
  button:hover,
  a.button:hover {
    border-color: var(--link);
    background: var(--link-soft);
  }
  button.primary {
    border-color: var(--brand);
    background: var(--brand);
    color: var(--brand-ink);
    font-weight: 600;
  }
  button.primary:hover {
    border-color: var(--brand-strong);
    background: var(--brand-strong);
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .badge {
    display: inline-block;
    padding: 0.05rem 0.55rem;
    border-radius: 999px;
    background: var(--quiet-soft);
    color: var(--quiet);
    font: 600 0.8125rem/1.6 var(--sans);
    white-space: nowrap;
  }
  .badge.in-force {
    background: var(--good-soft);
    color: var(--good);
  }
  .badge.not-yet,
  .badge.suspended,
  .badge.unknown,
  .badge.illustrative,
  .badge.guidance,
  .badge.answer {
    background: var(--warn-soft);
    color: var(--warn);
  }
  .badge.expired {
    background: var(--bad-soft);
    color: var(--bad);
  }
  @media (prefers-reduced-motion: no-preference) {
    button,
    a.button {
      transition:
        background-color 120ms,
        border-color 120ms;
    }
  }
`;
