/** What the corpus says about syllables, as `syllables()` gives them; the index answers it. */
export type Vocabulary = {
  /** Chunks of the corpus; the counts below are numbers of chunks. */
  readonly size: number;
  readonly count: (syllable: string) => number;
  readonly pairCount: (first: string, second: string) => number;
  /** Syllables of the corpus that lose their accents to this one, in no order. */
  readonly spellings: (folded: string) => readonly string[];
};
