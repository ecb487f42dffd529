import { parseXml, type Attributes } from './parse-xml.ts';

/** One level of a Word list. */
type Level = {
  start: number;
  format: string;
  text: string;
  suffix: string;
  legal: boolean;
  /** 1-based level whose step restarts this one; 0 never; absent: any higher level. */
  restart?: number;
};
type AbstractList = { readonly levels: Map<number, Level>; styleLink?: string; styleOf?: string };
type List = {
  abstract: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, Level>;
};

/** The lists of numbering.xml, by their ids. */
export type Numbering = {
  readonly abstracts: Map<string, AbstractList>;
  readonly lists: Map<string, List>;
};

/** Collects numbering.xml; feed it text, then use `numbering`. */
export function numberingParser(): ReturnType<typeof parseXml> & { numbering: Numbering } {
  const numbering: Numbering = { abstracts: new Map(), lists: new Map() };
  let abstract: AbstractList | undefined;
  let list: List | undefined;
  let overridden = 0;
  let level: Level | undefined;
  const opening: Readonly<Record<string, (attributes: Attributes) => void>> = {
    'w:abstractNum'(attributes) {
      abstract = { levels: new Map() };
      numbering.abstracts.set(attributes['abstractNumId'] ?? '', abstract);
    },
    'w:num'(attributes) {
      list = { abstract: '', starts: new Map(), levels: new Map() };
      numbering.lists.set(attributes['numId'] ?? '', list);
    },
    'w:lvlOverride'(attributes) {
      overridden = Number(attributes['ilvl'] ?? 0);
    },
    'w:lvl'(attributes) {
      level = { start: 1, format: 'decimal', text: '', suffix: 'tab', legal: false };
      (list ?? abstract)?.levels.set(Number(attributes['ilvl'] ?? 0), level);
    },
  };
  const open = (name: string, attributes: Attributes): void => {
    const value = attributes['val'] ?? '';
    if (name in opening) opening[name]?.(attributes);
    else if (level) setLevel(level, name, value);
    else setList({ list, abstract, overridden }, name, value);
  };
  const close = (name: string): void => {
    if (name === 'w:lvl') level = undefined;
    if (name === 'w:abstractNum') abstract = undefined;
    if (name === 'w:num') list = undefined;
  };
  return { ...parseXml({ open, close, text: () => undefined }), numbering };
}

function setLevel(level: Level, name: string, value: string): void {
  if (name === 'w:start') level.start = Number(value) || 0;
  else if (name === 'w:numFmt') level.format = value;
  else if (name === 'w:lvlText') level.text = value;
  else if (name === 'w:suff') level.suffix = value;
  else if (name === 'w:isLgl') level.legal = value !== '0' && value !== 'false';
  else if (name === 'w:lvlRestart') level.restart = Number(value);
}

function setList(
  target: { list: List | undefined; abstract: AbstractList | undefined; overridden: number },
  name: string,
  value: string,
): void {
  const { list, abstract, overridden } = target;
  if (name === 'w:abstractNumId' && list) list.abstract = value;
  else if (name === 'w:startOverride' && list) list.starts.set(overridden, Number(value) || 0);
  else if (name === 'w:numStyleLink' && abstract) abstract.styleLink = value;
  else if (name === 'w:styleLink' && abstract) abstract.styleOf = value;
}

/**
 * Counts the lists of one document in reading order and gives each paragraph the label that Word
 * prints: `1.`, `a)`, `Điều 1.`, `1.2.`. Word's own alphabet is the English one; lists with đ are
 * typed by hand or carry the letter in the level's text, and come out as printed.
 */
export function listCounter(numbering: Numbering): (listId: string, depth: number) => string {
  const counts = new Map<string, (number | undefined)[]>();
  const seen = new Set<string>();
  return (listId, depth) => {
    const list = numbering.lists.get(listId);
    if (!list || depth < 0 || depth > 8) return '';
    const id = resolveAbstract(numbering, list.abstract);
    const levelAt = (at: number): Level | undefined =>
      list.levels.get(at) ?? numbering.abstracts.get(id)?.levels.get(at);
    const level = levelAt(depth);
    if (!level) return '';
    const counter = counts.get(id) ?? [];
    counts.set(id, counter);
    const restart = seen.has(`${listId}/${depth}`) ? undefined : list.starts.get(depth);
    seen.add(`${listId}/${depth}`);
    step(counter, { depth, start: level.start, restart, levelAt });
    return printLabel(level, (at) => {
      const upper = levelAt(at);
      counter[at] ??= upper?.start ?? 1;
      return formatNumber(counter[at] ?? 1, level.legal ? 'decimal' : (upper?.format ?? 'decimal'));
    });
  };
}

/** Counts one level up and forgets the levels below it that restart with it. */
function step(
  counter: (number | undefined)[],
  at: {
    readonly depth: number;
    readonly start: number;
    readonly restart: number | undefined;
    readonly levelAt: (depth: number) => Level | undefined;
  },
): void {
  const before = counter[at.depth];
  counter[at.depth] = at.restart ?? (before === undefined ? at.start : before + 1);
  for (let deeper = at.depth + 1; deeper < 9; deeper += 1) {
    const restart = at.levelAt(deeper)?.restart;
    if (restart === undefined || (restart > 0 && at.depth < restart)) counter[deeper] = undefined;
  }
}

/** A list may only point to another one by the name of a list style. */
function resolveAbstract(numbering: Numbering, id: string): string {
  const link = numbering.abstracts.get(id)?.styleLink;
  if (link === undefined) return id;
  for (const [otherId, other] of numbering.abstracts) if (other.styleOf === link) return otherId;
  return id;
}

function printLabel(level: Level, numberAt: (depth: number) => string): string {
  if (level.format === 'bullet') return bullet(level.text) + ' ';
  const label = level.text.replace(/%([1-9])/g, (_, digit: string) => numberAt(Number(digit) - 1));
  return label === '' || level.suffix === 'nothing' ? label : `${label} `;
}

/** Symbol fonts draw bullets with private letters (U+F0xx); a dash is what they stand for. */
function bullet(text: string): string {
  return /^[-–+*•]$/u.test(text) ? text : '-';
}

function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letters(value);
    case 'upperLetter':
      return letters(value).toUpperCase();
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperRoman':
      return roman(value);
    case 'decimalZero':
      return value < 10 ? `0${value}` : String(value);
    case 'none':
      return '';
    default:
      return String(value);
  }
}

/** 1 is a, 26 is z, 27 is aa, 28 is bb: Word doubles letters. */
function letters(value: number): string {
  if (value < 1) return '';
  const letter = String.fromCodePoint(97 + ((value - 1) % 26));
  return letter.repeat(Math.min(Math.ceil(value / 26), 10));
}

const romanDigits: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  let rest = Math.min(value, 3999);
  let digits = '';
  for (const [size, digit] of romanDigits) {
    for (; rest >= size; rest -= size) digits += digit;
  }
  return digits;
}
