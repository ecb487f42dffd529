import { deedAsked } from './asked-deed.ts';
import { kindAsked } from './asked-kind.ts';
import { termAsked } from './definitions.ts';
import { canonicalTone } from './fold.ts';
import { measureOf, unitPattern, type Measure } from './measures.ts';
import { findQuantities, readyForQuantities } from './quantities.ts';
import { letters, remembered } from './remembered.ts';
import { syllables } from './syllables.ts';
import { timedDeedAsked } from './timed-deed.ts';
import { bearerAsked, tellsTimeOf } from './whose-time.ts';
import { wholeWords, wordEnd, wordStart } from './whole-words.ts';

/** One thing that a question wants to be told: an amount, a number of days, a form. */
export type AnswerSlot = {
  readonly name: string;
  /** What tells it is told by its shape alone: a text without it is no answer. */
  readonly isStrict: boolean;
  /** Whether a text tells such a thing. Which one is for other measures to say. */
  readonly isFilledBy: (text: string) => boolean;
};

type Kind = {
  readonly name: string;
  readonly asks: RegExp;
  readonly fills: Pick<RegExp, 'test'>;
};

const severalWords = 'hai|ba|bốn|năm|sáu|bảy|tám|chín|mười';
const number = String.raw`(?:\d[\d.,]*|một|${severalWords})`;
const several = String.raw`(?:\d[\d.,]*|${severalWords})`;
const amount = String.raw`\d[\d.,]*\s?(?:đồng|triệu|nghìn|ngàn|tỷ|tỉ)`;
/** "Bao lâu họp một lần" asks how often. */
const once = String.raw`(?: \p{L}+){0,7} (?:một|1) (?:lần|kỳ)`;
/**
 * A period that is itself asked for: not one that ran out or is altered, nor a kind ("giấy phép có thời hạn"), nor where
 * who, on what conditions or what follows is asked beside it.
 */
const period = String.raw`(?<!(?:điều chỉnh|gia hạn|rút ngắn|kéo dài|hết|quá|trước|còn|đúng|sai|ngoài|có) )thời hạn(?![^.?;]* (?:(?:ai|cơ quan nào|cấp nào) (?:ký|cấp|quyết định|giải quyết|xử lý)|điều kiện (?:gì|nào)|(?:đáp ứng|cần)[^.?;]* điều kiện|xử lý (?:như )?(?:sao|thế nào|ra sao)|bị phạt)(?!\p{L}))`;
/** A share of all. */
const share = String.raw`(?:\d ?%|${number} phần ${number}|quá nửa|trên 50)`;

/** Where people go with a matter: `nộp ở đâu`, `đi đâu báo tử`. Not how far, where two things differ, nor where money comes from. */
const somewhere = '(?:(?<!từ )đâu|(?:chỗ|nơi|xã|phường|cơ quan) nào(?! cũng))';
const errand =
  'nộp|gửi|xin|làm|đăng ký|khai(?: sinh| tử| báo)|báo|cấp|lấy|nhận|mua|đổi|chứng thực|công chứng|khiếu nại|tố cáo|kiện';
const asksPlace = wholeWords(
  [
    String.raw`(?:đi|lên|ra|qua|nộp|gửi|(?:thì|phải|cần|nên) (?:tới|đến)) ${somewhere}`,
    String.raw`(?:${errand})(?: (?!khác|kéo|đến|tới)[\p{L}\p{N}]+){0,9} ${somewhere}`,
    String.raw`(?:nộp|gửi|lên|ra|tới|đến)(?: \p{L}+){0,6} (?:xã|phường) hay (?:\p{L}+ )?(?:tỉnh|sở)`,
    String.raw`(?:nộp|gửi)(?: \p{L}+){0,8} cho ai`,
  ].join('|'),
);
/** An office that people go to; a `nơi` or an `xã` alone may be where they come from. */
const office =
  '(?:ủy ban nhân dân|ubnd|công an|cơ quan|trung tâm|bộ phận|một cửa|cổng|(?<!cơ |trụ |chủ )sở|(?<!quốc )phòng|văn phòng|chi nhánh|tòa án|trạm y tế|tổ chức|trụ sở|chủ tịch|vneid)';
/** Told as the way there, by where the office lies, under a heading that asks where, by what the office does with the matter, or as the level that does it. */
const tellsPlace = wholeWords(
  [
    String.raw`(?:nộp|gửi|trình)(?: (?!quy)\p{L}+){0,6} (?:tại|đến|tới) (?!điểm|khoản|điều|phụ lục|nghị|luật|thời điểm|khi|hết|ngày)\p{L}+`,
    String.raw`(?:tại|đến|tới|gửi|qua|trên|cho|ở|về|với|chọn) (?:\p{L}+ ){0,2}${office}`,
    String.raw`${office}(?: \p{L}+){0,8} (?:nơi|bất kỳ|tiếp nhận)`,
    String.raw`(?:nơi|ở đâu|cơ quan nào)[^\n]*\n[\s\S]*?${wordStart}${office}`,
    String.raw`(?:ủy ban nhân dân|công an|(?<!cơ |trụ |chủ )sở|chủ tịch|cơ quan(?! có thẩm quyền))(?: (?!đã )\p{L}+){1,6} (?:cấp(?! (?:xã|tỉnh|huyện|sở|trên|dưới))|đăng ký|chứng thực|nhận|giải quyết|xác nhận|thực hiện)(?! tra cứu)`,
    '(?:xã|phường) (?:bất kỳ|nơi có)|bất kỳ (?:cơ quan|xã|phường|ủy ban)',
    String.raw`${office}(?: \p{L}+){0,5}, không phụ thuộc nơi cư trú`,
    String.raw`(?:làm|thực hiện|giải quyết|đăng ký|tiếp nhận|chứng thực)(?: \p{L}+){0,3} (?:ở|tại) cấp (?:xã|tỉnh)`,
  ].join('|'),
);

/** A day of the calendar, whose "15 tháng" and "10 năm" are no periods. */
const days =
  /(?:ngày )?\d{1,2} tháng \d{1,2}(?!\d)(?! (?:ngày|lần|năm(?! \d{4})))(?: năm \d{4})?|tháng \d{1,2} năm \d{4}/giu;

/** Tells by what is left without the days of the calendar. */
function undated(fills: RegExp): Kind['fills'] {
  return { test: (text) => fills.test(text.replaceAll(days, '')) };
}

/** Papers by their names, or what a dossier consists of. */
const papers = wholeWords(
  String.raw`tờ khai|bản khai|đơn(?! (?:vị|thân|giản|phương|lẻ|vốn))|giấy|bản (?:sao|chính|vẽ|đồ|gốc)|(?<!bằng )văn bản|biên bản|căn cước|hộ chiếu|thẻ|tờ trình|bằng (?:cử nhân|tốt nghiệp|đại học|chứng)|hồ sơ(?: [\p{L}\p{N}]+){0,6}(?: gồm| có|:| theo)`,
);
/** A dossier whose coming only starts something: "kể từ ngày nhận đủ giấy tờ hợp lệ", "ngay sau khi nhận đủ giấy tờ". */
const received =
  /(?:(?:kể )?từ (?:ngày|khi|lúc)|(?:sau )?khi) (?:tiếp )?nhận(?: được)?(?: đủ)? (?:giấy tờ|hồ sơ|đơn)[^.;:]*/giu;
/** A paper that comes out of the matter, which no one brings to it: "cùng ký vào Giấy chứng nhận kết hôn". */
const issued =
  /(?<!\p{L})(?:ký(?: tên)?(?: vào)?|trao|cấp(?: lại| đổi)?|thu hồi|hủy|in)(?: cho \p{L}+(?: \p{L}+)?)? (?:giấy|thẻ|bản sao|văn bản)(?!\p{L})/giu;

/**
 * What is asked for, and what a text that tells it cannot be without. Only kinds with a shape of
 * their own stand here: a rule on steps has none that could be missed.
 */
const kinds: readonly Kind[] = [
  {
    name: 'fine',
    asks: wholeWords(
      '(?:mức |bị |xử )?phạt (?:tiền )?(?:là )?(?:(?:bao nhiêu|mấy|nhiêu)(?! ngày)|tối đa|thế nào|sao)|mức (?:xử )?phạt',
    ),
    fills: wholeWords(`phạt (?:tiền|cảnh cáo|đến|từ|tối đa)|mức phạt|tiền chậm nộp`),
  },
  {
    name: 'sanction',
    asks: wholeWords(
      '(?:bị|có) (?:xử )?phạt (?:gì |tù )?(?:không|sao|thế nào|ra sao)|xử lý hình sự|(?:bị |phạt )?tù (?:mấy|bao nhiêu)',
    ),
    fills: wholeWords('phạt|truy cứu|tù|kỷ luật|bị xử lý'),
  },
  {
    name: 'percent',
    asks: wholeWords(String.raw`(?:bao nhiêu|mấy) (?:phần trăm|%)|tỷ lệ (?:bao nhiêu|mấy|nào)`),
    fills: new RegExp(`${share}|${number} phần trăm`, 'iu'),
  },
  {
    name: 'contact',
    asks: wholeWords(
      String.raw`(?:điện thoại|đường dây nóng|hotline|zalo|e?-?mail)(?: (?!thì|phải|cần|nộp|làm|đổi)[\p{L}\p{N}]+){0,6} (?:gì|mấy|bao nhiêu|nào)|gọi (?:số|cho số) (?:nào|mấy|gì)|(?:cho|xin) (?:\p{L}+ ){0,2}số (?:điện thoại|zalo|di động)`,
    ),
    fills: /\d(?:[ .-]?\d){7,}|\p{L}@\p{L}|(?:gọi|điện thoại|tổng đài|nóng)\D{0,20}\d{3}/iu,
  },
  {
    name: 'person',
    asks: wholeWords('(?<!(?:ghi|đứng) )tên (?:là )?(?:gì|ai)|họ tên (?:là |của )?(?:gì|ai)'),
    fills: /(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí) \p{Lu}/u,
  },
  {
    name: 'money',
    asks: wholeWords(
      String.raw`(?:bao nhiêu|mấy) (?:tiền|đồng|triệu|nghìn|ngàn)|(?:hết|tốn|mất|thu) (?:bao )?nhiêu(?! (?:ngày|giờ|tuần|tháng|năm|lâu|buổi|hôm|bữa|thời gian|người|bản|bộ|lần))|bao nhiêu lương|` +
        String.raw`(?:phí|lệ phí|giá|thù lao|lương|phụ cấp|trợ cấp|tiền|(?<!hạn )mức|hỗ trợ|bồi thường)(?: [\p{L}\p{N}%]+){0,14} (?:bao nhiêu|nhiêu|mấy lần|mấy đồng)(?! (?:tuổi|người|hộ|nhà|ngày|năm|bản|bộ|trang|ha|m2|m²|mét|héc|sào|diện tích))|còn phí`,
    ),
    fills: new RegExp(
      String.raw`${amount}|\d ?%|\d,\d|${number} lần (?:mức|lương|giá|số tiền)|${number} (?:tháng|ngày) (?:tiền )?lương|miễn (?:phí|lệ phí)|được miễn|không (?:thu|mất|phải (?:nộp|trả|đóng))`,
      'iu',
    ),
  },
  {
    name: 'charge',
    asks: wholeWords(
      String.raw`(?:mất|tốn|thu|đóng|nộp|trả|có|tính) (?:phí|lệ phí|tiền|thuế)(?: gì| nào)? (?:không|hay không)|` +
        String.raw`(?<!(?:chi|kinh) )(?:lệ )?phí(?: \p{L}+){0,12} (?:bao nhiêu|nhiêu|sao|ra sao|thế nào)|` +
        '(?:hết|tốn|đóng|nộp) (?:hết )?(?:bao nhiêu|nhiêu|mấy) (?:tiền|đồng)',
    ),
    fills: wholeWords(
      String.raw`(?<!(?:chi|kinh) )phí|thuế|miễn|${amount}|(?:thu|mất|trả|nộp|đóng)(?: \p{L}+){0,2} tiền|giá(?! trị)|(?:mức|tự|phải) đóng|mức thu`,
    ),
  },
  {
    name: 'tax',
    asks: wholeWords('thuế (?:gì|nào|bao nhiêu|mấy|sao|ra sao|thế nào)'),
    fills: wholeWords('thuế'),
  },
  {
    name: 'payer',
    asks: wholeWords(
      String.raw`ai (?:phải )?(?:trả|chịu|chi) (?:tiền|phí|công|khoản|kinh phí|chi phí)|(?:tiền|kinh phí|chi phí|quỹ|vốn)(?: \p{L}+){0,9} (?:nguồn nào|đâu ra|từ đâu|(?:do )?ai (?:trả|chịu|chi))`,
    ),
    fills: wholeWords('trả|chi trả|chịu|chi|kinh phí|ngân sách|chi phí|quỹ|đóng góp|nguồn'),
  },
  {
    name: 'qualification',
    asks: wholeWords(
      String.raw`(?:(?:có|cần|thêm) bằng|bằng cấp) (?:gì|nào)|trình độ(?: \p{L}+){0,3} (?:gì|nào|sao|thế nào)|tốt nghiệp (?:gì|cấp mấy|lớp mấy)|học (?:hết |đến |tới )?lớp mấy|chứng chỉ (?:gì|nào)`,
    ),
    fills: wholeWords(
      'bằng (?:cử nhân|tốt nghiệp|đại học|chuyên môn|cấp)|trình độ|tốt nghiệp|chứng chỉ|học vấn|cử nhân|văn bằng',
    ),
  },
  {
    name: 'form',
    asks: wholeWords(String.raw`mẫu(?: [\p{L}\p{N}]+){0,12} (?:nào|mấy|gì)|cho xin mẫu`),
    fills: /mẫu (?:số )?[\p{Lu}]{0,3}\d|phụ lục [IVX\d]/iu,
  },
  {
    name: 'duration',
    asks: wholeWords(
      String.raw`bao lâu(?!${once})|(?:mấy|bao nhiêu) tuần|bao nhiêu giờ|chừng nào (?:có|xong|lấy)|trong vòng|${period}|thời gian (?:giải quyết|xử lý)`,
    ),
    fills: undated(
      wholeWords(
        String.raw`${number} (?:ngày|giờ|tuần|tháng|năm)|ngày làm việc|trong ngày|ngay (?:sau khi|khi|trong)|vô thời hạn|vĩnh viễn|\d+ tháng|` +
          '(?:ổn định|sử dụng|thời hạn)(?: là)? lâu dài|không (?:xác định|có|quy định) thời hạn|thời hạn (?:còn lại|được (?:xác định|tính))|theo thời hạn (?:của|còn lại|ghi|sử dụng)',
      ),
    ),
  },
  {
    name: 'days',
    asks: wholeWords(
      '(?:mấy|bao nhiêu) (?:ngày|hôm|bữa)(?! (?:nay|qua|rồi|liền))|(?:bao giờ|khi nào|chừng nào)(?: (?:thì|mới|được|có|sẽ)){0,3} (?:trả|lấy|nhận|xong)(?: kết quả| giấy)?(?=$|[,.?!])',
    ),
    fills: undated(
      wholeWords(
        String.raw`${number} (?:ngày|giờ|tuần|tháng)|ngày làm việc|trong ngày|ngay (?:sau khi|khi|trong)|vô thời hạn`,
      ),
    ),
  },
  {
    name: 'hour',
    asks: wholeWords('mấy giờ'),
    fills: wholeWords(String.raw`${number} giờ`),
  },
  {
    name: 'times',
    asks: wholeWords(
      String.raw`(?:mấy|bao nhiêu) (?:lần|kỳ|đợt)(?! (?:mức|lương))|bao lâu${once}|(?:mấy|bao nhiêu) (?:ngày|tuần|tháng|năm) (?:một|1) lần`,
    ),
    fills: wholeWords(
      String.raw`${number} (?:lần|kỳ|đợt)|định kỳ|thường kỳ|mỗi (?:ngày|tuần|tháng|quý|năm)|nhiều lần`,
    ),
  },
  {
    name: 'papers',
    asks: wholeWords(
      String.raw`(?<!(?:được|cấp|kết quả(?: của)?) )(?:(?:giấy tờ|hồ sơ|thành phần)(?: [\p{L}\p{N}]+){0,5} (?:gì|nào)|(?:giấy|đơn|thủ tục)(?: (?!là )[\p{L}\p{N}]+){0,5} gì|(?:giấy|đơn) nào)|hồ sơ(?: \p{L}+){0,8} (?:ra )?sao|thành phần hồ sơ|(?:nộp|cần|mang|mang theo|trình|xuất trình|thêm|chuẩn bị) (?:những |có )?gì|(?:^|(?:hồ sơ|giấy|thủ tục|đơn|(?<!(?:nội dung|căn cứ|thông tin|hình thức) )(?:đăng ký|làm|xin|khai))(?: [\p{L}\p{N}]+){0,12} )(?:bao )?gồm (?:những |có )?gì`,
    ),
    fills: {
      test: (text) => papers.test(text.replaceAll(received, '').replaceAll(issued, 'việc')),
    },
  },
  {
    name: 'result',
    asks: wholeWords(
      String.raw`kết quả (?:của |thủ tục |là )(?:[\p{L}\p{N}]+ ){0,12}gì|(?:được|sẽ) (?:cấp|nhận|trả) (?:giấy|sổ|thẻ|gì)(?: \p{L}+){0,2}(?<= gì)`,
    ),
    fills: wholeWords(
      String.raw`kết quả(?: \p{L}+){0,4} là|(?:nhận|cấp|trao|trả)(?: (?!bản sao)\p{L}+){0,4} (?:giấy|bản chính|trích lục|sổ|thẻ|quyết định)`,
    ),
  },
  {
    name: 'condition',
    asks: wholeWords(
      String.raw`(?:điều kiện|tiêu chuẩn|trường hợp)(?: [\p{L}\p{N}]+){0,4} (?:gì|nào|sao)`,
    ),
    fills: wholeWords('điều kiện|tiêu chuẩn|đủ|phải|khi|trường hợp|không được'),
  },
  {
    name: 'validity',
    asks: wholeWords(
      String.raw`(?:có (?:thời )?hạn|hạn (?:sử dụng|dùng)|giá trị|(?:dùng|xài|sử dụng) được)(?: sử dụng| dùng)?(?: trong)? (?:bao lâu|(?:mấy|bao nhiêu|\d+) (?:ngày|tháng|năm))`,
    ),
    fills: wholeWords(
      'giá trị|hiệu lực|(?:còn|hết|vô thời|thời) hạn(?! (?:giải quyết|xử lý|cấp|nộp))|(?:dùng|sử dụng) (?:được|đến)',
    ),
  },
  {
    name: 'months',
    asks: wholeWords('(?:mấy|bao nhiêu) (?:tháng|năm)(?! (?:nay|qua|rồi|liền|(?:một|1) lần))'),
    fills: undated(wholeWords(`${number} (?:tháng|năm)|vĩnh viễn|vô thời hạn`)),
  },
  {
    name: 'payday',
    asks: wholeWords(
      String.raw`(?:tiền|trợ cấp|phụ cấp|lương)(?: [\p{L}\p{N}]+){0,6} (?:phát|lãnh|lĩnh|trả|nhận)(?: \p{L}+){0,3} (?:ngày nào|ngày mấy|hôm nào)`,
    ),
    fills: wholeWords(
      String.raw`ngày \d{1,2} (?:hằng|hàng|mỗi|của) tháng|ngày (?:đầu|cuối) tháng|(?:đầu|giữa|cuối) (?:mỗi )?tháng|trước ngày \d{1,2}(?! tháng \d)`,
    ),
  },
  {
    name: 'day',
    asks: wholeWords(
      'ngày nào|hôm nào|ngày mấy|từ (?:khi|bao) (?:nào|giờ)|bao giờ(?! (?:thì |mới )*(?:được |có )?(?:trả|nhận|lấy|xong|kết quả|giấy))|từ lúc nào',
    ),
    fills: new RegExp(
      String.raw`\d{1,2}[/.]\d{1,2}[/.]\d{4}|ngày \d+ tháng|ngày trong (?:\d+ )?(?:tuần|tháng)|ngày \p{Lu}\p{Ll}+ hằng tuần|từ (?:ngày|khi|lúc)|trước ngày|đến (?:(?:hết )?ngày|khi)`,
      'iu',
    ),
  },
  {
    name: 'document',
    asks: wholeWords(
      // "Hình thức kỷ luật nào" asks for no Luật, "tài khoản nào" for no khoản.
      '(?:văn bản|nghị định|thông tư|(?<!(?:kỷ|kỉ|pháp|quy|âm|trọng) )luật|nghị quyết|quyết định|điều|(?<!tài )khoản) (?:nào|mấy|bao nhiêu|số mấy)',
    ),
    fills: /\d+\/\d{4}|Luật |Bộ luật|Nghị định|Thông tư|Nghị quyết/u,
  },
  {
    name: 'members',
    asks: wholeWords(
      'gồm (?:những |có )?(?:ai|thành phần nào|thành viên nào)|có những ai|những ai (?:tham gia|dự)|thành phần(?: [\\p{L}\\p{N}]+){0,6} (?:ai|nào)',
    ),
    fills: wholeWords('gồm|thành phần|thành viên|đại diện'),
  },
  { name: 'place', asks: asksPlace, fills: tellsPlace },
  {
    name: 'authority',
    asks: wholeWords(
      '(?:ai|cơ quan nào|cấp nào|đơn vị nào|phòng nào|người nào|sở nào) (?:\\p{L}+ )?(?:ký|cấp|quyết định|ra|có quyền|giải quyết|duyệt|phê duyệt|thẩm định|ban hành|xác nhận|công nhận|thành lập)|(?<!(?:đúng|trái|sai|vượt|quá|(?:nước|cấp|người|quan|không) có) )thẩm quyền',
    ),
    fills: wholeWords(
      'ủy ban nhân dân|hội đồng|chủ tịch|trưởng|giám đốc|cơ quan|sở|(?<!dự |quốc )phòng|bộ|công an|tòa án|trung tâm|văn phòng|chi nhánh|ban|ubnd|người',
    ),
  },
];

/**
 * Kinds that are told by a number with its unit, a number of a form, or words of their own: of 855 right khoản
 * three are without.
 */
const strict = new Set([
  'charge',
  'papers',
  'result',
  'money',
  'duration',
  'days',
  'hour',
  'times',
  'months',
  'validity',
  'percent',
  'contact',
  'person',
  'form',
  'fine',
  'payday',
  'day',
  'place',
  'tax',
  'payer',
  'qualification',
]);
/** Slots for who acts. */
export const doerSlots: ReadonlySet<string> = new Set(['authority', 'deed']);
/** What may be listed without being counted. */
const enumerated = new Set('loại nhóm trường bước hình cách mức cấp khâu nội'.split(' '));

/** What is counted by its own noun: "mấy thành viên", "bao nhiêu hộ". */
const counted = /(?<!\p{L})(?:mấy|bao nhiêu)\s+(?:cái\s+)?([\p{L}][\p{L}\p{N}]*)/giu;
/** Nouns that the kinds above know, words that are none, and those after which `mấy` counts nothing. */
const notCounted = new Set(
  'tiền đồng triệu nghìn ngàn phần lần kỳ đợt của bị có trong ngày giờ tuần hôm bữa buổi tháng năm điều khoản thì là mới được một và cho ở nữa vậy hả ạ nhỉ thế lâu thứ giấy ông bà anh chị còn thêm mỗi hằng hàng trong theo lương'.split(
    ' ',
  ),
);

/** People and households are counted by what they are called where they are counted, or by their share. */
const persons = new Set(['người', 'thành', 'viên']);
const households = new Set(['nhà', 'hộ']);
/** Votes, too, are counted by their share. */
const shared = new Set([...households, 'phiếu']);
const groups = new Set(['loại', 'nhóm', 'hạng']);
/** "Một Phó Chủ tịch được phân công" is one of them and counts none. */
const titles = new Set(['phó']);

/** What a question wants to be told, as far as its words say so. Many places ask it of one question: some 200 are kept. */
export const answerSlots: (question: string) => readonly AnswerSlot[] = remembered(
  slotsOf,
  letters(20_000),
);

function slotsOf(question: string): AnswerSlot[] {
  const text = question.normalize('NFC').toLowerCase();
  const known = kinds
    .filter(({ asks }) => asks.test(text))
    .map(({ name, fills }) => ({
      name,
      isStrict: strict.has(name),
      isFilledBy: (body: string) => fills.test(body),
    }));
  const counts = [...text.matchAll(counted)].filter(([, noun = '']) => !notCounted.has(noun));
  return [
    ...known,
    ...counts.map(({ index, 1: noun = '' }) => measureSlot(text.slice(index)) ?? countSlot(noun)),
    ...bearerSlot(text),
    ...deedSlot('deed', deedAsked(text)),
    ...deedSlot('timed deed', timedDeedAsked(text)),
    ...deedSlot('kind', kindAsked(text)),
    ...meaningSlot(text),
  ].map(({ isFilledBy, ...slot }) => ({
    ...slot,
    isFilledBy: (body: string) => isFilledBy(unlabelled(body)),
  }));
}

const label = /^[^\S\n]*(?:\d+[a-zđ]?|[a-zđ]{1,2})[.)]\s+/gimu;

/** A text without the labels of its khoản and điểm: "1. Tờ khai" counts no tờ khai. */
const unlabelled = remembered((text: string) => text.replaceAll(label, ''), letters(2_000_000));

/** How long an office takes is no answer to how long people have, nor the other way round. */
function bearerSlot(text: string): AnswerSlot[] {
  const bearer = bearerAsked(text);
  if (!bearer) return [];
  return [
    { name: `time of ${bearer}`, isStrict: true, isFilledBy: (body) => tellsTimeOf(bearer, body) },
  ];
}

/** What a deed that is asked about is told by; who does it and how long it takes is not told by another. */
function deedSlot(name: string, isFilledBy: AnswerSlot['isFilledBy'] | undefined): AnswerSlot[] {
  return isFilledBy ? [{ name, isStrict: true, isFilledBy }] : [];
}

/** Syllables of a term of law that is asked for by itself; "giấy chứng nhận quyền sử dụng đất" has seven. */
const LONGEST_TERM = 7;

/** What something is, is told only where it is said to be or to consist of something. */
function meaningSlot(text: string): AnswerSlot[] {
  const term = termAsked(text);
  // A longer one is more than a term: "điều chỉnh quy hoạch do ai lập là gì".
  if (term === '' || term.split(' ').length > LONGEST_TERM) return [];
  // "Đất ở nông thôn" is told as "đất ở tại nông thôn".
  const told = term.replaceAll(' ', ' (?:(?:tại|ở|của|về) )?');
  const says = new RegExp(
    String.raw`${wordStart}${told} (?:là|gồm|bao gồm|được (?:hiểu|coi|xác định|gọi|cấp (?:cho|để)))${wordEnd}|(?:gọi|coi|xác định) là ${told}${wordEnd}`,
    'u',
  );
  return [
    { name: 'meaning', isStrict: true, isFilledBy: (body) => says.test(syllables(body).join(' ')) },
  ];
}

const howMuch = new RegExp(`^(?:mấy|bao nhiêu)\\s+(?<unit>${unitPattern})`, 'u');

/** A size is told in any unit of it: "bao nhiêu mét vuông" by "300 m2"; people and households are counted. */
function measureSlot(asked: string): AnswerSlot | undefined {
  const unit = howMuch.exec(canonicalTone(asked))?.groups?.['unit'] ?? '';
  const measure = measureOf(unit)?.measure;
  if (measure === undefined || !sizes.has(measure)) return undefined;
  const isFilledBy = (text: string) =>
    findQuantities(readyForQuantities(text)).some((quantity) => quantity.measure === measure);
  return { name: `size ${measure}`, isStrict: true, isFilledBy };
}

const sizes: ReadonlySet<Measure> = new Set(['m2', 'm3', 'cm3', 'm', 'kg']);

function countSlot(noun: string): AnswerSlot {
  const said = saidFor(noun);
  const counts = titles.has(noun) ? several : number;
  const ofShare = shared.has(noun) ? `|${share}` : '';
  // What heads a list is counted by the list.
  const fills = new RegExp(
    String.raw`${wordStart}(?:${counts}\s?(?:\p{L}+ )?|số (?:lượng )?(?!nhà|hộ (?:chiếu|khẩu)))${said}${wordEnd}${ofShare}|${wordStart}${said}${wordEnd}[^\n]*:\n`,
    'iu',
  );
  return {
    name: `count ${noun}`,
    isStrict: !enumerated.has(noun),
    isFilledBy: (text) => fills.test(text),
  };
}

function saidFor(noun: string): string {
  if (persons.has(noun))
    return String.raw`(?:người|thành viên|\p{L}+ viên|đại diện|đại biểu|cử tri)`;
  if (households.has(noun)) return '(?:nhà|hộ)';
  return groups.has(noun) ? '(?:loại|nhóm|hạng)' : noun;
}
