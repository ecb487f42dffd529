/**
 * Closed lists of the words that carry the force of a rule, lower case, NFC, in the
 * tone spelling of `canonicalTone`. Each row: the token that the words stand for, then the words, longest first where one
 * holds another.
 */
type Row = readonly [value: string, ...words: string[]];

/** Who must, may or must not: `mode` tokens. Order matters: what holds "không" comes first. */
export const modes: readonly Row[] = [
  ['must-not', 'nghiêm cấm', 'không được phép', 'không được quyền', 'không được', 'không có quyền'],
  ['must-not', 'cấm', 'không thể'],
  ['need-not', 'không phải', 'không cần', 'không bắt buộc', 'không yêu cầu', 'chưa phải'],
  ['not', 'không', 'chẳng'],
  ['not-yet', 'chưa'],
  ['only', 'chỉ'],
  ['must', 'có trách nhiệm', 'có nghĩa vụ', 'bắt buộc phải', 'cần phải', 'bắt buộc', 'phải', 'cần'],
  ['may', 'có quyền', 'được phép', 'được quyền', 'được'],
  ['can', 'có thể'],
  [
    'except',
    'trừ các trường hợp',
    'trừ những trường hợp',
    'trừ trường hợp',
    'trừ khi',
    'ngoại trừ',
  ],
  ['except', 'trừ', 'không bao gồm', 'không kể'],
  ['or', 'hoặc là', 'hoặc', 'hay'],
  ['all', 'toàn bộ', 'tất cả', 'mọi'],
  ['some', 'một phần', 'một số', 'một trong'],
];

/** How far an amount or a day reaches. What is left of a number decides before what is right of it. */
export const bounds: readonly Row[] = [
  ['max', 'không được vượt quá', 'không vượt quá', 'không được quá', 'không quá', 'tối đa là'],
  ['max', 'tối đa không quá', 'tối đa', 'nhiều nhất', 'chậm nhất là', 'chậm nhất', 'muộn nhất'],
  ['max', 'cao nhất', 'không lớn hơn', 'không cao hơn', 'chưa vượt quá', 'chưa quá'],
  ['min', 'tối thiểu là', 'tối thiểu', 'ít nhất là', 'ít nhất', 'không ít hơn', 'không dưới'],
  ['min', 'không thấp hơn', 'thấp nhất', 'không nhỏ hơn'],
  ['over', 'vượt quá', 'lớn hơn', 'cao hơn', 'nhiều hơn', 'trên', 'quá', 'hơn'],
  ['under', 'chưa đủ', 'chưa đến', 'ít hơn', 'thấp hơn', 'nhỏ hơn', 'dưới'],
  ['before', 'trước'],
  ['after', 'sau'],
  ['from', 'kể từ', 'tính từ', 'từ đủ', 'từ'],
  ['to', 'đến hết', 'đến', 'cho đến'],
  ['about', 'khoảng', 'gần'],
  ['', 'là', 'đủ', 'bằng'],
];

/** Units that are written in several words or several ways; any other unit is the next syllable. */
export const units: readonly Row[] = [
  ['ngày làm việc', 'ngày làm việc'],
  ['giờ làm việc', 'giờ làm việc'],
  ['triệu đồng', 'triệu đồng', 'triệu'],
  ['tỷ đồng', 'tỷ đồng', 'tỉ đồng', 'tỷ', 'tỉ'],
  ['nghìn đồng', 'nghìn đồng', 'ngàn đồng', 'nghìn', 'ngàn'],
  ['%', '%', 'phần trăm'],
  ['đồng', 'đồng'],
  ['giờ', 'giờ'],
  ['ngày', 'ngày'],
  ['tuần', 'tuần'],
  ['tháng', 'tháng'],
  ['năm', 'năm'],
  ['tuổi', 'tuổi'],
  ['lần', 'lần'],
  ['m2', 'm2', 'm²', 'mét vuông'],
  ['ha', 'héc ta', 'hecta', 'héc-ta', 'ha'],
  ['km', 'ki lô mét', 'km'],
  ['m', 'mét', 'm'],
];

const ones = ['', 'một', 'hai', 'ba', 'bốn', 'lăm', 'sáu', 'bảy', 'tám', 'chín'];
/** After a ten some digits have another word too: "hai mươi mốt", "hai mươi tư". */
const afterTen: Readonly<Record<number, string>> = { 1: 'mốt', 4: 'tư' };

/** "mười một" to "mười chín", "hai mươi" to "chín mươi chín". */
function tens(): [string, number][] {
  return ones.slice(1).flatMap((one, index) => {
    const ten = index + 1;
    const name = ten === 1 ? 'mười' : `${one === 'lăm' ? 'năm' : one} mươi`;
    return ones.flatMap((digit, value): [string, number][] => {
      const other = ten > 1 ? afterTen[value] : undefined;
      const words = [`${name} ${digit}`.trim(), ...(other ? [`${name} ${other}`] : [])];
      return words.map((word) => [word, ten * 10 + value]);
    });
  });
}

/** Numbers that are written as words before a unit; "năm" alone is a year. */
export const numerals: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  ...Object.fromEntries(tens()),
};

/** Units before which a numeral counts; "một cửa" and "hai bên" count nothing. */
export const countedByWords =
  'ngày làm việc|ngày|tháng|năm|giờ|tuần|quý|bộ|bản|lần|tuổi|triệu đồng|triệu|nghìn|tỷ';

/** Persons and bodies that a rule is about: never one for another. */
export const subjects: readonly string[] = [
  'người việt nam định cư ở nước ngoài',
  'người gốc việt nam',
  'người nước ngoài',
  'người sử dụng đất',
  'cộng đồng dân cư',
  'hộ gia đình',
  'hộ kinh doanh',
  'hộ cận nghèo',
  'hộ nghèo',
  'hợp tác xã',
  'doanh nghiệp',
  'tổ chức tôn giáo',
  'tổ chức',
  'cá nhân',
  'công dân',
  'cán bộ',
  'công chức',
  'viên chức',
  'vợ',
  'chồng',
  'cha',
  'mẹ',
  'bên mua',
  'bên bán',
];

/** Who speaks for a body: before its name, "của" between them or not. */
export const offices: readonly string[] = [
  'phó chủ tịch',
  'chủ tịch',
  'phó giám đốc',
  'giám đốc',
  'thứ trưởng',
  'bộ trưởng',
  'thủ trưởng',
  'người đứng đầu',
  'phó trưởng phòng',
  'trưởng phòng',
  'chánh văn phòng',
  'chánh án',
  'viện trưởng',
  'trưởng công an',
  'thường trực',
  'trưởng ban',
];

/** Bodies of the state; the words of a name behind them are compared like all other words. */
export const bodies: readonly string[] = [
  'ủy ban nhân dân',
  'hội đồng nhân dân',
  'ủy ban mặt trận tổ quốc',
  'ủy ban thường vụ quốc hội',
  'thủ tướng chính phủ',
  'chính phủ',
  'quốc hội',
  'tòa án nhân dân',
  'viện kiểm sát nhân dân',
  'công an',
  'văn phòng đăng ký đất đai',
  'trung tâm phục vụ hành chính công',
  'thanh tra',
  'phòng',
  'sở',
  'bộ',
  'cơ quan thuế',
  'cơ quan',
];

/** Levels of the state and their units. */
export const levels: readonly Row[] = [
  ['xã', 'cấp xã', 'xã'],
  ['phường', 'phường'],
  ['huyện', 'cấp huyện', 'huyện'],
  ['tỉnh', 'cấp tỉnh', 'tỉnh'],
  ['trung ương', 'cấp trung ương', 'trung ương'],
  ['cùng cấp', 'cùng cấp'],
  ['cấp trên', 'cấp trên trực tiếp', 'cấp trên'],
];

/** Other ways to say the same: rewritten before anything is compared. */
export const sameWords: readonly (readonly [RegExp, string])[] = [
  [
    /\((?:không|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mươi|lăm|mốt|tư|linh|lẻ|trăm|nghìn|ngàn|triệu|tỷ|tỉ|đồng|\s)+\)/gu,
    ' ',
  ],
  [/(nhận|có|đạt|thu|tìm) được(?!\p{L})/gu, '$1'],
  [/(?:khấu|loại|giảm|miễn) trừ/gu, 'khấutrừ'],
  [/(?<!\p{L})(?:kể|tính) từ(?!\p{L})/gu, 'từ'],
  [/(?<!\p{L})(?:trong vòng|thời hạn|thời gian)(?!\p{L})/gu, ' '],
  [/(?<!\p{L})số (?=\s*\uE000)/gu, ' '],
  [/(?<!\p{L})cùng với(?!\p{L})/gu, 'với'],
  [/(?<!\p{L})được tiếp tục(?!\p{L})/gu, 'tiếp tục được'],
  [/(?<!\p{L})hiệu lực thi hành(?!\p{L})/gu, 'hiệu lực'],
  [/(?<!\p{L})mỗi (?=năm|tháng|tuần|ngày)/gu, '1 '],
  [/(?<!\p{L})hàng (?=năm|tháng|tuần|ngày)/gu, 'hằng '],
  [/(?<!\p{L})chậm nhất trong(?!\p{L})/gu, 'chậm nhất'],
  [/(?<!\p{L})(?:không phải là)(?!\p{L})/gu, 'không là'],
  [/(?<!\p{L})(?:trong trường hợp|trường hợp|nếu|khi|lúc)(?!\p{L})/gu, 'khi'],
  [/(?<!\p{L})với điều kiện(?!\p{L})/gu, 'khi'],
  [
    /(?<!\p{L})(?:như sau|sau đây|dưới đây|(?:đã )?nêu trên|nói trên|nêu tại|sau đó)(?!\p{L})/gu,
    ' ',
  ],
  [
    /(?<!\p{L})(?:(?:có )?thẩm quyền|(?:theo )?quy định|căn cứ|cụ thể|số lượng|người dân)(?!\p{L})/gu,
    ' ',
  ],
  [/(?<!\p{L})giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất/gu, 'gcn'],
];

/** Words that a sentence may gain or lose without saying more or less. */
export const glue: ReadonlySet<string> = new Set(
  (
    'là thì mà và của cho các những này đó ấy kia tại ở do bởi theo về với để nhằm việc sự cũng đã ' +
    'sẽ đang vẫn bị gồm bao như vào trong ra lên rồi khi có ngay thuộc đối mức đến từ nơi còn nhưng họ'
  ).split(' '),
);

/** A phrase that begins so may be left out of a sentence; words within a phrase may not. */
export const joins: ReadonlySet<string> = new Set(
  (
    'và của cho tại ở do theo về với để nhằm bằng trong từ đến khi thì là gồm như thuộc vào bởi ' +
    'nhưng còn trước sau qua ngoài riêng cùng kèm'
  ).split(' '),
);
