import { isWithin } from '../provision.ts';
import type { Instruction } from './instruction.ts';
import type { Piece } from './piece.ts';

type Change = Extract<Instruction, { kind: 'words' }>;

/**
 * Changes words inside the leaves at a path, wherever they occur there as whole words. Undefined
 * when they do not occur, when the new words stand there already, or when they are to be put beside
 * old ones that occur more than once.
 */
export function changeWords(
  pieces: readonly Piece[],
  change: Change,
  { path, from }: { readonly path: string; readonly from: string },
): readonly Piece[] | undefined {
  const { old, fresh, side } = change;
  const runs = leavesOf(pieces);
  const inside = runs.filter((run) => isWithin(run[0]?.path ?? '', path));
  const wordings = inside.map(wordsOf);
  const found = wordings.reduce((sum, words) => sum + places(words, old).length, 0);
  const isThere = fresh.includes(old) && wordings.some((words) => words.includes(fresh));
  if (found === 0 || isThere || (side !== undefined && found > 1)) return undefined;
  return runs.flatMap((run) => (inside.includes(run) ? changed(run, change, from) : run));
}

/** Neighbouring pieces of one leaf: earlier changes may have cut it. */
function leavesOf(pieces: readonly Piece[]): (readonly Piece[])[] {
  const runs: Piece[][] = [];
  for (const piece of pieces) {
    const run = runs.at(-1);
    if (run?.[0]?.path === piece.path) run.push(piece);
    else runs.push([piece]);
  }
  return runs;
}

const wordsOf = (run: readonly Piece[]): string => run.map(({ text, gap }) => text + gap).join('');

/** Offsets at which the words stand and no letter goes on from them. */
function places(text: string, old: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(old); at >= 0; at = text.indexOf(old, at + old.length)) {
    const apart = [text.slice(0, at), text.slice(at + old.length)];
    const joins =
      (/[\p{L}\d]$/u.test(apart[0] ?? '') && /^[\p{L}\d]/u.test(old)) ||
      (/^[\p{L}\d]/u.test(apart[1] ?? '') && /[\p{L}\d]$/u.test(old));
    if (!joins) found.push(at);
  }
  return found;
}

/** From the last place to the first, so that the offsets before it stay. */
function changed(run: readonly Piece[], change: Change, from: string): readonly Piece[] {
  const at = places(wordsOf(run), change.old).toReversed();
  return at.reduce((pieces, start) => changedAt(pieces, start, { change, from }), run);
}

function changedAt(
  pieces: readonly Piece[],
  start: number,
  { change: { old, fresh, side }, from }: { readonly change: Change; readonly from: string },
): readonly Piece[] {
  const [before, behind] = cut(pieces, start);
  const [words, after] = cut(behind, old.length);
  const path = pieces[0]?.path ?? '';
  if (fresh === '') return closedUp(before, after);
  const added = { path, text: fresh, gap: '', from };
  if (side === undefined) return [...before, added, ...after];
  if (side === 'trước') return [...before, { ...added, gap: ' ' }, ...words, ...after];
  const gap = /^[,;.)]/u.test(fresh) ? '' : ' ';
  const spaced = words.map((piece, at) => (at === words.length - 1 ? { ...piece, gap } : piece));
  return [...before, ...spaced, added, ...after];
}

/** Joins what stands around words that are gone, without the second space or one before a comma. */
function closedUp(before: readonly Piece[], after: readonly Piece[]): readonly Piece[] {
  const [next, ...rest] = after;
  const last = before.at(-1);
  if (!next || (last && !/\s$/u.test(last.text + last.gap))) return [...before, ...after];
  if (next.text.startsWith(' ')) return [...before, { ...next, text: next.text.slice(1) }, ...rest];
  if (!last || !/^[,;.)]/u.test(next.text)) return [...before, ...after];
  return [...before.slice(0, -1), { ...last, text: last.text.trimEnd(), gap: '' }, ...after];
}

/** Cuts a run at an offset of its words; nothing empty is left. */
function cut(pieces: readonly Piece[], offset: number): readonly [Piece[], Piece[]] {
  const before: Piece[] = [];
  const after: Piece[] = [];
  let reached = 0;
  for (const piece of pieces) {
    const at = Math.min(Math.max(offset - reached, 0), piece.text.length);
    reached += piece.text.length + piece.gap.length;
    const isWhole = offset >= reached;
    const head = { ...piece, text: piece.text.slice(0, at), gap: isWhole ? piece.gap : '' };
    const rest = { ...piece, text: piece.text.slice(at), gap: isWhole ? '' : piece.gap };
    if (head.text + head.gap !== '') before.push(head);
    if (rest.text + rest.gap !== '') after.push(rest);
  }
  return [before, after];
}
