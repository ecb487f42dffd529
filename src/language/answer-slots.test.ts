import { expect, it } from 'vitest';
import { answerSlots } from './answer-slots.ts';

const slot = (question: string, name: string) => {
  const found = answerSlots(question).find((one) => one.name === name);
  if (!found) throw new RangeError(`No slot ${name}`);
  return found;
};

it('wants a fine where a fine is asked for, and takes no exemption for one', () => {
  const fine = slot('neo ghe sai chỗ thì mức phạt thế nào', 'fine');
  expect(fine.isFilledBy('Phạt tiền từ 200.000 đồng đến 300.000 đồng.')).toBe(true);
  expect(fine.isFilledBy('Hộ nghèo được miễn lệ phí bến.')).toBe(false);
});

it('wants a share where a share is asked for', () => {
  const percent = slot('phải được bao nhiêu phần trăm chủ ghe đồng ý', 'percent');
  expect(percent.isFilledBy('Ít nhất 50% chủ ghe tán thành.')).toBe(true);
  expect(percent.isFilledBy('Niêm yết danh sách chủ ghe 10 ngày.')).toBe(false);
});

it('takes months of salary for an amount', () => {
  const money = slot('trợ cấp cho người giữ bến là bao nhiêu', 'money');
  expect(money.isFilledBy('Được 01 tháng tiền lương hiện hưởng.')).toBe(true);
  expect(money.isFilledBy('Được nghỉ 01 tháng.')).toBe(false);
});

it('wants a period where a period is asked for', () => {
  const duration = slot('cấp thẻ bến mất bao lâu', 'duration');
  expect(duration.isFilledBy('Cấp trong 03 ngày làm việc.')).toBe(true);
  expect(duration.isFilledBy('Nộp tại bộ phận một cửa.')).toBe(false);
});

it('wants a number beside the very noun that is counted', () => {
  const members = slot('hội đồng bến có mấy thành viên', 'count thành');
  expect(members.isFilledBy('Hội đồng có 05 thành viên.')).toBe(true);
  expect(members.isFilledBy('Hội đồng có 05 ghe, thành viên do xã cử.')).toBe(false);
});

it('counts people by whatever they are called', () => {
  const people = slot('hội đồng bến có mấy người', 'count người');
  expect(people.isFilledBy('Hội đồng có 05 thành viên.')).toBe(true);
  expect(people.isFilledBy('Hội đồng họp 02 buổi.')).toBe(false);
});

it('takes the share of households for their number', () => {
  const houses = slot('bao nhiêu nhà chịu thì thông qua', 'count nhà');
  expect(houses.isFilledBy('Được hai phần ba số hộ trở lên tán thành.')).toBe(true);
  expect(houses.isFilledBy('Được trên 50% tán thành.')).toBe(true);
  expect(houses.isFilledBy('Được cuộc họp tán thành.')).toBe(false);
  expect(houses.isFilledBy('Ghi số nhà, số hộ chiếu tại Phần 1.')).toBe(false);
});

it('takes who sets a number for the number', () => {
  const teams = slot('mỗi bến mấy tổ', 'count tổ');
  expect(teams.isFilledBy('Bến trưởng quyết định số tổ.')).toBe(true);
  expect(teams.isFilledBy('Bến trưởng quyết định.')).toBe(false);
});

it('hears days in southern speech, and no count in a "mấy" that means some', () => {
  const [days, ...others] = answerSlots('mấy bữa thì lấy được thẻ bến');
  expect(days?.isFilledBy('Trong 03 ngày làm việc.')).toBe(true);
  expect(days?.isFilledBy('Không quá 50 năm.')).toBe(false);
  expect(others).toEqual([]);
  expect(answerSlots('bỏ mấy giấy phép bến')).toEqual([]);
});

it('takes a count of groups for one of kinds', () => {
  const [kinds] = answerSlots('thẻ bến có mấy loại');
  expect(kinds?.isFilledBy('Thẻ chia thành ba nhóm.')).toBe(true);
  expect(kinds?.isFilledBy('Thẻ do ba xã cấp.')).toBe(false);
});

it('wants papers where papers are asked for', () => {
  const papers = slot('hồ sơ cấp thẻ bến gồm những gì', 'papers');
  expect(papers.isFilledBy('Tờ khai và bản sao thẻ cũ.')).toBe(true);
  expect(papers.isFilledBy('Giải quyết trong 03 ngày.')).toBe(false);
});

it('does not take the mention of a form for a question after its number', () => {
  expect(answerSlots('biểu mẫu còn ghi tên bến cũ thì dùng được không')).toEqual([]);
});

it('wants a document where one is asked for, and none of a word that only ends like it', () => {
  const document = slot('giữ bến theo luật nào', 'document');
  expect(document.isFilledBy('Thực hiện theo Luật Bến nước.')).toBe(true);
  expect(answerSlots('người giữ bến có các hình thức kỷ luật nào')).toEqual([]);
  expect(answerSlots('trả thẻ qua tài khoản nào')).toEqual([]);
});

it('wants nothing of a question whose answer has no shape of its own', () => {
  expect(answerSlots('bến có được thả đèn không')).toEqual([]);
});

it('wants an office to go to where one asks to where', () => {
  const place = slot('xin thẻ bến nộp ở đâu', 'place');
  expect(place.isStrict).toBe(true);
  expect(place.isFilledBy('Chủ ghe nộp hồ sơ đến Trung tâm Phục vụ bến.')).toBe(true);
  expect(place.isFilledBy('Ủy ban nhân dân cấp xã nơi có bến cấp thẻ.')).toBe(true);
  expect(place.isFilledBy('Chủ ghe nộp đơn tại trạm ghe.')).toBe(true);
  expect(place.isFilledBy('Ghe chèo: bất kỳ xã nào.')).toBe(true);
  expect(
    place.isFilledBy('Ủy ban nhân dân cấp xã hoặc trạm ghe, không phụ thuộc nơi cư trú.'),
  ).toBe(true);
  expect(place.isFilledBy('Nay việc cấp thẻ được công bố thực hiện ở cấp xã.')).toBe(true);
  expect(place.isFilledBy('Việc đã giao cho cấp xã, số thẻ xem ở cấp tỉnh.')).toBe(false);
  expect(place.isFilledBy('Chủ ghe nộp đơn theo quy định tại khoản 2.')).toBe(false);
  expect(place.isFilledBy('Bến trưởng cấp xã quyết định số thẻ.')).toBe(false);
  expect(place.isFilledBy('Chủ tịch Ủy ban nhân dân cấp xã quyết định số thẻ.')).toBe(false);
  expect(place.isFilledBy('Chủ ghe ở ngoài xã nơi đã đăng ký thường trú.')).toBe(false);
  expect(place.isFilledBy('Chủ ghe neo tại cơ sở đóng ghe, trừ ghe về quốc phòng.')).toBe(false);
});

it.each([
  'đi đâu xin thẻ bến',
  'khai báo ghe ở đâu',
  'xin thẻ bến lên xã hay lên tỉnh',
  'thẻ bến làm ở chỗ nào',
])('hears a way asked for: %s', (question) => {
  expect(answerSlots(question).map(({ name }) => name)).toEqual(['place']);
});

it.each([
  'bến La ở đâu',
  'thẻ bến với thẻ ghe khác nhau chỗ nào',
  'hỏi thêm thì kéo dài tới đâu',
  'nộp ở bến nào cũng được à',
])('hears none where the question is of something else: %s', (question) => {
  expect(answerSlots(question)).toEqual([]);
});

it('takes a share for told only by its figure', () => {
  const percent = slot('phụ cấp chủ bến mấy phần trăm', 'percent');
  expect(percent.isFilledBy('Tỉnh quyết định tỷ lệ phần trăm phân chia.')).toBe(false);
  expect(percent.isFilledBy('Phụ cấp là mười phần trăm.')).toBe(true);
});

it.each([
  [
    'số điện thoại của chủ bến là gì',
    'contact',
    'Chủ bến họp mỗi tháng.',
    'Gọi đường dây nóng 1900.',
  ],
  ['gọi số nào khi đèn rơi', 'contact', 'Báo trong 24 giờ.', 'Báo theo số 0909 000 000.'],
  ['ai trả tiền neo ghe', 'payer', 'Ghe neo 10 ngày.', 'Kinh phí neo do bến chịu.'],
  ['sang tên ghe nộp thuế gì', 'tax', 'Ghe đăng ký tại bến.', 'Chủ ghe nộp thuế trước bạ.'],
  ['lái ghe phải có bằng gì', 'qualification', 'Lái ghe từ đủ 18 tuổi.', 'Có bằng tốt nghiệp.'],
  ['ai bầu chủ bến', 'deed', 'Chủ bến do xã cử.', 'Chủ ghe bầu chủ bến.'],
  ['phiếu neo do ai ký', 'deed', 'Phiếu neo ghi ngày neo.', 'Bến trưởng ký phiếu neo.'],
  ['thẻ bến có hạn 6 tháng không', 'validity', 'Cấp trong 03 ngày.', 'Thẻ có giá trị 06 tháng.'],
  ['tách bến: phí sao', 'charge', 'Tách bến trong 03 ngày.', 'Miễn lệ phí tách bến.'],
  ['xin thẻ bến có mất tiền không', 'charge', 'Chủ ghe có tiền công.', 'Mỗi thẻ 20.000 đồng.'],
  [
    'tách bến cần giấy tờ gì',
    'papers',
    'Tách trong 05 ngày kể từ ngày nhận hồ sơ đầy đủ.',
    'Nộp tờ khai.',
  ],
  ['tách bến cần giấy tờ gì', 'papers', 'Trong 05 ngày từ ngày nhận đủ giấy tờ.', 'Giấy neo bến.'],
  ['tách bến cần giấy tờ gì', 'papers', 'Ngay sau khi nhận đủ giấy tờ, xã ghi sổ bến.', 'Tờ khai.'],
  ['tách bến cần giấy tờ gì', 'papers', 'Hai chủ ghe cùng ký vào Giấy tách bến.', 'Nộp tờ khai.'],
  ['tách bến xong được cấp giấy gì', 'result', 'Nộp tờ khai.', 'Chủ ghe nhận trích lục bến.'],
  ['kết quả của thủ tục tách bến là gì', 'result', 'Trong 03 ngày.', 'Kết quả là Giấy neo bến.'],
  ['hồ sơ tách bến ra sao', 'papers', 'Thông báo bằng văn bản.', 'Hồ sơ tách bến gồm:'],
  [
    'nộp hồ sơ tách bến rồi bao giờ được trả kết quả',
    'days',
    'Trả kết quả tại bến.',
    'Trong 03 ngày.',
  ],
  ['chủ bến tên gì', 'person', 'Chủ bến ký giấy.', 'Chủ bến là ông Trần Văn Bến.'],
])('does not answer “%s” without the %s itself', (question, name, without, told) => {
  const asked = slot(question, name);
  expect(asked.isStrict).toBe(true);
  expect(asked.isFilledBy(without)).toBe(false);
  expect(asked.isFilledBy(told)).toBe(true);
});

it('does not ask for a number to call where one is changed', () => {
  const names = answerSlots('đổi số điện thoại thì ai cập nhật').map(({ name }) => name);
  expect(names).not.toContain('contact');
});

it('counts what heads a list by the list', () => {
  const count = slot('có bao nhiêu khoang trên ghe', 'count khoang');
  expect(count.isFilledBy('Các khoang trên ghe gồm:\na) Khoang hàng;\nb) Khoang máy.')).toBe(true);
  expect(count.isFilledBy('Khoang phải khô.')).toBe(false);
});

it('hears how often in how long between two times', () => {
  const often = slot('ban quản bến bao lâu họp một lần', 'times');
  expect(often.isFilledBy('Ban quản bến họp mỗi tháng 01 lần.')).toBe(true);
  const names = answerSlots('ban quản bến bao lâu họp một lần').map(({ name }) => name);
  expect(names).not.toContain('duration');
});

it('takes no label of a khoản for a number', () => {
  const sheets = slot('sinh đôi viết mấy tờ khai', 'count tờ');
  expect(sheets.isFilledBy('1. Tờ khai theo mẫu.')).toBe(false);
  expect(sheets.isFilledBy('1. Viết 02 tờ khai.')).toBe(true);
});

it.each([
  'kết quả của thủ tục tách bến là gì',
  'tách bến xong được cấp giấy gì',
  'thủ tục nào nộp ở bến',
])('hears no papers asked for in “%s”', (question) => {
  expect(answerSlots(question).map(({ name }) => name)).not.toContain('papers');
});

it.each([
  ['điều chỉnh thời hạn neo cần điều kiện gì', 'duration'],
  ['hết thời hạn neo thì ai xử lý', 'duration'],
  ['Căn cứ lập kế hoạch bến bao gồm những gì?', 'papers'],
  ['hình thức hỗ trợ chủ ghe gồm những gì', 'papers'],
  ['bến cấp không đúng thẩm quyền có bị thu hồi không', 'authority'],
])('hears in “%s” nothing that is told as %s', (question, name) => {
  expect(answerSlots(question).map((one) => one.name)).not.toContain(name);
});

it('takes a period that is told by another for a period', () => {
  const period = slot('thời hạn neo khi chuyển bến xác định thế nào', 'duration');
  expect(period.isFilledBy('Được neo theo thời hạn của thẻ bến.')).toBe(true);
  expect(period.isFilledBy('Được neo ổn định lâu dài.')).toBe(true);
  expect(period.isFilledBy('Thời hạn neo do bến ghi.')).toBe(false);
});

it.each([
  ['thời hạn cấp thẻ bến', 'duration'],
  ['hồ sơ cấp thẻ bến gồm những gì', 'papers'],
  ['thẩm quyền cấp thẻ bến', 'authority'],
  ['đăng ký bến gồm những gì', 'papers'],
  ['thời hạn cấp giấy đủ điều kiện neo', 'duration'],
])('still hears that “%s” asks for its %s', (question, name) => {
  expect(answerSlots(question).map((one) => one.name)).toContain(name);
});

it('takes an authority that is not named for no place', () => {
  const place = slot('đi đâu báo ghe hỏng', 'place');
  expect(place.isFilledBy('Giấy báo do cơ quan có thẩm quyền cấp.')).toBe(false);
  expect(place.isFilledBy('Cơ quan quản lý bến cấp giấy báo.')).toBe(true);
});

it.each([
  ['cấp thẻ bến mất bao nhiêu ngày', 'money'],
  ['hạn mức neo là bao nhiêu ha', 'money'],
  ['bị tạm giữ ghe thì hưởng bao nhiêu lương', 'count lương'],
])('hears in “%s” no %s', (question, name) => {
  expect(answerSlots(question).map((one) => one.name)).not.toContain(name);
});

it('takes only what says what something is for its meaning', () => {
  const meaning = slot('bến neo là gì', 'meaning');
  expect(meaning.isFilledBy('Bến neo là nơi ghe đậu.')).toBe(true);
  expect(meaning.isFilledBy('Bến neo gồm cầu và bãi.')).toBe(true);
  expect(meaning.isFilledBy('Thẻ bến neo có giá trị 05 năm.')).toBe(false);
});

it('takes no day of the calendar for a period', () => {
  const duration = slot('thẻ bến dùng được bao lâu', 'duration');
  expect(duration.isFilledBy('Thẻ neo trước ngày 15 tháng 10 năm 1993 thì đổi.')).toBe(false);
  expect(duration.isFilledBy('Không quá 01 tháng 15 ngày.')).toBe(true);
  expect(duration.isFilledBy('Thẻ dùng 15 tháng kể từ ngày 15 tháng 10 năm 1993.')).toBe(true);
});

it('takes no day from which a rule holds for the day on which money is paid', () => {
  const payday = slot('tiền trợ cấp bến phát ngày mấy', 'payday');
  expect(payday.isFilledBy('Từ ngày 01/7/2099, trợ cấp bến là 5 đồng.')).toBe(false);
  expect(payday.isFilledBy('Trợ cấp bến được chi trả trước ngày 15 hằng tháng.')).toBe(true);
});

it('counts no deputies by one that is charged with something', () => {
  const count = slot('bến được mấy phó bến trưởng', 'count phó');
  expect(count.isFilledBy('Một Phó bến trưởng được giao trông bến.')).toBe(false);
  expect(count.isFilledBy('Bến có 02 Phó bến trưởng.')).toBe(true);
});

it('asks no office where money comes from, and tells it by its sources', () => {
  const names = answerSlots('quỹ bến lấy từ đâu').map(({ name }) => name);
  expect(names).not.toContain('place');
  const source = slot('quỹ bến lấy từ đâu', 'payer');
  expect(source.isFilledBy('Quỹ được hình thành từ các nguồn sau đây:')).toBe(true);
  expect(source.isFilledBy('Bến trưởng quản lý thẻ bến.')).toBe(false);
});

it('takes a multiple of a price and days of salary for an amount', () => {
  const money = slot('hỗ trợ dời bến gấp mấy lần giá đất', 'money');
  expect(money.isFilledBy('Không quá 03 lần giá đất bến.')).toBe(true);
  expect(money.isFilledBy('Được dời 03 lần.')).toBe(false);
  expect(money.isFilledBy('Mỗi ngày bằng 02 ngày lương cơ sở.')).toBe(true);
});

it('wants a size in any unit of what is measured', () => {
  const [area] = answerSlots('mỗi bến được bao nhiêu mét vuông');
  expect(area?.isFilledBy('Diện tích bến không quá 300 m2.')).toBe(true);
  expect(area?.isFilledBy('Bến dài không quá 30 m, 02 cầu.')).toBe(false);
  const [engine] = answerSlots('thẻ hạng A được lái ghe máy bao nhiêu phân khối');
  expect(engine?.isFilledBy('Ghe máy có dung tích đến 125 cm3.')).toBe(true);
  expect(engine?.isFilledBy('Ghe máy chở đến 12 người.')).toBe(false);
});

it('tells a term although the law puts a little word into it, and a permit by what it is given for', () => {
  const told = (question: string, text: string) => slot(question, 'meaning').isFilledBy(text);
  expect(told('thế nào là bến nông thôn', '1. Bến ở nông thôn là bến của xã.')).toBe(true);
  expect(told('thẻ bến tạm là gì', '2. Thẻ bến tạm được cấp cho ghe chờ chỗ neo.')).toBe(true);
  expect(told('thẻ bến tạm là gì', '2. Thẻ bến tạm do xã thu hồi.')).toBe(false);
});

it('asks for no period where a kind of permit has one in its name, nor for a person whose name is entered', () => {
  const names = (question: string) => answerSlots(question).map(({ name }) => name);
  expect(names('thẻ bến có thời hạn là gì')).not.toContain('duration');
  expect(names('thời hạn cấp thẻ bến')).toContain('duration');
  expect(names('trên thẻ bến ghi tên ai')).not.toContain('person');
  expect(names('bến trưởng tên ai')).toContain('person');
});
