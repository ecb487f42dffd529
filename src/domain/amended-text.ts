import { clashesOf } from './amended-text/clashes.ts';
import { readInstruction, type Instruction } from './amended-text/instruction.ts';
import type { Piece, Unit } from './amended-text/piece.ts';
import { applied, piecesOf, textOf } from './amended-text/wording.ts';
import type { AmendedText, Amendment, ChainLink } from './amendment.ts';
import type { CalendarDay } from './calendar-day.ts';
import { pathLabel } from './path-label.ts';
import { addressOf, isWithin, splitAddress } from './provision.ts';

export type { Unit } from './amended-text/piece.ts';

/** An amendment as far as it bears on the unit, with what it says where that can be told. */
type Read = {
  readonly amendment: Amendment;
  readonly paths: readonly string[];
  readonly instruction: Instruction | undefined;
  /** It changes words wherever they stand in the document: not in what the same document writes anew. */
  readonly isEverywhere?: true;
};

type Doubt = { readonly path: string; readonly why: string };
type State = { readonly pieces: readonly Piece[]; readonly doubts: readonly Doubt[] };

/**
 * Assembles the wording of an điều, or of one provision in it, on a day. Amendments act by day, then
 * in the order given. What is not unambiguous leaves a doubt on its place, which only a later
 * wording of that whole place takes away; with any doubt left nothing is assembled. Undefined when
 * nothing changed the provision up to that day.
 */
export function amendedText(
  unit: Unit,
  amendments: readonly Amendment[],
  { day, path = unit.path }: { readonly day: CalendarDay; readonly path?: string },
): AmendedText | undefined {
  const read = readUpTo(unit, amendments, day);
  const bearing = read.filter(({ paths }) => paths.some((one) => touches(one, path)));
  if (bearing.length === 0) return undefined;
  const state = stateAfter(unit, read, day);
  const left = state.doubts.find((doubt) => touches(doubt.path, path));
  const pieces = state.pieces.filter((piece) => isWithin(piece.path, path));
  const chain = bearing.map((one) => linkOf(unit, one));
  const gone = pieces.length === 0 && !wasRepealed(bearing, path);
  if (!left && !gone) return { kind: 'assembled', ...textOf(pieces), chain };
  return {
    kind: 'side-by-side',
    why: left?.why ?? 'lời văn mới không còn chia khoản, điểm như lời văn cũ',
    original: originalOf(unit, path),
    amendments: clausesOf(bearing),
    chain,
  };
}

/** What a clause of another document put into an điều: a khoản with its điểm, or the part of one that it wrote. */
export type WrittenAnew = {
  readonly path: string;
  /** Address that `text` literally comes from. */
  readonly address: string;
  readonly text: string;
};

/**
 * The words that other documents put into an điều and that hold on a day, in text order. A doubt takes away only what
 * it touches: the rest of the điều may be unclear.
 */
export function writtenAnew(
  unit: Unit,
  amendments: readonly Amendment[],
  day: CalendarDay,
): WrittenAnew[] {
  const { pieces, doubts } = stateAfter(unit, readUpTo(unit, amendments, day), day);
  const isOwn = ({ from }: Piece) => splitAddress(from).documentKey === unit.documentKey;
  const rules = [...Map.groupBy(pieces, ({ path }) => clauseAround(path))].flatMap(
    ([clause, inside]): WrittenAnew[] => {
      const [first] = inside;
      const isOfOne = first && inside.every(({ from }) => from === first.from);
      if (isOfOne) return isOwn(first) ? [] : [ruleOf(clause, inside)];
      // A phrase that was changed inside a provision is no rule.
      return [...Map.groupBy(inside, ({ path }) => path)].flatMap(([path, at]) =>
        at.length > 1 || at.some(isOwn) ? [] : [ruleOf(path, at)],
      );
    },
  );
  return rules.filter(({ path }) => !doubts.some((doubt) => touches(doubt.path, path)));
}

function ruleOf(path: string, pieces: readonly Piece[]): WrittenAnew {
  const text = pieces.map((piece) => piece.text + piece.gap).join('');
  return { path, address: pieces[0]?.from ?? '', text: text.trim() };
}

function readUpTo(unit: Unit, amendments: readonly Amendment[], day: CalendarDay): Read[] {
  return amendments
    .filter(({ since }) => since === undefined || since <= day)
    .map((amendment) => readFor(unit, amendment))
    .filter(({ paths }) => paths.length > 0)
    .toSorted((one, other) => order(one, other));
}

/** The khoản that a place in an điều lies in; itself where it lies in none. */
function clauseAround(path: string): string {
  return /^d[^/]*\/k[^/]*/u.exec(path)?.[0] ?? path;
}

function touches(one: string, other: string): boolean {
  return isWithin(one, other) || isWithin(other, one);
}

/** Undated ones last: nothing later can take their doubt away. What changes words everywhere goes before what writes anew. */
function order(one: Read, other: Read): number {
  const [first = '~', second = '~'] = [one.amendment.since, other.amendment.since];
  if (first !== second) return first < second ? -1 : 1;
  return Number(other.isEverywhere ?? false) - Number(one.isEverywhere ?? false);
}

/**
 * Only what lies in the unit or around it; a phrase of the whole document only where it occurs, and
 * items that were not understood only where they name the điều.
 */
function readFor(unit: Unit, amendment: Amendment): Read {
  if (amendment.unread) {
    const named = new RegExp(`${pathLabel(unit.path)}(?![\\p{L}\\d])`, 'u').test(amendment.words);
    return { amendment, paths: named ? [unit.path] : [], instruction: undefined };
  }
  const instruction = readInstruction(amendment);
  const paths = amendment.targets.filter((path) => path !== '' && touches(path, unit.path));
  const everywhere = amendment.targets.includes('') && instruction?.kind === 'words';
  if (!everywhere) return { amendment, paths, instruction };
  const within = leavesWith(instruction.old, unit);
  return { amendment, paths: within, instruction: undefined, isEverywhere: true };
}

/** The smallest parts of a unit in which words stand. */
function leavesWith(words: string, unit: Unit): string[] {
  return [
    ...new Set(piecesOf(unit).flatMap(({ path, text }) => (text.includes(words) ? path : []))),
  ];
}

function stateAfter(unit: Unit, read: readonly Read[], day: CalendarDay): State {
  let state: State = { pieces: piecesOf(unit), doubts: [] };
  for (const one of read) {
    const said = read.filter(
      (other) => other.amendment.since === one.amendment.since && !isSpared(one, other),
    );
    const clash = clashesOf(one, said)[0];
    const why = clash ? sameDay(one.amendment, clash.amendment) : whyNot(one.amendment, day);
    state = why === undefined ? carriedOut(state, one, unit) : doubted(state, one, why);
  }
  return state;
}

/** Whether one of two leaves alone what the other writes: they are of one document. */
function isSpared(one: Read, other: Read): boolean {
  const [first, second] = [one, other].map(
    ({ amendment }) => splitAddress(amendment.by.address).documentKey,
  );
  return first === second && one.isEverywhere !== other.isEverywhere;
}

function whyNot({ doubt, since, lapsesOn, by }: Amendment, day: CalendarDay): string | undefined {
  if (doubt !== undefined) return doubt;
  if (lapsesOn !== undefined && lapsesOn <= day) {
    return `${by.label} không còn hiệu lực, chưa xác định lời văn nào áp dụng`;
  }
  return since === undefined ? `chưa xác định ngày ${by.label} có hiệu lực` : undefined;
}

function sameDay({ by }: Amendment, other: Amendment): string {
  return by.label === other.by.label
    ? `${by.label} sửa một chỗ nhiều lần`
    : `${by.label} và ${other.by.label} cùng sửa một chỗ trong một ngày`;
}

/** Carries out one instruction, or leaves a doubt where it does not fit the wording as it stands. */
function carriedOut(state: State, one: Read, unit: Unit): State {
  const { amendment, paths, instruction } = one;
  if (!instruction) return doubted(state, one, `chưa ghép được cách sửa của ${amendment.by.label}`);
  let { pieces } = state;
  for (const path of paths) {
    const next = applied(pieces, instruction, { path, from: amendment.by.address, unit });
    if (!next) return doubted(state, one, `${amendment.by.label} không khớp với lời văn đang có`);
    pieces = next;
  }
  if (instruction.kind === 'words') return { pieces, doubts: state.doubts };
  const doubts = state.doubts.filter((doubt) => !paths.some((path) => isWithin(doubt.path, path)));
  return { pieces, doubts };
}

function doubted(state: State, { paths }: Read, why: string): State {
  return { ...state, doubts: [...state.doubts, ...paths.map((path) => ({ path, why }))] };
}

function wasRepealed(read: readonly Read[], path: string): boolean {
  return read.some(
    ({ instruction, paths }) =>
      instruction?.kind === 'repeal' && paths.some((one) => isWithin(path, one)),
  );
}

const linkKinds = {
  rewrite: 'rewritten',
  add: 'added',
  words: 'words',
  repeal: 'repealed',
} as const;

function linkOf({ documentKey }: Unit, { amendment, instruction, paths }: Read): ChainLink {
  const { since, by } = amendment;
  return {
    kind: instruction ? linkKinds[instruction.kind] : 'unclear',
    on: paths.map((path) => addressOf(documentKey, path)),
    label: paths.map((path) => pathLabel(path)).join(', '),
    ...(since ? { from: since } : {}),
    by,
  };
}

function originalOf(unit: Unit, path: string): string {
  const part = unit.parts.find((one) => one.path === path) ?? unit;
  return unit.text.slice(part.start - unit.start, part.end - unit.start);
}

/** Each clause once, with its words. */
function clausesOf(read: readonly Read[]) {
  const byAddress = new Map(
    read.map(({ amendment }) => [`${amendment.by.address} ${amendment.words}`, amendment]),
  );
  return [...byAddress.values()].map(({ by, since, words }) => ({
    address: by.address,
    label: by.label,
    ...(since ? { from: since } : {}),
    text: words,
  }));
}
