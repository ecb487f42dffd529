import { expect, it } from 'vitest';
import { followUpDoubt } from './follow-up-doubt.ts';

const texts = ['Lệ phí làm thẻ là 20.000 đồng.', 'Lệ phí của người đọc'];
const doubtOf = (followUp: string | undefined, carried = true) =>
  followUpDoubt(
    { ...(followUp ? { followUp: { said: followUp, readAs: followUp } } : {}), carried },
    texts,
  );

it('tells that what is quoted does not speak of what the follow-up names', () => {
  expect(doubtOf('thủ thư')).toContain('không nói riêng về “thủ thư”');
});

it.each(['làm thẻ', 'người đọc', 'tháng 9 năm 2099', undefined])(
  'doubts nothing of “%s”',
  (named) => {
    expect(doubtOf(named)).toBeUndefined();
  },
);

it('tells that a follow-up was read by itself', () => {
  expect(doubtOf('người đọc', false)).toContain('hỏi riêng');
});
