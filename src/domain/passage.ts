import type { ValidityView } from './citation.ts';
import type { LegalDocument } from './legal-document.ts';
import type { ProvisionKind } from './provision.ts';

/** A leaf of the tree (khoản, điểm, lead-in …) that may support an answer. Offsets as in Provision. */
export type Leaf = {
  readonly address: string;
  readonly kind: ProvisionKind;
  readonly label: string;
  /** Literal slice `[start, end)`, without white space at its ends. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly page: number;
  /** Address of the enclosing khoản or điều, whose lead-in introduces this leaf. */
  readonly parent: string;
  readonly validity: ValidityView;
};

/** An điều (or annex, form, item) that was found, with its leaves in document order. */
export type Article = {
  readonly address: string;
  readonly label: string;
  readonly heading: string;
  /** The heading as it stands in the text: quoted beside a leaf that is not understood without it, never found. */
  readonly title?: Leaf;
  /** Headings above it. */
  readonly path: string;
  readonly document: LegalDocument;
  readonly leaves: readonly Leaf[];
  /** Illustrative documents: what the điều says it rests on. */
  readonly restsOn?: readonly string[];
};

/** A leaf with the evidence that it answers the question. */
export type Passage = {
  readonly leaf: Leaf;
  readonly article: Article;
  /** Share, 0 to 1, of the question's weighted words that the leaf and its headings hold. */
  readonly support: number;
  /** Ranking score, higher is better; comparable inside one question only. */
  readonly score: number;
};
