import { leadInsOf } from '../domain/lead-ins.ts';
import type { Leaf, Passage } from '../domain/passage.ts';
import type { Draft, DraftStatement, Quote } from '../models/writer.ts';
import type { Catalogue } from '../store/catalogue.ts';
import { faultsOf } from './faithful.ts';

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
 * literal text of its span in the pinned version: whole sentences of a leaf that the writer was given,
 * after the lead-ins that govern it. A statement that says more or other than its quotes is replaced
 * by them.
 */
export async function verify(
  draft: Draft,
  passages: readonly Passage[],
  catalogue: Catalogue,
): Promise<VerifiedDraft> {
  const leaves = new Map<string, ProvenPassage>();
  for (const { article } of passages) {
    if (article.title) leaves.set(article.title.address, { leaf: article.title, article });
    for (const leaf of article.leaves) leaves.set(leaf.address, { leaf, article });
  }
  // A passage may be a part of what stands at its address: new wording inside the clause that gives it.
  for (const { leaf, article } of passages) leaves.set(leaf.address, { leaf, article });
  const conclusion: VerifiedStatement[] = [];
  const concluded = new Set<string>();
  // One by one: the items of a list rest on the lead-in that is proven before them.
  for (const statement of draft.conclusion) {
    const proven = await prove(statement, concluded, { leaves, catalogue });
    if (!proven) continue;
    conclusion.push(proven);
    for (const { quote } of proven.proofs) concluded.add(quote.address);
  }
  const keep = async (statements: readonly DraftStatement[]) => {
    const checked = await Promise.all(
      statements.map((statement) => prove(statement, concluded, { leaves, catalogue })),
    );
    return distinct(checked.filter((statement) => statement !== undefined));
  };
  return {
    conclusion: distinct(conclusion),
    conditions: await keep(draft.conditions),
    steps: await keep(draft.steps),
  };
}

/** Two that were not proven in their own words may have the same quote in their place. */
function distinct(statements: readonly VerifiedStatement[]): VerifiedStatement[] {
  return statements.filter(
    ({ text }, at) => statements.findIndex((one) => one.text === text) === at,
  );
}

type Proof = {
  readonly leaves: ReadonlyMap<string, ProvenPassage>;
  readonly catalogue: Catalogue;
};

/** `said` are the leaves that the conclusion has quoted before. */
async function prove(
  { text, quotes }: DraftStatement,
  said: ReadonlySet<string>,
  { leaves, catalogue }: Proof,
): Promise<VerifiedStatement | undefined> {
  if (quotes.length === 0) return undefined;
  if (quotes.some((quote) => foreignLink.test(quote.text))) return undefined;
  const own = new Set(quotes.map(({ address }) => address));
  const proofs: { quote: Quote; passage: ProvenPassage }[] = [];
  for (const quote of quotes) {
    const passage = leaves.get(quote.address);
    if (!passage || !standsWhole(quote, passage.leaf)) return undefined;
    const leads = leadInsOf(passage.leaf, passage.article);
    if (leads.some(({ address }) => !own.has(address) && !said.has(address))) return undefined;
    const { versionId } = passage.article.document;
    if ((await catalogue.text(versionId, quote.start, quote.end)) !== quote.text) return undefined;
    proofs.push({ quote, passage });
  }
  return headed(text, proofs);
}

/** Whether what is quoted is the heading of an điều; one without khoản is a leaf of its own. */
function isTitle({ leaf, article }: ProvenPassage): boolean {
  return (
    leaf.address === article.address &&
    article.leaves.every(({ address }) => address !== leaf.address)
  );
}

/**
 * A heading proves nothing by itself: it may stand word for word before what a quote of its own điều says, as
 * "heading: statement", and what stands behind it is proven without it.
 */
function headed(text: string, proofs: VerifiedStatement['proofs']): VerifiedStatement | undefined {
  const titles = proofs.filter(({ passage }) => isTitle(passage));
  const [title, ...others] = titles;
  if (!title) return { text: provenText(text, proofs), proofs };
  const bodies = proofs.filter((proof) => !titles.includes(proof));
  const isOfIt = bodies.every(({ passage }) => passage.article.address === title.quote.address);
  const before = `${collapse(title.quote.text)}: `;
  const said = collapse(text);
  if (others.length > 0 || bodies.length === 0 || !isOfIt || !said.startsWith(before))
    return undefined;
  return { text: `${before}${provenText(said.slice(before.length), bodies)}`, proofs };
}

/** An address of the web outside the state's: no rule needs one, and a planted one is bait. */
const foreignLink = /(?:https?:\/\/|www\.)(?![\w.-]*\.gov\.vn(?:[/\s,;)]|\.?$))\S+/iu;

/** The statement in its own words where its quotes prove them, else the quotes. */
function provenText(text: string, proofs: VerifiedStatement['proofs']): string {
  const said = collapse(text);
  const literal = collapse(proofs.map(({ quote }) => quote.text).join(' '));
  if (said === literal) return said;
  const faults = faultsOf(said, {
    quotes: proofs.map(({ quote }) => quote.text),
    headings: proofs.map(({ passage }) => passage.article.heading).join('\n'),
    labels: proofs.map(({ passage }) => passage.leaf.label).join('\n'),
  });
  return faults.length === 0 ? said : literal;
}

/**
 * Whether a quote lies in the leaf from the beginning of a sentence to the end of one. Words cut out
 * of a sentence can say the opposite of it: "được cấp" out of "không được cấp".
 */
function standsWhole({ start, end }: Quote, leaf: Leaf): boolean {
  if (start < leaf.start || end > leaf.end) return false;
  const before = leaf.text.slice(0, start - leaf.start);
  const inside = leaf.text.slice(start - leaf.start, end - leaf.start);
  const after = leaf.text.slice(end - leaf.start);
  const begins = /(?:^|[.;:)\n–•*+-])\s*$/u.test(before);
  const ends = /[.;:]\s*$/u.test(inside) || /^\s*(?:$|\n)/u.test(after);
  return begins && ends;
}

function collapse(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
