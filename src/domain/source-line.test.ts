import { expect, it } from 'vitest';
import { sourceLine, standingLine } from './source-line.ts';

const law = { label: 'Điều 5', territory: 'nation', tier: 'normative' as const };

it('names a law by its label alone', () => {
  expect(sourceLine(law)).toBe('Điều 5');
});

it.each(['guidance', 'answer', 'illustrative'] as const)(
  'says in the line that %s is no basis',
  (tier) => {
    expect(sourceLine({ ...law, tier })).toContain('không phải căn cứ pháp lý');
  },
);

it('says where a local rule holds', () => {
  expect(sourceLine({ ...law, territory: 'former:binh-dinh' })).toContain('Bình Định cũ');
});

it('says how a provision stands on the day', () => {
  const validity = { status: 'expired' as const, reason: 'hết hiệu lực từ 01/03/2097' };
  expect(standingLine({ ...law, validity })).toBe('Điều 5, hết hiệu lực từ 01/03/2097');
});
