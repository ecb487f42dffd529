import { expect, it } from 'vitest';
import { announcesDuties } from './duties.ts';

const ofChairman = 'Nhiệm vụ, quyền hạn của Chủ tịch Ủy ban nhân dân xã';

it.each([
  ['Chủ tịch UBND cấp xã có nhiệm vụ, quyền hạn gì?', ofChairman],
  ['chủ tịch ubnd xã có những nhiệm vụ quyền hạn nào', ofChairman],
  ['Nhiệm vụ của Chủ tịch Uỷ ban nhân dân xã là gì', ofChairman],
  ['chủ ghe có nghĩa vụ gì', 'Nghĩa vụ chung của chủ ghe'],
  ['Quyền của chủ ghe', 'Quyền và nghĩa vụ của chủ ghe'],
])('knows what “%s” asks for as a whole under “%s”', (question, heading) => {
  expect(announcesDuties(question, heading)).toBe(true);
});

it.each([
  ['UBND xã có nhiệm vụ, quyền hạn gì', ofChairman],
  ['Chủ tịch UBND tỉnh có nhiệm vụ, quyền hạn gì', ofChairman],
  ['Chủ tịch UBND xã có quyền cấp thẻ bến không', ofChairman],
  ['chủ ghe có nghĩa vụ gì', 'Quyền của chủ ghe'],
  ['UBND xã có nhiệm vụ gì', 'Nhiệm vụ của Ủy ban nhân dân xã trong việc quản lý bến'],
  ['ai cấp thẻ bến', ofChairman],
])('takes “%s” for another question than “%s” answers', (question, heading) => {
  expect(announcesDuties(question, heading)).toBe(false);
});
