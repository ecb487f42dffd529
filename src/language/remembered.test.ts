import { expect, it } from 'vitest';
import { letters, remembered } from './remembered.ts';

function counting(maxChars: number) {
  const derived: string[] = [];
  const derive = remembered((text: string) => {
    derived.push(text);
    return [...text];
  }, letters(maxChars));
  return { derive, derived };
}

it('derives from a text once', () => {
  const { derive, derived } = counting(100);
  expect(derive('khoản')).toBe(derive('khoản'));
  expect(derived).toEqual(['khoản']);
});

it('gives what the function gives, whatever it has forgotten', () => {
  const { derive } = counting(6);
  const texts = ['a', 'điều', 'b', 'khoản', 'a', 'điểm', 'điều'];
  expect(texts.map(derive)).toEqual(texts.map((text) => [...text]));
});

it('forgets what was not asked for while other texts came', () => {
  const { derive, derived } = counting(8);
  for (const text of ['aaa', 'bbb', 'ccc', 'aaa']) derive(text);
  expect(derived).toEqual(['aaa', 'bbb', 'ccc', 'aaa']);
});

it('keeps what is asked for again and again', () => {
  const { derive, derived } = counting(8);
  for (const text of ['aa', 'bb', 'aa', 'cc', 'aa', 'dd', 'aa', 'ee', 'aa']) derive(text);
  expect(derived.filter((text) => text === 'aa')).toEqual(['aa']);
});
