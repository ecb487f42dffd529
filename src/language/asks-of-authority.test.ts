import { describe, expect, it } from 'vitest';
import { asksOfAuthority, asksWhoGetsOrPays } from './asks-of-authority.ts';

describe('whether an authority is asked about', () => {
  it.each([
    'chủ tịch xã có được cấp thẻ thư viện không?',
    'Chủ tịch Ủy ban nhân dân xã có quyền thu thẻ không',
    'thẻ hết hạn thì xã có được gia hạn không',
    'giờ phường còn được phép cấp thẻ không',
    'ủy ban nhân dân cấp xã có thẩm quyền lập tủ sách không',
  ])('is heard in “%s”', (question) => {
    expect(asksOfAuthority(question)).toBe(true);
  });

  it.each([
    'người dân ở xã có được mượn sách không?',
    'hộ nghèo của xã có phải nộp tiền thẻ không',
    'ai cấp thẻ thư viện ở xã',
    'đất công của xã có được cho thuê không',
  ])('is not heard in “%s”', (question) => {
    expect(asksOfAuthority(question)).toBe(false);
  });
});

describe('whether it is asked who is given something', () => {
  it.each([
    'Khi thu hồi đất thì ai sẽ được bồi thường?',
    'người nào được hưởng trợ cấp mây',
    'Tiền chuyển kệ sách ai trả?',
    'cơ quan nào chi trả tiền sách',
    'Ban cưỡng chế giao tài sản cho cơ quan nào?',
    'nop ho so cho ai',
  ])('is heard in “%s”', (question) => {
    expect(asksWhoGetsOrPays(question)).toBe(true);
  });

  it.each([
    'ai được quyền thu hồi thẻ mây',
    'ai quyết định bồi thường',
    'hồ sơ sẽ chuyển cho cấp nào giải quyết?',
    'ai cấp thẻ mây cho dân',
  ])('is not heard in “%s”', (question) => {
    expect(asksWhoGetsOrPays(question)).toBe(false);
  });
});
