import type { LinePlace } from './line-place.ts';
import type { Provision } from './provision.ts';
import type { Warning } from './source-text.ts';

/** A provision that is kept undivided, because numbers that it should have are not in this copy. */
export type NumberGap = {
  readonly path: string;
  /** Vietnamese, one sentence: between which numbers something is missing. */
  readonly message: string;
};

/** The normalised text of one version and the tree over it. Offsets everywhere are into `text`. */
export type StructuredDocument = {
  /** NFC, `\n` between lines, page furniture removed; never rewritten afterwards. */
  readonly text: string;
  readonly mediaType: string;
  readonly scanned: boolean;
  /** In document order, a parent before its children. */
  readonly provisions: readonly Provision[];
  /** Offset at which each page starts, ascending; index 0 is page 1. */
  readonly pageStarts: readonly number[];
  /** Printed lines in the order of the text; absent for formats without pages. */
  readonly places?: readonly LinePlace[];
  /** Share, 0 to 1, of non-blank characters in exactly one leaf. */
  readonly coverage: number;
  /** Share, 0 to 1, of non-blank characters in `unclassified`. */
  readonly unclassified: number;
  readonly warnings: readonly Warning[];
  /** Provisions that stay undivided because their numbering is broken; absent when there are none. */
  readonly gaps?: readonly NumberGap[];
};
