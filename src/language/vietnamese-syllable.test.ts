import { expect, it } from 'vitest';
import { isVietnameseSyllable, syllableShare } from './vietnamese-syllable.ts';

it.each(
  'nghị quyết định khoản đất giếng gì quyền uỷ ủy thuỷ khuỷu ngoằn xoong yêu ở và giêng lượt'.split(
    ' ',
  ),
)('knows %s', (word) => {
  expect(isVietnameseSyllable(word)).toBe(true);
});

it.each('lap tât nhândân XàHỘI bỗổ wifi hộp̣ fhe nd ngươpị'.split(' '))(
  'does not take %s',
  (word) => {
    expect(isVietnameseSyllable(word)).toBe(false);
  },
);

it('measures a text by its words and leaves abbreviations and numbers out', () => {
  expect(syllableShare('Ủy ban nhân dân cấp xã số 9901/QĐ-UBND ngày 02')).toBe(1);
  expect(syllableShare('Uÿ bån nhân đân')).toBeLessThan(0.8);
  expect(syllableShare('9901/2099')).toBe(1);
});
