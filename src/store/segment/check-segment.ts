import { syllables } from '../../language/syllables.ts';
import { AppError } from '../../domain/errors.ts';
import { sampleRows } from './graph-check.ts';
import type { LexicalSegment } from './lexical-segment.ts';
import type { OpenSegment } from './open-segment.ts';

/** Terms of a sample row that are looked up; the first of a text are as good as any. */
const TERMS = 40;

/**
 * Asks a segment that was read back for rows that must be in it: their chunks, the postings of
 * their words, and their vectors.
 *
 * @throws AppError INDEX_DAMAGED
 */
export function checkSegment({ manifest, lexical, chunks, vectors }: OpenSegment): void {
  for (const row of sampleRows(manifest.rows)) {
    const { text } = chunks.chunk(row);
    const missing = syllables(text)
      .slice(0, TERMS)
      .find((syllable) => !holds(lexical, syllable, row));
    const vector = vectors.of(row);
    const length = vectors.similarity(row, vector);
    if (missing !== undefined || !(length === 0 || Math.abs(length - 1) < 0.01)) {
      throw new AppError('INDEX_DAMAGED', `segment ${manifest.id} does not find its row ${row}`, {
        details: { length },
      });
    }
  }
}

function holds(lexical: LexicalSegment, syllable: string, row: number): boolean {
  const term = lexical.syllable(syllable);
  if (term < 0) return false;
  return lexical.postings.rankOf(lexical.list(term), row) >= 0;
}
