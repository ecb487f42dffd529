import { expect, it } from 'vitest';
import { withOtherTerm } from './other-term.ts';

it('says the other term in the way in which the first was said', () => {
  expect(withOtherTerm('đăng ký khai sinh ở đâu', 'khai tử thì sao')).toBe('đăng ký khai tử ở đâu');
});

it('hears a term by the part that tells it apart', () => {
  expect(withOtherTerm('chứng thực bản sao ở đâu', 'còn chữ ký')).toBe('chứng thực chữ ký ở đâu');
});

it('leaves alone what speaks of both, or of no other', () => {
  const both = 'khai sinh và khai tử ở đâu';
  expect(withOtherTerm(both, 'khai tử mấy ngày')).toBe(both);
  expect(withOtherTerm('khai sinh ở đâu', 'mấy ngày có')).toBe('khai sinh ở đâu');
});
