import { expect, it } from 'vitest';
import { expandAbbreviations } from './abbreviations.ts';

it.each([
  ['đk khai sinh cho con', 'đăng ký khai sinh cho con'],
  ['dk ket hon', 'đăng ký ket hon'],
  ['đủ đk kết hôn chưa, cần đk gì', 'đủ điều kiện kết hôn chưa, cần điều kiện gì'],
  ['đk lại ks', 'đăng ký lại khai sinh'],
  ['cần gt gì, gtờ gì', 'cần giấy tờ gì, giấy tờ gì'],
  ['xin tc xã hội bnhieu tiền', 'xin trợ cấp xã hội bao nhiêu tiền'],
  ['giấy xn tt hôn nhân', 'giấy xác nhận tình trạng hôn nhân'],
  ['ngta nộp r thì bn ngày có kq', 'người ta nộp rồi thì bao nhiêu ngày có kết quả'],
  ['1 ng đi được kg ạ', '1 người đi được không ạ'],
  ['h phải làm sao, mấy h nghỉ', 'giờ phải làm sao, mấy giờ nghỉ'],
  ['cần giấy chi rứa, nộp ở mô', 'cần giấy gì rứa, nộp ở đâu'],
  ['bây chừ phí nhiêu, xử lý răng?', 'bây giờ phí bao nhiêu, xử lý sao?'],
  ['2 vc cùng ký', '2 vợ chồng cùng ký'],
])('reads “%s” by the words beside it', (typed, meant) => {
  expect(expandAbbreviations(typed)).toBe(meant);
});

it.each([
  'điểm h khoản 2, điểm r khoản 3',
  'mỗi người 15 kg gạo, mấy kg',
  'đk kd rượu',
  'ct xã ký được',
  'tc cá nhân',
  'biểu 01/đk-ks',
  'chi phí gồm chi nhánh, bao nhiêu tiền',
  'đăng ký ks thăm dò, đăng ký KH của xã',
  'anh Nhiêu ở xã Nhiêu Lộc',
  'theo điểm h, r thì sao',
  'gồm chi, thu; loại chi',
  'trồng răng giả, thủ tục nhiêu khê',
  'họp lúc 15 h còn kịp',
])('leaves what may mean either as typed: %s', (text) => {
  expect(expandAbbreviations(text).replace('kinh doanh', 'kd')).toBe(text);
});
