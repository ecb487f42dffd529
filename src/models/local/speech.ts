import { isLeading, leadInsOf, sentenceOf } from '../../domain/lead-ins.ts';
import type { Article, Leaf } from '../../domain/passage.ts';
import { isWithin } from '../../domain/provision.ts';
import { quotable } from '../quotable.ts';
import type { DraftStatement, Quote } from '../writer.ts';
import { bestSentences } from './best-sentences.ts';
import { headingNeeded } from './heading-needed.ts';
import type { Inquiry } from './inquiry.ts';
import { listMates } from './list-mates.ts';

/** What an answer says, no leaf twice. */
export type Speech = {
  /** One statement for each khoản; the items of a list in one sentence, after what leads them in. */
  readonly say: (leaves: readonly Leaf[], article: Article) => DraftStatement[];
  /**
   * The same, as the answer itself: what leads in here need not be repeated further down. Officers read no further
   * than the first statement: it is the one that says `first`; the others as they come.
   */
  readonly conclude: (leaves: readonly Leaf[], article: Article, first?: Leaf) => DraftStatement[];
  readonly isSaid: (leaf: Leaf) => boolean;
};

export function createSpeech(inquiry: Pick<Inquiry, 'question' | 'slots'>): Speech {
  const said = new Set<string>();
  const concluded = new Set<string>();
  const headed = new Set<string>();
  const isSaid = (leaf: Leaf) => {
    if (said.has(leaf.address)) return true;
    // A lead-in was said with the items below it.
    const isBelow = (one: string) => one !== leaf.parent && isWithin(one, leaf.parent);
    return isLeading(leaf) && [...said].some(isBelow);
  };
  const sentencesOf = (leaves: readonly Leaf[], article: Article) => {
    const whole = new Set(leaves.flatMap((leaf) => listMates(leaf, article)));
    const fresh = [...whole].filter((leaf) => !isSaid(leaf));
    for (const { address } of fresh) said.add(address);
    return [...Map.groupBy(fresh, sentenceOf).values()];
  };
  const sentence = (parts: readonly Leaf[], article: Article): DraftStatement[] => {
    const quotes = quotesOf(parts, article, { inquiry, concluded });
    if (quotes.length === 0) return [];
    const text = quotes.map((quote) => oneLine(quote.text)).join(' ');
    const heading = headingNeeded(parts, quotes, article);
    if (!heading || (heading.isSaidOnce && headed.has(heading.quote.address))) {
      return [{ text, quotes }];
    }
    headed.add(heading.quote.address);
    return [
      { text: `${oneLine(heading.quote.text)}: ${text}`, quotes: [...quotes, heading.quote] },
    ];
  };
  const say = (leaves: readonly Leaf[], article: Article) =>
    sentencesOf(leaves, article).flatMap((parts) => sentence(parts, article));
  const conclude = (leaves: readonly Leaf[], article: Article, first?: Leaf) =>
    startingWith(first, sentencesOf(leaves, article)).flatMap((parts) => {
      const statements = sentence(parts, article);
      for (const { quotes } of statements) for (const { address } of quotes) concluded.add(address);
      return statements;
    });
  return { say, conclude, isSaid };
}

function startingWith(first: Leaf | undefined, sentences: readonly Leaf[][]): Leaf[][] {
  // A lead-in is said with the items below it.
  const isIn = ({ address }: Leaf) =>
    first !== undefined &&
    (address === first.address || (isLeading(first) && isWithin(address, first.parent)));
  const says = (parts: readonly Leaf[]) => parts.some(isIn);
  return [...sentences.filter(says), ...sentences.filter((parts) => !says(parts))];
}

type Saying = {
  readonly inquiry: Pick<Inquiry, 'question' | 'slots'>;
  /** What the conclusion has said already. */
  readonly concluded: ReadonlySet<string>;
};

/** The words of the leaves, each after the lead-ins that govern it; none when they are only labels. */
function quotesOf(
  leaves: readonly Leaf[],
  article: Article,
  { inquiry, concluded }: Saying,
): Quote[] {
  const quotes: Quote[] = [];
  for (const leaf of leaves) {
    const body = quotable(leaf);
    if (!body) continue;
    const leads = leadInsOf(leaf, article)
      .filter(({ address }) => !concluded.has(address))
      .flatMap((lead) => quotable(lead) ?? []);
    const fresh = leads.filter(({ address }) => quotes.every((one) => one.address !== address));
    quotes.push(...fresh, bestSentences(body, inquiry));
  }
  return quotes;
}

/** A title on a line of its own above the text: "Hồ sơ⏎Hồ sơ gồm …". No line that was broken in its middle. */
const titled =
  /^(?<title>[^\n.;:,\d]{3,60}(?<!(?<!\p{L})(?:của|và|theo|tại|cho|với|các|những|do|về|từ|đến|là|hoặc|ở|trong|bởi|trừ|thuộc|được|phòng|chủ tịch|ban|sở|bộ|người|có|gồm)))[^\S\n]*\n\s*(?=\p{Lu})/u;

/** A quote as it is read in one line; a title is parted from what it is of. */
function oneLine(text: string): string {
  return text.replace(titled, '$<title>: ').replace(/\s+/gu, ' ');
}
