import type { SegmentManifest } from '../generation/manifest.ts';

/** Rows of a segment that may be found, where not all of them may. */
export type RowMask = {
  /** 1 for each row that may be found. */
  readonly allowed: Uint8Array;
  readonly count: number;
};

/**
 * The rows whose version is valid and whose document is among `documents`. Undefined when every row
 * may be found; a question without a filter then tests nothing.
 */
export function maskOf(
  { rows, versions }: SegmentManifest,
  removed: ReadonlySet<string>,
  documents?: ReadonlySet<string>,
): RowMask | undefined {
  const valid = versions.filter(
    ({ versionId, documentKey }) =>
      !removed.has(versionId) && (documents === undefined || documents.has(documentKey)),
  );
  if (valid.length === versions.length) return undefined;
  const allowed = new Uint8Array(rows);
  let count = 0;
  for (const { from, to } of valid) {
    allowed.fill(1, from, to);
    count += to - from;
  }
  return { allowed, count };
}
