import { expect, it } from 'vitest';
import { asksStanding, NAMED } from './asks-standing.ts';

it.each([
  [`${NAMED} còn hiệu lực không?`, 'force'],
  [`${NAMED} đã hết hiệu lực chưa`, 'force'],
  [`${NAMED} nay có còn áp dụng không`, 'force'],
  [`hiệu lực của ${NAMED} hiện nay thế nào`, 'force'],
  [`tính đến ngày 1/6/2026 ${NAMED} còn hiệu lực không`, 'force'],
  [`${NAMED} 9971/2019 còn hiệu lực không`, undefined],
  [`${NAMED} bị sửa đổi bởi văn bản nào?`, 'changes'],
  [`${NAMED} đã được thay thế chưa`, 'changes'],
  [`văn bản nào sửa đổi, bổ sung ${NAMED}`, 'changes'],
  [`${NAMED} thay thế văn bản nào`, undefined],
  [`${NAMED} bãi bỏ những quy định nào`, undefined],
  [`${NAMED} có hiệu lực từ ngày nào`, undefined],
  [`thẻ cấp theo ${NAMED} còn hiệu lực không`, undefined],
  [`còn hiệu lực không`, undefined],
])('reads what “%s” asks of the document as a whole', (text, asked) => {
  expect(asksStanding(text)).toBe(asked);
});
