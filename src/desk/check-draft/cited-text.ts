/** What a sentence is held against: the cited provisions with what governs and heads them. */
export type CitedText = {
  /** Texts of each, what governs it first. */
  readonly provisions: readonly (readonly string[])[];
  readonly headings: string;
  readonly labels: string;
};
