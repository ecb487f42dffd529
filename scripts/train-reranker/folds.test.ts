import { expect, it } from 'vitest';
import { foldsOf } from './folds.ts';

it('keeps questions that share an article, even through a third one, in one fold', () => {
  const questions = [['a'], ['b'], ['a', 'b'], ['c'], ['d'], ['e']].map((keys) => ({ keys }));
  const folds = foldsOf(questions, 2);
  expect(new Set(folds.slice(0, 3)).size).toBe(1);
  expect(folds.slice(3).every((fold) => fold !== folds[0])).toBe(true);
});

it('fills the folds evenly', () => {
  const questions = Array.from({ length: 10 }, (_, at) => ({ keys: [`${at}`] }));
  const folds = foldsOf(questions, 5);
  expect([0, 1, 2, 3, 4].map((fold) => folds.filter((each) => each === fold).length)).toEqual([
    2, 2, 2, 2, 2,
  ]);
});
