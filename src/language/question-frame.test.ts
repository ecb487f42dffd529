import { expect, it } from 'vitest';
import { withoutFrame } from './question-frame.ts';

it.each([
  ['Ai có thẩm quyền chứng thực bản sao?', 'có thẩm quyền chứng thực bản sao'],
  ['thủ tục đăng ký lại khai sinh được quy định như thế nào?', 'thủ tục đăng ký lại khai sinh'],
  ['cho tôi hỏi thời hạn cấp giấy phép là bao lâu ạ', 'thời hạn cấp giấy phép'],
  ['bán lẻ rượu có phải xin phép không?', 'bán lẻ rượu có phải xin phép'],
  ['cấp thẻ bến mất bao nhiêu ngày', 'cấp thẻ bến ngày'],
  ['cấp lại thẻ bến bị mất bao nhiêu ngày', 'cấp lại thẻ bến bị mất ngày'],
  ['cha tôi mất mấy ngày rồi', 'cha tôi mất mấy ngày rồi'],
])('keeps the matter of: %s', (question, matter) => {
  expect(withoutFrame(question)).toBe(matter);
});

it('keeps a question that is nothing but its frame', () => {
  expect(withoutFrame('như thế nào?')).toBe('như thế nào?');
});

it('never drops a negation in the middle', () => {
  expect(withoutFrame('trường hợp không phải nộp lệ phí')).toContain('không phải nộp lệ phí');
});
