import { expect, it } from 'vitest';
import { askedDates } from './asked-dates.ts';

const today = '2026-11-22';
const read = (text: string, given = {}) => askedDates(text, { today, ...given });

it.each([
  ['tính đến 1/6/2026 ai ký quyết định thu hồi đất', '2026-06-01'],
  ['tinh den ngay 1/6/2026 ai ky', '2026-06-01'],
  ['hồi tháng 9/2025 ai cấp giấy phép', '2025-09-30'],
  ['vào ngày 15 tháng 9 năm 2025 ai ký', '2025-09-15'],
  ['đến 1/3/2027 thì ai cấp', '2027-03-01'],
  ['trước 1/7/2025 ai cấp giấy phép', '2025-06-30'],
])('reads the day whose law is asked for: %s', (text, asOf) => {
  expect(read(text)).toMatchObject({ asOf, read: [expect.stringContaining('ngày cần biết')] });
});

it.each([
  ['hồ sơ nộp 25/6 giờ xử lý sao', '2026-06-25'],
  ['hồ sơ nộp tháng 5/2025 giải quyết theo luật nào', '2025-05-01'],
  ['ho so nop thang 5 nam ngoai', '2025-05-01'],
  ['tôi gửi hồ sơ công bố từ tháng 3/2026, giờ theo văn bản nào', '2026-03-01'],
  ['người dân nộp hồ sơ tháng trước', '2026-10-01'],
  ['dân nộp hôm qua', '2026-11-21'],
  ['hồ sơ đang làm dở ở phòng kinh tế huyện trước 1/7/2025 giờ ai làm tiếp', '2025-06-30'],
  ['hồ sơ nộp trước 1/7 ai giải quyết – trước 01/07/2025', '2025-06-30'],
])('reads the day a dossier was filed, and asks for today: %s', (text, filedOn) => {
  expect(read(text)).toMatchObject({ asOf: today, filedOn });
});

it.each([
  'ngày 16/6/2025 của Luật 72/2025/QH15',
  'Nghị định 151/2025/NĐ-CP ngày 12/6/2025 quy định gì',
  'dự án đã duyệt phương án bồi thường 20/12/2025 thì làm theo luật nào',
  'thông báo thu hồi đất ra ngày 1/6/2024 mà chưa có quyết định thì còn giá trị không',
  'giấy phép huyện cấp trước 1/7/2025 còn dùng không',
  'Luật Đất đai 2024 có hiệu lực từ ngày nào',
  'sinh ngày 1/1/2000 đăng ký khai sinh ở đâu',
  'nghị định 49 ban hành ngày 31/1/2026 quy định gì',
])('takes the date of a document or an event for neither: %s', (text) => {
  expect(read(text)).toEqual({ asOf: today, read: [] });
});

it.each([
  ['lương cơ sở năm 2025 là bao nhiêu', '2025-12-31', 'ngày cuối của “năm 2025”'],
  ['cuối năm 2025 lệ phí bao nhiêu', '2025-12-31', 'ngày cuối của “cuối năm 2025”'],
  ['hồi giữa năm 2025 gửi thông báo thì mấy ngày', '2025-08-31', 'ngày cuối của “giữa năm 2025”'],
  ['niêm yết phương án hồi 10/2025 mấy ngày', '2025-10-31', 'ngày cuối của “10/2025”'],
  ['thu hồi mặt nước năm 2024 do ai quyết định', '2024-12-31', 'ngày cuối của “năm 2024”'],
  ['năm 2024 thì lệ phí thế nào', '2024-12-31', 'ngày cuối của “năm 2024”'],
  ['năm ngoái ai ký quyết định thu hồi đất', '2025-12-31', 'ngày cuối của “năm ngoái”'],
  ['tháng trước lệ phí bao nhiêu', '2026-10-31', 'ngày cuối của “tháng trước”'],
  ['quý II năm 2026 ai duyệt phương án', '2026-06-30', 'ngày cuối của “quý II năm 2026”'],
  ['lệ phí đăng ký kết hôn năm 2024 bao nhiêu', '2024-12-31', 'ngày cuối của'],
  ['ai cấp giấy phép năm 2025', '2025-12-31', 'ngày cuối của'],
  ['lương cơ sở năm 2026 là bao nhiêu', today, 'nay thuộc “năm 2026”'],
  ['sang năm còn được miễn lệ phí không', '2027-01-01', 'ngày đầu của “sang năm”'],
  ['tháng sau nộp hồ sơ thì theo quy định nào', '2026-12-01', 'ngày đầu của “tháng sau”'],
  ['trước khi bỏ huyện thì ai cấp giấy phép', '2025-06-30', '(“trước khi bỏ huyện”'],
])('reads the day of a time that is nearest to today, and says so: %s', (text, asOf, said) => {
  expect(read(text)).toMatchObject({ asOf, read: [expect.stringContaining(said)] });
});

it('keeps the first and last day of the time that is asked about', () => {
  expect(read('quý 1/2026 lương cơ sở bao nhiêu').within).toEqual({
    said: 'quý 1/2026',
    first: '2026-01-01',
    last: '2026-03-31',
  });
});

it.each([
  ['hồi tháng 3/2025 nộp', '2025-03-01'],
  ['năm ngoái nộp hồ sơ cấp sổ đỏ, giờ ai ký', '2025-01-01'],
  ['nộp hồ sơ năm ngoái giờ xử lý sao', '2025-01-01'],
])('takes a filing for the first day of its time, so that no change is missed: %s', (text, day) => {
  expect(read(text)).toMatchObject({ asOf: today, filedOn: day });
});

it.each([
  'Luật Đất đai 2024 quy định gì',
  'luật đất đai năm 2024 có hiệu lực khi nào',
  'Nghị định 151/2025 phân quyền gì',
  'năm công tác tính sao',
  'sinh năm 1960 thì bao giờ nghỉ hưu',
  'kế hoạch năm 2026 của xã',
  'năm 1995 nhà tôi mua đất giấy tay có làm sổ đỏ được không',
  'mua đất năm 2018 chưa sang tên giờ làm sao',
  'ông nội mất năm 2023 giờ khai tử có bị phạt không',
  'giấy hkd cấp năm 2020 còn dùng được không',
  'quyết định của UBND huyện năm 2022 còn hiệu lực không',
  'công tác 3 năm trước có được tính không',
  'danh sách hộ nghèo năm 2025 lấy ở đâu',
  'Nam sau 30 tuổi kết hôn lần đầu',
])('takes the year of a document or an event, or a length of time, for neither: %s', (text) => {
  expect(read(text)).toEqual({ asOf: today, read: [] });
});

it('asks of which year a limit without one is, when two fit', () => {
  expect(read('hồ sơ nộp trước 1/7 ai giải quyết').ask?.choices).toEqual([
    'trước 01/07/2025',
    'trước 01/07/2026',
  ]);
  expect(read('trước 1/7 ai cấp giấy phép').ask?.choices).toHaveLength(2);
  // The day is in no year that could be meant.
  expect(read('hồ sơ nộp ngày 29/2 ai giải quyết')).not.toHaveProperty('filedOn');
});

it('takes the only year that fits the day asked for', () => {
  const dates = read('hồ sơ nộp trước 1/7 ai giải quyết', { asOf: '2025-07-10' });
  expect(dates).toMatchObject({
    filedOn: '2025-06-30',
    read: [expect.stringContaining('30/06/2025')],
  });
  expect(dates.ask).toBeUndefined();
});

it('lets what the asker chose win over the words', () => {
  expect(read('tính đến 1/6/2026 ai ký', { asOf: '2025-09-01' })).toEqual({
    asOf: '2025-09-01',
    read: [],
  });
  expect(read('hồ sơ nộp trước 1/7', { filedOn: '2025-05-05' })).toEqual({
    asOf: today,
    filedOn: '2025-05-05',
    read: [],
  });
});
