import { leadInsOf } from '../../domain/lead-ins.ts';
import type { Passage } from '../../domain/passage.ts';
import { ruleTokens, type RuleToken } from '../../language/rule-tokens.ts';
import type { Rarity } from '../matched-words.ts';
import { toldBy, type Told, type ToldSlot } from './told-values.ts';

type Read = Pick<Passage, 'leaf' | 'article'>;

/** What each of two provisions tells of the same thing. */
export type Difference = {
  readonly slot: ToldSlot;
  readonly told: readonly [one: readonly string[], other: readonly string[]];
};

/**
 * Least share of words, weighed by rarity, that the sentences must have in common, alone and with
 * their headings. Read by eye over the real texts of two-tier government and land (docs/precedence.md).
 */
const SAME_SENTENCE = 0.5;
const SAME_MATTER = 0.5;
/** Least share of pairs of words: single ones make up a formula, pairs say what it is about. */
const SAME_PAIRS = 0.45;
/** Least share of the words of one's conditions that the other says too. */
const SAME_CONDITION = 0.5;

export type DifferingParts = {
  readonly slots: readonly ToldSlot[];
  readonly rarity: Rarity;
  /** What the law says of the two: one moves what the other says, or goes before it where they differ. */
  readonly linkOf: (slot: ToldSlot) => 'moves' | 'claims' | undefined;
};

/** What two provisions tell differently on the same matter; undefined when they merely coexist. */
export function differenceOf(
  one: Read,
  other: Read,
  { slots, rarity, linkOf }: DifferingParts,
): Difference | undefined {
  if (one.article.document.key === other.article.document.key) return undefined;
  if ([one, other].some(isNoRule)) return undefined;
  for (const slot of slots) {
    const pair = { one, other, rarity, slot, link: linkOf(slot) };
    const found = toldOf(slot, one).flatMap((mine) =>
      toldOf(slot, other).flatMap((theirs) => {
        const alike = likenessOf(mine, theirs, pair);
        return alike > 0 ? [{ alike, told: [mine.values, theirs.values] as const }] : [];
      }),
    );
    const [best] = found.toSorted((a, b) => b.alike - a.alike);
    if (best && isOther(best.told)) return { slot, told: best.told };
  }
  return undefined;
}

const amending = /^(?:[\p{L}\d]{1,3}[.)]\s+)?(?:Sửa đổi|Bổ sung|Thay thế|Bãi bỏ)/u;

/** A form, or what changes the wording of another text: it differs from what it changes. */
function isNoRule({ leaf, article }: Read): boolean {
  return leaf.kind === 'form' || amending.test(leaf.text) || amending.test(article.heading);
}

function toldOf(slot: ToldSlot, { leaf, article }: Read): Told[] {
  const leads = leadInsOf(leaf, article).map(({ text }) => withoutHeading(text));
  return toldBy(slot, withoutHeading(leaf.text), leads);
}

/** The heading line of an điều is compared apart. */
function withoutHeading(text: string): string {
  return text.replace(/^Điều\s+\d+[a-zđ]*\.?[^\n]*\n/u, '');
}

/** As many figures, and none in common. */
function isOther([mine, theirs]: Difference['told']): boolean {
  return mine.length === theirs.length && !mine.some((value) => theirs.includes(value));
}

type Pair = {
  readonly one: Read;
  readonly other: Read;
  readonly rarity: Rarity;
  readonly slot: ToldSlot;
  readonly link: 'moves' | 'claims' | undefined;
};

/** How alike two sentences are in their words; 0 when they are about different things. */
function likenessOf(mine: Told, theirs: Told, pair: Pair): number {
  const { one, other, rarity, link } = pair;
  if (link === 'moves') return 1;
  if (areParted(mine, theirs, pair)) return 0;
  const [left, right] = [wordsIn(mine.tokens), wordsIn(theirs.tokens)];
  if (!sameConditions(mine.tokens, right, rarity)) return 0;
  if (!sameConditions(theirs.tokens, left, rarity)) return 0;
  const alike = commonShare(left, right, rarity);
  const around = commonShare(
    left.union(wordsIn(ruleTokens(one.article.heading))),
    right.union(wordsIn(ruleTokens(other.article.heading))),
    rarity,
  );
  return alike >= SAME_SENTENCE && around >= SAME_MATTER ? alike + around : 0;
}

/** Whether two sentences tell of other persons, other bodies, their own text or other things. */
function areParted(mine: Told, theirs: Told, { slot, link }: Pair): boolean {
  if (!sameSubjects(mine.tokens, theirs.tokens)) return true;
  if (!samePairs(mine.tokens, theirs.tokens)) return true;
  if (link === 'claims') return false;
  // Without a word of the law that it has moved, a task of another body is another task.
  const hasOtherBody = slot !== 'authority' && !sameBodies(mine.tokens, theirs.tokens);
  return hasOtherBody || isOfItself(mine) || isOfItself(theirs);
}

/** "Các thủ tục quy định tại Điều này": a rule about what its own text orders, and no other. */
function isOfItself({ tokens }: Told): boolean {
  return tokens.some(
    ({ kind, value }) => kind === 'reference' && (value.split('|')[1] ?? '') !== '',
  );
}

/** A rule for persons and one for organisations do not differ, they part. */
function sameSubjects(mine: readonly RuleToken[], theirs: readonly RuleToken[]): boolean {
  return valuesIn(mine, 'subject').symmetricDifference(valuesIn(theirs, 'subject')).size === 0;
}

/** Both name the same body, or one of them none. */
function sameBodies(mine: readonly RuleToken[], theirs: readonly RuleToken[]): boolean {
  const [left, right] = [valuesIn(mine, 'body'), valuesIn(theirs, 'body')];
  return left.size === 0 || right.size === 0 || !left.isDisjointFrom(right);
}

function samePairs(mine: readonly RuleToken[], theirs: readonly RuleToken[]): boolean {
  const [left, right] = [pairsIn(mine), pairsIn(theirs)];
  return left.intersection(right).size >= SAME_PAIRS * left.union(right).size;
}

function pairsIn(tokens: readonly RuleToken[]): ReadonlySet<string> {
  const words = tokens.filter(({ kind }) => kind === 'word').map(({ value }) => value);
  return new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`));
}

function sameConditions(
  tokens: readonly RuleToken[],
  others: ReadonlySet<string>,
  rarity: Rarity,
): boolean {
  const limits = wordsIn(tokens.filter(({ scope }) => scope === 'condition'));
  const said = sum(limits.intersection(others), rarity);
  return said >= SAME_CONDITION * sum(limits, rarity);
}

function wordsIn(tokens: readonly RuleToken[]): ReadonlySet<string> {
  return valuesIn(tokens, 'word');
}

function valuesIn(tokens: readonly RuleToken[], wanted: RuleToken['kind']): ReadonlySet<string> {
  return new Set(tokens.flatMap(({ kind, value }) => (kind === wanted ? [value] : [])));
}

function commonShare(
  left: ReadonlySet<string>,
  right: ReadonlySet<string>,
  rarity: Rarity,
): number {
  const all = sum(left.union(right), rarity);
  return all === 0 ? 0 : sum(left.intersection(right), rarity) / all;
}

function sum(words: ReadonlySet<string>, rarity: Rarity): number {
  return [...words].reduce((total, word) => total + rarity(word), 0);
}
