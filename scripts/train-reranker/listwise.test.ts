import { expect, it } from 'vitest';
import { fitListwise } from './listwise.ts';

const example = (wantedFeature: number, other: number) => ({
  rows: [Float64Array.of(wantedFeature, 0.5), Float64Array.of(other, 0.5)],
  wanted: [1, 0],
});

it('gives weight to what parts the wanted candidate from the others, and none to what does not', () => {
  const [telling = 0, constant = 0] = fitListwise([example(0.9, 0.2), example(0.7, 0.3)], {
    size: 2,
  });
  expect(telling).toBeGreaterThan(1);
  expect(Math.abs(constant)).toBeLessThan(1e-6);
});

it('leaves unused features without weight', () => {
  const weights = fitListwise([example(0.9, 0.2)], { size: 2, used: [1] });
  expect(weights[0]).toBe(0);
});

it('finds the same weights from any start', () => {
  const examples = [example(0.9, 0.2), example(0.4, 0.6), example(0.8, 0.1)];
  const cold = fitListwise(examples, { size: 2 });
  const warm = fitListwise(examples, { size: 2, start: Float64Array.of(9, -3) });
  expect(warm[0]).toBeCloseTo(cold[0] ?? 0, 2);
});
