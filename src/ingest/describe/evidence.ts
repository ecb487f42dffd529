import type { DocumentFacts } from '../../domain/legal-document.ts';

/** Where a fact was read, and how sure the reading is, 0 to 1. */
export type Evidence = {
  readonly field: keyof DocumentFacts;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
};

/** A fact with the words it was read from. */
export type Reading<Value> = {
  readonly value: Value;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
};

/** The evidence of a reading, none when there is no reading. */
export function evidenceOf(
  field: keyof DocumentFacts,
  reading: Reading<unknown> | undefined,
): Evidence[] {
  if (!reading) return [];
  const { start, end, confidence } = reading;
  return [{ field, start, end, confidence }];
}
