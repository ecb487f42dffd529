import type { Box } from '../../domain/line-place.ts';
import type { LineRole, Warning } from '../../domain/source-text.ts';

/** A line as a reader finds it; `finishLines` normalises it and fills in what is left out. */
export type DraftLine = {
  readonly text: string;
  /** Default 1. */
  readonly page?: number;
  /** Default `text`. */
  readonly role?: LineRole;
  readonly wraps?: boolean;
  readonly centred?: boolean;
  readonly bold?: boolean;
  readonly table?: number;
  readonly box?: Box;
};

/** What one reader makes of one file. */
export type Draft = {
  readonly scanned: boolean;
  readonly pageCount: number;
  readonly lines: readonly DraftLine[];
  readonly warnings: readonly Warning[];
};

/** A draft of a format without pages. */
export function draftOf(lines: readonly DraftLine[], warnings: readonly Warning[] = []): Draft {
  return { scanned: false, pageCount: 1, lines, warnings };
}
