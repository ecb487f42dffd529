import { expect, it } from 'vitest';
import { createStaticEmbedder } from '../../src/models/local/static-embedder.ts';
import { toThePoint } from '../../src/ask/to-the-point.ts';

const similarity = createStaticEmbedder();
const heard = (message: string) => toThePoint(message, similarity);

const road = 'Rạng sáng nay mưa lớn, suối tràn qua cầu.';

it.each([
  [
    'before',
    `${road} Đăng ký khai sinh cho con nộp ở đâu?`,
    'Đăng ký khai sinh cho con nộp ở đâu?',
  ],
  [
    'behind',
    `Đăng ký khai sinh cho con nộp ở đâu? ${road}`,
    'Đăng ký khai sinh cho con nộp ở đâu?',
  ],
  [
    'with words of questions',
    'Chứng thực hợp đồng tặng cho đất ở đâu? Dân mấy hôm nay lên hỏi suốt.',
    'Chứng thực hợp đồng tặng cho đất ở đâu?',
  ],
])('leaves out what is about something else, %s', async (_where, message, left) => {
  expect(await heard(message)).toBe(left);
});

it.each([
  [
    'is about the same',
    'Con tôi chưa đăng ký khai sinh. Đăng ký khai sinh quá hạn có bị phạt không?',
  ],
  ['tells a figure', 'Bà nhà tôi 76 tuổi. Trợ cấp hưu trí xã hội cần điều kiện gì?'],
  ['is pointed back to', 'Suối tràn qua cầu. Vụ đó thì ai quyết định hỗ trợ khẩn cấp?'],
  ['comes before a question that names no matter', 'Suối tràn qua cầu. Giờ làm sao?'],
  ['asks too', 'Đăng ký khai sinh nộp ở đâu? Mở quán nước cần giấy gì?'],
])('keeps what %s', async (_why, message) => {
  expect(await heard(message)).toBe(message);
});

it('keeps all of a message that asks nothing', async () => {
  expect(await heard(`${road} Chiều nay trời tạnh.`)).toBe(`${road} Chiều nay trời tạnh.`);
});
