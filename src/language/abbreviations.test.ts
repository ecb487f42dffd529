import { expect, it } from 'vitest';
import { expandAbbreviations } from './abbreviations.ts';

it.each([
  ['chứng thực HĐ tặng cho đất mấy ngày xong', 'chứng thực hợp đồng tặng cho đất mấy ngày xong'],
  ['HĐ mua bán xe máy', 'hợp đồng mua bán xe máy'],
  ['HĐ bồi thường gồm những ai', 'hội đồng bồi thường gồm những ai'],
  ['ĐKTT cho vợ', 'đăng ký thường trú cho vợ'],
])('writes “%s” out by the words around it', (typed, meant) => {
  expect(expandAbbreviations(typed)).toBe(meant);
});

it.each([
  ['HĐ đó ai ký', 'HĐ đó ai ký'],
  ['số 12/HĐ-XD', 'số 12/HĐ-XD'],
  ['QĐ 36/QĐ-UBND', 'quyết định 36/QĐ-UBND'],
  ['phí 20 k thì ai thu', 'phí 20 k thì ai thu'],
])('leaves what may mean either, and numbers, as typed: %s', (typed, meant) => {
  expect(expandAbbreviations(typed)).toBe(meant);
});
