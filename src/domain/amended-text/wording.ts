import type { TextPiece } from '../amendment.ts';
import { addressOf, isWithin } from '../provision.ts';
import { changeWords } from './change-words.ts';
import { divide } from './divide.ts';
import type { Instruction } from './instruction.ts';
import type { Piece, Unit } from './piece.ts';

/** The wording as it is kept, leaf by leaf; together the pieces are the text, letter for letter. */
export function piecesOf({ documentKey, path, text, start, end, parts }: Unit): Piece[] {
  const outer = new Set(parts.map((part) => part.path.slice(0, part.path.lastIndexOf('/'))));
  const leaves = parts.filter((part) => !outer.has(part.path));
  const pieces: Piece[] = [];
  const add = (at: string, from: number, to: number): void => {
    const whole = text.slice(from - start, to - start);
    const own = whole.trimEnd();
    if (whole !== '')
      pieces.push({
        path: at,
        text: own,
        gap: whole.slice(own.length),
        from: addressOf(documentKey, at),
      });
  };
  let reached = start;
  for (const [at, leaf] of leaves.entries()) {
    if (leaf.start > reached) add(path, reached, leaf.start);
    reached = leaves[at + 1]?.start ?? end;
    add(leaf.path, leaf.start, reached);
  }
  if (reached < end) add(path, reached, end);
  return pieces;
}

/** The pieces as one text, and where each of them stands in it. */
export function textOf(pieces: readonly Piece[]): {
  readonly text: string;
  readonly pieces: readonly TextPiece[];
} {
  let text = '';
  const places = pieces.map((piece): TextPiece => {
    const start = text.length;
    text += piece.text + piece.gap;
    return { address: piece.from, start, end: start + piece.text.length };
  });
  return { text, pieces: places };
}

type At = { readonly path: string; readonly from: string; readonly unit: Pick<Unit, 'path'> };

/** The wording after one instruction at one place; undefined when it does not fit. */
export function applied(
  pieces: readonly Piece[],
  instruction: Instruction,
  { path, from, unit }: At,
): readonly Piece[] | undefined {
  if (instruction.kind === 'words') return changeWords(pieces, instruction, { path, from });
  if (instruction.kind === 'repeal') return replaced(pieces, path, []);
  const segment = path.slice(path.lastIndexOf('/') + 1);
  const fresh = instruction.wordings.find((wording) => wording.segment === segment);
  if (!fresh) return undefined;
  const written = divide(path, fresh.text, from);
  if (instruction.kind === 'rewrite') return replaced(pieces, path, written);
  // A điều that was repealed as a whole may be written again.
  if (path === unit.path) return pieces.length === 0 ? written : undefined;
  return inserted(pieces, path, { written, instruction });
}

/** Puts pieces in the place of everything at a path, with the white space that stood behind it. */
function replaced(
  pieces: readonly Piece[],
  path: string,
  written: readonly Piece[],
): readonly Piece[] | undefined {
  const at = pieces.findIndex((piece) => isWithin(piece.path, path));
  if (at < 0) return undefined;
  const to = pieces.findLastIndex((piece) => isWithin(piece.path, path)) + 1;
  const gap = pieces[to - 1]?.gap ?? '';
  const before = pieces.slice(0, at);
  const ending = written.length > 0 ? written : before;
  const kept = ending.map((piece, place) =>
    place === ending.length - 1 ? { ...piece, gap } : piece,
  );
  return [...(written.length > 0 ? before : []), ...kept, ...pieces.slice(to)];
}

type Addition = {
  readonly written: readonly Piece[];
  readonly instruction: Extract<Instruction, { kind: 'add' }>;
};

/** Numbers as numbers, letters by the Vietnamese alphabet: `k4` < `k4a` < `k10`, `d` < `dd` < `e`. */
const { compare } = new Intl.Collator('en', { numeric: true });

function inserted(
  pieces: readonly Piece[],
  path: string,
  { written, instruction }: Addition,
): readonly Piece[] | undefined {
  const parent = path.slice(0, path.lastIndexOf('/'));
  const segment = path.slice(parent.length + 1);
  const siblings = siblingsOf(pieces, parent, segment);
  const ordered = siblings.every((one, at) => at === 0 || compare(siblings[at - 1] ?? '', one) < 0);
  if (siblings.length === 0 || !ordered || siblings.includes(segment)) return undefined;
  const place = siblings.filter((one) => compare(one, segment) < 0).length;
  if (!standsAsSaid(segment, { siblings, place, instruction })) return undefined;
  const next = siblings[place];
  const last = siblings[place - 1];
  const index =
    next === undefined
      ? pieces.findLastIndex((piece) => isWithin(piece.path, `${parent}/${last ?? ''}`)) + 1
      : pieces.findIndex((piece) => isWithin(piece.path, `${parent}/${next}`));
  const gap = pieces[index - 1]?.gap ?? '';
  const before = pieces
    .slice(0, index)
    .map((piece, at) => (at === index - 1 ? { ...piece, gap: '\n' } : piece));
  const added = written.map((piece, at) =>
    at === written.length - 1 ? { ...piece, gap: next === undefined ? gap : '\n' } : piece,
  );
  return [...before, ...added, ...pieces.slice(index)];
}

/** Numbered children of the same unit, in the order in which they stand, each once. */
function siblingsOf(pieces: readonly Piece[], parent: string, segment: string): string[] {
  const isClause = segment.startsWith('k') && /\d/u.test(segment);
  const segments = pieces
    .filter((piece) => piece.path.startsWith(`${parent}/`))
    .map((piece) => piece.path.slice(parent.length + 1).split('/')[0] ?? '')
    .filter((one) => one !== 'intro' && /^k\d/u.test(one) === isClause);
  return [...new Set(segments)];
}

/** Where the words name a neighbour it must be the one that the number gives. */
function standsAsSaid(
  segment: string,
  {
    siblings,
    place,
    instruction: { beside, wordings },
  }: { readonly siblings: readonly string[]; readonly place: number } & Pick<
    Addition,
    'instruction'
  >,
): boolean {
  if (!beside) return true;
  const own = wordings.map((wording) => wording.segment);
  const at = own.indexOf(segment);
  if (beside.side === 'sau') return siblings[place - 1] === (at > 0 ? own[at - 1] : beside.segment);
  return siblings[place] === beside.segment;
}
