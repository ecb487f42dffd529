import type { RuleToken } from '../../language/rule-tokens.ts';

const denials: ReadonlySet<string> = new Set(['must-not', 'need-not', 'not', 'not-yet']);
/** What may not stand for what: a duty is no choice, and the other way round. */
const contrary: readonly (readonly [string, string])[] = [
  ['must', 'can'],
  ['must', 'need-not'],
];

/**
 * Whether a sentence says of the same words that they must, may or must not be, where the provision says
 * the contrary. Two words that follow each other have to be the same on both sides, and neither the
 * sentence nor the provision may have them in another way too: what is only said in another order, or of
 * the other case as well, is not turned.
 */
export function turnsRound(said: readonly RuleToken[], source: readonly RuleToken[]): boolean {
  return said.some((token, at) => {
    if (token.kind === 'mode') return false;
    const pair = { token, next: said[at + 1] };
    const places = placesOf(source, pair);
    return (
      places.length > 0 &&
      placesOf(said, pair).every((own) =>
        places.every((place) => isContrary(modeBefore(said, own), modeBefore(source, place))),
      )
    );
  });
}

type Pair = { readonly token: RuleToken; readonly next: RuleToken | undefined };

function placesOf(tokens: readonly RuleToken[], { token, next }: Pair): number[] {
  return [...tokens.keys()].filter(
    (place) => isSame(tokens[place], token) && isSame(tokens[place + 1], next),
  );
}

function isSame(one: RuleToken | undefined, other: RuleToken | undefined): boolean {
  return one !== undefined && one.kind === other?.kind && one.value === other.value;
}

function modeBefore(tokens: readonly RuleToken[], at: number): string {
  const before = tokens[at - 1];
  return tokens[at]?.lead === '' && before?.kind === 'mode' ? before.value : '';
}

function isContrary(said: string, written: string): boolean {
  if (denials.has(said) !== denials.has(written)) return said !== 'only' && written !== 'only';
  return contrary.some(
    ([one, other]) => (said === one && written === other) || (said === other && written === one),
  );
}
