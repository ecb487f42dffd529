import { expect, it } from 'vitest';
import { searchWords } from './search-words.ts';

it.each([
  [
    'Cấp sổ đỏ đất tại đường Lê Văn Lương Quận 7 ở đâu?',
    'Cấp sổ đỏ đất ở đâu?',
    'tại đường Lê Văn Lương Quận 7',
  ],
  ['Hồ sơ khai sinh năm 2026?', 'Hồ sơ khai sinh ?', 'năm 2026'],
  ['Bảng giá đất phường Mây Trắng Hà Nội', 'Bảng giá đất', 'phường Mây Trắng Hà Nội'],
])('takes places and years out of “%s”', (text, words, names) => {
  expect(searchWords(text)).toEqual({ words, names });
});

it('takes out the stock tail and keeps what is asked for', () => {
  expect(searchWords('Hồ sơ tách thửa được quy định như thế nào').words).toBe('Hồ sơ tách thửa');
  expect(searchWords('Lệ phí là bao nhiêu').words).toBe('Lệ phí là bao nhiêu');
});

it('keeps the question when nothing would be left', () => {
  expect(searchWords('Hà Nội').words).toBe('Hà Nội');
});
