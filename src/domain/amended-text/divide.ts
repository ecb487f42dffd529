import { segmentAt, unitOf, type Unitised } from './payload.ts';
import type { Piece } from './piece.ts';

/** Letters of điểm in their order (NĐ 78/2025/NĐ-CP Điều 63), as segments. */
const letters = 'a b c d dd e g h i k l m n o p q r s t u v x y'.split(' ');

/** Units that may stand directly below another. */
const below: Readonly<Record<Unitised, readonly Unitised[]>> = {
  article: ['clause', 'point'],
  clause: ['point'],
  point: [],
};

/**
 * Divides new wording into leaves, so that a later amendment finds a điểm in a khoản that an earlier
 * one wrote. Where the numbers are not the plain sequence from the first, nothing is divided.
 */
export function divide(path: string, text: string, from: string): Piece[] {
  const unit = unitOf(path);
  const lines = text.split('\n');
  for (const inner of unit ? below[unit] : []) {
    const starts = lines.flatMap((line, at) => {
      const segment = at === 0 ? undefined : segmentAt(line, inner);
      return segment === undefined ? [] : [{ at, segment }];
    });
    if (starts.length === 0) continue;
    if (!starts.every(({ segment }, at) => segment === nth(inner, at))) break;
    const lead = { path: `${path}/intro`, text: lines.slice(0, starts[0]?.at).join('\n') };
    const parts = starts.map(({ at, segment }, place) => ({
      path: `${path}/${segment}`,
      text: lines.slice(at, starts[place + 1]?.at).join('\n'),
    }));
    const leaves = [
      piece(lead.path, lead.text, from),
      ...parts.flatMap((part) => divide(part.path, part.text, from)),
    ];
    return leaves.map((leaf, at) => (at < leaves.length - 1 ? withLineEnd(leaf) : leaf));
  }
  return [piece(path, text, from)];
}

const nth = (unit: Unitised, at: number): string | undefined =>
  unit === 'clause' ? `k${at + 1}` : letters[at];

function piece(path: string, text: string, from: string): Piece {
  const own = text.trimEnd();
  return { path, text: own, gap: text.slice(own.length), from };
}

function withLineEnd(leaf: Piece): Piece {
  return leaf.gap.includes('\n') ? leaf : { ...leaf, gap: `${leaf.gap}\n` };
}
