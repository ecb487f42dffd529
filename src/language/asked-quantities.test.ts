import { expect, it } from 'vitest';
import { askedQuantities } from './asked-quantities.ts';

/** What was read, as `measure low` or `measure low..high`. */
function read(question: string): string[] {
  return askedQuantities(question).ranges.map(({ measure, span: { low, high } }) => {
    const [from, to] = [low[0], high[0]].map((value) => Math.round(value * 100) / 100);
    return from === to ? `${measure} ${from}` : `${measure} ${from}..${to}`;
  });
}

it.each([
  ['ông 72 tuổi đi hội được không', ['tuổi 72']],
  ['cụ bảy mươi ba tuổi', ['tuổi 73']],
  ['bé năm tuổi', ['tuổi 5']],
  ['bé mười lăm tuổi', ['tuổi 15']],
  ['bé 18 tháng tuổi', ['tuổi 1.5']],
  ['bé 2 tuổi rưỡi', ['tuổi 2.5']],
  ['bán ghe được 800 triệu một năm', ['đồng 800000000']],
  ['bán ghe 1 tỷ 2', ['đồng 1200000000']],
  ['bán ghe 1 tỷ 200 triệu', ['đồng 1200000000']],
  ['bán ghe 1.5 tỷ', ['đồng 1500000000']],
  ['bán ghe tám trăm triệu', ['đồng 800000000']],
  ['thu 300k có hóa đơn không', ['đồng 300000']],
  ['thu 1.500.000 đồng', ['đồng 1500000']],
  ['đã 70 ngày chưa thả đèn', ['ngày 70']],
  ['ở bến 3 tuần', ['ngày 21']],
  ['đi ghe được 8 tháng', ['tháng 8']],
  ['đi ghe 2 năm 6 tháng', ['tháng 30']],
  ['đi ghe hai năm rồi', ['tháng 24']],
  ['bè 2 tầng 300m2', ['tầng 2', 'm2 300']],
  ['bè 0,5 ha', ['m2 5000']],
  ['55% hộ đồng ý', ['% 55']],
  ['bến 750 hộ', ['hộ 750']],
  ['tổ dân phố 800 hộ', ['hộ 800']],
  ['tổ có 4 người', ['người 4']],
  ['dưới 7 tầng', ['tầng -Infinity..7']],
  ['hơn 500 m2', ['m2 500..Infinity']],
  ['từ 15 đến 17 tuổi', ['tuổi 15..17']],
  ['khoảng 600 triệu', ['đồng 540000000..660000000']],
])('reads “%s”', (question, quantities) => {
  expect(read(question)).toEqual(quantities);
});

it.each([
  ['a year', 'năm 2099 hộ tôi thả đèn'],
  ['a date', 'nộp ngày 15 tháng 8 năm 2099'],
  ['a month', 'tháng 10 năm nay thả đèn'],
  ['a day and a month', 'trước 15 tháng 8 người ta thả đèn'],
  ['a provision', 'khoản 2 người ta ghi gì'],
  ['a form', 'mẫu số 1 người khai'],
  ['a class', 'lớp 6 tuổi gì cũng nhận'],
  ['a document', 'nghị định 9901/2099/NĐ-CP'],
  ['a place', 'tổ 5 hộ nào cũng thả đèn'],
  ['a rate', 'bao nhiêu tiền một ngày'],
  ['one of a kind', 'giá một mét vuông'],
  ['a choice', 'hạn là 120 hay 180 ngày'],
  ['a choice of two spans', 'hạn là 1 năm hay 2 năm'],
  ['the word for agreeing', 'có 5 đồng ý thì sao'],
  ['a repeated year', 'mỗi năm người ta thả mấy đèn'],
])('reads no quantity from %s', (_what, question) => {
  expect(read(question)).toEqual([]);
});
