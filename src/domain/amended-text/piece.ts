/** A whole điều as it is kept; offsets count from the start of its document. */
export type Unit = {
  readonly documentKey: string;
  readonly path: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Everything below it, outer before inner. */
  readonly parts: readonly {
    readonly path: string;
    readonly start: number;
    readonly end: number;
  }[];
};

/** A stretch of one leaf; `gap` is the white space behind it. */
export type Piece = {
  readonly path: string;
  readonly text: string;
  readonly gap: string;
  /** Address that `text` literally comes from. */
  readonly from: string;
};
