import { foldPattern } from './fold-pattern.ts';
import { isUnaccented } from './restore-accents.ts';

/** What a message is that asks nothing: words of courtesy, or a plain statement about somebody. */
export type Unasked = 'courtesy' | 'statement';

/** Who speaks; "em ruột", "em nuôi" are words of the law. */
const speaker =
  'tôi|tui|mình|chúng tôi|chúng em|bọn em|tụi em|vợ chồng (?:tôi|em|mình)|' +
  'em(?! (?:ruột|trai|gái|bé|họ|rể|dâu|nuôi|dưới|chưa))';
/** Who belongs to somebody. */
const kin =
  'ba|bố|cha|tía|má|mẹ|ông|bà|anh|chị|em|con|cháu|vợ|chồng|cô|dì|chú|bác|cậu|mợ|thím|dượng|nhà|' +
  'gia đình|hàng xóm|bạn|đứa|thằng|bé';
const whichKin =
  'trai|gái|út|cả|lớn|nhỏ|đầu|đầu lòng|hai|ba|tư|năm|ruột|họ|rể|dâu|vợ|chồng|nội|ngoại|nuôi|bé|nhà|của|em|hàng xóm|mẹ';
const owner = 'tôi|tui|em|mình|chúng tôi|tụi em';
/** What tells that something is, was or will be so; without accents "đang" begins "đăng ký", "bán" "ban hành". */
const when =
  'vừa|mới|đã|đang(?! ky)|sắp|sẽ|tính|định|dự định|vẫn|cũng|hôm qua|hôm nay|hôm kia|tháng trước|tuần trước|năm ngoái|năm nay';
const tells =
  `${when}|bị|hôm|` +
  'sinh|đẻ|có|mất|chết|qua đời|cưới|lấy|ly hôn|ly thân|chuyển|dọn|ở|sống|thuê|mua|bán(?! (?:hanh|sao))|xây|cất|' +
  'ốm|bệnh|đau|già|nghỉ|thất lạc|đánh mất|làm mất|hết hạn|là|tên|về|cháy|rách|hư|ngã|đi|học|được \\d+|\\d+ tuổi|gần|ngoài';
/** What tells it of kin without saying whose. */
const justNow = 'mới|vừa|sắp|tính|định';
const times =
  'hôm qua|hôm nay|hôm kia|sáng nay|chiều nay|tối qua|tuần trước|tuần này|tháng trước|tháng này|năm ngoái|năm nay|hiện|nay|bữa trước|bữa nay';
/** What goes on about the place of somebody. */
const goesOn = 'ở|tại|nhà ở|xã|phường|thôn|làng|buôn|tổ|tỉnh|cùng|với|từ|hôm|nên|rồi|mà|và';

const asks =
  'không|ko|khong|kg|hông|gì|sao|nào|mấy|bao nhiêu|bao lâu|bao giờ|ai|đâu|hay(?! (?:quá|lắm|ghê))|chưa|thế nào|hả|nhỉ|phải chăng|liệu';
const requests =
  'hướng dẫn|chỉ|hỏi|biết|tra|tra cứu|xem|giúp|tư vấn|trả lời|thắc mắc|muốn|cần|xin(?! chào)|nhờ|đề nghị|yêu cầu|phải|nên làm|tìm|kiểm tra|' +
  'được (?:hưởng|cấp|nhận|miễn|hỗ trợ|phép)';
/** An act at a counter that nobody has done or means to do: whoever names it wants it done. */
const acts =
  '(?<!(?:vừa|mới|đã|đang|sắp|sẽ|tính|định|đi|bị|được|vua|moi|da|dang|sap|se|tinh|dinh|di|bi|duoc) )' +
  '(?:làm(?! (?:ở|ruộng|rẫy|nương|nông|thuê|công|việc|nghề|mất|mat|o|ruong|ray))|đăng ký|cấp|khai|chứng thực|xác nhận|nộp|sang tên|tách)';
/** Sides of a matter: a clause that names one wants it, unless somebody did something with papers. */
const sides =
  'thủ tục|trình tự|quy trình|các bước|lệ phí|phí|mức|thời hạn|thời gian|thẩm quyền|điều kiện|quy định|chế độ|mẫu|' +
  '(?<!(?:nộp|gửi|có|mất|làm|lam|mat|co|nop|gui) )(?:hồ sơ|giấy tờ)';

const greets =
  'chào|hello|hi|hey|alo|a lô|cảm ơn|cám ơn|thanks|thank|tks|vâng|dạ|ok|oke|okay|okie|tạm biệt|bye|chúc|hiểu rồi|rõ rồi|được rồi|biết rồi|tốt|tuyệt|hay quá|giỏi';
const besides =
  'xin|kính|trân trọng|nhé|nhe|nha|ạ|à|ơi|nhiều|lắm|rất|quá|các|mọi|người|vì|đã|và|với|của|rồi|luôn|nữa|hôm nay|một|buổi|sáng|chiều|tối|trưa|ngày|vui vẻ|' +
  'tốt lành|sức khỏe|sức khoẻ|vời|you|cán bộ|xã|admin|ad|trợ lý|sổ tay|trả lời|hỗ trợ|giúp đỡ|giúp|thông tin|lời|mình|thôi|đó|thưa|nghe|tụi|chúng|tôi|tui|ở|em|anh|chị|cô|chú|bác|bạn|ông|bà|cháu|con';

type Signs = { readonly [sign in 'asks' | 'greets' | 'teller' | 'clause' | 'further']: RegExp };

/** The signs with their words spelled in one way; a clause has courtesy or a time before it at most. */
function signsOf(spell: (words: string) => string): Signs {
  const any = (...words: readonly string[]) =>
    String.raw`(?<!\p{L})(?:${words.map(spell).join('|')})(?!\p{L})`;
  const begun = `(?:${any(greets, besides, times)}\\s+){0,6}`;
  const owned = `${any(kin)}(?:\\s+${any(whichKin)}){0,3}?\\s+${any(owner)}`;
  const subject = `(?:${owned}|${any(speaker)})`;
  return {
    asks: new RegExp(String.raw`\?|${any(asks, requests, sides, acts)}`, 'iu'),
    greets: new RegExp(String.raw`^(?=.*${any(greets)})(?:${any(greets, besides)}\s*)+$`, 'iu'),
    teller: new RegExp(
      `^${begun}(?:${subject}|${any(kin)}(?=\\s+${any(justNow)}))(?:\\s+${any(when)})*\\s+`,
      'iu',
    ),
    clause: new RegExp(
      `^${begun}(?:${subject}\\s+${any(tells)}|${any(kin)}\\s+${any(justNow)})`,
      'iu',
    ),
    further: new RegExp(`^${any(tells, goesOn)}`, 'iu'),
  };
}

const accented = signsOf((words) => words);
const bare = signsOf(foldPattern);
const ends = /[,.;!:\n]+|\s[–—-]\s/u;

/** What a message is when it asks nothing; undefined of a question. */
export function unaskedIn(text: string): Unasked | undefined {
  if (isCourtesy(text)) return 'courtesy';
  return isStatement(text) ? 'statement' : undefined;
}

/** Whether a message holds words of courtesy and no other. */
export function isCourtesy(text: string): boolean {
  const { greets: greeting } = signsFor(text);
  const parts = partsOf(text);
  return parts.length > 0 && !text.includes('?') && parts.every((part) => greeting.test(part));
}

/**
 * Whether a message only tells what somebody did, had or means to do: each of its parts is a clause
 * about the speaker or their kin or goes on about it, none asks, wishes or names a side of a matter.
 * Noun phrases as they are typed into a search box are none.
 */
function isStatement(text: string): boolean {
  const signs = signsFor(text);
  if (signs.asks.test(text.normalize('NFC'))) return false;
  const parts = partsOf(text).filter((part) => !signs.greets.test(part));
  const [first = '', ...others] = parts;
  const goes = (part: string) => signs.clause.test(part) || signs.further.test(part);
  return signs.clause.test(first) && others.every(goes);
}

/** What a statement tells, without courtesy, who it is told of and when. */
export function told(statement: string): string {
  const { greets: greeting, teller } = signsFor(statement);
  const parts = partsOf(statement).filter((part) => !greeting.test(part));
  return parts.map((part) => part.replace(teller, '')).join(', ');
}

function signsFor(text: string): Signs {
  return isUnaccented(text) ? bare : accented;
}

function partsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .split(ends)
    .map((part) => part.trim())
    .filter(Boolean);
}
