import { expect, it } from 'vitest';
import type { Statement } from '../domain/answer.ts';
import type { Passage } from '../domain/passage.ts';
import { quotesOther } from './quotes-other.ts';

const address = '9932-2099-qh99/d1/k7';
const passages = [
  { leaf: { address }, article: { heading: 'Sửa đổi một số điều', document: {} } },
] as unknown as Passage[];
const quoting = (text: string) =>
  [{ text, citations: [{ address, quote: text }] }] as unknown as Statement[];

it.each([
  ['Tổ bầu cử có mấy thành viên', 'Ban bầu cử có từ chín đến mười lăm thành viên.'],
  ['Thụ lý đơn mất bao lâu', 'Người làm đơn nộp đơn tại thư viện.'],
  ['Nuôi mèo có phải đăng ký không', 'Chủ nuôi mèo phải tiêm phòng cho mèo.'],
  ['UBND xã có trách nhiệm gì', 'Đọc sách là trách nhiệm của mọi người.'],
])('doubts what is quoted for “%s”', (question, quoted) => {
  expect(quotesOther(question, quoting(quoted), passages)).toBe(true);
});

it.each([
  ['Ban bầu cử có mấy thành viên', 'Ban bầu cử có từ chín đến mười lăm thành viên.'],
  ['Lệ phí làm thẻ bao nhiêu tiền', 'Mức lệ phí do tỉnh quy định, chưa có trong kho.'],
  ['Việc bầu theo mấy nguyên tắc', 'Việc bầu theo các nguyên tắc sau đây: Phổ thông; Trực tiếp.'],
])('takes what is quoted for “%s” as it is', (question, quoted) => {
  expect(quotesOther(question, quoting(quoted), passages)).toBe(false);
});

it('says nothing of an answer without a conclusion', () => {
  expect(quotesOther('Tổ bầu cử có mấy thành viên', [], passages)).toBe(false);
});
