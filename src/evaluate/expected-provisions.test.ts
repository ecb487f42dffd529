import { expect, it } from 'vitest';
import { unansweredBy } from './expected-provisions.ts';
import { goldenFixture } from './fake-product.fixture.ts';

const printed = ['khoản 1 Điều 5 Nghị định số 9901/2099/NĐ-CP'];
const cases = [
  goldenFixture({ id: 'by-law', basis: printed, cites: ['minh-hoa-99/d1'] }),
  goldenFixture({ id: 'by-demo', basis: [], cites: ['minh-hoa-99/d1/k1'] }),
  goldenFixture({ id: 'refusal', outcome: 'insufficient', basis: printed }),
];

it.each([
  [['minh-hoa-99', '9901-2099-nd-cp'], []],
  // The law itself answers what its illustration was annotated for.
  [['9901-2099-nd-cp'], ['by-demo']],
  [['9902-2099-nd-cp'], ['by-law', 'by-demo']],
])('with %j no document answers %j', (held, expected) => {
  expect(unansweredBy(new Set(held), cases).map(({ id }) => id)).toEqual(expected);
});
