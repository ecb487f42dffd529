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
