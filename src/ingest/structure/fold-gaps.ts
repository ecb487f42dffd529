import { pathLabel } from '../../domain/path-label.ts';
import { isWithin, unitLabel, type Provision } from '../../domain/provision.ts';
import type { NumberGap } from '../../domain/structured-document.ts';
import { missingNumbers, type MissingNumber } from './structure-warnings.ts';

/**
 * Share of a text that may stay undivided for broken numbers; beyond it a person must look. Chosen
 * between the copies that lost a label here and there (1 to 15 % measured) and those whose longest
 * điều are broken (49 and 78 %).
 */
const maxUndivided = 0.2;

export type Folded = {
  readonly provisions: readonly Provision[];
  readonly gaps: readonly NumberGap[];
};

/**
 * Leaves undivided what lacks a number below it: text of the lost khoản may stand in the one before,
 * and the letter behind a gap may be a misread one, so only the provision around them has an address
 * that is right. Lost điều and too many gaps are left as they are, for a person.
 */
export function foldGaps(text: string, provisions: readonly Provision[]): Folded {
  const broken = Map.groupBy(
    missingNumbers(provisions).filter(({ node }) => node.kind !== 'article'),
    ({ node }) => node.parent ?? '',
  );
  const roots = [...broken.keys()].filter(
    (path) =>
      path !== '' && ![...broken.keys()].some((other) => other !== path && isWithin(path, other)),
  );
  const kept = { provisions, gaps: [] };
  if (roots.length === 0 || shareOf(text, provisions, roots) > maxUndivided) return kept;
  return {
    provisions: provisions.filter(
      ({ path }) => !roots.some((root) => path !== root && isWithin(path, root)),
    ),
    gaps: roots.map((path) => gapOf(path, broken.get(path) ?? [])),
  };
}

function gapOf(path: string, missing: readonly MissingNumber[]): NumberGap {
  const where = missing
    .map(({ before, node }) =>
      before ? `giữa ${unitLabel(before)} và ${unitLabel(node)}` : `trước ${unitLabel(node)}`,
    )
    .join(', ');
  const place = pathLabel(path);
  const message = `Bản trong kho thiếu số thứ tự ${where} của ${place} (mất chữ hoặc mất nhãn), nên chỉ dẫn đến ${place}; hãy đối chiếu bản gốc.`;
  return { path, message };
}

function shareOf(text: string, provisions: readonly Provision[], roots: readonly string[]): number {
  const undivided = provisions
    .filter(({ path }) => roots.includes(path))
    .reduce((sum, { start, end }) => sum + end - start, 0);
  return undivided / text.length;
}
