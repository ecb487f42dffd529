import { expect, it } from 'vitest';
import { matterWords } from './function-words.ts';

it('keeps what a question is about and drops what only asks', () => {
  expect(matterWords('cho em hỏi đăng ký nhận con thì cần giấy gì vậy ạ')).toBe(
    'đăng ký nhận con giấy',
  );
});

it('keeps a question whole that has no matter', () => {
  expect(matterWords('là sao vậy')).toBe('là sao vậy');
});
