import type { RuleToken } from '../../language/rule-tokens.ts';
import { joins } from '../../language/rule-words.ts';
import { fixed, holds, isDenial, type Comparison } from './comparison.ts';

/** A sentence of the quote is spoken of when this many of its tokens are repeated in order. */
const SPOKEN_OF = 3;
/** Least share of neighbouring words that are neighbours in the quote too. Bench of verification. */
const MIN_NEIGHBOURS = 0.5;

/** Two words are brought together over words that belong to the first and are said nowhere. */
export function cutsPhrases({ said, source, matched }: Comparison): boolean {
  return said.slice(1).some((after, at) => {
    const place = matched[at] ?? -1;
    const next = matched[at + 1] ?? -1;
    if (place < 0 || next <= place + 1 || after.lead === ',') return false;
    const left = source.slice(place + 1, next);
    if (left.every((token) => holds(said, token))) return false;
    return left.some(({ sentence }) => sentence !== source[place]?.sentence)
      ? left.some((token) => changesSubject(token, after))
      : belongsBefore(left, after, source[next]);
  });
}

/** Left-out words that no joining word parts from what stands before them. */
function belongsBefore(
  [first]: readonly RuleToken[],
  after: RuleToken,
  next: RuleToken | undefined,
): boolean {
  if (first?.lead !== '' || first.kind === 'mode' || joins.has(first.value)) return false;
  const sharesSubject = after.lead === '' && next?.lead !== '';
  return !sharesSubject;
}

/** Words before somebody to whom something is done, and who does nothing. */
const objects = new Set(['của', 'cho', 'đến', 'với', 'theo', 'về', 'tại', 'từ']);

/** Words left out between two sentences that bind the second to somebody or something else. */
function changesSubject(left: RuleToken, after: RuleToken): boolean {
  return (
    ((left.kind === 'subject' || left.kind === 'body') && !objects.has(left.lead)) ||
    isDenial(left) ||
    (fixed.has(after.kind) && left.kind === after.kind)
  );
}

/** A condition or a list, in a sentence of the quotes that is spoken of, is not said whole. */
export function losesNarrowing({ said, source, matched }: Comparison): boolean {
  const spoken = new Map<number, number>();
  for (const place of matched) {
    const sentence = source[place]?.sentence;
    if (sentence !== undefined) spoken.set(sentence, (spoken.get(sentence) ?? 0) + 1);
  }
  return source.some(
    (token) =>
      (token.scope === 'condition' || token.scope === 'list') &&
      (spoken.get(token.sentence) ?? 0) >= SPOKEN_OF &&
      token.kind !== 'mode' &&
      !holds(said, token),
  );
}

/** Every exception of the quotes is said whole, and as an exception. */
export function losesException({ said, source }: Comparison): boolean {
  return source.some(
    (token) =>
      token.scope === 'exception' &&
      !(token.kind === 'mode' && token.value === 'or') &&
      !holds(said, token),
  );
}

/** Too few words stand beside the word that they stand beside in the quotes. */
export function isReworded({ said, source, around }: Comparison): boolean {
  const known = new Set([...pairs(source), ...pairs(around)]);
  const own = pairs(said);
  if (own.length === 0) return false;
  return own.filter((one) => known.has(one)).length < own.length * MIN_NEIGHBOURS;
}

function pairs(tokens: readonly RuleToken[]): string[] {
  return tokens.slice(1).map(({ value }, at) => `${tokens[at]?.value}\n${value}`);
}
