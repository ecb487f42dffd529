import { expect, it } from 'vitest';
import type { Leaf } from '../../domain/passage.ts';
import { articleOf, passageAt } from './article.fixture.ts';
import { headingNeeded } from './heading-needed.ts';

/** A made-up điều with its heading as a leaf that may be quoted. */
function titled(heading: string, lines: Parameters<typeof articleOf>[2]) {
  const article = articleOf(3, heading, lines);
  const title: Leaf = { ...passageAt(article, 'k1').leaf, address: article.address, text: heading };
  return { ...article, title };
}

function said(article: ReturnType<typeof titled>, path: string) {
  const { leaf } = passageAt(article, path);
  return headingNeeded([leaf], [{ ...leaf }], article);
}

it('takes the heading of what is forbidden before each khoản that only names it', () => {
  const article = titled('Các hành vi bị nghiêm cấm tại bến', [
    ['k1', 'clause', '1. Ép buộc chủ ghe mua thẻ để thu tiền.'],
    ['k2', 'clause', '2. Chủ ghe không được neo ngoài bến.'],
    ['k3', 'clause', '3. Cản trở việc cấm bến, che giấu hành vi không được phép của chủ ghe khác.'],
  ]);
  expect(said(article, 'k1')).toMatchObject({
    quote: { text: 'Các hành vi bị nghiêm cấm tại bến' },
    isSaidOnce: false,
  });
  expect(said(article, 'k2')).toBeUndefined();
  expect(said(article, 'k3')).toMatchObject({ isSaidOnce: false });
});

it('takes none of what follows where something is forbidden', () => {
  const article = titled('Xử lý hành vi bị cấm tại bến', [
    ['k1', 'clause', '1. Chủ ghe nộp phạt tại bến, trong ngày.'],
  ]);
  expect(said(article, 'k1')).toBeUndefined();
});

it('takes it once for bare nouns, and for no rule', () => {
  const article = titled('Người được cấp thẻ bến', [
    ['k1', 'clause', '1. Trẻ em.'],
    ['k2', 'clause', '2. Chủ ghe nộp tờ khai.'],
    ['k3/intro', 'intro', '3. Người sau đây:'],
    ['k3/a', 'point', 'a) Người già;'],
  ]);
  expect(said(article, 'k1')).toMatchObject({ isSaidOnce: true });
  expect(said(article, 'k2')).toBeUndefined();
  expect(said(article, 'k3/a')).toBeUndefined();
});

it('takes it where it alone says whose duty something is', () => {
  const article = titled('Nhiệm vụ, quyền hạn của Chủ tịch Ủy ban nhân dân tỉnh', [
    ['k1', 'clause', '1. Cấp thẻ bến.'],
    ['k2', 'clause', '2. Thẻ bến được Chủ tịch Ủy ban nhân dân tỉnh thu.'],
  ]);
  expect(said(article, 'k1')).toMatchObject({ isSaidOnce: true });
  expect(said(article, 'k2')).toBeUndefined();
});

it('takes none where what leads in names who it binds', () => {
  const article = titled('Quyền của chủ ghe', [
    ['k1', 'clause', '1. Được cấp thẻ bến.'],
    ['k2/intro', 'intro', '2. Chủ ghe có các quyền sau đây:'],
    ['k2/a', 'point', 'a) Neo tại bến;'],
  ]);
  expect(said(article, 'k1')).toMatchObject({ isSaidOnce: true });
  expect(said(article, 'k2/a')).toBeUndefined();
});
