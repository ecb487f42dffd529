import { isWithin } from '../../domain/provision.ts';
import type { Article, Leaf, Passage } from '../../domain/passage.ts';
import { findReferences } from '../../language/references.ts';

/** The leaves of its own điều that a leaf refers to: "hai điều kiện tại điểm b và điểm c khoản 1". */
export function referredLeaves({ text }: Leaf, { address, leaves }: Article): Leaf[] {
  const targets = findReferences(text)
    .filter(({ key, documentName, relative }) => !key && !documentName && isOwn(relative))
    .flatMap(({ paths }) => paths.filter((path) => path.startsWith('k')))
    .map((path) => `${address}/${path}`);
  return targets.flatMap((target) => leaves.find((leaf) => isWithin(leaf.address, target)) ?? []);
}

function isOwn(relative: string | undefined): boolean {
  return relative === undefined || relative === 'article';
}

/** `xem … MINH-HỌA-15`, `theo Nghị định số …`: up to the number. */
const pointer = /(?<!\p{L})xem(?!\p{L})[^.;\n]{0,120}/giu;

/** The first passage of another document that a leaf sends its reader to. */
export function passagePointedTo(
  { leaf, article }: Passage,
  passages: readonly Passage[],
): Passage | undefined {
  const pointers = [...leaf.text.matchAll(pointer)].map(([words]) => words);
  return passages.find(({ article: { document } }) => {
    const { number, key } = document;
    if (number === undefined || key === article.document.key) return false;
    return pointers.some((words) => words.includes(number));
  });
}
