import type { SegmentManifest } from '../generation/manifest.ts';

/**
 * One byte a row, 1 where it may be found: its version is valid and its document among `documents`.
 * Undefined when every row may be; a question without a filter then tests nothing.
 */
export function maskOf(
  { rows, versions }: SegmentManifest,
  removed: ReadonlySet<string>,
  documents?: ReadonlySet<string>,
): Uint8Array | undefined {
  const allowed = versions.filter(
    ({ versionId, documentKey }) =>
      !removed.has(versionId) && (documents === undefined || documents.has(documentKey)),
  );
  if (allowed.length === versions.length) return undefined;
  const mask = new Uint8Array(rows);
  for (const { from, to } of allowed) mask.fill(1, from, to);
  return mask;
}
