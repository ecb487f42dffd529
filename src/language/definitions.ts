import { lineMark } from './line-mark.ts';
import { syllables } from './syllables.ts';

/** `5. Đất ở là …`: what a khoản or điểm says the meaning of; a comma may stand in the term. */
const defining = new RegExp(
  String.raw`^\s*(?:Điều \d+[a-zđ]*\.?[^\n]*\n\s*)?${lineMark}?\s*(?<term>[^.;:\n]{2,120}?)\s+(?:được hiểu )?là\s(?!(?:bắt buộc|trách nhiệm|nghĩa vụ|căn cứ)(?!\p{L}))`,
  'iu',
);
/** "Đất ở là gì", "thế nào là đất ở", "khái niệm đất ở": what a question asks the meaning of. */
const asked = [
  /(?:^|[.?!;:] *)(?<term>[^.?!;:]{2,120}?)\s+(?:(?:nghĩa )?là (?:cái )?gì|(?:được )?hiểu (?:là gì|(?:như )?thế nào|ra sao)|nghĩa là sao)(?: vậy| thế| ạ)*(?=$|[,.?!;])/iu,
  /(?<!\p{L})hiểu (?:về )?(?<term>[^,.?!;:]{2,120}?) (?:như )?(?:thế nào|ra sao)(?=$|[,.?!;])/iu,
  /(?<!\p{L})(?:thế nào là|như thế nào là|khái niệm|hiểu sao về)\s+(?<term>[^,.?!;:]{2,120}?)(?=$|[,.?!;])/iu,
];
/** What may stand around the term and is none of it. */
const around =
  /^theo [^,]*,\s*|^(?:(?:xin |cho (?:tôi |em |mình )?)?hỏi|vậy|thì|về|thuật ngữ|khái niệm|cụm từ)\s+|\s+(?:ạ|nhỉ|vậy|thế|hả|nhé)$|\s+(?:theo|trong) (?:luật|pháp luật|quy định|nghị định).*$|\s+(?:có|được)$/giu;

/** "Người nộp hồ sơ phải là …" says no meaning. */
const noTerm = /(?<!\p{L})(?:phải|không|gọi|tức|coi|chưa|chỉ)$/iu;
/** "Nguyên tắc … là gì" asks for the principles, not for what principles are. */
const sideOfMatter =
  /^(?:các |những )?(?:điều kiện|hồ sơ|thủ tục|trình tự|nguyên tắc|căn cứ|cơ sở|quyền|nghĩa vụ|trách nhiệm|nhiệm vụ|nội dung|hình thức|mức|thời (?:hạn|gian|điểm|hiệu)|lệ phí|phí|thẩm quyền|cơ quan có|giấy tờ|tiêu chuẩn|trường hợp|biện pháp|đối tượng|kết quả|mẫu|tên|mục đích|yêu cầu|phương thức|thành phần|bước|hậu quả|lý do|ngày|hướng|cách|chế độ|việc|hành vi|tiếng|số|địa chỉ)(?: |$)/u;

/** The term that a text says the meaning of, as it stands there; empty where it says none. */
export function termDefined(text: string): string {
  const bare = text.normalize('NFC').replace(/\s*\(sau đây[^)]*\)/u, '');
  const term = defining.exec(bare)?.groups?.['term'] ?? '';
  return noTerm.test(term) ? '' : term;
}

/**
 * What a text says the meaning of, in every way that a question may call it, as syllables in small
 * letters like {@link termAsked}: "Đăng ký đất đai, tài sản gắn liền với đất" is asked for as
 * "đăng ký tài sản gắn liền với đất" too, "Nhà nước thu hồi đất" as "thu hồi đất".
 */
export function termsDefined(text: string): ReadonlySet<string> {
  const term = termDefined(text);
  const terms = [term, ...eachOf(term)].map(spelled);
  return new Set(
    [...terms, ...terms.map((one) => one.replace(state, ''))].filter((one) => one !== ''),
  );
}

/** The state alone does these: nobody says so when he asks. */
const state = /(?<!\S)nhà nước (?=thu hồi|giao|công nhận)/gu;
/** What narrows the last of several things narrows the first too: "hợp tác sản xuất, kinh doanh bằng quyền sử dụng đất". */
const narrowed = /(?<!\p{L})(?:trên|bằng|của|đối với|tại|trong|cho|dùng chung)(?!\p{L})/iu;

/** Each of several things that are named at once, with the deed that stands before all of them. */
function eachOf(term: string): string[] {
  const [first = '', ...others] = term.split(/\s*,\s*|\s+(?:và|hoặc)\s+/u);
  if (others.length === 0 || /[()]/u.test(term) || narrowed.test(first)) return [];
  const words = first.split(/\s+/u);
  // A word has two syllables; "tổ chức lại" is another deed than "tổ chức".
  const deed = words.slice(0, words[2] === 'lại' ? 3 : 2).join(' ');
  const isWhole = words.length > 2 && !narrowed.test(others.at(-1) ?? '');
  return [...(isWhole ? [first] : []), ...others.map((other) => `${deed} ${other}`)];
}

/** The field that a law gives its own meaning for: "nhà đầu tư là … trong lĩnh vực giáo dục". */
const field =
  /(?<!\p{L})trong (?:các )?(?:lĩnh vực|hoạt động|ngành) (?<field>\p{L}+(?: \p{L}+)?)/iu;

/** Whether a meaning is given for one field that the question does not name. */
export function isNarrower(definition: string, question: string): boolean {
  const named = field.exec(definition.normalize('NFC'))?.groups?.['field'];
  return named !== undefined && !` ${spelled(question)} `.includes(` ${spelled(named)} `);
}

/** The term that a question asks the meaning of, as its syllables; empty where it asks for none. */
export function termAsked(question: string): string {
  const text = question.normalize('NFC').trim();
  const term = asked.map((pattern) => pattern.exec(text)?.groups?.['term']).find(Boolean) ?? '';
  const bare = spelled(term.replaceAll(around, ''));
  return sideOfMatter.test(bare) ? '' : bare;
}

function spelled(term: string): string {
  return syllables(term).join(' ');
}
