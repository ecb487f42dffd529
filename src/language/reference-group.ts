import type { ProvisionKind } from '../domain/provision.ts';

/** One unit with its numbers: `các điểm a, b và c`, `Điều 5`, `khoản này`. */
export type ReferenceGroup = {
  readonly kind: ProvisionKind;
  readonly numbers: readonly string[];
  readonly start: number;
  readonly end: number;
  /** "Điều này": stands for the unit that the words are in. */
  readonly relative: boolean;
  /** A comma or "và" stands before it, so it begins a new place. */
  readonly separated: boolean;
  /** Typed without accents: `diem d` may mean điểm đ. */
  readonly unaccented: boolean;
};

type Unit = {
  readonly kind: ProvisionKind;
  /** Folded words that name the unit. */
  readonly words: string;
  /** Folded shape of one number. */
  readonly number: string;
};

const letter = String.raw`[a-zđ]\d{0,2}(?![\p{L}\d])`;
const arabic = String.raw`\d{1,4}[a-zđ]?\d?(?![\p{L}\d]|[./]\d)`;
const roman = String.raw`[ivxlc]{1,7}(?![\p{L}\d])`;
/** A place in an annex written in one: `B.II`, `A.V.1`, `I.5`. */
const compressed = String.raw`(?:[a-zđ]\.[ivxlc]{1,7}(?:\.\d{1,2})?|[ivxlc]{1,7}\.\d{1,2})(?![\p{L}\d])`;
const annexNumber = String.raw`(?:[ivxlc]{1,5}|\d{1,3}|[a-zđ])(?:\.\d{1,2}){0,3}(?![\p{L}\d])`;

/** Longer names first. Numbers are read from the accented text, so that d and đ stay apart. */
const units: readonly Unit[] = [
  {
    kind: 'subsection',
    words: 'tieu muc',
    number: String.raw`(?:\d{1,2}(?:\.\d{1,2})?|${roman})(?![\p{L}\d])`,
  },
  { kind: 'annex', words: 'phu luc(?: so)?|pl(?=[\\s.]?[ivx\\d])', number: annexNumber },
  {
    kind: 'form',
    words: '(?:cac )?(?:bieu )?mau so:?|mau(?=\\s\\d)',
    number: String.raw`\d{1,3}[a-zđ]?(?:\/[\p{L}\d-]{2,12})?(?![\p{L}\d])`,
  },
  {
    kind: 'subpoint',
    words: 'tiet',
    number: String.raw`(?:\d{1,2}|${letter}|${roman})(?![\p{L}\d])`,
  },
  { kind: 'point', words: '(?:cac )?diem', number: `(?:${compressed}|${letter})` },
  {
    kind: 'clause',
    words: '(?:cac )?khoan|k(?=\\.?\\s?\\d)',
    number: String.raw`(?:${compressed}|${arabic}|${roman})`,
  },
  { kind: 'article', words: '(?:cac )?dieu|[dđ](?=\\.?\\s?\\d)', number: arabic },
  {
    kind: 'section',
    words: 'muc',
    number: String.raw`(?:\d{1,2}[a-zđ]?|${roman}|[a-zđ])(?![\p{L}\d])`,
  },
  { kind: 'chapter', words: 'chuong', number: String.raw`(?:${roman}|\d{1,2})(?![\p{L}\d])` },
  // "nội dung C Phần V Phụ lục I": the capital letters below a part of an annex.
  { kind: 'item', words: 'noi dung', number: String.raw`[a-zđ](?![\p{L}\d]|\))` },
  {
    kind: 'part',
    words: 'phan',
    number: String.raw`(?:thu )?(?:${roman}|\d{1,2}|[a-zđ]|nhat|hai|ba|tu|nam)(?![\p{L}\d])`,
  },
];

const between = String.raw`\s{0,2}(?:,\s?(?:va|hoac)?|;|va|hoac|den)\s{0,2}`;

type Tried = {
  readonly unit: Unit;
  readonly pattern: RegExp;
  readonly more: RegExp;
  readonly self: RegExp;
};

const tried: readonly Tried[] = units.map((unit) => ({
  unit,
  pattern: new RegExp(String.raw`(?:${unit.words})\.?\s{0,2}(${unit.number})`, 'iuy'),
  more: new RegExp(
    String.raw`${between}(?:(?<=den\s{0,2})(?:${unit.words})\.?\s{0,2})?(${unit.number})`,
    'iuy',
  ),
  self: new RegExp(String.raw`(?:${unit.words})\s+nay(?![\p{L}])`, 'iuy'),
}));

/** A letter of an điểm without its word, as officers write: `đ2 khoản 3`, `a k9`. */
const bareLetter = /([a-zđ]\d{0,2})(?=\s+(?:khoan|k\s?\d))/iuy;

/** Folded text in which đ survives, so that `điểm đ` and `điểm d` stay apart at equal offsets. */
function keepBarredD(text: string, folded: string): string {
  return folded.replaceAll(/d/gu, (letterD, at: number) =>
    /[đĐ]/u.test(text.charAt(at)) ? 'đ' : letterD,
  );
}

/** Unit words are matched folded, numbers with đ: two views of the same letters. */
type Views = { readonly text: string; readonly folded: string; readonly numbers: string };

function matchAt(pattern: RegExp, view: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(view);
}

/** True when the number after "từ" to "đến" names everything between. */
function rangeOf(kind: ProvisionKind, first: string, last: string): string[] {
  if (kind !== 'article' && kind !== 'clause') return [first, last];
  const [from, to] = [Number(first), Number(last)];
  if (!Number.isInteger(from) || !Number.isInteger(to) || to <= from || to - from > 60)
    return [first, last];
  return Array.from({ length: to - from + 1 }, (_, step) => String(from + step));
}

/** The numbers of a list after its first: `a, b và c`, `3 đến 6`. */
function listFrom(
  views: Views,
  { unit, more }: Tried,
  first: { readonly number: string; readonly end: number },
): { readonly numbers: string[]; readonly end: number } {
  let numbers = [first.number];
  let { end } = first;
  let next = matchAt(more, views.folded, end);
  while (next && !startsAnotherUnit(views, end, next[0], unit)) {
    const stop = end + next[0].length;
    const number = printed(views, stop - (next[1]?.length ?? 0), stop);
    numbers = next[0].includes('den')
      ? [...numbers.slice(0, -1), ...rangeOf(unit.kind, numbers.at(-1) ?? '', number)]
      : [...numbers, number];
    end = stop;
    next = matchAt(more, views.folded, end);
  }
  return { numbers, end };
}

/** The group of one kind of unit that begins at `at`. */
function unitAt(
  views: Views,
  at: number,
  separated: boolean,
  attempt: Tried,
): ReferenceGroup | undefined {
  const { unit, pattern, self } = attempt;
  const own = matchAt(self, views.folded, at);
  if (own) {
    const end = at + own[0].length;
    return {
      kind: unit.kind,
      numbers: [],
      start: at,
      end,
      relative: true,
      separated,
      unaccented: false,
    };
  }
  const match = matchAt(pattern, views.folded, at);
  if (!match || isOtherThanArticle(unit, views, at, match[0])) return undefined;
  const first = at + match[0].length;
  if (unit.kind === 'item' && !/\p{Lu}/u.test(views.text.charAt(first - 1))) return undefined;
  const number = printed(views, first - (match[1]?.length ?? 0), first);
  const { numbers, end } = listFrom(views, attempt, { number, end: first });
  const unaccented = isUnaccented(views, at, end);
  return { kind: unit.kind, numbers, start: at, end, relative: false, separated, unaccented };
}

function groupAt(views: Views, at: number, separated: boolean): ReferenceGroup | undefined {
  for (const attempt of tried) {
    const group = unitAt(views, at, separated, attempt);
    if (group) return group;
  }
  return bareLetterAt(views, at, separated);
}

/** "1, 2 và điểm a": a letter after the comma that opens the next unit is not a number of this one. */
function startsAnotherUnit(views: Views, at: number, whole: string, unit: Unit): boolean {
  if (
    unit.kind !== 'point' &&
    unit.kind !== 'section' &&
    unit.kind !== 'part' &&
    unit.kind !== 'clause'
  )
    return false;
  const rest = views.folded.slice(at + whole.length);
  return (
    /^\s?(?:khoan|dieu)\s/u.test(rest) &&
    /\p{L}{2}/u.test(whole.replace(/(?:va|hoac|den|cac|diem|khoan)/gu, ''))
  );
}

/** "đ" before a number is money or an điểm (`đ2 khoản 3 Điều 16`) unless a khoản stands beside it. */
function isOtherThanArticle(unit: Unit, views: Views, at: number, whole: string): boolean {
  if (unit.kind !== 'article' || !/^[dđ]\.?\s?\d/u.test(whole)) return false;
  const after = views.folded.slice(at + whole.length, at + whole.length + 30);
  if (/^\s+(?:khoan|k)\s?\d+[a-z]?\s+(?:dieu|d)\s?\d/u.test(after)) return true;
  if (views.text.charAt(at) === 'Đ') return false;
  const around = `${views.folded.slice(Math.max(0, at - 12), at)} ${after.slice(0, 12)}`;
  return !/k\s?\d|khoan|diem|\bn[dq]\b|luat/u.test(around);
}

function bareLetterAt(views: Views, at: number, separated: boolean): ReferenceGroup | undefined {
  const match = matchAt(bareLetter, views.folded, at);
  if (!match?.[1]) return undefined;
  const end = at + match[1].length;
  const number = printed(views, at, end);
  return {
    kind: 'point',
    numbers: [number],
    start: at,
    end,
    relative: false,
    separated,
    unaccented: isUnaccented(views, at, end),
  };
}

const printed = ({ numbers }: Views, start: number, end: number): string =>
  numbers.slice(start, end);

/** No accent within reach: the writer types without them, so d may stand for đ. */
function isUnaccented({ text, folded }: Views, start: number, end: number): boolean {
  const from = Math.max(0, start - 20);
  return text.slice(from, end + 20).toLowerCase() === folded.slice(from, end + 20);
}

const wordStart = /(?<![\p{L}\d])[\p{L}]/gu;
/** What may stand between two groups of one chain. */
const glue = /^(?:\s{0,3}|\s?(?:của|cua|thuộc|thuoc|tại|tai|trong)\s{1,2})$/iu;
const separator =
  /^\s{0,2}(?:[,;]\s?(?:và|va|hoặc|hoac)?|và|va|hoặc|hoac)\s{1,2}(?:(?:nội dung|noi dung)\s(?:tại|tai)\s(?:tên\s|ten\s)?|tại\s|tai\s)?$/iu;

/** Runs of neighbouring groups; each run is one chain or list of chains. */
export function referenceGroups(text: string, folded: string): ReferenceGroup[][] {
  const views = { text, folded: folded, numbers: keepBarredD(text, folded) };
  const runs: ReferenceGroup[][] = [];
  let end = 0;
  for (const { index } of text.matchAll(wordStart)) {
    if (index < end) continue;
    const gap = text.slice(end, index);
    const run = runs.at(-1);
    const joins = run !== undefined && (glue.test(gap) || separator.test(gap));
    const group = groupAt(views, index, joins && separator.test(gap));
    if (!group) continue;
    if (joins) run.push(group);
    else runs.push([group]);
    end = group.end;
  }
  return runs;
}
