import { unusable } from '../domain/citation.ts';
import { leadInsOf } from '../domain/lead-ins.ts';
import type { Article, Leaf } from '../domain/passage.ts';
import { caseWords } from '../language/case-words.ts';
import { findRanges } from '../language/ranges.ts';
import { syllables } from '../language/syllables.ts';
import { leafFitOf } from '../models/leaf-fit.ts';
import type { RankedPassage } from './rank.ts';

/**
 * Of an điều whose first leaf is made for another quantity than the question tells ("từ đủ 75 tuổi" for
 * somebody of 72), the leaf that is made for this one goes before it, with its score. Where none is,
 * the first stays: that the quantity lies outside is then the answer.
 */
export function leadByRange(passages: readonly RankedPassage[], readAs: string): RankedPassage[] {
  const fitOf = leafFitOf(readAs);
  const asked = caseWords(readAs);
  const seen = new Set<string>();
  const led = passages.flatMap((passage) => {
    const { leaf, article, isNamed } = passage;
    const isFirst = !seen.has(article.address);
    seen.add(article.address);
    if (!isFirst || isNamed || fitOf(leaf, article) !== 'excludes') return [passage];
    const held = (one: Leaf) => heldBy(one, article, asked);
    const [other] = article.leaves
      .filter(
        (one) =>
          one.kind !== 'intro' &&
          !unusable.has(one.validity.status) &&
          fitOf(one, article) === 'fits' &&
          (held(leaf).isSubsetOf(held(one)) || isForAnybody(one, asked)),
      )
      .toSorted(
        (one, next) =>
          Number(hasRange(next)) - Number(hasRange(one)) || held(next).size - held(one).size,
      );
    return other ? [{ ...passage, leaf: other }, passage] : [passage];
  });
  const first = Map.groupBy(led, ({ leaf }) => leaf.address);
  return led.filter((passage) => first.get(passage.leaf.address)?.[0] === passage);
}

const anybody = new Set(syllables('người công dân cá nhân trường hợp'));

/**
 * Whether a leaf names nobody else than the question where it tells its range: "Từ đủ 75 tuổi" does
 * not, "Bắt buộc: đóng từ đủ 12 tháng" never takes the place of "Tự nguyện: đóng từ đủ 60 tháng".
 */
function isForAnybody({ text }: Leaf, asked: ReadonlySet<string>): boolean {
  const front = findRanges(text).at(-1)?.front;
  return front !== undefined && caseWords(front).difference(anybody).isSubsetOf(asked);
}

/** What a leaf with its lead-ins holds of the case that is asked about. */
function heldBy(leaf: Leaf, article: Article, asked: ReadonlySet<string>): ReadonlySet<string> {
  const texts = [...leadInsOf(leaf, article), leaf].map(({ text }) => text);
  return caseWords(texts.join('\n')).intersection(asked);
}

function hasRange({ text }: Leaf): boolean {
  return findRanges(text).length > 0;
}
