import { expect, it } from 'vitest';
import type { Statement } from '../domain/answer.ts';
import type { Passage } from '../domain/passage.ts';
import { followUpDoubt } from './follow-up-doubt.ts';

const address = '9931-2099-nd-cp/d4/k2';
const said = [
  { text: 'Lệ phí làm thẻ là 20.000 đồng.', citations: [{ address, quote: 'Lệ phí làm thẻ' }] },
] as unknown as Statement[];
const passages = [
  { leaf: { address }, article: { heading: 'Lệ phí của người đọc', document: {} } },
] as unknown as Passage[];
const doubtOf = (followUp: string | undefined, carried = true) =>
  followUpDoubt(
    { ...(followUp ? { followUp: { said: followUp, readAs: followUp } } : {}), carried },
    said,
    passages,
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
