import type { Article, Leaf, Passage } from '../../domain/passage.ts';

/** A made-up điều from its lines: path, kind and text of each leaf. */
export function articleOf(
  number: number,
  heading: string,
  lines: readonly (readonly [path: string, kind: Leaf['kind'], text: string])[],
): Article {
  const address = `ben/d${number}`;
  const leaves = lines.map(([path, kind, text], at): Leaf => {
    const own = `${address}/${path}`;
    return {
      address: own,
      kind,
      label: path,
      text,
      start: at * 1000,
      end: at * 1000 + text.length,
      page: 1,
      parent: own.slice(0, own.lastIndexOf('/')),
      validity: { status: 'in-force', reason: '' },
    };
  });
  return {
    address,
    label: `Điều ${number}`,
    heading,
    path: '',
    document: {
      key: 'ben',
      number: '9901/2099/NĐ-CP',
      versionId: 'v',
      kind: 'Nghị định',
      tier: 'normative',
      territory: 'nation',
      fields: [],
    },
    leaves,
  };
}

/** One of its leaves as a passage. */
export function passageAt(article: Article, path: string, score = 1): Passage {
  const leaf = article.leaves.find(({ address }) => address === `${article.address}/${path}`);
  if (!leaf) throw new RangeError(`no leaf ${path}`);
  return { leaf, article, support: 1, score };
}
