import { expect, it } from 'vitest';
import { matterLength, topicOf } from './question-topic.ts';

it.each([
  ['hồ sơ mai táng phí cho thương binh gồm những gì', 'mai táng phí cho thương binh'],
  ['ai cấp giấy phép xây dựng nhà ở riêng lẻ', 'giấy phép xây dựng nhà ở riêng lẻ'],
  ['dang ky so thu can nhung giay to gi', 'dang ky so thu'],
  ['cap lai bang to quoc ghi cong nop o dau', 'cap lai bang to quoc ghi cong'],
  ['tố cáo giải quyết tối đa bao lâu', 'tố cáo'],
  ['quyết định neo bến gửi mấy ngày', 'quyết định neo bến gửi'],
  ['Đăng ký hộ kinh doanh ở đâu?', 'Đăng ký hộ kinh doanh'],
  ['xác định lại diện tích đất ở gồm gì', 'xác định lại diện tích đất ở'],
  ['sao y sổ bến ở đâu', 'sao y sổ bến'],
  ['chứng thực bản sao cần mang gì', 'chứng thực bản sao'],
  ['dự phòng ngân sách mấy phần trăm', 'dự phòng ngân sách'],
])('takes the side that is asked for off “%s”', (question, topic) => {
  expect(topicOf(question)).toBe(topic);
});

it.each(['nộp ở đâu', 'mấy ngày có kết quả?', 'phí bao nhiêu', 'the may ngay co', ''])(
  'finds no matter in “%s”',
  (question) => {
    expect(topicOf(question)).toBe('');
    expect(matterLength(question)).toBe(0);
  },
);
