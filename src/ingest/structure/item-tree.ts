import type { ProvisionKind } from '../../domain/provision.ts';
import {
  gapBetween,
  ordinalOfLetter,
  romanValue,
  type Ordinal,
} from '../../language/provision-number.ts';
import { pathSegment } from '../../language/provision-path.ts';
import type { LogicalLine } from './logical-line.ts';
import { markerOf } from './line-marker.ts';
import type { GrowingNode, TreeBuilder } from './tree-builder.ts';

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

type ItemMarker = {
  readonly style: Style;
  readonly kind: ProvisionKind;
  readonly number: string;
  readonly ordinal: Ordinal;
  readonly rest: string;
};

const unitStyles = ['part', 'chapter', 'section', 'subsection'] as const;

function unitMarker(text: string): ItemMarker | undefined {
  const marker = markerOf(text);
  const style = unitStyles.find((unit) => unit === marker?.kind);
  if (!marker || !style || text.length > 300 || /[;,]$/u.test(text)) return undefined;
  if (marker.rest !== '' && !/^["“(]?\p{Lu}/u.test(marker.rest)) return undefined;
  return { style, kind: style, number: marker.number, ordinal: marker.ordinal, rest: marker.rest };
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
  const capital = /^([IVXLC]{1,7}|[A-ZĐ])\s?[.)/–-]\s*(?=\S)/u.exec(text);
  if (capital?.[1]) {
    const [matched, number] = capital;
    const rest = text.slice(matched.length);
    const value = romanValue(number);
    if (value !== undefined) {
      found.push({ style: 'roman', kind: 'item', number, ordinal: [value, 0], rest });
    }
    const letter = number.length === 1 ? ordinalOfLetter(number) : undefined;
    if (letter) found.push({ style: 'capital', kind: 'item', number, ordinal: letter, rest });
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

/** Levels that stay open when this marker is taken, undefined when it continues nothing. */
function placeOf(levels: readonly Level[], marker: ItemMarker): number | undefined {
  const open = levels.findLastIndex(({ style }) => style === marker.style);
  const last = levels[open];
  if (last && gapBetween(last.ordinal, marker.ordinal) === 0) {
    return marker.style.startsWith('dotted') && !sameElders(last.number, marker.number)
      ? undefined
      : open;
  }
  if (marker.ordinal[0] !== 1 || marker.ordinal[1] !== 0) return undefined;
  if (marker.style.startsWith('dotted')) return elderOf(levels, marker);
  if (last)
    return unitStyles.some((unit) => unit === marker.style) ? undefined : restart(levels, open);
  return levels.length;
}

const eldersOf = (number: string): string => number.split('.').slice(0, -1).join('.');
const sameElders = (one: string, other: string): boolean => eldersOf(one) === eldersOf(other);

/** `3.1` goes under `3`; where `3` is not open it is text. */
function elderOf(levels: readonly Level[], marker: ItemMarker): number | undefined {
  const at = levels.findLastIndex(({ number }) => number === eldersOf(marker.number));
  return at < 0 ? (levels.length === 0 ? 0 : undefined) : at + 1;
}

/** A style that starts again at its first number can only be a list under the last item. */
function restart(levels: readonly Level[], open: number): number | undefined {
  return open < levels.length - 1 &&
    levels.filter(({ style }) => style === levels[open]?.style).length < 2
    ? levels.length
    : undefined;
}

const maxHeading = 300;

function headingOf(rest: string): string {
  return rest.length > maxHeading || /[.;:]$/u.test(rest) ? '' : rest;
}

function segmentOf(marker: ItemMarker): string {
  return marker.kind === 'item'
    ? pathSegment('point', marker.number).replace(/^([a-z]+)\.(\d)/u, '$1$2')
    : pathSegment(marker.kind, marker.number);
}

/** A stretch that is divided by whatever numbering it brings: an annex, an official letter. */
export type ItemStretch = {
  readonly lines: readonly LogicalLine[];
  readonly from: number;
  readonly to: number;
  readonly parent?: GrowingNode | undefined;
};

/**
 * Divides an annex or an official letter. The order of levels differs from annex to annex, so the
 * levels are learned as they appear: a number that goes on with an open style closes what is below
 * it, the first number of a new style opens a level, anything else is text.
 */
export function addItems(builder: TreeBuilder, stretch: ItemStretch): void {
  let levels: Level[] = [];
  for (let index = stretch.from; index < stretch.to; index += 1) {
    const line = stretch.lines[index];
    if (!line || line.role === 'table') continue;
    for (const marker of readings(line.text)) {
      const place = placeOf(levels, marker);
      if (place === undefined) continue;
      const parent = levels[place - 1]?.node ?? stretch.parent;
      const next = stretch.lines[index + 1];
      const rest = marker.rest === '' && index + 1 < stretch.to ? (next?.text ?? '') : marker.rest;
      const node = builder.open({
        kind: marker.kind,
        segment: segmentOf(marker),
        number: marker.number,
        heading: headingOf(rest),
        start: line.start,
        parent,
      });
      levels = [
        ...levels.slice(0, place),
        { style: marker.style, ordinal: marker.ordinal, number: marker.number, node },
      ];
      break;
    }
  }
}
