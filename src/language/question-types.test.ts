import { expect, it } from 'vitest';
import { headsTypes, questionTypesOf, type QuestionType } from './question-types.ts';

it.each<[string, QuestionType]>([
  ['làm thẻ bến: mấy ngày có', 'processing'],
  ['mấy ngày thì xong thẻ bến', 'processing'],
  ['thẻ bến bao lâu thì có kết quả', 'processing'],
  ['nop don roi bao gio duoc tra ket qua', 'processing'],
  ['làm xong được cấp giấy gì', 'result'],
  ['kết quả của thủ tục là gì', 'result'],
  ['thủ tục thẻ bến: phí sao', 'how-much'],
  ['xin thẻ bến có mất tiền không', 'how-much'],
  ['xin the ben het bao nhieu', 'how-much'],
  ['xin thẻ bến cần chuẩn bị gì', 'papers'],
  ['xin thẻ bến thì hồ sơ ra sao', 'papers'],
  ['xin thẻ bến thì đến cơ quan nào', 'where'],
  ['xin thẻ bến nộp ở xã hay ở tỉnh', 'where'],
])('hears in "%s" that it asks for %s', (question, type) => {
  expect(questionTypesOf(question)).toContain(type);
});

it.each<[string, QuestionType]>([
  ['phải đăng ký trong bao lâu', 'processing'],
  ['người có bến được gì', 'result'],
  ['hộ miễn phí là hộ nào', 'how-much'],
])('does not hear in "%s" that it asks for %s', (question, type) => {
  expect(questionTypesOf(question)).not.toContain(type);
});

it('knows the heading of how long an office takes from that of how long one has', () => {
  expect(headsTypes('Thời hạn giải quyết và kết quả cấp thẻ bến', ['processing'])).toBe(1);
  expect(headsTypes('Ai phải xin thẻ bến, trong bao lâu', ['processing'])).toBe(0);
});

it('hears a heading that says in which xã', () => {
  expect(headsTypes('Cấp thẻ bến ở xã nào', ['where'])).toBe(1);
});

it('takes a heading that says where for one that may say who', () => {
  expect(headsTypes('Nơi cấp thẻ bến', questionTypesOf('ai giải quyết thẻ bến'))).toBe(1);
});
