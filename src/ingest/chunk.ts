import type { Chunk } from '../domain/chunk.ts';
import type { LegalDocument } from '../domain/legal-document.ts';
import { addressOf, unitLabel, type Provision, type ProvisionKind } from '../domain/provision.ts';
import type { StructuredDocument } from '../domain/structured-document.ts';
import { documentLabel } from '../domain/label.ts';

/**
 * Longest chunk in characters. About 900 Vietnamese syllables: 95 % of the 62,323 điều of Bộ pháp
 * điển are shorter (764 syllables at the 95th percentile, research/engines.md), so an điều is split
 * only when it would drown its own khoản.
 */
const MAX_CHARS = 4_000;

/** Named parts that say nothing an officer could rely on. */
const unsearched: ReadonlySet<ProvisionKind> = new Set([
  'header',
  'preamble',
  'footer',
  'recipients',
  'contents',
  'footnotes',
]);
/** Nodes that group điều; their heading goes into the path of what they hold. */
const groups: ReadonlySet<ProvisionKind> = new Set([
  'part',
  'chapter',
  'section',
  'subsection',
  'regulation',
]);

/** A run of neighbouring nodes that becomes one chunk. */
type Run = { readonly nodes: readonly Provision[]; readonly start: number; readonly end: number };

/**
 * Cuts a structured document into searchable pieces, in document order. Every searched leaf lies in
 * exactly one chunk; a chunk never crosses an điều.
 */
export function chunk(
  document: LegalDocument,
  { text, provisions }: Pick<StructuredDocument, 'text' | 'provisions'>,
): Chunk[] {
  const children = childrenByParent(provisions);
  const title = documentLabel(document, { withTitle: true });
  const chunks: Chunk[] = [];

  function visit(node: Provision, above: readonly string[]): void {
    if (unsearched.has(node.kind)) return;
    const below = children.get(node.path) ?? [];
    const whole = !groups.has(node.kind) && (node.end - node.start <= MAX_CHARS || isUnit(node));
    if (whole || below.length === 0) return emit(node, above);
    const heading = [unitLabel(node), node.heading].filter(Boolean).join(' ');
    for (const child of below) {
      if (child.kind !== 'intro' || !groups.has(node.kind)) visit(child, [...above, heading]);
    }
  }

  function emit(unit: Provision, above: readonly string[]): void {
    for (const run of splitUnit(unit, children)) {
      for (const [start, end] of cutAtLines(text, run)) {
        if (text.slice(start, end).trim() === '') continue;
        chunks.push({
          article: addressOf(document.key, unit.path),
          addresses: run.nodes.map(({ path }) => addressOf(document.key, path)),
          documentKey: document.key,
          versionId: document.versionId,
          title,
          path: above.join(' › '),
          heading: [unitLabel(unit), unit.heading].filter(Boolean).join('. '),
          text: text.slice(start, end),
          start,
          end,
          pages: [run.nodes[0]?.pages[0] ?? 1, run.nodes.at(-1)?.pages[1] ?? 1],
        });
      }
    }
  }

  for (const root of provisions) if (root.parent === undefined) visit(root, []);
  return chunks;
}

/** An điều and a form stay one unit however long they are; only their chunks are cut. */
function isUnit({ kind }: Provision): boolean {
  return kind === 'article' || kind === 'form';
}

function childrenByParent(provisions: readonly Provision[]): Map<string, Provision[]> {
  const byParent = new Map<string, Provision[]>();
  for (const node of provisions) {
    if (node.parent === undefined) continue;
    const siblings = byParent.get(node.parent);
    if (siblings) siblings.push(node);
    else byParent.set(node.parent, [node]);
  }
  return byParent;
}

/** One run when the unit is short; else neighbouring children together up to the limit. */
function splitUnit(unit: Provision, children: ReadonlyMap<string, Provision[]>): Run[] {
  const below = children.get(unit.path) ?? [];
  if (unit.end - unit.start <= MAX_CHARS || below.length === 0) {
    return [{ nodes: [unit], start: unit.start, end: unit.end }];
  }
  const runs: Run[] = [];
  let open: Provision[] = [];
  const close = () => {
    const [first] = open;
    const last = open.at(-1);
    if (first && last) runs.push({ nodes: open, start: first.start, end: last.end });
    open = [];
  };
  for (const child of below) {
    const start = open[0]?.start ?? child.start;
    if (child.end - start > MAX_CHARS) close();
    if (child.end - child.start > MAX_CHARS) runs.push(...splitUnit(child, children));
    else open.push(child);
  }
  close();
  return runs;
}

/** Cuts a leaf that is still too long (a form, a table) at line ends. */
function cutAtLines(text: string, { nodes, start, end }: Run): [number, number][] {
  if (nodes.length > 1 || end - start <= MAX_CHARS) return [[start, end]];
  const cuts: [number, number][] = [];
  let from = start;
  while (end - from > MAX_CHARS) {
    const lineEnd = text.lastIndexOf('\n', from + MAX_CHARS);
    const to = lineEnd > from ? lineEnd + 1 : from + MAX_CHARS;
    cuts.push([from, to]);
    from = to;
  }
  return [...cuts, [from, end]];
}
