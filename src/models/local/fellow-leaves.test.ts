import { expect, it } from 'vitest';
import type { Article, Leaf } from '../../domain/passage.ts';
import { fellowLeaves } from './fellow-leaves.ts';
import { passagePointedTo, referredLeaves } from './referred-leaves.ts';

const texts: readonly (readonly [path: string, kind: Leaf['kind'], text: string])[] = [
  ['d6/k1', 'clause', '1. Thẻ bến đầu tiên: 20.000 đồng.'],
  ['d6/k2', 'clause', '2. Từ thẻ thứ hai: 10.000 đồng một thẻ.'],
  ['d6/k3', 'clause', '3. Nộp tại bến; ghe câu mực xem khoản 1 Điều này.'],
  ['d6/k4/intro', 'intro', '4. Miễn phí cho:'],
  ['d6/k4/a', 'point', 'a) Ghe cứu hộ;'],
  ['d6/k4/b', 'point', 'b) Ghe của trường học.'],
];

const leaves = texts.map(([path, kind, text], at): Leaf => {
  const parent = path.slice(0, path.lastIndexOf('/'));
  return {
    address: `cho/${path}`,
    kind,
    label: path,
    text,
    start: at * 100,
    end: at * 100 + text.length,
    page: 1,
    parent: `cho/${parent}`,
    validity: { status: 'in-force', reason: '' },
  };
});

function articleAt(key: string, number: string): Article {
  return {
    address: `${key}/d6`,
    label: 'Điều 6',
    heading: 'Phí cấp thẻ bến',
    path: '',
    document: {
      key,
      number,
      versionId: 'v',
      kind: 'Nghị định',
      tier: 'normative',
      territory: 'nation',
      fields: [],
    },
    leaves,
  };
}

const article = articleAt('cho', '9901/2099/NĐ-CP');
const at = (path: string) => {
  const leaf = leaves.find(({ address }) => address === `cho/${path}`) as Leaf;
  return { leaf, article, support: 1, score: 1 };
};
const fellows = (path: string, question: string) =>
  fellowLeaves(at(path), question).map(({ address }) => address.slice('cho/'.length));

it('takes every khoản that tells the amount, in the order of the text', () => {
  expect(fellows('d6/k2', 'phí cấp thẻ bến là bao nhiêu tiền')).toEqual(['d6/k1', 'd6/k2']);
});

it('takes one khoản alone when the question singles it out', () => {
  expect(fellows('d6/k2', 'phí cấp thẻ bến thứ hai là bao nhiêu tiền')).toEqual(['d6/k2']);
});

it('takes the whole list of an item that answers no better than the others', () => {
  expect(fellows('d6/k4/b', 'ghe nào được miễn phí thẻ bến')).toEqual(['d6/k4/a', 'd6/k4/b']);
});

it('takes one item alone when the question is about it', () => {
  expect(fellows('d6/k4/b', 'ghe của trường học có được miễn phí không')).toEqual(['d6/k4/b']);
});

it('takes the items of a lead-in', () => {
  expect(fellows('d6/k4/intro', 'ai được miễn phí')).toEqual(['d6/k4/a', 'd6/k4/b']);
});

it('follows a reference inside the điều', () => {
  const referred = referredLeaves(at('d6/k3').leaf, article);
  expect(referred.map(({ address }) => address)).toEqual(['cho/d6/k1']);
});

it('follows a pointer to another document only where one of its passages was found', () => {
  const other = { ...at('d6/k1'), article: articleAt('den', '9902/2099/NĐ-CP') };
  const pointing = {
    ...at('d6/k3').leaf,
    text: '3. Ghe câu mực xem Nghị định số 9902/2099/NĐ-CP.',
  };
  expect(passagePointedTo({ ...at('d6/k3'), leaf: pointing }, [other])).toBe(other);
  expect(passagePointedTo(at('d6/k3'), [other])).toBeUndefined();
});
