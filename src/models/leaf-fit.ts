import { leadInsOf } from '../domain/lead-ins.ts';
import type { Article, Leaf } from '../domain/passage.ts';
import { askedQuantities } from '../language/asked-quantities.ts';
import { combined, rangeFit, type RangeFit } from '../language/range-fit.ts';

/** How the leaves of an điều stand to the quantities that a question tells. */
export type LeafFit = (leaf: Leaf, article: Pick<Article, 'address' | 'leaves'>) => RangeFit;

/** "có đủ ba điều kiện:", "đáp ứng các tiêu chuẩn sau:": no item holds without the others. */
const needsAll =
  /(?:(?<!\p{L})đủ|đồng thời|(?:các|những)) (?:\p{L}+ |\d+ ){0,3}?(?:điều kiện|tiêu chuẩn)[^.;]*:\s*$/iu;
const needsOne = /một trong/iu;

/** What holds for whatever the fellows leave over. */
const leftOver = /(?<!\p{L})(?:còn lại|trường hợp khác(?=\s*(?:[:,]|thì)))(?!\p{L})/iu;

/** Reads a question once; each leaf is held against it with the lead-ins that govern it. */
export function leafFitOf(question: string): LeafFit {
  const asked = askedQuantities(question);
  const own = ({ text }: Leaf) => rangeFit(asked, text);
  const fitIn: LeafFit = (leaf, article) => {
    const items = leaf.kind === 'intro' ? itemsOf(leaf, article) : fellowsOf(leaf, article);
    const governing = [leaf, ...leadInsOf(leaf, article)];
    const fit = combined(governing.map(own));
    const list = governing.find(({ kind, text }) => kind === 'intro' && needsAll.test(text));
    if (list && !needsOne.test(list.text))
      return combined([fit, ...itemsOf(list, article).map(own)]);
    if (leaf.kind === 'intro') return fit === 'silent' ? anyOf(items.map(own)) : fit;
    return fit === 'silent' && leftOver.test(leaf.text) ? leftBy(items.map(own)) : fit;
  };
  return asked.ranges.length === 0 ? () => 'silent' : fitIn;
}

/** A lead-in to several cases is for all that one of them is for. */
function anyOf(fits: readonly RangeFit[]): RangeFit {
  if (fits.includes('fits')) return 'fits';
  return fits.length > 0 && fits.every((fit) => fit === 'excludes') ? 'excludes' : 'silent';
}

/** For those whom no fellow is for; for nobody whom one is for. */
function leftBy(fits: readonly RangeFit[]): RangeFit {
  if (fits.includes('fits')) return 'excludes';
  return fits.includes('excludes') ? 'fits' : 'silent';
}

function itemsOf({ address, parent }: Leaf, { leaves }: Pick<Article, 'leaves'>): Leaf[] {
  return leaves.filter((leaf) => leaf.parent === parent && leaf.address !== address);
}

function fellowsOf({ address, parent, kind }: Leaf, { leaves }: Pick<Article, 'leaves'>): Leaf[] {
  return leaves.filter(
    (leaf) => leaf.parent === parent && leaf.address !== address && leaf.kind === kind,
  );
}
