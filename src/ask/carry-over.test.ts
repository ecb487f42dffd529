import { expect, it } from 'vitest';
import { carryOver } from './carry-over.ts';

it('gives a follow-up the matter of the question before', () => {
  expect(carryOver('vậy mấy ngày có kết quả?', ['thủ tục xóa đăng ký tạm trú'])).toBe(
    'xóa đăng ký tạm trú vậy mấy ngày có kết quả?',
  );
});

it('goes back through follow-ups to the question that has a matter', () => {
  const conversation = ['chứng thực chữ ký người dịch cần giấy tờ gì', 'còn phí?'];
  expect(carryOver('thế mấy ngày?', conversation)).toContain('chứng thực chữ ký người dịch');
});

it('leaves a question alone that has a matter of its own', () => {
  for (const whole of ['Ai cấp giấy phép xây dựng?', 'Đăng ký hộ kinh doanh ở đâu?']) {
    expect(carryOver(whole, ['đăng ký khai sinh'])).toBe(whole);
  }
});

it('asks for another side of the same matter without the side that was asked before', () => {
  expect(carryOver('mấy ngày có kết quả', ['đăng ký khai tử cần giấy gì'])).toBe(
    'đăng ký khai tử mấy ngày có kết quả',
  );
});

it('asks the same of another matter with all that was asked before', () => {
  expect(carryOver('còn người khuyết tật thì sao?', ['mai táng phí bao nhiêu'])).toBe(
    'mai táng phí bao nhiêu còn người khuyết tật thì sao?',
  );
});

it.each([
  ['lệ phí khai sinh bao nhiêu', 'còn khai tử?', 'lệ phí khai tử bao nhiêu còn khai tử?'],
  ['chứng thực bản sao phí bao nhiêu', 'còn chữ ký thì sao', 'chứng thực chữ ký'],
  ['đăng ký thường trú mấy ngày', 'thế tạm trú cần giấy gì', 'đăng ký tạm trú thế tạm trú cần'],
])('asks after “%s” with “%s” about the other matter alone', (earlier, followUp, carried) => {
  const whole = carryOver(followUp, [earlier]);
  expect(whole).toContain(carried);
  expect(whole).not.toMatch(/khai sinh|bản sao|thường trú/u);
});

it.each([
  'mấy ngày có kết quả',
  'may ngay co ket qua',
  'nộp ở đâu',
  'hết bao nhiêu tiền',
  'cần giấy tờ gì',
  'còn phí thì sao?',
  'có mất phí không',
  'điều kiện gì',
  'ai ký',
])('asks “%s” of the matter before, and no more of what was asked before', (followUp) => {
  const carried = carryOver(followUp, ['đăng ký sổ thử nghiệm cần những giấy tờ gì?']);
  expect(carried).toBe(`đăng ký sổ thử nghiệm ${followUp}`);
});

it('leaves alone what asks the same of a short matter of its own', () => {
  for (const whole of ['ly hôn nộp đơn ở đâu', 'đăng ký lại sổ mấy ngày']) {
    expect(carryOver(whole, ['đăng ký khai sinh'])).toBe(whole);
  }
});

it('leans thanks on no question, and a question on none of them', () => {
  expect(carryOver('cảm ơn nhé', ['lệ phí khai sinh bao nhiêu'])).toBe('cảm ơn nhé');
  const talk = ['đăng ký khai tử ở đâu', 'cảm ơn em'];
  expect(carryOver('còn lệ phí bao nhiêu', talk)).toContain('khai tử');
});

it('asks the choice alone that was offered for a statement, and a question with its choice whole', () => {
  expect(carryOver('tôi vừa sinh con – Đăng ký khai sinh ở đâu')).toBe('Đăng ký khai sinh ở đâu');
  const asked = 'nộp trước 1/7 áp dụng luật nào – trước 01/7/2026';
  expect(carryOver(asked)).toBe(asked);
});

it.each([
  ['đăng ký bến cần giấy tờ gì', 'có ủy quyền được không', 'đăng ký bến có ủy quyền được không'],
  [
    'thời hạn giải quyết tố cáo là bao lâu',
    'nặc danh có nhận không',
    'tố cáo nặc danh có nhận không',
  ],
])('takes only the matter of “%s” along where it is asked whether: “%s”', (before, text, asked) => {
  expect(carryOver(text, [before])).toBe(asked);
});
