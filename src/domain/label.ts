import type { DocumentFacts } from './legal-document.ts';
import { pathLabel } from './path-label.ts';
import { unitLabel, type Provision } from './provision.ts';

/**
 * A law's own name stands in its label when it is short enough to be a name ("Đất đai"); the
 * longest in use, "Tổ chức chính quyền địa phương", has 30 characters, titles of amending laws
 * begin beyond 60.
 */
const MAX_NAME_CHARS = 60;

const named: ReadonlySet<string> = new Set(['Luật', 'Bộ luật', 'Pháp lệnh']);

/** Names a document as officers write it: `Nghị định 151/2025/NĐ-CP`, `Luật Đất đai 31/2024/QH15`. */
export function documentLabel(
  { kind, number, title }: Pick<DocumentFacts, 'kind' | 'number' | 'title'>,
  { withTitle = false }: { readonly withTitle?: boolean } = {},
): string {
  const isName = named.has(kind) && title !== undefined && title.length <= MAX_NAME_CHARS;
  const name = title?.replace(new RegExp(`^${kind}\\s+`, 'iu'), '');
  const label = [kind, isName ? name : undefined, number].filter(Boolean).join(' ');
  return withTitle && !isName && name ? `${label} ${name}` : label;
}

/**
 * Names a provision inside-out: `điểm b khoản 1 Điều 5`. `lineage` is the node and its ancestors,
 * innermost first. Chương and mục are named only when they are what is cited: an điều is numbered
 * through the whole document (Điều 63 NĐ 78/2025/NĐ-CP).
 */
export function provisionLabel(lineage: readonly Provision[]): string {
  const [node] = lineage;
  if (!node) return '';
  const article = lineage.findIndex(({ kind }) => kind === 'article');
  const inner = article < 0 ? lineage : lineage.slice(0, article + 1);
  const outer = article < 0 ? [] : lineage.slice(article + 1).filter(isNamedOutside);
  return [...inner, ...outer]
    .filter(({ kind }) => kind !== 'intro')
    .map((step) => (step.kind === 'regulation' ? pathLabel(step.path) : unitLabel(step)))
    .filter(Boolean)
    .join(' ');
}

/** An issued regulation, an annex and a form restart the numbering, so they are always named. */
function isNamedOutside({ kind }: Provision): boolean {
  return kind === 'regulation' || kind === 'annex' || kind === 'form';
}

/** A node and its ancestors by `parent`, innermost first. */
export function lineageOf(
  node: Provision,
  byPath: ReadonlyMap<string, Provision>,
): readonly Provision[] {
  const lineage: Provision[] = [];
  let step: Provision | undefined = node;
  while (step) {
    lineage.push(step);
    step = step.parent === undefined ? undefined : byPath.get(step.parent);
  }
  return lineage;
}
