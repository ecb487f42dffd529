import { foldAccents } from './fold.ts';

/** What is told from the words right before and right behind, both without accents. */
type Spelling = {
  readonly meant: string;
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** Before it the letters mean something else: `điểm h khoản 2`, `mấy kg`. */
  readonly unlessBefore?: RegExp;
};

const behind = (words: string) => new RegExp(String.raw`^\s+(?:${words})(?!\p{L})`, 'u');
const ahead = (words: string) => new RegExp(String.raw`(?<!\p{L})(?:${words})\s+$`, 'u');
const ends = String.raw`^\s*(?:[?!.,;]|$)`;

/** A letter that names a point, a group or a plot. */
const lettered = ahead(
  'diem|muc|nhom|hang|lop|khu|duong|so|to|loai|mau|bang|lo|khoan|phu luc|thua|va|den|hoac|ky hieu|\\d+|\\p{L},',
);
const registered =
  'khai sinh|khai tu|ket hon|ks|kh|tam tru|tam vang|thuong tru|cu tru|luu tru|ho kinh doanh|ho tich|bien dong|thay doi|lai|moi truong|' +
  'the chap|bien phap|giam ho|nhan cha|nhan me|nhan con|nuoi con nuoi|con nuoi|dat dai|quyen|thanh lap|lan dau|doanh nghiep|hop tac xa|' +
  'xe|nghia vu quan su|du tuyen|thi|ma so|thue|khai|online|truc tuyen|qua mang|cho (?:con|be|chau|vo|chong|me|bo)';
const condition =
  'gi|nao|de|huong|an toan|nhan|duoc|ra sao|the nao|mua|vay|tach thua|chuyen nhuong|chuyen muc dich|cap|gom';
const person =
  'dan|co|cao tuoi|khuyet tat|nuoc ngoai|nha|than|khac|mat|chet|gia|ngheo|lao dong|su dung|duoc|bi|di|nop|lam|yeu cau|khieu nai|' +
  'to cao|da|dang|trong|nao|thue|mua|ban|giam ho|uy quyen|dai dien|dung ten|huong|tam tru|vay';

/** Nothing more of the question, or what only softens it. */
const last = new RegExp(
  String.raw`${ends}|^\s+(?:vay|a|ha|ta|nua|the|rua|hong|khong|ko|em|anh|chi)(?!\p{L})`,
  'u',
);

/**
 * Readings in the order in which they are tried; letters that none of them tells stay as typed. Words of the
 * central and southern provinces stand with their marks, without which they are others.
 */
const spellings: Readonly<Record<string, readonly Spelling[]>> = {
  dk: [
    { meant: 'điều kiện', before: ahead('du|dap ung|nhung|cac|may') },
    { meant: 'đăng ký', after: behind(registered) },
    { meant: 'điều kiện', after: behind(condition) },
  ],
  gt: [
    { meant: 'giấy tờ', before: ahead('can|nhung|cac|mang|nop|loai|dem') },
    { meant: 'giấy tờ', after: behind('gi|nao|tuy than|nha|dat|xe|lien quan|chung minh') },
  ],
  tc: [
    {
      meant: 'trợ cấp',
      after: behind('xa hoi|hang thang|mai tang|tuoi gia|nuoi duong|that nghiep|mot lan|huu tri'),
    },
    { meant: 'trợ cấp', before: ahead('huong|nhan|muc|xin') },
  ],
  ks: [
    {
      meant: 'khai sinh',
      before: ahead('dang ky|giay|lam|sao|lai'),
      after: /^(?!\s+(?:tham do|khoang san|khai thac|san|cat|da)(?!\p{L}))/u,
    },
  ],
  kh: [
    {
      meant: 'kết hôn',
      before: ahead('dang ky|giay'),
      after: /^(?!\s+(?:su dung|hoat dong|nam|thuc hien|cua xa|mua|dau tu|von))/u,
    },
  ],
  tt: [{ meant: 'tình trạng', after: behind('hon nhan') }],
  xn: [
    { meant: 'xác nhận', before: ahead('giay|don') },
    {
      meant: 'xác nhận',
      after: behind(
        'tinh trang|tt hon nhan|cu tru|doc than|ho ngheo|ho khau|thong tin|noi|thu nhap',
      ),
    },
  ],
  vc: [
    { meant: 'vợ chồng', before: ahead('2|hai|ca hai') },
    { meant: 'vợ chồng', after: behind('em|toi|minh|con|cung') },
  ],
  ng: [{ meant: 'người', after: behind(person) }],
  h: [
    { meant: 'giờ', before: ahead('may|bay') },
    {
      meant: 'giờ',
      after: behind('phai|con|muon|lam|can|thi|em|toi|minh|di|xin|nop|co|ra|ai'),
      unlessBefore: lettered,
    },
  ],
  r: [
    {
      meant: 'rồi',
      after: new RegExp(
        String.raw`${ends}|^\s+(?:thi|ma|gio|h|nen|a|ha|vay|con|co|gio|bay gio)(?!\p{L})`,
        'u',
      ),
      unlessBefore: lettered,
    },
  ],
  chi: [
    {
      meant: 'gì',
      before: ahead('giay|giay to|can|nhung|nop|mang|mang theo|dieu kien|ho so|lam|co'),
      after: last,
    },
  ],
  mô: [{ meant: 'đâu', before: ahead('o|nop|di|den|toi|cho|ra|len'), after: last }],
  răng: [{ meant: 'sao', before: ahead('ra|the|tinh|giai quyet|xu ly'), after: last }],
  chừ: [{ meant: 'giờ', before: ahead('bay') }],
  nhiêu: [{ meant: 'bao nhiêu', after: /^(?!\s+khe)/u, unlessBefore: ahead('bao') }],
  kg: [
    {
      meant: 'không',
      after: new RegExp(
        String.raw`${ends}|^\s+(?:duoc|dc|co|can|phai|bi|the|biet|a|vay|ha)(?!\p{L})`,
        'u',
      ),
      before: ahead(
        'duoc|dung|phai|can|co|gi|hop le|bi phat|nop|xin|day|nua|hay|thi|ma|luon|con|nhung|toi|em',
      ),
      unlessBefore: ahead('may|nhieu|\\d+'),
    },
  ],
};

/** Letters of a text beside an abbreviation that are looked at; the longest phrase above has some twenty. */
const BESIDE = 40;
const typed = new RegExp(
  String.raw`(?<![\p{L}\p{N}/.-])(?:${Object.keys(spellings).join('|').replace('dk', '[đd]k')})(?![\p{L}\p{N}/-]|\.\p{L})`,
  'giu',
);

/**
 * Writes out what is typed to save letters and means one thing only beside certain words: `đk khai sinh` is
 * to register, `đủ đk` a condition. What the words beside it do not tell stays as typed.
 */
export function expandChatSpellings(text: string): string {
  return text.replace(typed, (word, at: number) => {
    if (isName(word, text.slice(Math.max(0, at - 3), at))) return word;
    const before = foldAccents(text.slice(Math.max(0, at - BESIDE), at));
    const after = foldAccents(text.slice(at + word.length, at + word.length + BESIDE));
    const known = spellings[word.toLowerCase()] ?? spellings[foldAccents(word)];
    const found = known?.find(
      (spelling) =>
        (spelling.before?.test(before) ?? true) &&
        (spelling.after?.test(after) ?? true) &&
        !spelling.unlessBefore?.test(before),
    );
    return found?.meant ?? word;
  });
}

/**
 * In capitals throughout they are plans, companies and plots (KH, KS, công ty R); with one, a person or a
 * place, unless a sentence begins there.
 */
function isName(word: string, before: string): boolean {
  if (!/^\p{Lu}/u.test(word)) return false;
  return !/^\p{Lu}\p{Ll}/u.test(word) || !/(?:^|[.?!\n]\s*)$/u.test(before);
}
