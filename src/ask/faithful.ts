import { ruleTokens, type RuleToken } from '../language/rule-tokens.ts';
import { align } from './faithful/align.ts';
import type { Comparison } from './faithful/comparison.ts';
import { repeats, saysMore, standsElsewhere, swaps } from './faithful/fixed-tokens.ts';
import { saysLess } from './faithful/left-limit.ts';
import { cutsPhrases, isReworded, losesException, losesNarrowing } from './faithful/lost-words.ts';
import { changesMode, losesMode } from './faithful/modes.ts';

/** What a sentence says that its quotes do not say, or says otherwise. */
export type Fault =
  | 'too-long'
  | 'markup'
  | 'not-in-quote'
  | 'other-place'
  | 'repeated'
  | 'swapped'
  | 'other-mode'
  | 'turned'
  | 'shortened'
  | 'narrowing-lost'
  | 'exception-lost'
  | 'reworded';

/** What a sentence is compared with. */
export type Ground = {
  readonly quotes: readonly string[];
  /** Headings around the quotes: their words may be used, their numbers and persons may not. */
  readonly headings?: string;
  /** Labels of the quotes: a sentence may name where it comes from. */
  readonly labels?: string;
};

/** Longer sentences are not proven: 300 tokens fill half a page. */
const MAX_TOKENS = 300;

/**
 * The faults of a sentence as a statement of what its quotes say; none when it is proven. It may leave
 * out whole phrases, change their order and use other words of a closed list. It may not hold a word,
 * number, day, person, body or reference that the quotes do not hold, nor put one in another's place,
 * nor turn may, must and not, nor lose a condition, an exception or a limit.
 */
export function faultsOf(
  statement: string,
  { quotes, headings = '', labels = '' }: Ground,
): Fault[] {
  const said = withoutLabels(ruleTokens(statement), ruleTokens(labels));
  const source = ruleTokens(quotes.join('\n'));
  if (said.length === 0 || said.length > MAX_TOKENS) return ['too-long'];
  if (markup.test(statement)) return ['markup'];
  const comparison: Comparison = {
    said,
    source,
    around: ruleTokens(headings).filter(({ kind }) => kind === 'word'),
    matched: align(said, source),
  };
  return [...checks].filter(([, fails]) => fails(comparison)).map(([fault]) => fault);
}

/**
 * Whether a faultless sentence still says its quotes of too many or too few: it stops within a phrase of
 * theirs, or names one of two. An answer stands beside its quotes; a draft stands alone.
 */
export function narrows(statement: string, { quotes }: Pick<Ground, 'quotes'>): boolean {
  return saysLess(ruleTokens(statement), ruleTokens(quotes.join('\n')));
}

/** A sentence of law has none of these; a link, an image or a table is made of them. */
const markup = /[<>[\]{}|*_#`\\~^\p{Cc}]/u;

const checks: readonly (readonly [Fault, (comparison: Comparison) => boolean])[] = [
  ['not-in-quote', saysMore],
  ['other-place', standsElsewhere],
  ['repeated', repeats],
  ['swapped', swaps],
  ['other-mode', changesMode],
  ['turned', losesMode],
  ['shortened', cutsPhrases],
  ['narrowing-lost', losesNarrowing],
  ['exception-lost', losesException],
  ['reworded', isReworded],
];

/** "Theo khoản 1 Điều 3, …": the place that the citation shows anyway. */
function withoutLabels(said: readonly RuleToken[], labels: readonly RuleToken[]): RuleToken[] {
  const places = labels.filter(({ kind }) => kind === 'reference');
  return said.filter(
    ({ kind, value }) =>
      kind !== 'reference' || !places.some((place) => isWithin(place.value, value)),
  );
}

function isWithin(label: string, said: string): boolean {
  const [labelPath = '', , labelKey = ''] = label.split('|');
  const [path = '', relative = '', key = ''] = said.split('|');
  const samePlace = path === '' || labelPath === path || labelPath.startsWith(`${path}/`);
  return relative === '' && samePlace && (key === '' || key === labelKey);
}
