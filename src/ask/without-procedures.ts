import type { Passage } from '../domain/passage.ts';

/**
 * Passages that a writer may speak from. The record of a procedure is none: it prints "Miễn phí" and
 * bare numbers that only its own stage reads with the care that they need.
 */
export function withoutProcedures<Found extends Passage>(passages: readonly Found[]): Found[] {
  return passages.filter(({ article }) => article.document.kind !== 'Thủ tục hành chính');
}
