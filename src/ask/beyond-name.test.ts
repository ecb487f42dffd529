import { expect, it } from 'vitest';
import { beyondName } from './beyond-name.ts';

it.each([
  ['Khai lệ phí trước bến: cần giấy tờ gì', 'Khai lệ phí trước bến', ': cần giấy tờ gì'],
  ['thời hạn giao có thời hạn bến nước?', 'Giao có thời hạn bến nước cho xã', 'thời hạn ?'],
  ['bến nước mấy ngày', 'Cấp bến nước', 'bến nước mấy ngày'],
])('leaves of “%s” what is asked beside the name', (question, name, rest) => {
  expect(beyondName(question, name)).toBe(rest);
});
