import { css } from 'lit';

/** Styles of the officer's page around the conversation. */
export const pageStyles = css`
  :host {
    --bar: 4rem;
    /* Height of what sticks to the upper edge. */
    --top: 0px;
    display: flex;
    flex-direction: column;
    min-height: 100vh;
    min-height: 100dvh;
    background: var(--paper);
  }
  .skip {
    position: absolute;
    left: 1rem;
    top: 0;
    z-index: 3;
    padding: 0.5rem 1rem;
    border-radius: 0 0 8px 8px;
    background: var(--card);
    color: var(--link);
  }
  .skip:not(:focus) {
    clip-path: inset(50%);
  }
  header {
    position: relative;
    z-index: 2;
    display: flex;
    gap: 0.75rem;
    align-items: center;
    height: var(--bar);
    padding: 0 1.5rem;
    border-bottom: 1px solid var(--line);
    background: var(--card);
  }
  header::before {
    content: '';
    position: absolute;
    inset: 0 0 auto;
    height: 4px;
    background: linear-gradient(to right, var(--brand) 0 72%, var(--gold) 72%);
  }
  /* As the ask box: in a low window both together would leave no room to read. */
  @media (min-height: 34rem) {
    :host {
      --top: var(--bar);
    }
    header {
      position: sticky;
      top: 0;
    }
  }
  .brand {
    display: flex;
    gap: 0.7rem;
    align-items: center;
    color: var(--ink);
    text-decoration: none;
  }
  header .brand {
    margin-right: auto;
  }
  header > .button,
  header > button,
  .brand strong {
    white-space: nowrap;
  }
  .brand svg {
    width: 2.25rem;
    height: 2.25rem;
  }
  .brand span {
    display: grid;
    line-height: 1.25;
  }
  .brand strong {
    font-size: 1.1875rem;
  }
  .brand small {
    color: var(--muted);
    font-size: 0.8438rem;
  }
  main {
    flex: 1;
  }
  .notice {
    display: flex;
    gap: 1rem;
    align-items: center;
    justify-content: center;
    padding: 0.75rem 1.5rem;
    background: var(--warn-soft);
    color: var(--warn);
    font-size: 0.9375rem;
  }
  .notice p {
    max-width: 60rem;
  }
  .notice button {
    flex: none;
  }
  .nowhere {
    display: grid;
    gap: 1rem;
    max-width: 46rem;
    margin: 0 auto;
    padding: 2rem 1.5rem;
    overflow-wrap: anywhere;
  }
  .nowhere h1 {
    font: 700 1.625rem/1.3 var(--sans);
  }
  .welcome {
    padding: 1.75rem 0 0.25rem;
  }
  .welcome h1 {
    margin-bottom: 0.5rem;
    font: 700 2.25rem/1.25 var(--sans);
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .welcome p {
    color: var(--muted);
    font-size: 1.125rem;
  }
  .examples h2 {
    margin-bottom: 0.5rem;
    color: var(--muted);
    font: 600 0.9375rem/1.5 var(--sans);
  }
  .examples ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr));
    gap: 0.6rem;
  }
  .examples button {
    width: 100%;
    height: 100%;
    padding: 0.7rem 0.9rem;
    justify-content: start;
    border-color: var(--line);
    text-align: left;
  }
  footer {
    padding: 0 0 1.5rem;
    color: var(--muted);
    font-size: 0.8438rem;
    text-align: center;
  }
  .demo {
    margin-bottom: 0.25rem;
    color: var(--warn);
    font-weight: 600;
  }
  @media (max-width: 34rem) {
    :host {
      --bar: 3.75rem;
    }
    header {
      gap: 0.5rem;
      padding: 0 0.75rem;
    }
    header > .button,
    header > button {
      padding: 0.3rem 0.6rem;
      font-size: 0.875rem;
    }
    .brand small {
      display: none;
    }
    .notice {
      flex-direction: column;
      gap: 0.5rem;
      align-items: flex-start;
      padding: 0.75rem;
    }
    .welcome {
      padding-top: 0.5rem;
    }
    .welcome h1 {
      font-size: 1.75rem;
    }
    .examples ul {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  /* Beside both buttons a phone of 360 px has room for the mark alone; its name is still read out. */
  @media (max-width: 24rem) {
    header:has(> button) .brand span {
      position: absolute;
      clip-path: inset(50%);
    }
  }
  @media print {
    :host {
      min-height: 0;
    }
    header,
    footer > :not(.demo),
    .notice,
    .skip {
      display: none;
    }
  }
`;
