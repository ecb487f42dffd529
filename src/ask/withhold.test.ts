import { expect, it } from 'vitest';
import { withhold } from './withhold.ts';

it('takes personal data out of the question and of what was asked before', () => {
  const { question, notices } = withhold({
    text: 'CCCD 052099001234 làm lại ở đâu',
    conversation: ['gọi 0905123456'],
  });
  expect(question).toEqual({ text: 'CCCD ••• làm lại ở đâu', conversation: ['gọi •••'] });
  expect(notices.map(({ code }) => code)).toEqual(['personal-data-masked']);
});

it.each(['TỐI MẬT\nBáo cáo tình hình', 'ĐỘ MẬT: MẬT\nKế hoạch', 'MẬT Số: 01/BC-UBND nội dung'])(
  'refuses and forgets a text that bears a mark of secrecy: %s',
  (text) => {
    expect(withhold({ text })).toMatchObject({
      question: { text: '•••' },
      declined: { kind: 'refused' },
    });
  },
);

it.each(['Văn bản đóng dấu MẬT thì lưu ở đâu?', 'Mật độ xây dựng là gì', 'Độ mật có mấy mức?'])(
  'answers a question about secrecy or honey: %s',
  (text) => {
    expect(withhold({ text })).toEqual({ question: { text }, notices: [] });
  },
);
