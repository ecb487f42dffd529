import { gapBetween, type Ordinal } from '../../language/provision-number.ts';
import { markerOf, type Marker } from './line-marker.ts';
import type { Segment } from './segment.ts';

/** Letters of điểm in order, for naming the one that is missing. */
const letters = 'abcdđeghiklmnopqrstuvxy'.split('');

/** Numbers between two neighbours: after khoản 3 and before khoản 6 those are 4 and 5. */
function missing(level: 'clause' | 'point', from: Ordinal, to: Ordinal): string[] {
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
function midLine(level: 'clause' | 'point', number: string, first: boolean): RegExp {
  const mark = level === 'clause' ? `${number}\\.` : `${number}\\)`;
  const before = first && level === 'clause' ? '(?<=[\\p{L}\\d.:;)”"]\\s)' : '(?<=[.;:”"]\\s)';
  return new RegExp(`${before}${mark}(?=$|\\s+["“(]?[\\p{Lu}\\d])`, 'u');
}

/** A slip of typing or recognition at the start of a line: `3:` and `6,` for `3.` and `6.`. */
function slip(level: 'clause' | 'point', number: string): RegExp {
  if (level === 'point' && number === 'l') return /^[l1I]\s?[.,]?\s?\)(?=\s)/u;
  return level === 'clause'
    ? new RegExp(`^${number}\\s?[:,;]\\s+(?=["“(]?\\p{L})`, 'u')
    : new RegExp(`^${number}\\s?[.,:;]?\\s?[)\\]}](?=\\s)`, 'u');
}

type Gap = {
  readonly numbers: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly first: boolean;
};

function gapsOf(
  level: 'clause' | 'point',
  chosen: readonly { index: number; marker: Marker }[],
): Gap[] {
  let before: { index: number; ordinal: Ordinal } = { index: 0, ordinal: [0, 0] };
  const gaps: Gap[] = [];
  for (const [place, { index, marker }] of chosen.entries()) {
    const numbers = missing(level, before.ordinal, marker.ordinal);
    if (numbers.length > 0)
      gaps.push({ numbers, from: before.index, to: index, first: place === 0 });
    before = { index, ordinal: marker.ordinal };
  }
  return gaps;
}

function split(segment: Segment, at: number): Segment[] {
  const text = segment.text.slice(at);
  return [
    { ...segment, text: segment.text.slice(0, at) },
    { ...segment, text, start: segment.start + at, marker: markerOf(text) },
  ];
}

/** The segment with its slip read as the number that is due. */
function corrected(
  segment: Segment,
  kind: 'clause' | 'point',
  number: string,
  length: number,
): Segment {
  const tidy = markerOf(kind === 'clause' ? `${number}. ` : `${number}) `);
  if (!tidy) return segment;
  return { ...segment, marker: { ...tidy, rest: segment.text.slice(length).trimStart(), length } };
}

function mendOne(
  segments: readonly Segment[],
  range: { readonly from: number; readonly to: number },
  search: { readonly level: 'clause' | 'point'; readonly number: string; readonly first: boolean },
): { readonly segments: Segment[]; readonly at: number } | undefined {
  const { level, number, first } = search;
  for (let index = range.from; index < range.to; index += 1) {
    const segment = segments[index];
    if (!segment || segment.quoted || segment.line.role === 'table') continue;
    const slipped = index > range.from ? slip(level, number).exec(segment.text) : null;
    if (slipped) {
      const mended = corrected(segment, level, number, slipped[0].length);
      return { segments: segments.with(index, mended), at: index };
    }
    const found = midLine(level, number, first).exec(segment.text);
    if (found && found.index > 0) {
      const parts = split(segment, found.index);
      return { segments: segments.toSpliced(index, 1, ...parts), at: index + 1 };
    }
  }
  return undefined;
}

/**
 * Looks for numbers that the sequence lacks: a khoản whose line break was lost ("… của Luật. 2. Đối
 * với …") or whose dot was misread ("3: …"). Only a number that is due between two found ones is
 * taken, so a figure in running text never becomes one.
 */
export function mendGaps(
  segments: readonly Segment[],
  level: 'clause' | 'point',
  chosen: readonly { readonly index: number; readonly marker: Marker }[],
): Segment[] {
  let mended: Segment[] = [...segments];
  let shift = 0;
  for (const gap of gapsOf(level, chosen)) {
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
