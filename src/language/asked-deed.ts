import { wholeWords } from './whole-words.ts';

/** Who does it before the deed, for deeds that are done to somebody as often: "danh hiệu để tặng cho hộ …", "theo quy định". */
const official = String.raw`(?:chủ tịch|thủ tướng|chính phủ|quốc hội|bộ|bộ trưởng|thủ trưởng|giám đốc|ủy ban|ubnd|hội đồng|cơ quan|người đứng đầu)(?: (?!theo)[\p{L}\p{N},“”"-]+){0,24}? `;

/** What an official does, and what else a text may call it that tells who does it. */
const deeds: readonly (readonly [asked: string, told: string])[] = [
  ['ký|kí', 'ký|kí|quyết định|cấp|ban hành|chứng thực'],
  ['bầu', 'bầu'],
  ['bổ nhiệm', '(?<!được )bổ nhiệm|cử|chỉ định'],
  ['công nhận', 'công nhận'],
  ['chủ trì', 'chủ trì|điều hành'],
  ['triệu tập', 'triệu tập|chủ trì'],
  ['phân công', 'phân công|giao'],
  ['tổ chức', 'tổ chức|chủ trì'],
  ['giữ|lưu|cất', 'giữ|lưu|bảo quản'],
  ['quản lý', 'quản lý|giữ'],
  ['trông coi|trông|bảo quản', 'bảo quản|trông|giữ'],
  ['thẩm định', 'thẩm định'],
  ['phê duyệt|duyệt', 'duyệt|quyết định|chấp thuận'],
  ['phê chuẩn|thông qua', 'phê chuẩn|thông qua|quyết định'],
  ['xác nhận', 'xác nhận|ký|xác minh'],
  ['kiểm tra', 'kiểm tra|thanh tra|giám sát'],
  ['giám sát', 'giám sát|kiểm tra'],
  ['công bố', 'công bố|công khai'],
  ['báo|thông báo', 'báo'],
  ['lập', 'lập'],
  ['tặng|khen', `${official}(?<!(?:xét|để|được|đề nghị) )(?:tặng|khen)`],
  ['quy định|ấn định', `${official}(?:quy định|ban hành|ấn định|quyết định)`],
  [
    'quyết định',
    `${official}(?:quyết định|quyết nghị|thông qua|tặng|công nhận|cấp|ký|phê duyệt|duyệt)|thẩm quyền`,
  ],
  ['đình chỉ', 'đình chỉ'],
  ['thành lập', 'thành lập'],
  ['(?:chi )?trả|chịu(?! trách nhiệm)', 'trả|chi|chịu|kinh phí|ngân sách'],
  ['bãi bỏ', 'bãi bỏ|hủy bỏ'],
  ['cách chức|miễn nhiệm', 'cách chức|miễn nhiệm'],
];
const who = String.raw`(?:ai|người nào|cơ quan nào|cấp nào|đơn vị nào|phòng nào|sở nào|ban nào)`;
const may = String.raw`(?:(?:thì|là|người|có thẩm quyền|có quyền|có trách nhiệm|chịu trách nhiệm|được quyền|được|phải|sẽ|có|đứng ra|mới|xã|ở xã) ){0,4}`;

const asksWho = wholeWords(who);
const kinds = deeds.map(([asked, told]) => ({
  asks: wholeWords(String.raw`${who} ${may}(?:${asked})`),
  tells: wholeWords(told),
}));

/** What tells who does the deed that a question asks the doer of ("do ai ký", "ai bầu"); none where it asks for none. */
export function deedAsked(question: string): ((text: string) => boolean) | undefined {
  if (!asksWho.test(question)) return undefined;
  const kind = kinds.find(({ asks }) => asks.test(question));
  return kind && ((text) => kind.tells.test(text));
}
