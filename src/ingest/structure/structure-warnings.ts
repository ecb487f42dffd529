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

/**
 * Misread labels up to which a copy is believed. Texts of publishers and of the gazette measured have
 * one or two; the recognised copies that nobody corrected have 4 to 67, and their words are no better.
 */
const maxMisread = 3;

const ordinals: Partial<Record<ProvisionKind, (number: string) => Ordinal | undefined>> = {
  article: ordinalOfNumber,
  clause: ordinalOfNumber,
  point: ordinalOfLetter,
};

/** Siblings of one numbered kind: an điều's are all of its body, whatever chapter they are in. */
function familyOf({ kind, path, parent }: Provision): string {
  return kind === 'article' ? `article ${path.replace(/[^/]+$/u, '')}` : `${kind} ${parent ?? ''}`;
}

/** A number that is missing between two siblings, or before the first. */
export type MissingNumber = { readonly before: Provision | undefined; readonly node: Provision };

/** Where numbers are missing: a label was lost, so an address may be wrong. In document order. */
export function missingNumbers(provisions: readonly Provision[]): MissingNumber[] {
  const last = new Map<string, Provision>();
  const missing: MissingNumber[] = [];
  for (const node of provisions) {
    const read = ordinals[node.kind];
    const ordinal = read?.(node.number);
    if (!read || !ordinal) continue;
    const before = last.get(familyOf(node));
    const previous: Ordinal = (before && read(before.number)) ?? [0, 0];
    last.set(familyOf(node), node);
    if (gapBetween(previous, ordinal) > 0) missing.push({ before, node });
  }
  return missing;
}

function gapWarning({ before, node }: MissingNumber): Warning {
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

/** Labels of khoản and điểm that were read for what is due there and not for what is printed. */
function misreadLabels(text: string, provisions: readonly Provision[]): Warning[] {
  const misread = provisions.filter(({ kind, number, start }) => {
    const isLabelled = kind === 'clause' || kind === 'point';
    return (
      isLabelled &&
      !new RegExp(`^["“]?${number}\\s?[.)/]`, 'iu').test(text.slice(start, start + 12))
    );
  });
  const [first] = misread;
  if (!first || misread.length <= maxMisread) return [];
  const message = `${misread.length} nhãn khoản, điểm bị đọc sai, như ở ${first.path}: bản nhận dạng từ ảnh chưa soát, cần đối chiếu bản gốc.`;
  return [{ code: 'LABELS_MISREAD', message, page: first.pages[0], start: first.start }];
}

/** What a reviewer should look at in the tree: lost, misread and repeated numbers. */
export function structureWarnings(text: string, provisions: readonly Provision[]): Warning[] {
  return [
    ...missingNumbers(provisions).map(gapWarning).slice(0, maxOfOneKind),
    ...misreadLabels(text, provisions),
    ...repeats(provisions).slice(0, maxOfOneKind),
  ];
}
