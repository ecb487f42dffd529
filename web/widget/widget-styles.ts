import { css } from 'lit';

/** Styles of the widget's button and box. */
export const widgetStyles = css`
  :host {
    display: block;
    text-align: left;
  }
  :host([floating]) {
    position: fixed;
    right: 1rem;
    bottom: 1rem;
    z-index: 2147483000;
  }
  [hidden] {
    display: none;
  }
  .launcher {
    min-height: 3rem;
    padding: 0.5rem 1.25rem;
    border-radius: 999px;
    box-shadow: 0 4px 18px rgb(60 20 10 / 30%);
    font-weight: 600;
  }
  /* Inside the shadow root, where no rule of the host page such as "* { color: … }" reaches. */
  .box,
  .launcher {
    font: 400 1.0625rem/1.6 var(--sans);
  }
  .box {
    color: var(--ink);
  }
  .box:not([hidden]) {
    display: flex;
    flex-direction: column;
    height: 38rem;
    max-height: calc(100vh - 2rem);
    border: 1px solid var(--line);
    border-radius: 14px;
    background: var(--paper);
    overflow: hidden;
  }
  :host([floating]) .box {
    width: min(26rem, calc(100vw - 2rem));
    box-shadow: 0 10px 40px rgb(40 20 10 / 28%);
  }
  .head {
    display: flex;
    gap: 0.6rem;
    align-items: center;
    padding: 0.6rem 0.75rem 0.6rem 1rem;
    border-top: 4px solid var(--brand);
    border-bottom: 1px solid var(--line);
    background: var(--card);
  }
  .head strong {
    flex: 1;
  }
  .body {
    flex: 1;
    overflow-y: auto;
  }
  /* What is brought into view stops above the ask box that sticks to the end (WCAG 2.2, 2.4.11). */
  @media (min-height: 34rem) {
    .body {
      scroll-padding-bottom: 11rem;
    }
  }
  .welcome {
    color: var(--muted);
    font-size: 0.9375rem;
  }
`;
