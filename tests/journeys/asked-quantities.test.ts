import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Statement } from '../../src/domain/answer.ts';
import { wholeProduct, type WholeProduct } from '../fixtures/whole-product.ts';

/** A day on which the rules of the shipped corpus hold. */
const ASKED_ON = '2026-11-22';

let product: WholeProduct;
beforeAll(async () => {
  product = await wholeProduct();
  await product.prepare();
}, 180_000);
afterAll(() => product?.close());

async function answerTo(text: string) {
  const { conclusion, conditions } = await product.ask({ text, asOf: ASKED_ON });
  return { first: citedBy(conclusion.slice(0, 1)), conclusion, conditions };
}

function citedBy(statements: readonly Statement[]): string[] {
  return statements.flatMap(({ citations }) =>
    citations.map(({ address }) => address.replace('minh-hoa-', '')),
  );
}

it.each([
  ['15/d1/k2', 'Ông 72 tuổi hộ nghèo có được trợ cấp hưu trí xã hội không'],
  ['15/d1/k1/a', 'Bà 76 tuổi không có lương hưu có được trợ cấp hưu trí xã hội không'],
  ['15/d1/k2', 'cụ bảy mươi ba tuổi nhà cận nghèo được lãnh tiền người già chưa'],
  ['15/d1/k2', 'Người 71 tuổi hộ cận nghèo đã đủ điều kiện hưởng trợ cấp hưu trí xã hội chưa'],
  ['15/d1', 'Ông 68 tuổi hộ nghèo đã được hưởng trợ cấp hưu trí xã hội chưa'],
  ['15/d1/k1', 'Ông 80 tuổi hộ nghèo có được trợ cấp hưu trí xã hội không'],
  ['18/d7/k1', 'doanh thu 800 triệu một năm có phải nộp thuế không'],
  ['18/d7/k1', 'hộ kinh doanh doanh thu 1,5 tỷ có phải nộp thuế thu nhập cá nhân không'],
  ['07/d1/k1', 'nam 19 tuổi đăng ký kết hôn được không'],
  ['07/d1/k1', 'con gái 18 tuổi đăng ký kết hôn được chưa'],
  ['07/d1/k1', 'anh 20 tuổi chị 17 tuổi đăng ký kết hôn được không'],
  ['05/d2/k1', 'sinh con đã 70 ngày mới khai sinh có bị quá hạn không'],
  ['14/d1/k1', 'trẻ mồ côi cả cha mẹ 15 tuổi có được trợ cấp xã hội hằng tháng không'],
  ['14/d1/k1', 'cháu mồ côi cả cha lẫn mẹ 18 tuổi đang học lớp 12 còn được trợ cấp không'],
  ['14/d3/k1/a', 'hệ số trợ cấp của trẻ mồ côi 10 tuổi là bao nhiêu'],
  ['14/d3/k1/c', 'trẻ nhiễm HIV hộ nghèo 6 tuổi hệ số bao nhiêu'],
  ['14/d1/k6', 'trẻ 2 tuổi hộ cận nghèo ở thôn đặc biệt khó khăn có được trợ cấp hằng tháng không'],
  [
    '14/d1/k6',
    'trẻ 5 tuổi hộ nghèo ở thôn đặc biệt khó khăn có được trợ cấp xã hội hằng tháng không',
  ],
  ['14/d1/k3', 'mẹ đơn thân hộ nghèo có con 19 tuổi đang học có được trợ cấp không'],
  ['24/d5/k1', 'công chức làm 10 năm xin thôi việc được trợ cấp thế nào'],
  ['35/d7/k1', 'thôn 750 hộ được khoán quỹ phụ cấp bao nhiêu lần lương cơ sở'],
  ['35/d7/k2', 'thôn 400 hộ được khoán quỹ phụ cấp bao nhiêu'],
  ['35/d7/k2', 'tổ dân phố 800 hộ được khoán quỹ phụ cấp bao nhiêu'],
  ['40/d4/k5', 'thôn có 220 hộ có được họp theo cụm không'],
  ['13/d5/k1', 'đi làm ở tỉnh khác 45 ngày có phải đăng ký tạm trú không'],
  ['13/d5/k1', 'lên thành phố chữa bệnh 2 tuần có phải đăng ký tạm trú không'],
  ['13/d9/k1', 'đi làm xa 14 tháng có phải khai báo tạm vắng không'],
  ['13/d12/k1', 'vắng mặt ở nơi tạm trú 7 tháng thì có bị xóa tạm trú không'],
  ['13/d10/k2', 'vắng mặt ở nơi thường trú 13 tháng có bị xóa thường trú không'],
  ['16/d5/k1', 'đóng bảo hiểm xã hội bắt buộc 15 tháng rồi mất thì có trợ cấp mai táng không'],
  ['16/d5/k2', 'đóng bảo hiểm xã hội tự nguyện 24 tháng rồi chết có được trợ cấp mai táng không'],
  ['20/d4/k1', 'nhà 3 tầng tổng diện tích sàn 450 m2 có được miễn giấy phép xây dựng không'],
  ['20/d4/k1', 'nhà 8 tầng có được miễn giấy phép xây dựng không'],
  [
    '37/d2/k1/dd',
    'bà 72 tuổi hộ cận nghèo đang hưởng tuất hằng tháng có được cấp thẻ bảo hiểm y tế không',
  ],
  [
    '37/d2/k1/dd',
    'bà 78 tuổi đang hưởng trợ cấp tuất hằng tháng có được ngân sách đóng bảo hiểm y tế không',
  ],
  ['37/d2/k1/b', 'bé 4 tuổi có được ngân sách đóng bảo hiểm y tế không'],
  ['37/d6/k4', 'gián đoạn bảo hiểm y tế 4 tháng thì bao lâu thẻ mới dùng được'],
  ['09/d7/k1', 'người 12 tuổi cải chính hộ tịch ở đâu'],
  ['16/d2/k1', 'cụ 82 tuổi đang hưởng tiền tuất hằng tháng mất có được hỗ trợ mai táng không'],
  ['40/d8/k3', 'xã có 7 thôn thì ban thanh tra nhân dân 4 người được không'],
  ['40/d6/k3', '55% hộ tán thành hương ước thì có được thông qua không'],
  ['40/d6/k1', '60% hộ đồng ý khoản đóng góp thì có được thông qua không'],
  ['34/d3/k1', 'phạt tiền 400.000 đồng với cá nhân có phải lập biên bản không'],
  ['24/d7/k2', 'công chức vi phạm mức khiển trách đã 6 năm còn xử lý kỷ luật được không'],
  ['38/d6/k4', 'hồ sơ bảo quản 10 năm có phải nộp lưu trữ không'],
  ['15/d1/k2', 'mẹ tôi 74 tuổi nhà cận nghèo có được hưởng trợ cấp hưu trí xã hội không'],
  [
    '18/d7/k1',
    'hộ kinh doanh doanh thu 950 triệu đồng một năm có phải nộp thuế giá trị gia tăng không',
  ],
  ['18/d7/k1', 'hộ kinh doanh doanh thu 1 tỷ 200 triệu có phải nộp thuế không'],
  ['07/d1/k1', 'nữ 17 tuổi đăng ký kết hôn được không'],
  ['07/d1/k1', 'nam 22 tuổi nữ 19 tuổi đủ tuổi kết hôn chưa'],
  [
    '14/d1/k6',
    'bé 30 tháng tuổi nhà nghèo ở thôn đặc biệt khó khăn có được trợ cấp hằng tháng không',
  ],
  ['14/d3/k1/c', 'trẻ nhiễm HIV hộ nghèo 3 tuổi được hệ số mấy'],
  ['14/d3/k1/a', 'hệ số trợ cấp của trẻ mồ côi 3 tuổi là bao nhiêu'],
  ['14/d1/k3', 'mẹ đơn thân hộ cận nghèo nuôi con 12 tuổi có được trợ cấp không'],
  ['35/d7/k1', 'tổ dân phố 1.200 hộ được khoán quỹ phụ cấp bao nhiêu'],
  ['35/d7/k1', 'thôn có chín trăm hộ được khoán quỹ phụ cấp mấy lần lương cơ sở'],
  ['35/d7/k2', 'thôn 650 hộ được khoán quỹ phụ cấp mấy lần lương cơ sở'],
  ['35/d6/k1', 'công dân 19 tuổi có được bầu làm trưởng thôn không'],
  ['40/d4/k5', 'thôn 150 hộ có được họp theo từng cụm không'],
  ['13/d5/k1', 'ở trọ ngoài phường 25 ngày có phải đăng ký tạm trú không'],
  ['13/d9/k1', 'đi khỏi nơi thường trú 10 tháng có phải khai báo tạm vắng không'],
  ['13/d12/k1', 'vắng ở nơi tạm trú 3 tháng có bị xóa đăng ký tạm trú không'],
  ['13/d10/k2', 'vắng mặt 8 tháng có bị xóa đăng ký thường trú không'],
  ['16/d5/k2', 'đóng bảo hiểm xã hội tự nguyện 72 tháng thì chết có được trợ cấp mai táng không'],
  ['16/d5/k1', 'đóng bảo hiểm xã hội bắt buộc 8 tháng chết có được trợ cấp mai táng không'],
  ['20/d4/k1', 'nhà ở riêng lẻ 4 tầng được miễn giấy phép xây dựng không'],
  ['20/d4/k1', 'nhà ở riêng lẻ diện tích sàn 620 m2 được miễn giấy phép xây dựng không'],
  [
    '37/d2/k1/dd',
    'cụ 71 tuổi hộ cận nghèo đang hưởng trợ cấp tuất hằng tháng có được ngân sách đóng bảo hiểm y tế không',
  ],
  ['37/d2/k1/b', 'trẻ 5 tuổi có được ngân sách nhà nước đóng bảo hiểm y tế không'],
  ['37/d6/k1', 'thẻ bảo hiểm y tế của trẻ 3 tuổi dùng được từ ngày nào'],
  ['09/d7/k1', 'người 13 tuổi cải chính hộ tịch thì cấp nào làm'],
  [
    '16/d2/k1',
    'cụ 85 tuổi đang hưởng trợ cấp tuất hằng tháng chết thì có được hỗ trợ chi phí mai táng không',
  ],
  ['40/d6/k3', '52% đại diện hộ tán thành hương ước thì đã đủ tỷ lệ thông qua chưa'],
  ['40/d6/k1', '70% đại diện hộ tán thành khoản đóng góp thì có đủ tỷ lệ thông qua không'],
  ['36/d3/k2', 'bầu hòa giải viên được 48% đại diện hộ đồng ý thì có được không'],
  ['34/d3/k1', 'phạt tiền 450.000 đồng với cá nhân có phải lập biên bản không'],
  ['34/d3/k1', 'phạt tiền tổ chức 900.000 đồng có lập biên bản không'],
  [
    '34/d4/k1',
    'khung phạt có mức tối đa 20 triệu đồng với cá nhân thì người vi phạm có được giải trình không',
  ],
  ['24/d5/k1', 'công chức công tác 15 năm xin thôi việc thì trợ cấp thôi việc bao nhiêu'],
  [
    '24/d5/k2',
    'tổng thời gian công tác 9 tháng thì trợ cấp thôi việc của công chức mấy tháng lương',
  ],
  ['13/d2/k3', 'đăng ký thường trú ở nhà thuê có diện tích 6 m2 một người có được không'],
  ['40/d8/k3', 'ban thanh tra nhân dân ở xã có 4 người có được không'],
  [
    '17/d6/k2',
    'con khuyết tật nặng của người có công tổn thương cơ thể 65% có được trợ cấp tuất hằng tháng không',
  ],
  ['35/d5/k2', 'thôn có 4 người hoạt động không chuyên trách được không'],
  [
    '16/d2/k1',
    'cụ 70 tuổi đang hưởng trợ cấp tuất hằng tháng chết có được hỗ trợ chi phí mai táng không',
  ],
])('leads with %s for “%s”', async (address, question) => {
  const { first } = await answerTo(question);
  expect(first.some((one) => one === address || one.startsWith(`${address}/`))).toBe(true);
});

it.each([
  ['15/d1/k2', 'Ông 80 tuổi hộ nghèo có được trợ cấp hưu trí xã hội không'],
  ['15/d1/k1/a', 'Người 71 tuổi hộ cận nghèo đã đủ điều kiện hưởng trợ cấp hưu trí xã hội chưa'],
  ['24/d5/k2', 'công chức làm 10 năm xin thôi việc được trợ cấp thế nào'],
  ['35/d7/k1', 'thôn 400 hộ được khoán quỹ phụ cấp bao nhiêu'],
  ['35/d7/k2', 'thôn 750 hộ được khoán quỹ phụ cấp bao nhiêu'],
  ['14/d3/k1/g', 'trẻ nhiễm HIV hộ nghèo 6 tuổi hệ số bao nhiêu'],
])('shows %s only as a limit for “%s”', async (address, question) => {
  const { conclusion, conditions } = await answerTo(question);
  expect(citedBy(conclusion)).not.toContain(address);
  expect(citedBy(conditions)).toContain(address);
});

it('still answers with the rule that the quantity lies outside of', async () => {
  const { conclusion } = await answerTo('nam 19 tuổi đăng ký kết hôn được không');
  expect(citedBy(conclusion)).toContain('07/d1/k1');
});
