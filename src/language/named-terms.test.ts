import { expect, it } from 'vitest';
import { unnamedTerms } from './named-terms.ts';

const rule = 'Chủ tịch Ủy ban nhân dân cấp xã tiếp công dân 01 ngày mỗi tuần.';

it.each([
  ['chủ tịch tỉnh tiếp công dân mấy ngày', ['chủ tịch tỉnh']],
  ['chủ tịch hội đồng nhân dân xã tiếp công dân mấy ngày', ['chủ tịch hội đồng nhân dân']],
  ['chủ tịch xã tiếp công dân mấy ngày', []],
])('%s', (question, unnamed) => {
  expect(unnamedTerms(question, [rule])).toEqual(unnamed);
});

it('takes a term for named in another of its ways', () => {
  const law = 'Chủ tịch Ủy ban nhân dân tỉnh tiếp công dân 01 ngày mỗi tháng.';
  expect(unnamedTerms('chủ tịch tỉnh tiếp công dân mấy ngày', [law])).toEqual([]);
});
