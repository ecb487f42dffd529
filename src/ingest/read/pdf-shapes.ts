import type { Box } from '../../domain/line-place.ts';

/** One run of text as pdfjs gives it; `transform` is the text matrix in page space. */
export type PdfItem = {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
};

/** What pdfjs draws on a page. */
export type Operators = {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly (readonly unknown[] | null)[];
};

/** Size of a page in points and the matrix that leads from its own space to its top left. */
export type PageGeometry = {
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
  /** Leads back from the page as it was turned to the page as it is shown. */
  readonly back?: readonly number[];
};

/** Text that stands together: `left`, `right` and `top` in points from the page's top left. */
export type Segment = {
  text: string;
  readonly left: number;
  right: number;
  /** Baseline, downwards. */
  readonly top: number;
  size: number;
};

/** Segments on one baseline, left to right; or the joined cells of one row of a ruled table. */
export type Row = {
  readonly top: number;
  readonly segments: Segment[];
  /** Ordinal of the ruled table on this page. */
  readonly table?: number;
  /** Edges of that row. */
  readonly cells?: Box;
};

/** A ruled line in points from the page's top left; one of the two sides is nearly nothing. */
export type Rule = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};
