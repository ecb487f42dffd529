import { svg } from 'lit';

/** The mark of Sổ Tay: an open notebook with a ribbon. Decorative, the name stands beside it. */
export const brandMark = svg`<svg
  viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
  <rect width="32" height="32" rx="7" fill="#8f1d1a" />
  <path d="M16 9.2C13.6 7.4 10.4 6.8 6.6 7v16.2c3.8-.2 7 .4 9.4 2.2 2.4-1.8 5.6-2.4 9.4-2.2V7c-3.8-.2-7 .4-9.4 2.2z" fill="#fff8e6" />
  <path d="M16 9.2v16.2" stroke="#8f1d1a" stroke-width="1.4" />
  <path d="M20 6.9v8.2l2-1.5 2 1.5V6.9z" fill="#e0a526" />
  <path d="M9 12h4.4M9 15.4h4.4M9 18.8h4.4" stroke="#8f1d1a" stroke-width="1.3" stroke-linecap="round" />
</svg>`;
