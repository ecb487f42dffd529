import { expect, it } from 'vitest';
import { leadByLevel } from './lead-by-level.ts';
import type { RankedPassage } from './rank.ts';

/** Fictional law: one matter in two chapters, ranked in this order. */
const passages = ['Việc bến tại cấp huyện', 'Việc bến tại cấp xã', 'Việc ghe'].map(
  (path, at) =>
    ({
      leaf: { address: `ben/d${at + 1}/k1` },
      article: { heading: 'Cấp thẻ bến', path, document: { key: 'ben' } },
      score: 1 - at / 10,
      isNamed: false,
    }) as unknown as RankedPassage,
);
const first = (readAs: string, asOf: string) => leadByLevel(passages, { readAs, asOf })[0];

it('leads with what rules the matter for the xã once there is no district', () => {
  expect(first('cấp thẻ bến mấy ngày', '2025-12-01')).toEqual({ ...passages[1], score: 1 });
});

it('leaves the order before that day, and where the district is meant or a foreigner', () => {
  expect(first('cấp thẻ bến mấy ngày', '2025-06-30')).toBe(passages[0]);
  expect(first('huyện cấp thẻ bến mấy ngày', '2025-12-01')).toBe(passages[0]);
  expect(first('cấp thẻ bến cho người nước ngoài', '2025-12-01')).toBe(passages[0]);
});

it('takes no other matter for the same one', () => {
  const far = passages.map((passage, at) => ({ ...passage, score: at === 0 ? 1 : 0.8 }));
  expect(leadByLevel(far, { readAs: 'thẻ bến', asOf: '2025-12-01' })[0]).toBe(far[0]);
  const [district, commune] = passages;
  if (!district || !commune) throw new RangeError('no passages');
  const other = { ...commune, article: { ...commune.article, heading: 'Giờ làm việc của bến' } };
  expect(leadByLevel([district, other], { readAs: 'thẻ bến', asOf: '2025-12-01' })[0]).toBe(
    district,
  );
});

it('takes a heading that goes on for the same matter', () => {
  const [district, commune] = passages;
  if (!district || !commune) throw new RangeError('no passages');
  const longer = { ...commune, article: { ...commune.article, heading: 'Cấp thẻ bến và sổ bến' } };
  expect(leadByLevel([district, longer], { readAs: 'thẻ bến', asOf: '2025-12-01' })[0]).toEqual({
    ...longer,
    score: 1,
  });
});
