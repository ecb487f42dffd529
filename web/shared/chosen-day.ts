import { css, html } from 'lit';
import { displayDate } from './display.ts';

/**
 * The day in a date field as officers write it, in the label of the field: the field itself follows
 * the browser's language, and 06/01 is 6 January in one and 1 June in the other. `hint` while empty.
 */
export function chosenDay(iso: string, hint: string) {
  return iso === ''
    ? html`<small class="hint-of-day">${hint}</small>`
    : html`<small class="chosen-day">${displayDate(iso)}</small>`;
}

/** Styles of what `chosenDay` shows. */
export const chosenDayStyles = css`
  .hint-of-day,
  .chosen-day {
    font-size: 0.8438rem;
    font-weight: 400;
  }
  .hint-of-day {
    color: var(--muted);
  }
  .chosen-day {
    font-size: 0.9063rem;
  }
`;
