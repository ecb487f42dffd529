import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cosine, cosines } from './cosine.ts';

const vector = fc.float32Array({ minLength: 7, maxLength: 7, noNaN: true, min: -1, max: 1 });

it('gives the cosines of many vectors as it gives that of one, to the last bit', () => {
  fc.assert(
    fc.property(vector, fc.array(vector, { maxLength: 11 }), (one, others) => {
      const each = Float32Array.from(others, (other) => cosine(one, other));
      expect(cosines(one, others)).toEqual(each);
    }),
  );
});

it('never tells less than 0, and 0 for a vector that is missing', () => {
  const [one, opposite] = [Float32Array.of(1, 0), Float32Array.of(-1, 0)];
  expect(cosine(one, opposite)).toBe(0);
  expect(cosine(one, undefined)).toBe(0);
});
