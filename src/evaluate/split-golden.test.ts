import { expect, it } from 'vitest';
import { goldenFixture } from './fake-product.fixture.ts';
import { splitGolden } from './split-golden.ts';

const share = { seed: 'test', testShare: 0.4 };

const many = Array.from({ length: 200 }, (_, index) =>
  goldenFixture({
    id: `q-${index}`,
    field: index % 2 === 0 ? 'đất đai' : 'hộ tịch',
    outcome: index % 5 === 0 ? 'insufficient' : 'answered',
  }),
);

it('freezes the share that is asked for, in each field and outcome', () => {
  const { dev, test } = splitGolden(many, share);
  expect([dev.length, test.length]).toEqual([120, 80]);
  for (const field of ['đất đai', 'hộ tịch'])
    for (const outcome of ['answered', 'insufficient']) {
      const inside = ({ field: f, outcome: o }: (typeof many)[number]) =>
        f === field && o === outcome;
      const ratio = test.filter(inside).length / many.filter(inside).length;
      expect(Math.abs(ratio - 0.4)).toBeLessThan(0.06);
    }
});

it('divides the same cases the same way in any order', () => {
  const ids = (cases: readonly { id: string }[]) => cases.map(({ id }) => id).toSorted();
  expect(ids(splitGolden(many.toReversed(), share).test)).toEqual(
    ids(splitGolden(many, share).test),
  );
});

it('keeps paraphrases of one question together', () => {
  const cases = many.map((golden, index) =>
    goldenFixture({ ...golden, style: [`paraphrase:g${Math.floor(index / 4)}`] }),
  );
  const { dev, test } = splitGolden(cases, share);
  const groups = (side: typeof dev) => new Set(side.flatMap(({ style }) => style));
  expect([...groups(dev)].filter((group) => groups(test).has(group))).toEqual([]);
  expect(test.length).toBeGreaterThan(60);
});
