import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { questionParts } from './question-parts.ts';

it.each([
  {
    text: 'cấp thẻ thư viện lưu động cần giấy tờ gì, mấy ngày có và phí bao nhiêu?',
    parts: [
      'cấp thẻ thư viện lưu động cần giấy tờ gì',
      'cấp thẻ thư viện lưu động mấy ngày có',
      'cấp thẻ thư viện lưu động phí bao nhiêu?',
    ],
  },
  {
    text: 'bố mất ở nhà, đi báo tử ở đâu, trong bao lâu',
    parts: ['bố mất ở nhà, đi báo tử ở đâu', 'bố mất ở nhà, đi báo tử trong bao lâu'],
  },
  {
    text: 'Ai cấp giấy phép xây dựng nhà ở? Đăng ký kết hôn nộp hồ sơ ở đâu?',
    parts: ['Ai cấp giấy phép xây dựng nhà ở', 'Đăng ký kết hôn nộp hồ sơ ở đâu?'],
  },
  {
    text: 'Cấp thẻ thư viện lưu động cần giấy tờ gì. Phí bao nhiêu?',
    parts: ['Cấp thẻ thư viện lưu động cần giấy tờ gì', 'Cấp thẻ thư viện lưu động Phí bao nhiêu?'],
  },
  {
    text: 'hồ sơ, thời hạn đăng ký tạm trú',
    parts: ['hồ sơ đăng ký tạm trú gồm những gì', 'đăng ký tạm trú trong bao lâu'],
  },
  {
    text: 'nhan con nuoi trong nuoc ho so va le phi',
    parts: [
      'ho so nhan con nuoi trong nuoc gom nhung gi',
      'le phi nhan con nuoi trong nuoc bao nhieu',
    ],
  },
  {
    text: 'hồ sơ đăng ký tạm trú, nộp ở đâu, lệ phí',
    parts: [
      'hồ sơ đăng ký tạm trú gồm những gì',
      'đăng ký tạm trú nộp ở đâu',
      'lệ phí đăng ký tạm trú bao nhiêu',
    ],
  },
  {
    text: 'xin giay phep ban le ruou o dau, may ngay co',
    parts: ['xin giay phep ban le ruou o dau', 'giay phep ban le ruou may ngay co'],
  },
  {
    text: 'Thẻ thư viện cho trẻ làm ở đâu, mấy ngày có? Con em mới được 20 ngày tuổi, hay khóc.',
    parts: [
      'Thẻ thư viện cho trẻ làm ở đâu',
      'Thẻ thư viện cho trẻ mấy ngày có? Con em mới được 20 ngày tuổi, hay khóc.',
    ],
  },
])('parts “$text”', ({ text, parts }) => {
  expect(questionParts(text)).toEqual(parts);
});

it.each([
  ['one question with a list', 'Ủy ban nhân dân, Hội đồng nhân dân xã, ai quyết định dự toán?'],
  ['two papers to choose from', 'sao y nộp bản chính hay bản sao'],
  ['one side of a matter', 'hồ sơ đăng ký khai sinh, khai tử'],
  ['two names of one side', 'phí và lệ phí chứng thực bản sao'],
  ['a side asked for in two breaths', 'lệ phí đăng ký tạm trú, bao nhiêu tiền?'],
  ['a side before the matter is named', 'thời hạn, ai ký giấy khai sinh'],
  ['a comparison of two days', 'trước 1/7 thì ai ký, sau 1/7 thì ai ký'],
  [
    'what is told behind',
    'Mượn sách quý phải hỏi ai? Dân mấy hôm nay lên hỏi suốt, đi cả mấy tháng.',
  ],
  ['what is told before', 'Em chưa biết giấy tờ gì hết, mượn sách quý phải hỏi ai'],
  ['a doubt before the question', 'Em không biết làm thế nào. Mượn sách quý thì hỏi ai?'],
  ['a pause in what is told', 'Mượn sách quý thì hỏi ai? Ai cũng bận, gì cũng thiếu.'],
  ['what is no question', 'thông báo thu hồi đất, phương án bồi thường'],
])('leaves %s whole: %s', (_what, text) => {
  expect(questionParts(text)).toEqual([text]);
});

it('asks a bare side as it was typed where no matter was named before it', () => {
  expect(questionParts('gì, đất ở đâu, phí')).toEqual(['gì', 'đất ở đâu', 'phí']);
});

it('leaves a list of more questions than can be read together whole', () => {
  const text = 'hồ sơ gì, nộp đâu, mấy ngày, phí bao nhiêu, ai ký';
  expect(questionParts(text)).toEqual([text]);
});

it('never loses a word of what was asked', () => {
  const word = fc.constantFrom('đất', 'thu hồi', 'gì', 'mấy ngày', ',', '?', 'và', 'ở đâu', 'phí');
  const run = fc.check(
    fc.property(fc.array(word, { maxLength: 20 }), (said) => {
      const text = said.join(' ');
      const kept = questionParts(text).join(' ');
      const lost = (text.match(/[\p{L}]+/gu) ?? []).filter((one) => !kept.includes(one));
      return lost.every((one) => one === 'và');
    }),
  );
  expect(run.counterexample).toBeNull();
});

it('still parts what is asked behind what is not there', () => {
  const text = 'đất không có giấy tờ thì ai xác nhận, lệ phí cấp sổ đỏ lần đầu bao nhiêu';
  expect(questionParts(text)).toHaveLength(2);
});

it('takes what is said of nobody and nothing for no question of its own', () => {
  const text = 'hai nhà giành bến, không nhà nào có giấy gì, xã giải quyết ra sao';
  expect(questionParts(text)).toEqual([text]);
});
