import { foldPattern } from './fold-pattern.ts';
import { isUnaccented } from './restore-accents.ts';
import { isCourtesy } from './unasked.ts';

/** A pattern whose words are parted by one or more blanks and end where a word ends. */
const spaced = (pattern: string) => pattern.replaceAll(' ', String.raw`\s+`);
const wordEnd = String.raw`(?!\p{L})`;
const few = (words: string, most = 6) => `(?: (?:${words})${wordEnd}){0,${most}}`;

const speakers =
  '(?:em|tôi|tui|mình|con|cháu|chúng tôi|chúng em|tụi em|bên em|bên mình|xã em|xã mình|phường em|phường mình|cơ quan em)';
const helpers =
  '(?:(?:các |quý )?(?:anh chị em|anh chị|anh|chị|cô chú|cô|chú|bác|bạn|đồng chí|cán bộ|admin|ad|mọi người|cả nhà|sếp|cơ quan|sở|phòng|sổ tay|trợ lý))';
const askers =
  '(?:(?:có |một |1 |mấy |nhiều ){0,2}(?:người dân|công dân|bà con|dân|người nhà|đồng nghiệp|thôn trưởng|trưởng thôn|bạn em|(?:ông|bà|anh|chị|cô|chú|bác) [^\\s,.:;?!\\d]+(?: [^\\s,.:;?!\\d]+){0,3}))';
const now = '(?:hôm nay|bữa nay|nay|hiện nay|hiện tại|bây giờ|hiện|giờ|mới|vừa)';
/** Words behind a request that add nothing to it. */
const fillers =
  'gấp|sớm|nhanh|ngay|liền|luôn|giúp|giùm|dùm|cho|em|tôi|tui|mình|con|cháu|xã|anh|chị|với|vậy|ạ|nhé|nha|cụ thể|chi tiết|rõ|hơn|thêm|biết|để|nhiều|lắm|trước|ơi|dân|đang|chờ|đợi|cần';
const soften = 'chút|tí|xíu|một chút|nhanh|thêm|lại|với|thử|ạ|là|rằng';
const replies = '(?:trả lời|hướng dẫn|tư vấn|giải đáp|chỉ dẫn|chỉ|phản hồi|giúp đỡ|giúp|hỗ trợ)';
/** What a lead-in before a colon names: that something is asked. */
const leads =
  '(?:hỏi|giải đáp|ý kiến|vướng|thắc mắc|hướng dẫn|tư vấn|tình huống|trường hợp|nội dung|như sau|thế này|cho biết|trả lời)';
/** What stands around it; any other word may be of the matter: "Trường hợp ly hôn: ai nuôi con". */
const before = `(?:${speakers}|${helpers}|(?:ubnd|ủy ban nhân dân|sở|phòng|bộ)(?: [^\\s,.:;?!\\d]+){0,4}?|xin|đề nghị|nhờ|mong|đang|bị|có|chỗ|cần|được|vui lòng|hãy|về|một|1|câu)`;
const after =
  'sau|này|sau đây|dưới đây|giúp|giùm|cho|em|tôi|mình|chỗ|về|việc|nội dung|như sau|thế này|nhanh|ạ';
const stop = String.raw`\s*(?:[,.!;:\n]+|$)`;
const mark = String.raw`\s*[,:.]*`;
const asksNext = `(?= (?:cho|xin|${speakers}) )`;

/** That districts ended and units were merged; what is asked of what was before turns on it. */
const merger =
  '(?:sau|từ|kể từ)(?: khi| ngày)? (?:sáp nhập|sắp xếp|hợp nhất|bỏ (?:cấp )?huyện|không còn (?:cấp )?huyện|hết (?:cấp )?huyện|(?:có |lên |thực hiện |áp dụng )?chính quyền (?:địa phương )?(?:2|hai) cấp)' +
  few('tỉnh thành|tỉnh|huyện|xã|phường|đơn vị hành chính|xong|rồi|thì');
const ofBefore =
  'đổi|cập nhật|chỉnh lý|cũ|trước|tên|địa chỉ|trụ sở|dấu|mẫu|còn|nữa|dở|chuyển tiếp|văn bản|quyết định|nghị quyết|công văn|tỉnh|huyện|thuộc|sáp nhập|giữ nguyên|bao nhiêu xã|biên chế|dôi dư';
const notOfBefore = String.raw`(?!.*(?<!\p{L})(?:${ofBefore})${wordEnd})`;

/** What a message begins with before anything is asked. */
const openings = [
  String.raw`(?:[-•*–]|\(?\d{1,2}[.)]|câu \d{1,2}[.:)]) `,
  `(?:(?:${helpers}|xin|nhờ|làm ơn|vui lòng|hãy) ){0,3}(?:tư vấn|hướng dẫn|giải đáp|giải thích|chỉ|trả lời)(?: cho)? (?:giúp|giùm|dùm|hộ)(?: cho)? (?:em|tôi|tui|mình)${wordEnd}${few('với|là|về|rõ|xem|biết|cách')}${mark}`,
  `${speakers} hỏi(?:${few(`${soften}|nha|nhé|xíu|chút xíu`, 4)}\\s*[:,]|(?: (?:${soften}|nha|nhé|xíu)${wordEnd}){1,4})`,
  `(?:${speakers} )?(?:xin |kính )?(?:chào|hello|hi|alo|kính gửi|kính thưa)${few(`${helpers}|ơi|ạ`)}(?:${stop}|${asksNext})`,
  `(?:${speakers} )?(?:xin |kính )?(?:chào|kính gửi|kính thưa) (?:quý )?(?:ubnd|ủy ban nhân dân|ủy ban|sở|phòng|ban|xã|phường|cơ quan|lãnh đạo)(?: [^\\s,.:;?!\\d]+){0,5}${stop}`,
  `(?:dạ |thưa )?${helpers} ơi${mark}`,
  `(?:dạ|vâng|thưa)${few(helpers)}(?:\\s*,|${asksNext})`,
  `(?:(?:${helpers}|làm ơn|vui lòng|xin|hãy|đề nghị) ){0,3}(?:cho|xin)(?: phép)?(?: ${speakers})?(?: xin)?(?: được)? (?:hỏi|biết)${wordEnd}${few(soften)}${mark}`,
  `(?:${speakers} )?(?:muốn|xin|cần|xin phép|định)(?: được)? (?:hỏi|biết)${wordEnd}${few(soften)}${mark}`,
  `(?:${speakers} )(?:đang )?(?:có )?thắc mắc${few(soften)}${mark}`,
  `(?:${now} )?${askers}(?: (?:(?:đến|tới|lên|gọi|qua|vào)(?: (?:xã|phường|ủy ban|ubnd|cơ quan|một cửa))?|ở [^,.:;?!]{1,40}?))? hỏi(?: (?:em|tôi|mình|xã))?(?: (?:là|rằng|xem)${wordEnd})?${mark}`,
  `(?:${now} )?(?:${speakers} )?(?:(?:đang )?(?:có|gặp) )?(?:một |1 )?(?:trường hợp|tình huống|ca|việc|hồ sơ) (?:thế này|như sau|như thế này|như vầy|như này)${mark}`,
  `trường hợp của ${speakers} là${wordEnd}`,
  `(?:${before} ){0,8}${leads}${few(after)}\\s*:(?!\\d)`,
  `(?:theo|căn cứ)(?: vào)? (?:quy định của pháp luật|quy định pháp luật|quy định|pháp luật)${few('mới nhất|mới|hiện hành|hiện nay|bây giờ')}(?:\\s*,| thì(?=\\s))`,
  `${now}(?:\\s*,| thì(?=\\s))`,
  `(?:cụ thể|chi tiết)(?: (?:là|hơn))?${wordEnd}${mark} `,
  `${merger}(?:\\s*,|(?<= thì)(?=\\s))${notOfBefore}`,
];
/** Who works at an office says so; where the question is about themselves it is part of it. */
const office = `${speakers} (?:đang |mới )?(?:là (?:công chức|cán bộ|chuyên viên)|làm (?:công chức|cán bộ|chuyên viên|việc|ở|tại|bên))${wordEnd}[^,.:;?!\\d]{0,60}(?:[.:;!]|,(?= (?:(?:${speakers}|cho|xin|muốn) ){1,3}hỏi))`;
const ofPersonnel =
  'lương|phụ cấp|nghỉ phép|nghỉ việc|xin nghỉ|thôi việc|kỷ luật|tinh giản|bổ nhiệm|xếp loại|tuyển dụng|biên chế|luân chuyển|điều động|nghỉ hưu|đi học|làm thêm|góp vốn';
/** What a message ends with after everything is asked. */
const border = String.raw`\s*[,.;!?\n–-]\s*`;
const rests = String.raw`[\s.!?…]*$`;
const closings = [
  `${border}(?:(?:cho|kèm|nêu|xin|theo|dựa|căn cứ|${speakers}) ){0,4}(?:(?:căn cứ|cơ sở)(?: (?:pháp lý|pháp luật|vào))?(?: (?:là gì|gì|nào|đâu|ở đâu))?|(?:theo|tại|ở|vào) (?:quy định|điều|khoản|điều khoản|điều luật) nào|quy định (?:ở|tại) (?:đâu|điều nào|điều khoản nào)|dựa (?:vào|trên) đâu|trích dẫn(?: (?:điều|khoản|điều khoản|điều luật|luật|cụ thể)){0,3})${few(fillers)}${rests}`,
  `${border}(?:(?:trả lời|nói|giải thích) (?:ngắn gọn|ngắn|gọn|chi tiết|cụ thể|rõ ràng|rõ)|ngắn gọn)${few(fillers)}(?: thôi| là được)?${rests}`,
  ` (?:dzậy|zậy|zị|dậy|vầy|vậy ta|dợ|hen|hỉ|rứa|mn|ae)${rests}`,
  String.raw`[\s,.;!?\n–-]+(?:${speakers} )?(?:(?:xin|rất|chân thành|trân trọng) ){0,3}(?:cảm ơn|cám ơn|thanks|thank you|thank|tks)${few(`${helpers}|${fillers}`)}${rests}`,
  `${border}(?:${speakers} )?(?:(?:nhờ|mong|rất|kính|xin|vui lòng|làm ơn|đề nghị) ){1,3}(?:(?:${helpers}|được) ){0,3}${replies}${few(fillers, 12)}(?:\\s*,${few(fillers)})?${rests}`,
  `${border}(?:${helpers} )?(?!hỗ trợ)${replies} (?:cho |giúp |giùm )?(?:em|tôi|tui|mình)${few(fillers)}(?:\\s*,${few(fillers)})?${rests}`,
  ` (?:giúp|giùm|dùm|chỉ giúp|chỉ) (?:em|tôi|tui|mình|con|cháu)${few(fillers)}${rests}`,
  `${border}(?:${speakers} )?(?:đang )?(?:cần )?gấp${few(fillers)}${rests}`,
  `${border}${speakers} (?:mới (?:nhận việc|vào nghề|về|được phân công)|chưa (?:rõ|rành|nắm)|không (?:rõ|rành|biết))[^?,.;\\d]{0,40}${rests}`,
  ` (?:vậy )?(?:ạ|nhé)${rests}`,
  String.raw`[\s,]+(?:${speakers} )?(?:hiểu|nghĩ|tưởng|nghe nói) (?:như )?(?:vậy|thế)(?= (?:(?:có|là) )?(?:đúng|phải) không)`,
];

type Frames = {
  readonly openings: readonly RegExp[];
  readonly office: RegExp;
  readonly closings: readonly RegExp[];
  readonly themselves: RegExp;
};

function framesOf(spell: (pattern: string) => string): Frames {
  const opening = (pattern: string) =>
    new RegExp(String.raw`^\s*(?:${spaced(spell(pattern))})\s*`, 'iu');
  // "Tối đa" is typed "toi da" without accents, which is no "tôi".
  const self = spell('em|tôi|tui').replace('toi', 'toi(?! (?:da|thieu))');
  return {
    openings: openings.map(opening),
    office: opening(office),
    closings: closings.map((pattern) => new RegExp(spaced(spell(pattern)), 'iu')),
    themselves: new RegExp(String.raw`(?<!\p{L})(?:${self}|${spell(ofPersonnel)})(?!\p{L})`, 'iu'),
  };
}

const accented = framesOf((pattern) => pattern);
const bare = framesOf(foldPattern);

/** More in one message are no courtesy. */
const MAX_FRAMES = 8;
/** Words that a question has at least: of a shorter rest the whole message is read. */
const leastWords = /\p{L}.*\s.*\p{L}/su;

/**
 * A message without what is said around a question: greetings, who asks and who asked them, thanks and
 * pleas. They name no matter, and would weigh as if they did. The message itself when nothing would be left.
 */
export function withoutCourtesy(message: string): string {
  let left = message.trim();
  for (let round = 0; round < MAX_FRAMES; round += 1) {
    const next = unframed(withoutThanks(left), isUnaccented(left) ? bare : accented);
    if (next === left || !leastWords.test(next)) break;
    left = next;
  }
  return left === message.trim() ? message : left;
}

/** A first sentence: "Rõ rồi ạ. Cho em hỏi thêm …". */
const sentence = /^(?<first>[^.,;!?\n]+)[.,;!\n]+\s+(?=\S)/u;

function withoutThanks(text: string): string {
  const { first } = sentence.exec(text)?.groups ?? {};
  return first !== undefined && isCourtesy(first) ? text.replace(sentence, '') : text;
}

function unframed(
  text: string,
  { openings: opens, office: works, closings: ends, themselves }: Frames,
): string {
  const open = (words: string) => opens.reduce((rest, pattern) => rest.replace(pattern, ''), words);
  const opened = open(text);
  const introduced = open(opened.replace(works, ''));
  const told = themselves.test(introduced) ? opened : introduced;
  const asksOn = told.includes('?') ? '?' : '';
  return ends.reduce((rest, pattern) => {
    const cut = rest.replace(pattern, '');
    return cut === rest ? rest : cut.replace(/[\s?.!]+$/u, '') + asksOn;
  }, told);
}
