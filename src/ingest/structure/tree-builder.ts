import type { Provision, ProvisionKind } from '../../domain/provision.ts';

/** A node while the tree grows; its span is settled when the next node opens. */
export type GrowingNode = {
  readonly kind: ProvisionKind;
  readonly path: string;
  readonly parent: GrowingNode | undefined;
  readonly number: string;
  heading: string;
  readonly start: number;
  readonly children: GrowingNode[];
};

/** What opens a node: `segment` is its own part of the path, `under` what stands before it. */
export type NodeSeed = {
  readonly kind: ProvisionKind;
  readonly segment: string;
  readonly number?: string;
  readonly heading?: string;
  readonly start: number;
  readonly parent?: GrowingNode | undefined;
  /** Path before the segment; the parent's path when absent. An điều leaves its chapter out. */
  readonly under?: string;
};

/**
 * Grows the tree of one document. Nodes are opened in document order and each reaches to the next
 * one's start, so that leaves partition the text whatever the caller decides.
 *
 * Paths never collide: the second node of the same path gets `~2`, the third `~3`.
 */
export class TreeBuilder {
  readonly #text: string;
  readonly #roots: GrowingNode[] = [];
  readonly #taken = new Map<string, number>();

  constructor(text: string) {
    this.#text = text;
  }

  /** Opens a node at `start`, which must not lie before the start of the node opened last. */
  open(seed: NodeSeed): GrowingNode {
    const under = seed.under ?? seed.parent?.path ?? '';
    const node: GrowingNode = {
      kind: seed.kind,
      path: this.#freePath(under === '' ? seed.segment : `${under}/${seed.segment}`),
      parent: seed.parent,
      number: seed.number ?? '',
      heading: seed.heading ?? '',
      start: seed.start,
      children: [],
    };
    (seed.parent?.children ?? this.#roots).push(node);
    return node;
  }

  /** The finished nodes, a parent before its children, in document order. */
  finish(pagesOf: (start: number, end: number) => readonly [number, number]): Provision[] {
    const provisions: Provision[] = [];
    const add = (node: GrowingNode, limit: number): void => {
      const end = this.#trimmedEnd(node.start, limit);
      provisions.push({
        kind: node.kind,
        path: node.path,
        ...(node.parent ? { parent: node.parent.path } : {}),
        number: node.number,
        heading: node.heading,
        start: node.start,
        end,
        pages: pagesOf(node.start, end),
      });
      const children = this.#withIntro(node);
      for (const [index, child] of children.entries()) {
        add(child, children[index + 1]?.start ?? limit);
      }
    };
    for (const [index, root] of this.#roots.entries()) {
      add(root, this.#roots[index + 1]?.start ?? this.#text.length);
    }
    return provisions;
  }

  #withIntro(node: GrowingNode): readonly GrowingNode[] {
    const first = node.children[0];
    if (!first || this.#trimmedEnd(node.start, first.start) <= node.start) return node.children;
    const intro: GrowingNode = {
      kind: 'intro',
      path: this.#freePath(`${node.path}/intro`),
      parent: node,
      number: '',
      heading: '',
      start: node.start,
      children: [],
    };
    return [intro, ...node.children];
  }

  #trimmedEnd(start: number, limit: number): number {
    return start + this.#text.slice(start, limit).trimEnd().length;
  }

  #freePath(path: string): string {
    const times = (this.#taken.get(path) ?? 0) + 1;
    this.#taken.set(path, times);
    if (times === 1) return path;
    const numbered = `${path}~${times}`;
    return this.#taken.has(numbered)
      ? this.#freePath(path)
      : (this.#taken.set(numbered, 1), numbered);
  }
}
