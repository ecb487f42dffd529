import type { Statement } from '../domain/answer.ts';

/** Code of the note beside a quote whose words another document has changed. */
export const AMENDED = 'amended';

/** Whether a statement quotes words that may have been changed. */
export function quotesAmended({ citations }: Statement): boolean {
  return citations.some(({ notes = [] }) => notes.some(({ code }) => code === AMENDED));
}
