import { wholeWords } from './whole-words.ts';

/** A body of local government; a bare `xã` is the commune, `cấp xã` any unit of that level. */
export type Holder = {
  readonly body: 'chairman' | 'committee' | 'council';
  readonly unit: string;
};

/** Headings under which the items are what somebody may or must do: "Nhiệm vụ, quyền hạn của …". */
const ofDuties =
  /^(?:thẩm quyền|nhiệm vụ|quyền|nghĩa vụ|trách nhiệm)[^.;:]*?\s(?:của|thuộc)\s(?<holder>[^.;:]+)$/iu;
/** What the duties are about, behind the one who has them. */
const matterBehind =
  /\s(?:trong (?:việc|lĩnh vực|quản lý|thi hành|công tác|hoạt động)|đối với|về|khi|sau khi|nơi|liên quan đến|chuyển giao|phân quyền|phân cấp)(?!\p{L}).*$/iu;

/** Who has the duties that an điều is headed by; empty where the heading names none. */
export function holderNamed(heading: string): string {
  const { holder = '' } = ofDuties.exec(heading.normalize('NFC').trim())?.groups ?? {};
  return holder.replace(matterBehind, '').replace(/^các /iu, '').trim();
}

/** What a rule begins with that names who it binds. */
const subject = wholeWords(
  String.raw`^(?:bộ|các|mọi|sở|chính phủ|thủ tướng|ủy ban|uỷ ban|hội đồng|chủ tịch|phó chủ tịch|thường trực|cơ quan|người|tổ chức|cá nhân|hộ gia đình|cộng đồng|nhà nước|văn phòng|công an|tòa án|toà án|viện|phòng(?!,| chống| cháy| ngừa| thủ)|đơn vị|thành viên|thủ trưởng|trưởng|giám đốc|quỹ|ban(?! hành| bố)|công chức|cán bộ|chủ(?! trì| động)|bên|nhà|doanh nghiệp|hợp tác xã|đại biểu|trung tâm|chi nhánh|kho bạc|mặt trận)`,
);

/** Whether a rule says by itself whom it binds: it begins with somebody, or names the one of the heading. */
export function namesHolder(text: string, holder: string): boolean {
  const said = spelled(text).replace(/^(?:\d{1,3}\p{L}?[.)]|\p{L}{1,2}\d*\)) /u, '');
  return subject.test(said) || said.includes(spelled(holder));
}

function spelled(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll('uỷ', 'ủy').replace(/\s+/gu, ' ').trim();
}

/** A member, a part or a paper of a body is not the body. */
const bodies =
  /(?<!\p{L})(?<!(?<!\p{L})(?:đại biểu|ban|thường trực|phó|kỳ họp|nghị quyết|thành viên|ủy viên)(?: của)? )(?<body>chủ tịch (?:ubnd|ủy ban nhân dân|ủy ban)|ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân)(?: (?:các )?(?<unit>(?:cấp )?(?:tỉnh|huyện|xã)|thành phố|quận|phường|thị trấn|đặc khu))?(?!\p{L})/giu;

/** "Thẩm quyền của … phân cấp cho …" binds the one who receives. */
const handedOn = /(?<!\p{L})(?:chuyển giao|phân quyền|phân cấp)(?!\p{L})/iu;

/** The body that a heading gives its duties to; undefined where it gives them to none or to several. */
export function holderOf(heading: string): Holder | undefined {
  if (handedOn.test(heading)) return undefined;
  const [found, ...others] = holdersIn(holderNamed(heading));
  return others.length === 0 ? found?.holder : undefined;
}

/** Words before a body that make it the one who acts: none, or those that lead it in. */
const acting =
  /(?:^|[.?!,;:]|(?<!\p{L})(?:do|thì|hỏi|ở|tại|bởi|là|và|mà|cho|(?:quyền hạn|nhiệm vụ|thẩm quyền|trách nhiệm|quyền)(?: gì)? (?:của|thuộc)))\s*$/iu;

/** Where who acts is asked, a body that is named is the one that something is done to. */
const asksWho = /(?<!\p{L})(?:ai|(?:cơ quan|cấp|người|nơi) nào)(?!\p{L})/u;
/** What is done to a body, or by it for another: "UBND xã bị …", "UBND xã trình …". */
const acted = /^[^.?!,;]{0,12}(?<!\p{L})(?:bị|trình|báo cáo|chịu)(?!\p{L})/u;

/** The body that a question asks the doings of: "UBND xã có được …", "… do UBND xã cấp", "nhiệm vụ của …". */
export function holderAsked(question: string): Holder | undefined {
  const text = spelled(question);
  const [found, ...others] = holdersIn(text);
  if (!found || others.length > 0 || asksWho.test(text)) return undefined;
  const isActing = acting.test(text.slice(0, found.at)) && !acted.test(text.slice(found.end));
  return isActing ? found.holder : undefined;
}

const naming: Readonly<Record<Holder['body'], RegExp>> = {
  chairman: wholeWords('chủ tịch|ủy ban nhân dân|người đứng đầu|thủ trưởng'),
  committee: wholeWords(
    'ủy ban nhân dân|ubnd|chủ tịch|chính quyền(?: địa phương)?|cấp xã|địa phương',
  ),
  council: wholeWords('hội đồng nhân dân|hđnd|chính quyền địa phương'),
};

/** Whether a text names a body, of whatever level, or the local government that it is part of. */
export function namesBody({ body }: Holder, text: string): boolean {
  return naming[body].test(spelled(text));
}

type Found = { readonly holder: Holder; readonly at: number; readonly end: number };

function holdersIn(text: string): Found[] {
  return [...spelled(text).matchAll(bodies)].map(({ groups = {}, index, 0: said }) => {
    const { body = '', unit = '' } = groups;
    return { holder: { body: bodyOf(body), unit }, at: index, end: index + said.length };
  });
}

function bodyOf(said: string): Holder['body'] {
  if (said.startsWith('chủ tịch')) return 'chairman';
  return said.startsWith('h') ? 'council' : 'committee';
}

const units: Readonly<Record<string, readonly string[]>> = {
  'cấp tỉnh': ['tỉnh', 'thành phố', 'cấp tỉnh'],
  'cấp huyện': ['huyện', 'quận', 'cấp huyện'],
  'cấp xã': ['xã', 'phường', 'thị trấn', 'đặc khu', 'cấp xã'],
};

/** Whether units named in two places may be the same; one that is not named may be any. */
export function mayBeOneUnit(one: Holder, other: Holder): boolean {
  if (one.unit === '' || other.unit === '' || one.unit === other.unit) return true;
  return [one, other].some(
    ({ unit }, at) => units[unit]?.includes([other, one][at]?.unit ?? '') === true,
  );
}
