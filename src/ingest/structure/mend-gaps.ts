import { gapBetween, type Ordinal } from '../../language/provision-number.ts';
import { misreadDigits, misreadLetters } from '../../language/misread-labels.ts';
import { markerOf, type Marker } from './line-marker.ts';
import type { Segment } from './segment.ts';

type Level = 'clause' | 'point';

/** Letters of điểm in order, for naming the one that is missing. */
const letters = 'abcdđeghiklmnopqrstuvxy'.split('');

/** Numbers between two neighbours: after khoản 3 and before khoản 6 those are 4 and 5. */
function missing(level: Level, from: Ordinal, to: Ordinal): string[] {
  if (gapBetween(from, to) <= 0 || from[1] !== 0) return [];
  const first = Math.floor(from[0]) + 1;
  const count = Math.ceil(to[0]) - first;
  // More than a few in one place is another list, not a lost line break.
  if (count < 1 || count > 8) return [];
  return Array.from({ length: count }, (_, step) =>
    level === 'clause' ? String(first + step) : (letters[first + step - 1] ?? ''),
  ).filter(Boolean);
}

/** Where the number stands in mid-line: behind a sentence, or at the end of the heading's line. */
function midLine(level: Level, number: string, first: boolean): RegExp {
  const mark = level === 'clause' ? `${number}\\.` : `${number}\\)`;
  const before = first && level === 'clause' ? '(?<=[\\p{L}\\d.:;)”"]\\s)' : '(?<=[.;:”"]\\s)';
  return new RegExp(`${before}${mark}(?=$|\\s+["“(]?[\\p{Lu}\\d])`, 'u');
}

/** Specks and rules that recognition prints in front of a label: `_a)`, `._ $5`, "` 2.". */
const specks = '(?:[^\\p{L}\\d\\s“”"(]{1,3}\\s?){0,2}';

/**
 * A slip of typing or recognition around the due label at the start of a line: `3:` and `6,` for
 * `3.` and `6.`, `14 Việc` for `14. Việc`, `_a)` for `a)`.
 */
function slip(level: Level, number: string): RegExp {
  return level === 'clause'
    ? new RegExp(
        `^${specks}${number}(?:\\s?[.:,;]\\s+(?=["“(]?\\p{L})|\\s+(?=\\p{Lu}\\p{Ll}))`,
        'u',
      )
    : new RegExp(`^${specks}${number}\\s?[.,:;]?\\s?[)\\]}](?=\\s)`, 'u');
}

/** Another sign in the place of the due one: `1.` for `7.`, `đ)` for `d)`; undefined where none is known. */
function misread(level: Level, number: string): RegExp | undefined {
  const signs = (level === 'clause' ? misreadDigits : misreadLetters)[number];
  if (signs === undefined) return undefined;
  return level === 'clause'
    ? new RegExp(`^${specks}[${signs}]\\s?[.:,;]\\s+(?=["“(]?\\p{Lu})`, 'u')
    : new RegExp(`^${specks}${number}?[${signs}]\\s?[.,:;]?\\s?[)\\]}](?=\\s)`, 'u');
}

type Gap = {
  readonly numbers: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly first: boolean;
};

function gapsOf(
  level: Level,
  chosen: readonly { index: number; marker: Marker }[],
  segments: readonly Segment[],
): Gap[] {
  let before: { index: number; ordinal: Ordinal } = { index: 0, ordinal: [0, 0] };
  const gaps: Gap[] = [];
  for (const [place, { index, marker }] of chosen.entries()) {
    const numbers = missing(level, before.ordinal, marker.ordinal);
    // Of a label that is printed twice the first may be the due one: "c) … đ) … đ) … e)".
    const behind = segments.slice(index + 1, chosen[place + 1]?.index);
    const repeats = behind.some((one) => !one.quoted && isSame(one.marker, marker));
    const to = repeats ? index + 1 : index;
    if (numbers.length > 0) gaps.push({ numbers, from: before.index, to, first: place === 0 });
    before = { index, ordinal: marker.ordinal };
  }
  return gaps;
}

function isSame(one: Marker | undefined, other: Marker): boolean {
  return (
    one?.kind === other.kind &&
    gapBetween(one.ordinal, other.ordinal) < 0 &&
    gapBetween(other.ordinal, one.ordinal) < 0
  );
}

function split(segment: Segment, at: number): Segment[] {
  const text = segment.text.slice(at);
  return [
    { ...segment, text: segment.text.slice(0, at) },
    { ...segment, text, start: segment.start + at, marker: markerOf(text) },
  ];
}

/** The segment with its slip read as the number that is due. */
function corrected(segment: Segment, kind: Level, number: string, length: number): Segment {
  const tidy = markerOf(kind === 'clause' ? `${number}. ` : `${number}) `);
  if (!tidy) return segment;
  return { ...segment, marker: { ...tidy, rest: segment.text.slice(length).trimStart(), length } };
}

type Range = { readonly from: number; readonly to: number };
type Search = { readonly level: Level; readonly number: string; readonly first: boolean };
type Mended = { readonly segments: Segment[]; readonly at: number };

function mendOne(segments: readonly Segment[], range: Range, search: Search): Mended | undefined {
  return withPrintedLabel(segments, range, search) ?? withMisreadLabel(segments, range, search);
}

const isOpen = (segment: Segment | undefined): segment is Segment =>
  segment !== undefined && !segment.quoted && segment.line.role !== 'table';

/** The due label itself: with a slip at the start of a line, or behind a sentence in mid-line. */
function withPrintedLabel(
  segments: readonly Segment[],
  range: Range,
  { level, number, first }: Search,
): Mended | undefined {
  for (let index = range.from; index < range.to; index += 1) {
    const segment = segments[index];
    if (!isOpen(segment)) continue;
    const slipped = index > range.from ? slip(level, number).exec(segment.text) : null;
    if (slipped) {
      const mended = corrected(segment, level, number, slipped[0].length);
      return { segments: segments.with(index, mended), at: index };
    }
    // "Điều 1. Tên" holds no khoản 1 in its own number.
    const head = segment.marker?.length ?? 0;
    const found = midLine(level, number, first).exec(segment.text.slice(head));
    if (found && head + found.index > 0) {
      const parts = split(segment, head + found.index);
      return { segments: segments.toSpliced(index, 1, ...parts), at: index + 1 };
    }
  }
  return undefined;
}

/**
 * The one line that bears a sign known to be read in place of the due label. Two such lines, or one
 * whose own successor follows, are a list of their own.
 */
function withMisreadLabel(
  segments: readonly Segment[],
  range: Range,
  { level, number }: Search,
): Mended | undefined {
  const pattern = misread(level, number);
  if (!pattern) return undefined;
  const within = segments.slice(range.from + 1, range.to);
  const found = within.filter((segment) => isOpen(segment) && pattern.test(segment.text));
  const [only] = found;
  if (!only || found.length > 1) return undefined;
  const { marker } = only;
  const goesOn = within.some(
    (other) =>
      isOpen(other) &&
      other.marker?.kind === marker?.kind &&
      marker !== undefined &&
      other.marker !== undefined &&
      other.marker.ordinal[0] === marker.ordinal[0] + 1,
  );
  if (goesOn) return undefined;
  const at = segments.indexOf(only);
  const length = pattern.exec(only.text)?.[0].length ?? 0;
  return { segments: segments.with(at, corrected(only, level, number, length)), at };
}

/**
 * Looks for numbers that the sequence lacks: a khoản whose line break was lost ("… của Luật. 2. Đối
 * với …") or whose dot was misread ("3: …"). Only a number that is due between two found ones is
 * taken, so a figure in running text never becomes one.
 */
export function mendGaps(
  segments: readonly Segment[],
  level: Level,
  chosen: readonly { readonly index: number; readonly marker: Marker }[],
): Segment[] {
  let mended: Segment[] = [...segments];
  let shift = 0;
  for (const gap of gapsOf(level, chosen, segments)) {
    let from = gap.from + shift;
    for (const number of gap.numbers) {
      const length = mended.length;
      const result = mendOne(
        mended,
        { from, to: gap.to + shift },
        { level, number, first: gap.first },
      );
      if (!result) break;
      mended = result.segments;
      from = result.at;
      shift += mended.length - length;
    }
  }
  return mended;
}

/**
 * Cuts an điều whose khoản all stand in one paragraph: "Điều 5. Tên 1. Một. 2. Hai.". Only where
 * the count begins at 1 and goes on, so that a figure in running text cuts nothing.
 */
export function mendRunning(segments: readonly Segment[]): Segment[] {
  let mended: Segment[] = [...segments];
  let from = 0;
  let count = 0;
  // No điều measured has more khoản than this in one paragraph.
  for (let number = 1; number <= 60; number += 1) {
    const range = { from, to: mended.length };
    const search = { level: 'clause' as const, number: String(number), first: number === 1 };
    const result = mendOne(mended, range, search);
    if (!result) break;
    mended = result.segments;
    from = result.at;
    count = number;
  }
  return count >= 2 ? mended : [...segments];
}
