import type { Article } from '../domain/passage.ts';

/** All words of an điều: the title of its document, the headings above it, its own, its leaves. */
export function articleWords({ document, path, heading, leaves }: Article): string {
  return [document.title ?? '', path, heading, ...leaves.map(({ text }) => text)].join('\n');
}
