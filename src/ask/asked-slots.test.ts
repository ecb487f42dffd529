import { expect, it } from 'vitest';
import { asksFee, slotsAsked, slotsBesideAuthority } from './asked-slots.ts';

it('hears a fee, and none in other money that is called "phí"', () => {
  expect(slotsAsked('đăng ký khai sinh có miễn phí không')).toEqual([['fee']]);
  expect(slotsAsked('kinh phí hỗ trợ mai táng')).toEqual([]);
  expect(slotsAsked('xin học phí cho con')).toEqual([]);
});

it('asks for the place beside the agency where something is handed in', () => {
  expect(slotsBesideAuthority('nộp hồ sơ ở cơ quan nào')).toEqual([['where']]);
  expect(slotsBesideAuthority('ai cấp giấy khai sinh')).toEqual([]);
});

it.each([
  'người giữ bến được hỗ trợ bao nhiêu tiền',
  'mức trợ cấp giữ bến là bao nhiêu',
  'neo ghe sai chỗ bị phạt bao nhiêu tiền',
  'người giữ bến tối đa bao nhiêu tuổi',
])('hears no fee in what somebody gets, is fined or counts: %s', (question) => {
  expect(asksFee(question)).toBe(false);
  expect(slotsAsked(question).flat()).not.toContain('fee');
});

it.each([
  'xin hỗ trợ giữ bến mất bao nhiêu tiền',
  'đổi thẻ bến phí bao nhiêu',
  'đổi thẻ bến bao nhiêu tiền, mấy ngày xong',
])('hears a fee in what somebody pays: %s', (question) => {
  expect(slotsAsked(question).flat()).toContain('fee');
});

it('hears the way to hand in where it is asked for, and not where it only stands beside', () => {
  expect(slotsAsked('đổi thẻ bến online được không').flat()).toContain('where');
  expect(slotsAsked('đổi thẻ bến qua mạng phí bao nhiêu').flat()).not.toContain('where');
});
