import { expect, it } from 'vitest';
import { withoutSites } from './sites.ts';

it.each([
  ['Sổ đỏ đất tại đường Lê Mây Quận 7 cấp khi nào?', 'Sổ đỏ đất tại cấp khi nào?'],
  [
    'Mua căn hộ chung cư The Sky View có phải công chứng?',
    'Mua căn hộ chung cư có phải công chứng?',
  ],
  ['Căn hộ T&T Mây thuê được không', 'Căn hộ thuê được không'],
  ['Bán đất Mây Trắng, Đồi Xanh (cũ) cần gì', 'Bán đất cần gì'],
  ['Đất ở xã Mây Trắng tỉnh Đồi Xanh thuộc nhóm nào', 'Đất ở thuộc nhóm nào'],
  ['Đất tại thành phố Mây Trắng 2026', 'Đất tại'],
])('leaves the place of the case out of “%s”', (question, bare) => {
  expect(withoutSites(question)).toBe(bare);
});

it.each([
  'người Việt Nam ở Việt Nam',
  'dự án PPP là gì',
  'cấm đường 2/9 từ mấy giờ',
  'nhà nước thu hồi đất theo Luật Đất đai',
  'xã Mây Trắng sáp nhập vào đâu',
  'quyết định của UBND tỉnh Đồi Xanh còn hiệu lực không',
  'chủ tịch UBND xã ký giấy tờ đất Nhà nước giao',
])('keeps what is asked about: “%s”', (question) => {
  expect(withoutSites(question)).toBe(question);
});

it('keeps a question that is nothing else', () => {
  expect(withoutSites('đường Lê Mây')).toBe('đường Lê Mây');
});

it('reads a long row of capitals in time', () => {
  const row = `đất ${'Mây '.repeat(500)}đỏ`;
  expect(withoutSites(`${row} ${row}`).length).toBeLessThan(row.length);
});
