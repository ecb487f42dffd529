import type { Provision, ProvisionKind } from '../../domain/provision.ts';
import type { Warning } from '../../domain/source-text.ts';
import {
  gapBetween,
  ordinalOfLetter,
  ordinalOfNumber,
  type Ordinal,
} from '../../language/provision-number.ts';

/** More of one kind than this tell a reviewer nothing new. */
const maxOfOneKind = 20;

const ordinals: Partial<Record<ProvisionKind, (number: string) => Ordinal | undefined>> = {
  article: ordinalOfNumber,
  clause: ordinalOfNumber,
  point: ordinalOfLetter,
};

/** Siblings of one numbered kind: an điều's are all of its body, whatever chapter they are in. */
function familyOf({ kind, path, parent }: Provision): string {
  return kind === 'article' ? `article ${path.replace(/[^/]+$/u, '')}` : `${kind} ${parent ?? ''}`;
}

/** A number that is missing between two neighbours: a label was lost, so an address may be wrong. */
function gaps(provisions: readonly Provision[]): Warning[] {
  const last = new Map<string, Provision>();
  const warnings: Warning[] = [];
  for (const node of provisions) {
    const read = ordinals[node.kind];
    const ordinal = read?.(node.number);
    if (!read || !ordinal) continue;
    const before = last.get(familyOf(node));
    const previous: Ordinal = (before && read(before.number)) ?? [0, 0];
    last.set(familyOf(node), node);
    if (gapBetween(previous, ordinal) > 0) warnings.push(gapWarning(before, node));
  }
  return warnings;
}

function gapWarning(before: Provision | undefined, node: Provision): Warning {
  const code =
    node.kind === 'article' ? 'ARTICLE_GAP' : node.kind === 'clause' ? 'CLAUSE_GAP' : 'POINT_GAP';
  const from = before ? `giữa ${before.path} và ${node.path}` : `trước ${node.path}`;
  return { code, message: `Thiếu số thứ tự ${from}.`, page: node.pages[0], start: node.start };
}

function repeats(provisions: readonly Provision[]): Warning[] {
  return provisions
    .filter(({ path }) => /~\d+$/u.test(path))
    .map(({ path, pages, start }) => ({
      code: 'NUMBER_REPEATED',
      message: `Số thứ tự bị lặp lại: ${path}.`,
      page: pages[0],
      start,
    }));
}

/** What a reviewer should look at in the tree: lost and repeated numbers. */
export function structureWarnings(provisions: readonly Provision[]): Warning[] {
  return [
    ...gaps(provisions).slice(0, maxOfOneKind),
    ...repeats(provisions).slice(0, maxOfOneKind),
  ];
}
