import { expect, it } from 'vitest';
import { slotsAsked, slotsBesideAuthority } from './asked-slots.ts';

it('hears a fee, and none in other money that is called "phí"', () => {
  expect(slotsAsked('đăng ký khai sinh có miễn phí không')).toEqual([['fee']]);
  expect(slotsAsked('kinh phí hỗ trợ mai táng')).toEqual([]);
  expect(slotsAsked('xin học phí cho con')).toEqual([]);
});

it('asks for the place beside the agency where something is handed in', () => {
  expect(slotsBesideAuthority('nộp hồ sơ ở cơ quan nào')).toEqual([['where']]);
  expect(slotsBesideAuthority('ai cấp giấy khai sinh')).toEqual([]);
});
