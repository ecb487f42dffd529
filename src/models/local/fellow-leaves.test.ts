import { expect, it } from 'vitest';
import { articleOf, passageAt } from './article.fixture.ts';
import { fellowLeaves } from './fellow-leaves.ts';
import { inquiryOf } from './inquiry.ts';
import { passagePointedTo, referredLeaves } from './referred-leaves.ts';

const article = articleOf(6, 'Phí cấp thẻ bến', [
  ['k1', 'clause', '1. Thẻ bến đầu tiên: 20.000 đồng.'],
  ['k2', 'clause', '2. Từ thẻ thứ hai: 10.000 đồng một thẻ.'],
  ['k3', 'clause', '3. Nộp tại bến; ghe câu mực xem khoản 1 Điều này.'],
  ['k4/intro', 'intro', '4. Miễn phí cho:'],
  ['k4/a', 'point', 'a) Ghe cứu hộ;'],
  ['k4/b', 'point', 'b) Ghe của trường học.'],
]);
const at = (path: string) => passageAt(article, path);
const fellows = (path: string, question: string) =>
  fellowLeaves(at(path), inquiryOf(question)).map(({ address }) => address.slice('ben/d6/'.length));

it('takes every khoản that tells the amount, in the order of the text', () => {
  expect(fellows('k2', 'phí cấp thẻ bến là bao nhiêu tiền')).toEqual(['k1', 'k2']);
});

it('takes one khoản alone when the question singles it out', () => {
  expect(fellows('k2', 'phí cấp thẻ bến thứ hai là bao nhiêu tiền')).toEqual(['k2']);
});

it('takes the whole list of an item that answers no better than the others', () => {
  expect(fellows('k4/b', 'ghe nào được miễn phí thẻ bến')).toEqual(['k4/a', 'k4/b']);
});

it('takes one item alone when the question is about it', () => {
  expect(fellows('k4/b', 'ghe của trường học có được miễn phí không')).toEqual(['k4/b']);
});

it('takes the items of a lead-in', () => {
  expect(fellows('k4/intro', 'ai được miễn phí')).toEqual(['k4/a', 'k4/b']);
});

it('takes an điều without khoản, which stands in a chapter, by itself', () => {
  const [leaf] = article.leaves;
  if (!leaf) throw new RangeError('no leaf');
  const whole = { ...leaf, address: 'ben/d6', kind: 'article', parent: 'ben/chuong-i' } as const;
  const told = { ...at('k1'), leaf: whole, article: { ...article, leaves: [whole] } };
  expect(fellowLeaves(told, inquiryOf('phí cấp thẻ bến'))).toEqual([whole]);
});

it('follows a reference inside the điều', () => {
  const referred = referredLeaves(at('k3').leaf, article);
  expect(referred.map(({ address }) => address)).toEqual(['ben/d6/k1']);
});

it('follows a pointer to another document only where one of its passages was found', () => {
  const document = { ...article.document, key: 'den', number: '9902/2099/NĐ-CP' };
  const other = { ...at('k1'), article: { ...article, document } };
  const pointing = {
    ...at('k3').leaf,
    text: '3. Ghe câu mực xem Nghị định số 9902/2099/NĐ-CP.',
  };
  expect(passagePointedTo({ ...at('k3'), leaf: pointing }, [other])).toBe(other);
  expect(passagePointedTo(at('k3'), [other])).toBeUndefined();
});
