import { documentKinds } from '../domain/legal-document.ts';
import type { ProvisionKind } from '../domain/provision.ts';
import { findDocumentNumbers, type DocumentNumber, type NumberFinder } from './document-number.ts';
import { foldAccents } from './fold.ts';
import { foldInPlace } from './fold-in-place.ts';
import { pathSegment, slugOfNumber } from './provision-path.ts';
import { referenceGroups, type ReferenceGroup } from './reference-group.ts';

/** A provision that a text or a question names, `[start, end)`. */
export type Reference = {
  readonly start: number;
  readonly end: number;
  /** Number of the document, where the chain names it. */
  readonly documentNumber?: string;
  readonly key?: string;
  /** Name of the law, where it is named without a number: `Luật Đất đai`. */
  readonly documentName?: string;
  /**
   * Paths inside the document. Several for a list, and for a reading that the spelling leaves open
   * (`diem d`: điểm d and điểm đ). Relative ones begin below the node of `relative`.
   */
  readonly paths: readonly string[];
  /** "Điều này", "khoản này", "Nghị định này": to be resolved against where the words stand. */
  readonly relative?: 'document' | 'annex' | 'chapter' | 'section' | 'article' | 'clause' | 'point';
};

/** From the inside out; an annex has its own order, so there the written order counts. */
const depth: Partial<Record<ProvisionKind, number>> = {
  subpoint: 0,
  point: 1,
  clause: 2,
  article: 3,
  subsection: 4,
  section: 5,
  chapter: 6,
  item: 6.5,
  part: 7,
  form: 8,
  annex: 9,
};
const depthOf = (group: ReferenceGroup): number => depth[group.kind] ?? 0;

/** A number that holds several levels of an annex: `B.II`. */
const isCompressed = ({ kind }: ReferenceGroup, number: string): boolean =>
  number.includes('.') && (kind === 'clause' || kind === 'point');

/** One place with everything around it that was written: `điểm b` `khoản 1` `Điều 5`. */
type Item = ReferenceGroup[];

/**
 * Splits a run of groups into places. Groups that stand side by side belong together as long as
 * they go on in one direction; `và`, `hoặc` or a comma begins a new place.
 */
function itemsOf(run: readonly ReferenceGroup[]): Item[] {
  const items: Item[] = [];
  for (const group of run) {
    const item = items.at(-1);
    const last = item?.at(-1);
    if (!item || !last || group.separated || !sameDirection(item, group)) items.push([group]);
    else item.push(group);
  }
  return items;
}

/** Units whose order in a chain is fixed; chapters and the parts of an annex stand in any order. */
const isCore = (group: ReferenceGroup): boolean => depthOf(group) <= 3;

function sameDirection(item: Item, group: ReferenceGroup): boolean {
  if (item.some(({ kind }) => kind === group.kind)) return false;
  const core = item.filter(isCore);
  const [first, second] = core;
  const last = core.at(-1);
  if (!isCore(group) || !first || !second || !last) return true;
  const outward = depthOf(second) > depthOf(first);
  return outward ? depthOf(group) > depthOf(last) : depthOf(group) < depthOf(last);
}

const isAttachment = ({ kind }: ReferenceGroup): boolean => kind === 'annex' || kind === 'form';

/** "khoản 1 và khoản 2 Điều 5": the first place takes the điều from the last. */
function inheritOuter(items: readonly Item[]): Item[] {
  const complete: Item[] = [];
  let outer: readonly ReferenceGroup[] = [];
  for (const item of items.toReversed()) {
    const widest = Math.max(...item.map(depthOf));
    const compressed = item.some((group) =>
      group.numbers.some((number) => isCompressed(group, number)),
    );
    const isArticle = item.some(({ kind }) => kind === 'article');
    const fits = (group: ReferenceGroup): boolean =>
      depthOf(group) > widest &&
      !(compressed && group.kind === 'part') &&
      !(isArticle && isAttachment(group));
    const whole = [...item, ...outer.filter(fits)];
    complete.unshift(whole);
    outer = whole;
  }
  return complete;
}

/** Outermost first, as a path is written. */
function ordered(item: Item): Item {
  if (!item.some(({ kind }) => kind === 'annex')) {
    return item.toSorted((one, other) => depthOf(other) - depthOf(one));
  }
  const annexFirst = item[0]?.kind === 'annex';
  return annexFirst ? item : item.toReversed();
}

/** `B.II` → `phan-b/ii`, `I.5` → `i/5`: levels of an annex in one number, outermost first. */
function compressedPath(number: string): string {
  const [first = '', ...rest] = number.toLowerCase().split('.');
  const isPart = /^[ivxlc]+$/u.test(rest[0] ?? '');
  return [isPart ? pathSegment('part', first) : slugOfNumber(first), ...rest].join('/');
}

function segmentsFor(group: ReferenceGroup, number: string, inAnnex: boolean): string[] {
  if (isCompressed(group, number)) return [compressedPath(number)];
  if (group.kind === 'item') return [pathSegment('part', number)];
  if (inAnnex && (group.kind === 'clause' || group.kind === 'point')) return [slugOfNumber(number)];
  if (group.kind !== 'point') return [pathSegment(group.kind, number)];
  const readings =
    group.unaccented && /^d\d*$/u.test(number) ? [number, number.replace('d', 'đ')] : [number];
  return readings.flatMap((reading) => {
    const child = /^([a-zđ])(\d+)$/u.exec(reading);
    const own = pathSegment('point', reading);
    return child?.[1] ? [own, `${pathSegment('point', child[1])}/${child[2]}`] : [own];
  });
}

/** Levels of an địa chỉ that a path keeps: an điều leaves out the chapter above it. */
function kept(item: Item): Item {
  const hasArticle = item.some(({ kind }) => kind === 'article');
  if (!hasArticle) return item;
  return item.filter(({ kind }) => !['part', 'chapter', 'section', 'subsection'].includes(kind));
}

function pathsOf(item: Item): string[] {
  // "nội dung A" by itself is no place.
  const stands = item.some(({ kind }) => kind === 'part' || kind === 'annex');
  if (!stands && item.some(({ kind }) => kind === 'item')) return [];
  const groups = kept(ordered(item)).filter(({ relative }) => !relative);
  const inAnnex = item.some(({ kind }) => kind === 'annex' || kind === 'form');
  let paths: string[] = [''];
  for (const group of groups) {
    const segments = group.numbers.flatMap((number) => segmentsFor(group, number, inAnnex));
    paths = paths.flatMap((path) =>
      segments.map((segment) => (path === '' ? segment : `${path}/${segment}`)),
    );
  }
  return paths.filter((path) => path !== '');
}

const relativeKinds = new Set<ProvisionKind>([
  'annex',
  'chapter',
  'section',
  'article',
  'clause',
  'point',
]);

function relativeOf(items: readonly Item[], tail: Tail): Reference['relative'] {
  const own = items.flat().find(({ relative }) => relative);
  if (own && relativeKinds.has(own.kind)) return own.kind as Reference['relative'];
  return tail.relative ? 'document' : undefined;
}

type Tail = {
  readonly end: number;
  readonly number?: DocumentNumber;
  readonly name?: string;
  readonly relative?: boolean;
};

const kindWords =
  '(?:nghi dinh|nghi quyet|thong tu lien tich|thong tu|quyet dinh|bo luat|luat|phap lenh|chi thi|hien phap|quy che|quy dinh|nd|nq|tt|qd)';
const link = /^\s{0,2}(?:,\s?)?(?:(?:cua|tai|thuoc|trong|ban hanh kem theo|kem theo)\s+)?/u;
const thisDocument = new RegExp(`^${kindWords}\\s+nay(?![a-z])`, 'u');
/** Behind a chain the name of any kind leads to the number; longer names first. */
const everyKind = Object.keys(documentKinds)
  .map(foldAccents)
  .toSorted((one, other) => other.length - one.length);
const kindBefore = new RegExp(
  `^(?:${kindWords}|${everyKind.join('|')})(?:\\s{0,2}(?:so|lien tich))?[\\s:]{0,2}$`,
  'u',
);

/** A law's name: capitalised first word, up to a comma, a number, a year or a verb. */
const lawName =
  /^((?:Bộ luật|Luật|Pháp lệnh)\s+\p{Lu}[\p{L}\s,–-]{1,120}?)(?=\s+(?:số|năm|ngày|được|quy định|thì|là|không|phải|và|hoặc|của|có|này|hiện hành|\d)|\s?[;.:()[\]“”"]|,\s|$)/u;

/** A name up to its number, which may hold commas and "và": `Luật Nhà ở số 27/2023/QH15`. */
const numberedLaw =
  /^((?:Bộ luật|Luật|Pháp lệnh)\s\p{Lu}(?:(?!\s(?:Bộ luật|Luật|Pháp lệnh|Nghị|Thông tư|Quyết định|[Đđ]iều|khoản|điểm)\s)[\p{L}\s,–-]){1,120}?),?(?:\snăm \d{4})?,?\s(?:số\s?)?$/u;

/** How far behind a chain its document may begin; a law's name and year fit well within. */
const reach = 160;

/** A number right behind the chain, with at most the name of its kind between. */
function numberAt(folded: string, start: number, number: DocumentNumber | undefined): boolean {
  if (!number) return false;
  const between = folded.slice(start, number.start);
  return between.trim() === '' || kindBefore.test(between);
}

/** The document named right behind a chain, if any. */
function tailAt(
  text: string,
  folded: string,
  from: number,
  numbers: readonly DocumentNumber[],
): Tail {
  const start = from + (link.exec(folded.slice(from, from + 40))?.[0].length ?? 0);
  const own = thisDocument.exec(folded.slice(start, start + reach));
  if (own) return { end: start + own[0].length, relative: true };
  const number = numbers.find(
    (candidate) => candidate.start >= from && candidate.start - start <= reach,
  );
  if (number && numberAt(folded, start, number)) return { end: number.end, number };
  const named = number && numberedLaw.exec(text.slice(start, number.start))?.[1];
  if (number && named) return { end: number.end, name: named, number };
  const name = lawName.exec(text.slice(start, start + reach))?.[1];
  if (name === undefined) return { end: from };
  return { end: start + name.length, name: name.trim() };
}

/** A document named before the chain: "Nghị định 151/2025/NĐ-CP, Điều 5 khoản 1". */
function headBefore(
  folded: string,
  start: number,
  numbers: readonly DocumentNumber[],
): DocumentNumber | undefined {
  return numbers.findLast(
    (candidate) =>
      candidate.end <= start &&
      /^[\s,;:(–-]{1,4}(?:tai\s|o\s|thi\s)?$/u.test(folded.slice(candidate.end, start)),
  );
}

/**
 * Parts of a run that speak of one scope: in "khoản 1 Điều này và Điều 2 của Nghị định này" the
 * words "Điều này" end the first.
 */
function scopesOf(run: readonly ReferenceGroup[]): ReferenceGroup[][] {
  const scopes: ReferenceGroup[][] = [];
  let items: Item[] = [];
  for (const item of itemsOf(run)) {
    if (!item.some(({ relative }) => relative)) {
      items.push(item);
      continue;
    }
    // "Điều 5 và khoản 1 Điều này": a place that is whole takes nothing from "Điều này".
    const whole = items.findLastIndex((place) => place.some(({ kind }) => kind === 'article')) + 1;
    if (whole > 0) scopes.push(items.slice(0, whole).flat());
    scopes.push([...items.slice(whole).flat(), ...item]);
    items = [];
  }
  if (items.length > 0) scopes.push(items.flat());
  return scopes;
}

function referenceOf(
  run: readonly ReferenceGroup[],
  text: string,
  folded: string,
  numbers: readonly DocumentNumber[],
): Reference | undefined {
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last) return undefined;
  const items = inheritOuter(itemsOf(run));
  const tail = tailAt(text, folded, last.end, numbers);
  const number =
    tail.number ??
    (tail.name || tail.relative ? undefined : headBefore(folded, first.start, numbers));
  const relative = relativeOf(items, tail);
  const paths = [...new Set(items.flatMap(pathsOf))];
  if (paths.length === 0 && relative === undefined) return undefined;
  return {
    start: first.start,
    end: tail.end,
    paths,
    ...(number ? { documentNumber: number.number, key: number.key } : {}),
    ...(tail.name ? { documentName: tail.name } : {}),
    ...(relative ? { relative } : {}),
  };
}

/**
 * Provisions named in a text or a question: chains ("điểm b khoản 1 Điều 5 Nghị định 151/2025/NĐ-CP"),
 * lists, officers' shorthand ("k2 Đ5"), typing without accents, places in annexes, and "Điều này".
 * In order, none overlapping; `others` as for `findDocumentNumbers`. Expects NFC.
 */
export function findReferences(text: string, others?: NumberFinder): Reference[] {
  const folded = foldInPlace(text);
  const numbers = findDocumentNumbers(text, others);
  const references: Reference[] = [];
  for (const run of referenceGroups(text, folded)) {
    for (const part of scopesOf(run)) {
      const reference = referenceOf(part, text, folded, numbers);
      if (reference) references.push(reference);
    }
  }
  return references;
}
