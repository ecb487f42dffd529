/**
 * A searchable piece of a document. It never crosses an điều; a long điều is split between khoản
 * and keeps its heading path.
 */
export type Chunk = {
  /** Document key plus the path of the điều (or annex, form) that it belongs to. */
  readonly article: string;
  /** Addresses of the nodes that it covers, outermost first. */
  readonly addresses: readonly string[];
  readonly documentKey: string;
  readonly versionId: string;
  /** Kind, number and title of the document, for the title field of the index. */
  readonly title: string;
  /** Headings above the điều (`Chương II … › Mục 1 …`). */
  readonly path: string;
  /** Heading of the điều. */
  readonly heading: string;
  /** Body, literal slice `[start, end)` of the version's text. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly pages: readonly [number, number];
};
