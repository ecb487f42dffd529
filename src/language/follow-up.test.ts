import { expect, it } from 'vitest';
import { namedInFollowUp } from './follow-up.ts';

it.each([
  ['còn người đọc nhỏ tuổi thì sao?', 'người đọc nhỏ tuổi'],
  ['the sach quy thi sao', 'sach quy'],
  ['à nhầm, sách cũ', 'sách cũ'],
  ['ý em là sách cũ', 'sách cũ'],
  ['sách quý', 'sách quý'],
  ['con nhỏ thì thế nào ạ', 'con nhỏ'],
])('hears what “%s” names', (message, named) => {
  expect(namedInFollowUp(message)).toBe(named);
});

it.each([
  'phí bao nhiêu',
  'vậy nộp ở đâu',
  'cái đó còn cần không',
  'mượn sách quý cần giấy tờ gì?',
  'sao?',
  '',
])('leaves alone what says what it asks: “%s”', (message) => {
  expect(namedInFollowUp(message)).toBeUndefined();
});
