import type { ProvisionKind } from '../../domain/provision.ts';
import {
  gapBetween,
  ordinalOfLetter,
  romanValue,
  type Ordinal,
} from '../../language/provision-number.ts';
import { pathSegment, slugOfNumber } from '../../language/provision-path.ts';
import type { LogicalLine } from './logical-line.ts';
import { markerOf } from './line-marker.ts';
import { addRows } from './row-groups.ts';
import type { GrowingNode, TreeBuilder } from './tree-builder.ts';
import { isUpperCase } from './zone.ts';

/** One style of numbering; a style that is open goes on, another style opens a level below. */
type Style =
  | 'part'
  | 'chapter'
  | 'section'
  | 'subsection'
  | 'capital'
  | 'roman'
  | 'number'
  | 'dotted2'
  | 'dotted3'
  | 'letter';

/** Styles from the widest to the narrowest, as most annexes have them. */
const styles: readonly Style[] = ['part', 'chapter', 'section', 'subsection', 'capital', 'roman'];

type ItemMarker = {
  readonly style: Style;
  readonly kind: ProvisionKind;
  readonly number: string;
  readonly ordinal: Ordinal;
  readonly rest: string;
};

const unitStyles = ['part', 'chapter', 'section', 'subsection'] as const;

/** "Mục 3 Phần VI này.": a reference that a line break brought to the start of a line. */
const outerUnit = /^(?:Phần|Chương|Mục|Phụ lục|Điều)\s+(?:[\dIVXLC]+|[A-ZĐ])(?![\p{L}\d])/u;

function unitMarker(text: string): ItemMarker | undefined {
  const marker = markerOf(text);
  const style = unitStyles.find((unit) => unit === marker?.kind);
  if (!marker || !style || text.length > 300 || /[;,]$/u.test(text)) return undefined;
  const { number, rest } = marker;
  if (rest !== '' && (!/^["“(]?\p{Lu}/u.test(rest) || outerUnit.test(rest))) return undefined;
  // "Tiểu mục 3.1" counts within Mục 3.
  const dotted = /^\d{1,2}\.(\d{1,2})$/u.exec(number)?.[1];
  const ordinal: Ordinal = dotted === undefined ? marker.ordinal : [Number(dotted), 0];
  return { style, kind: style, number, ordinal, rest };
}

/** `1.2.3.` → styles by depth; the ordinal is the last part, its elders must already be open. */
function dottedMarker(text: string): ItemMarker | undefined {
  const match = /^(\d{1,3}(?:\.\d{1,3}){1,2})\s?[.)]?\s+(?=\S)/u.exec(text);
  const number = match?.[1];
  if (!match || number === undefined) return undefined;
  const parts = number.split('.').map(Number);
  const rest = text.slice(match[0].length);
  if (!/^["“(]?[\p{L}\d]/u.test(rest)) return undefined;
  const style = parts.length === 2 ? 'dotted2' : 'dotted3';
  return { style, kind: 'item', number, ordinal: [parts.at(-1) ?? 0, 0], rest };
}

/** The readings of a line's first characters, likelier first: "I." may be Roman or a capital. */
function readings(text: string): ItemMarker[] {
  const unit = unitMarker(text);
  if (unit) return [unit];
  const dotted = dottedMarker(text);
  if (dotted) return [dotted];
  const found: ItemMarker[] = [];
  const capital = /^([IVXLC]{1,7}|[A-ZĐ])\s?(?:[.)/–-]\s*(?=\S)|\.$)/u.exec(text);
  if (capital?.[1]) {
    const [matched, number] = capital;
    const rest = text.slice(matched.length);
    const value = romanValue(number);
    if (value !== undefined) {
      found.push({ style: 'roman', kind: 'item', number, ordinal: [value, 0], rest });
    }
    const letter = number.length === 1 ? ordinalOfLetter(number) : undefined;
    if (letter) found.push({ style: 'capital', kind: 'part', number, ordinal: letter, rest });
  }
  const plain = markerOf(text);
  if (plain?.kind === 'clause') found.push({ ...plain, style: 'number', kind: 'item' });
  if (plain?.kind === 'point') found.push({ ...plain, style: 'letter', kind: 'item' });
  return found;
}

/** True when the line can open the first level of an undivided document. */
export function opensItem(line: LogicalLine): boolean {
  return line.role !== 'table' && readings(line.text).some((marker) => placeOf([], marker) === 0);
}

type Level = {
  readonly style: Style;
  readonly ordinal: Ordinal;
  readonly number: string;
  readonly node: GrowingNode;
};

/** Styles of lists inside a paragraph's matter; a heading of a wider style ends them. */
const listStyles = new Set<Style>(['number', 'dotted2', 'dotted3', 'letter']);

const isUnit = (style: Style): boolean => unitStyles.some((unit) => unit === style);

/**
 * Missing numbers that a style may skip: capitals run A, B, C, D, E in many annexes, without Đ, and
 * a lost heading must not swallow the ones after it.
 */
function allowedGap(style: Style): number {
  return listStyles.has(style) ? 0 : 1;
}

/** True when the marker goes on with the level of its style that is open. */
function continuesLevel(last: Level, marker: ItemMarker): boolean {
  if (isRepeatedHeading(last, marker)) return true;
  const gap = gapBetween(last.ordinal, marker.ordinal);
  if (gap < 0 || gap > allowedGap(marker.style)) return false;
  return !isDotted(marker) || sameElders(last.number, marker.number);
}

/** Levels that stay open when this marker is taken, undefined when it continues nothing. */
function placeOf(levels: readonly Level[], marker: ItemMarker): number | undefined {
  const open = openLevel(levels, marker);
  const last = levels[open];
  if (last && isChildOfLetter(last, marker)) return open + 1;
  if (last && continuesLevel(last, marker)) return open;
  if (isFirst(marker)) return placeOfFirst(levels, marker, open);
  // "Mục 3" and "B. HỒ SƠ" are headings though their first was lost; a bare "3." is none.
  const heading = isUnit(marker.style) || (marker.style === 'capital' && isUpperCase(marker.rest));
  return heading && open < 0 ? placeOfLater(levels, marker) : undefined;
}

/** The level that a marker may go on with: `c)` behind `b4)` goes on with `b)`, not with its children. */
function openLevel(levels: readonly Level[], marker: ItemMarker): number {
  const sameStyle = ({ style }: Level): boolean => style === marker.style;
  const inner = levels.findLastIndex(sameStyle);
  const outer = levels.slice(0, Math.max(inner, 0)).findLastIndex(sameStyle);
  const isChild = marker.style === 'letter' && levels[inner]?.ordinal[1] !== 0;
  return isChild && outer >= 0 && marker.ordinal[1] === 0 ? outer : inner;
}

const isFirst = ({ ordinal }: ItemMarker): boolean => ordinal[0] === 1 && ordinal[1] === 0;
const isDotted = ({ style }: ItemMarker): boolean => style.startsWith('dotted');

/** A heading in capitals with the number of the one before: a slip of the author's, not a list. */
function isRepeatedHeading(last: Level, { style, ordinal, rest }: ItemMarker): boolean {
  if (style !== 'roman' && style !== 'capital') return false;
  return ordinal[0] === last.ordinal[0] && isUpperCase(rest);
}

/** `b1)` behind `b)` is its first child. */
function isChildOfLetter(last: Level, marker: ItemMarker): boolean {
  return (
    marker.style === 'letter' && marker.ordinal[1] === 1 && marker.ordinal[0] === last.ordinal[0]
  );
}

/** Where a heading goes whose elder siblings were lost: what stands open was theirs. */
function placeOfLater(levels: readonly Level[], { style }: ItemMarker): number {
  const wider = styles.slice(0, styles.indexOf(style));
  return levels.findLastIndex((level) => wider.includes(level.style)) + 1;
}

/** Where the first number of a style goes: below the innermost level that it can stand under. */
function placeOfFirst(
  levels: readonly Level[],
  marker: ItemMarker,
  open: number,
): number | undefined {
  if (isDotted(marker)) return elderOf(levels, marker);
  if (open >= 0) return isUnit(marker.style) ? undefined : restart(levels, open);
  if (listStyles.has(marker.style)) return levels.length;
  return levels.findLastIndex(({ style }) => !listStyles.has(style)) + 1;
}

const eldersOf = (number: string): string => number.split('.').slice(0, -1).join('.');
const sameElders = (one: string, other: string): boolean => eldersOf(one) === eldersOf(other);

/** `3.1` goes under `3`; where `3` is not open it is text. */
function elderOf(levels: readonly Level[], marker: ItemMarker): number | undefined {
  const at = levels.findLastIndex(({ number }) => number === eldersOf(marker.number));
  return at < 0 ? (levels.length === 0 ? 0 : undefined) : at + 1;
}

/** A list style that starts again at its first number can only be a list under the last item. */
function restart(levels: readonly Level[], open: number): number | undefined {
  const style = levels[open]?.style;
  const nested = levels.filter((level) => level.style === style).length;
  return open < levels.length - 1 && nested < 2 && style && listStyles.has(style)
    ? levels.length
    : undefined;
}

const maxHeading = 300;

function headingOf(rest: string): string {
  return rest.length > maxHeading || /[.;:]$/u.test(rest) ? '' : rest;
}

function segmentOf(marker: ItemMarker): string {
  if (marker.kind !== 'item') return pathSegment(marker.kind, marker.number);
  const digits = marker.style === 'letter' ? /\d+$/u.exec(marker.number)?.[0] : undefined;
  return digits ?? slugOfNumber(marker.number);
}

/** A stretch that is divided by whatever numbering it brings: an annex, an official letter. */
export type ItemStretch = {
  readonly lines: readonly LogicalLine[];
  readonly from: number;
  readonly to: number;
  readonly parent?: GrowingNode | undefined;
};

/** Opens the node of a marker and returns the levels that are open then. */
function openItem(
  builder: TreeBuilder,
  stretch: ItemStretch,
  levels: readonly Level[],
  at: { readonly index: number; readonly marker: ItemMarker; readonly place: number },
): Level[] {
  const { index, marker, place } = at;
  const below = index + 1 < stretch.to ? stretch.lines[index + 1]?.text : undefined;
  const node = builder.open({
    kind: marker.kind,
    segment: segmentOf(marker),
    number: marker.number,
    heading: headingOf(marker.rest === '' ? (below ?? '') : marker.rest),
    start: stretch.lines[index]?.start ?? 0,
    parent: levels[place - 1]?.node ?? stretch.parent,
  });
  const { style, ordinal, number } = marker;
  // A child of điểm b (`b1`) goes on counting as a letter below it.
  return [...levels.slice(0, place), { style, ordinal, number, node }];
}

/**
 * Divides an annex or an official letter. The order of levels differs from annex to annex, so the
 * levels are learned as they appear: a number that goes on with an open style closes what is below
 * it, the first number of a new style opens a level, anything else is text. A long table is cut
 * into groups of rows.
 */
export function addItems(builder: TreeBuilder, stretch: ItemStretch): void {
  let levels: Level[] = [];
  for (let index = stretch.from; index < stretch.to; index += 1) {
    const line = stretch.lines[index];
    if (!line) continue;
    if (line.role === 'table') {
      const parent = levels.at(-1)?.node ?? stretch.parent;
      index = addRows(builder, { ...stretch, from: index, parent }) - 1;
      continue;
    }
    const taken = readings(line.text)
      .map((marker) => ({ index, marker, place: placeOf(levels, marker) }))
      .find((reading) => reading.place !== undefined);
    if (taken?.place !== undefined) {
      levels = openItem(builder, stretch, levels, { ...taken, place: taken.place });
    }
  }
}
