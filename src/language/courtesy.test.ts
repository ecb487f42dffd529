import { expect, it } from 'vitest';
import { withoutCourtesy } from './courtesy.ts';

const question = 'thủ tục cấp thẻ mây nộp ở đâu';

it.each([
  `Dạ cho em hỏi ${question}`,
  `Em chào anh chị, cho em hỏi ${question} ạ`,
  `Chào anh chị, em là công chức tư pháp mới về xã. ${question}`,
  `Em là cán bộ một cửa phường, cho em hỏi ${question}`,
  `Chào ad, mình làm ở bộ phận một cửa. ${question}`,
  `Kính gửi UBND xã Mây Ngàn. ${question}`,
  `1. ${question}`,
  `Tư vấn giúp em ${question}`,
  `em hỏi chút xíu nha: ${question}`,
  `${question}, trả lời ngắn gọn`,
  `${question}, theo điều nào`,
  `${question} dzậy`,
  `${question}, nhờ trả lời gấp giúp em`,
  `Theo quy định mới nhất hiện nay, ${question}`,
  `Ông Nguyễn Văn Tám ở thôn 3 hỏi: ${question}`,
  `Có người dân hỏi là ${question}`,
  `dân hỏi ${question}`,
  `Đề nghị Sở Mây giải đáp: ${question}`,
  `Hãy cho biết ${question}`,
  `UBND xã xin ý kiến về nội dung sau: ${question}`,
  `Hướng dẫn giúp em: ${question}`,
  `em đang vướng chỗ này: ${question}`,
  `Câu hỏi: ${question}`,
  `Tôi muốn biết ${question}`,
  `Tình huống: bà Lê Thị Hoa lên xã hỏi rằng ${question} ạ`,
  `Hôm nay có trường hợp thế này: ${question}`,
  `Xã em đang thắc mắc ${question}`,
  `Sau sáp nhập, ${question}`,
  `Từ khi bỏ cấp huyện thì ${question}`,
])('hears the question in “%s”', (message) => {
  expect(withoutCourtesy(message)).toBe(question);
});

it.each([
  [`${question}? Căn cứ pháp lý là gì?`, `${question}?`],
  [`${question}? Em cảm ơn ạ.`, `${question}?`],
  [`${question}? Mong được hướng dẫn, xin trân trọng cảm ơn.`, `${question}?`],
  [`${question}? Anh chị chỉ giúp em với, dân đang chờ.`, `${question}?`],
  [`${question}? Em mới nhận việc nên chưa rõ.`, `${question}?`],
  ['Thẻ mây do xã cấp, em hiểu vậy đúng không', 'Thẻ mây do xã cấp đúng không'],
  ['da cho em hoi nop the may o dau a', 'nop the may o dau'],
  ['chao anh chi, xin hoi nop the may o dau', 'nop the may o dau'],
])('leaves thanks and pleas of “%s”', (message, asked) => {
  expect(withoutCourtesy(message)).toBe(asked);
});

it.each([
  'Bà Hoa (72 tuổi) hỏi có được cấp thẻ mây không',
  'Em là cán bộ xã, em nghỉ phép mấy ngày',
  'Em là công chức xã. Nghỉ việc thì báo trước bao lâu',
  'Tôi làm công chức 12 năm giờ xin nghỉ ngang, được bao nhiêu tháng lương?',
  'Sau sáp nhập, thẻ mây cũ có phải đổi không',
  'Chủ tịch xã chỉ phạt được tới 5 triệu phải không',
  'xã hỗ trợ em bao nhiêu',
  'Cấp thẻ mây ở đâu? Con tôi sinh ở nước ngoài.',
  'đề nghị hỗ trợ chi phí mây được không',
  'theo quy định nào',
  'chi phí lập quy hoạch chi tiết',
  'ai quyết định giá đất cụ thể',
  'hướng dẫn thủ tục cấp thẻ mây',
  'Chỉ mình vợ ký có được cấp thẻ mây không',
  'Hướng dẫn con nuôi đăng ký thẻ mây',
  'cấp thẻ mây theo Chương V',
  'lập quy hoạch mây phân khu hay chi tiết',
  'Trường hợp ly hôn: ai nuôi con',
  'Thủ tục tách thẻ trong trường hợp: mất thẻ, hỏng thẻ',
  'xin tra cứu thông tin thẻ mây cần giấy gì',
  'ly hôn thì phải nuôi, hỗ trợ con',
  'cho thuê đất mây cần gì',
])('keeps all of “%s”', (message) => {
  expect(withoutCourtesy(message)).toBe(message);
});

it.each(['Dạ em cảm ơn anh chị ạ', 'Chào anh chị', 'cho em hỏi'])('keeps “%s”', (message) => {
  expect(withoutCourtesy(message)).toBe(message);
});

it.each([
  ['rõ rồi ạ. Cho em hỏi thêm mấy ngày có sổ', 'mấy ngày có sổ'],
  ['cho em hỏi lại, nộp sổ ở đâu', 'nộp sổ ở đâu'],
  ['ok cảm ơn, còn sổ bến', 'còn sổ bến'],
])('hears the question behind the thanks for the answer before: “%s”', (message, asked) => {
  expect(withoutCourtesy(message)).toBe(asked);
});
