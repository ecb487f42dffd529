import { pathsFitting } from '../../language/path-fit.ts';
import type { OutlineNode } from '../../store/catalogue.ts';

export type Outlines = ReadonlyMap<string, readonly OutlineNode[]>;

/** Whether a path can only be read with the document's own: a chapter, a place in an annex. */
export function needsOutline(path: string): boolean {
  return path !== '' && !/(?:^|\/)d\d/u.test(path);
}

/** Paths under which everything that is meant lies; undefined when the document has no such place. */
export function pathsIn(
  path: string,
  outline: readonly OutlineNode[],
): readonly string[] | undefined {
  if (!needsOutline(path)) return [path];
  const held = new Set(outline.map((node) => node.path));
  const fitting = pathsFitting(path, held);
  if (fitting.length === 0) return undefined;
  return fitting.flatMap((one) => withMembers(one, outline));
}

/** A chapter stands in no path of its điều: they are named beside it. */
function withMembers(path: string, outline: readonly OutlineNode[]): string[] {
  const members = outline.filter(
    (node) => node.parent === path && !node.path.startsWith(`${path}/`),
  );
  return [path, ...members.flatMap((node) => withMembers(node.path, outline))];
}
