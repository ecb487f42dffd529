import type { RuleToken } from '../../language/rule-tokens.ts';
import { fixed, isAllowing, isDenial, same, type Comparison } from './comparison.ts';

/** Words may stand anywhere in the quotes or headings; everything else only as what it is. */
export function saysMore({ said, source, around }: Comparison): boolean {
  const words = new Set(
    [...source, ...around].flatMap(({ kind, value }) =>
      kind === 'subject' || kind === 'body' ? [] : value.split(/[\s|]/u),
    ),
  );
  return said.some((token) => {
    if (token.kind === 'word') return !words.has(token.value);
    return !isAllowing(token) && !source.some((other) => same(token, other));
  });
}

/** A number, person or body away from its place must have a neighbour that it has in the quotes. */
export function standsElsewhere({ said, source, matched }: Comparison): boolean {
  return said.some((token, at) => {
    if (!fixed.has(token.kind) || (matched[at] ?? -1) >= 0) return false;
    if (!source.some((other) => isRival(other, token, source))) return false;
    if (standsTogether(segmentAt(said, at), source)) return false;
    return !source.some(
      (other, place) =>
        same(other, token) &&
        (same(neighbour(said, at, 1), neighbour(source, place, 1)) ||
          same(neighbour(said, at, -1), neighbour(source, place, -1))),
    );
  });
}

/** What stands between two marks, "và" counted as one. */
function segmentAt(tokens: readonly RuleToken[], at: number): readonly RuleToken[] {
  const from = tokens.findLastIndex((token, index) => index <= at && opens(token));
  const to = tokens.findIndex((token, index) => index > at && opens(token));
  return tokens.slice(Math.max(0, from), to < 0 ? undefined : to);
}

function opens({ lead }: RuleToken): boolean {
  return lead === ',' || lead === 'và';
}

/** Whether one segment of the quotes says all that a segment says. */
function standsTogether(segment: readonly RuleToken[], source: readonly RuleToken[]): boolean {
  const [first] = segment;
  return source.some((token, place) => {
    if (!same(token, first)) return false;
    const whole = segmentAt(source, place);
    return segment.every((one) => whole.some((other) => same(one, other)));
  });
}

/** Another of its kind that is not named beside it: "tổ chức, cá nhân" are said of the same. */
function isRival(other: RuleToken, token: RuleToken, source: readonly RuleToken[]): boolean {
  const { kind, value } = token;
  if (other.kind !== kind || other.value === value) return false;
  if (kind === 'amount') return unitOf(other) === unitOf(token);
  const at = source.indexOf(other);
  return !source.some(
    (beside, place) =>
      same(beside, token) &&
      source.slice(Math.min(at, place), Math.max(at, place)).every((one) => one.kind === kind),
  );
}

function unitOf({ value }: RuleToken): string {
  return value.split('|').at(-1) ?? '';
}

/** The next token of another kind: "tổ chức, cá nhân" may change their order. */
function neighbour(tokens: readonly RuleToken[], at: number, step: 1 | -1): RuleToken | undefined {
  let next = at + step;
  while (tokens[next]?.kind === tokens[at]?.kind) next += step;
  return tokens[next];
}

/** Said more often than in the quotes: then one of them stands where another, or none, belongs. */
export function repeats({ said, source }: Comparison): boolean {
  return said.some(
    (token) =>
      (fixed.has(token.kind) || isDenial(token)) && countIn(said, token) > countIn(source, token),
  );
}

function countIn(tokens: readonly RuleToken[], wanted: RuleToken): number {
  return tokens.filter((token) => same(token, wanted)).length;
}

/** One person, body or number in the very place of another, in one sentence. */
export function swaps(comparison: Comparison): boolean {
  return gapsOf(comparison).some(({ added, left }) =>
    added.some(
      (token) =>
        (fixed.has(token.kind) || token.kind === 'mode') &&
        left.some(({ kind, value }) => kind === token.kind && !isSofter(token.value, value)),
    ),
  );
}

function isSofter(said: string, written: string): boolean {
  return said === written || (said === 'can' && written === 'may');
}

type Gap = { readonly added: readonly RuleToken[]; readonly left: readonly RuleToken[] };

/** What was added and what was left out between two tokens that were kept, in one sentence. */
function gapsOf({ said, source, matched }: Comparison): Gap[] {
  const gaps: Gap[] = [];
  let from = -1;
  let place = -1;
  for (let at = 0; at <= said.length; at += 1) {
    const found = at === said.length ? source.length : (matched[at] ?? -1);
    if (found < 0) continue;
    const left = source.slice(place + 1, found);
    const sentences = source.slice(Math.max(0, place), found + 1).map(({ sentence }) => sentence);
    const isOneSentence = new Set(sentences).size <= 1;
    if (isOneSentence) gaps.push({ added: said.slice(from + 1, at), left });
    from = at;
    place = found;
  }
  return gaps;
}
