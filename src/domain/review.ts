/** Why a document waits for a person, with the place to look at. */
export type ReasonView = {
  readonly code: string;
  /** Vietnamese. */
  readonly message: string;
  /** 1-based page of the source file. */
  readonly page?: number;
  /** The suspected line, literally. */
  readonly line?: string;
};

/** One described fact as a person checks it. */
export type FactView = {
  readonly field: string;
  readonly value: unknown;
  /** `confirmed` by a person, `read` from the text, or `assumed` because nothing says otherwise. */
  readonly from: 'confirmed' | 'read' | 'assumed';
  /** 0 to 1; 1 for what a person gave, 0 for what is assumed. */
  readonly confidence: number;
  /** Words it was read from, `[start, end)` of the text. */
  readonly start?: number;
  readonly end?: number;
  readonly quote?: string;
};

/** One document that waits for a person. */
export type ReviewLine = {
  readonly versionId: string;
  readonly fileName: string;
  readonly number: string | null;
  readonly title: string | null;
  /** ISO instant at which it came. */
  readonly savedAt: string;
  readonly reasons: readonly ReasonView[];
};

/** A waiting document with everything that a person needs to decide on it. */
export type ReviewView = ReviewLine & {
  readonly mediaType: string;
  readonly scanned: boolean;
  readonly pages: number;
  readonly facts: readonly FactView[];
  /** The top of the tree: điều, annexes and named parts. */
  readonly outline: readonly { readonly path: string; readonly heading: string }[];
  /** Start of the text, literally. */
  readonly excerpt: string;
};

/** What a person says of a waiting document. */
export type Decision = {
  /** Facts by name, as in `document.json`. */
  readonly corrections: unknown;
  /** Who looked. */
  readonly by: string;
  /** Declares that the document bears no mark of secrecy. */
  readonly notSecret: boolean;
};

/** What became of an approved document. */
export type Approved = {
  readonly outcome: 'accepted' | 'new-version';
  readonly versionId: string;
  readonly documentKey: string;
  /** Vietnamese: what whoever approved should know besides; absent when nothing. */
  readonly notices?: readonly string[];
};
