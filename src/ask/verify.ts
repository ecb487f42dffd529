import type { Passage } from '../domain/passage.ts';
import type { Draft, DraftStatement, Quote } from '../models/writer.ts';
import type { Catalogue } from '../store/catalogue.ts';

/** A statement whose every quote was found, letter by letter, where it says it stands. */
export type VerifiedStatement = {
  readonly text: string;
  readonly proofs: readonly { readonly quote: Quote; readonly passage: ProvenPassage }[];
};

/** What is known of the leaf that a proven quote stands in. */
export type ProvenPassage = Pick<Passage, 'leaf' | 'article'>;

export type VerifiedDraft = { readonly [Part in keyof Draft]: readonly VerifiedStatement[] };

/**
 * Keeps the statements that their quotes prove and drops the others whole. A quote must be the
 * literal text of its span in the pinned version, inside a leaf that the writer was given; the
 * statement must say what its quotes say and nothing else.
 */
export async function verify(
  draft: Draft,
  passages: readonly Passage[],
  catalogue: Catalogue,
): Promise<VerifiedDraft> {
  const leaves = new Map<string, ProvenPassage>();
  for (const { article } of passages) {
    for (const leaf of article.leaves) leaves.set(leaf.address, { leaf, article });
  }
  const keep = async (statements: readonly DraftStatement[]) => {
    const checked = await Promise.all(
      statements.map((statement) => prove(statement, leaves, catalogue)),
    );
    return checked.filter((statement) => statement !== undefined);
  };
  return {
    conclusion: await keep(draft.conclusion),
    conditions: await keep(draft.conditions),
    steps: await keep(draft.steps),
  };
}

async function prove(
  { text, quotes }: DraftStatement,
  leaves: ReadonlyMap<string, ProvenPassage>,
  catalogue: Catalogue,
): Promise<VerifiedStatement | undefined> {
  if (
    quotes.length === 0 ||
    collapse(text) !== collapse(quotes.map((quote) => quote.text).join(' '))
  ) {
    return undefined;
  }
  const proofs: { quote: Quote; passage: ProvenPassage }[] = [];
  for (const quote of quotes) {
    const passage = leaves.get(quote.address);
    if (!passage || quote.start < passage.leaf.start || quote.end > passage.leaf.end) {
      return undefined;
    }
    const { versionId } = passage.article.document;
    if ((await catalogue.text(versionId, quote.start, quote.end)) !== quote.text) return undefined;
    proofs.push({ quote, passage });
  }
  return { text, proofs };
}

function collapse(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
