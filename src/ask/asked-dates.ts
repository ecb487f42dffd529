import { daysAfter, isCalendarDay, shownDay, type CalendarDay } from '../domain/calendar-day.ts';
import { findDates, type FoundDate } from '../language/dates.ts';
import { foldAccents } from '../language/fold.ts';
import { findPeriods, monthEnd } from '../language/find-periods.ts';
import { relativeDays } from '../language/relative-days.ts';

/** The two dates of a question: the day whose law is asked for, and the day a dossier was filed. */
export type AskedDates = {
  readonly asOf: CalendarDay;
  /** The month, quarter or year that is asked about, of which `asOf` is one day. */
  readonly within?: AskedPeriod;
  readonly filedOn?: CalendarDay;
  /** What was read from the words, each as the answer says it. */
  readonly read: readonly string[];
  /** A day without a year that the answer turns on: what to ask back. */
  readonly ask?: { readonly reason: string; readonly choices: readonly string[] };
};

/** A time longer than a day, as it was said, by its first and last day. */
export type AskedPeriod = {
  readonly said: string;
  readonly first: CalendarDay;
  readonly last: CalendarDay;
};

export type GivenDates = {
  readonly today: CalendarDay;
  /** Chosen by the asker; wins over the words. */
  readonly asOf?: CalendarDay | undefined;
  readonly filedOn?: CalendarDay | undefined;
};

/** Two-tier local government began on 01/7/2025: an older `trước 1/7` is not what an officer means. */
const OLDEST_YEAR = 2025;
/** Characters before a date in which a word says what it is the date of. */
const REACH = 48;

/** Words that may stand between a cue and its date. */
const BETWEEN =
  '(?: (?:ho so|don|roi|luc|hoi|hom|vao|tu|ke tu|truoc|sau|ngay|thang|trong|den|het|nam|quy|dau|cuoi|giua|o xa|o huyen|o phuong|tai xa))*$';
/** `hồ sơ nộp ngày …`, `đã gửi hôm …`, `tiếp nhận từ …`. */
const filedBefore = new RegExp(
  String.raw`\b(?:nop|gui|tiep nhan|da nhan|nhan)(?:${BETWEEN}| (?:ho so|don)(?: \p{L}+){1,4}? (?:tu|hoi|hom|vao|luc)(?: (?:dau|giua|cuoi|ngay|thang|nam))*$)`,
  'u',
);
/** `tính đến …`, `tại thời điểm …`, `hồi tháng …`: only ever the day whose law is asked for. */
const surelyAsOf =
  /\b(?:tinh (?:den|toi)|(?:tai|vao) thoi diem|hoi)(?: (?:het|ngay|thang|hom|nam|quy))*$/u;
/** `đến 1/3/2027 thì …`, `vào ngày …`: the same, unless it is the date of something. */
const likelyAsOf =
  /(?:\b(?:tai ngay|vao (?:ngay|thang|hom)|trong thang)|^(?:den|vao|ngay|hom|trong)|\b(?:thi|neu) (?:den|toi))(?: (?:ngay|thang|hom))*$/u;
/** The day is the limit, and what is meant lies before it. */
const before = /\btruoc(?: (?:ngay|thang|hom|nam|quy))*$/u;
/** A day that belongs to a document or an event: `Luật … ngày 16/6/2025`, `ban hành ngày …`. */
const ofDocument = new RegExp(
  String.raw`\b(?:ban hanh|ky|cong bo|thong qua|duyet|ra|cap|lap|sinh|mat|hieu luc|ap dung|boi thuong)${BETWEEN}` +
    String.raw`|\b(?:luat|nghi dinh|nghi quyet|thong tu|quyet dinh|cong van)\b[^,;.?]* ngay$` +
    String.raw`|\b(?:luat|bo luat|nghi dinh|nghi quyet|thong tu|quyet dinh|cong van|van ban|ke hoach|du toan|quyet toan|ngan sach|bao cao|bang gia|danh sach|nhiem ky|giai doan|khoa)\b(?:(?! (?:thi|la) )[^,;.?])* nam$`,
  'u',
);
const documentAfter =
  /^\s*(?:cua\s+)?(?:luat|nghi dinh|nghi quyet|thong tu|quyet dinh|chinh phu|quoc hoi)\b/u;
/** A matter that was under way by then, and is asked about now. */
const underWay =
  /\b(?:ho so|do dang|(?:lam|giai quyet|xu ly) do|dang (?:lam|giai quyet|xu ly)|gio|bay gio|hien nay|hien tai|nay)\b/u;

/**
 * What is a rule's and not an event's: an amount, a period, who decides. A year behind it is the year
 * whose rule is asked for.
 */
const ofRule =
  /\b(?:luong|phi|muc|gia|chuan|tro cap|phu cap|thue|tien|thoi han|may ngay|bao lau|ai|co quan nao|cap nao|thu tuc|quy dinh|dieu kien|tham quyen)\b[^,;.?]*$/u;
/** Words in which a time leads a question: `năm 2024 thì …`, `hồi năm ngoái …`, `cuối năm 2025 …`. */
const leads =
  /^(?:(?:hoi|trong|vao|den|toi|sang|qua|tu|dau|cuoi|giua|thoi|nam|thang|quy|i{1,3}|iv|cho hoi|the|con) ?)*$/u;
/** Whoever decides is asked for by the time, whatever is decided. */
const ofWho = /\b(?:ai|(?:co quan|cap|nguoi|don vi) nao)\b[^,;.?]*$/u;
const whoAfter = /^[\s,]*(?:thi )?do (?:ai|(?:co quan|cap|nguoi|don vi) nao)\b/u;
/** What happened to somebody by then: the year of an event, never of a rule. */
const event =
  /\b(?:(?<!chung thuc |hop dong )(?:mua|ban)|xay|cat|dung|mat|chet|sinh|cuoi|song|nhap ngu|bo doi|nghi huu|ve huu|thu hoi|duoc (?:cap|giao|nhan|huong)|khai hoang|tot nghiep|(?:da|tung|bi) \p{L}+|cap|(?<!dang )ky|lap|tu|ke tu|den het|bat dau|(?<!dang ky )ket hon|ly hon)(?: \p{L}+){0,3}?(?: (?:hoi|vao|trong|tu|nam|thang|quy|dau|cuoi|giua))*$/u;
/** Somebody tells what happened then: `năm 1995 nhà tôi mua đất …`. */
const tells =
  /^[\s,]*(?:thi )?(?:toi|em|minh|nha|gia dinh|vo|chong|cha|bo|ba|me|ong|co|chu|bac|anh|chi|dan)\b(?! (?:nao|phai|can|duoc))/u;
/** Filed then: `hồi tháng 3/2025 nộp hồ sơ`. A fee or a tax that is paid is not filed. */
const filedAfter =
  /^[\s,]*(?:\p{L}+ ){0,3}?(?:da )?(?:nop|gui)\b(?! (?:le |)(?:phi|thue|tien|phat|thong bao|giay bao|giay moi|cong van|bao cao))/u;
/** Ten years back and more a year is when something happened: nobody decides by its rules today. */
const LONGEST_AGO = 10;

type Mention = FoundDate & { readonly use: 'filed' | 'as-of'; readonly isBefore: boolean };

/**
 * Reads the two dates out of a question. What the asker chose wins; a day that belongs to a document
 * or an event is neither; a `trước 1/7` that fits two years is asked back.
 */
export function askedDates(text: string, given: GivenDates): AskedDates {
  const asOf = given.asOf ?? given.today;
  const mentions = mentionsIn(text, asOf).filter(
    ({ use }) => (use === 'filed' ? given.filedOn : given.asOf) === undefined,
  );
  const read = mentions.map((mention) => settled(mention, asOf, text));
  const open = read.find((one) => one.choices.length > 1);
  const filed = read.find((one) => one.use === 'filed' && one.day !== undefined);
  const asked = read.find((one) => one.use === 'as-of' && one.day !== undefined);
  const filedOn = given.filedOn ?? filed?.day;
  return {
    asOf: given.asOf ?? asked?.day ?? given.today,
    ...withinOf(asked),
    ...(filedOn ? { filedOn } : {}),
    read: [asked, filed].flatMap((one) => (one ? [saying(one)] : [])),
    ...(open && !filed && !asked ? { ask: askBack(open) } : {}),
  };
}

function withinOf(asked: Settled | undefined): Pick<AskedDates, 'within'> {
  return asked?.span ? { within: { said: bare(asked.said), ...asked.span } } : {};
}

function mentionsIn(text: string, asOf: CalendarDay): Mention[] {
  const days = [...findDates(text), ...relativeDays(text, asOf)];
  const isFree = ({ start, end }: FoundDate) =>
    days.every((other) => end <= other.start || start >= other.end);
  const dates = [...days, ...findPeriods(text, asOf).filter(isFree)].toSorted(
    (one, other) => one.start - other.start,
  );
  const folded = foldAccents(text);
  const oldest = `${Number(asOf.slice(0, 4)) - LONGEST_AGO}-01-01`;
  return dates.flatMap((date) => {
    const lead = leadOf(date, text);
    const after = foldAccents(text.slice(date.end));
    const isLong = date.precision === 'month' || date.precision === 'period';
    const dayUse = useOf(lead, after, underWay.test(folded));
    const use =
      dayUse ?? (isLong && (date.day ?? '') >= oldest ? periodUse(lead, after) : undefined);
    // What is to be filed is asked about by the rules of that time.
    const isAhead = use === 'filed' && isLong && (date.day ?? '') > asOf;
    return use ? [{ ...date, use: isAhead ? 'as-of' : use, isBefore: before.test(lead) }] : [];
  });
}

/** What a month, a quarter or a year is of, where no word right before it says so. */
function periodUse(lead: string, after: string): Mention['use'] | undefined {
  if (ofDocument.test(lead) || documentAfter.test(after)) return undefined;
  if (filedAfter.test(after)) return 'filed';
  if (ofWho.test(lead) || whoAfter.test(after)) return 'as-of';
  if (event.test(lead) || tells.test(after)) return undefined;
  return leads.test(lead) || ofRule.test(lead) ? 'as-of' : undefined;
}

/** What stands before the figures of a date, without accents: a found date may begin with `ngày`. */
function leadOf({ start, end }: FoundDate, text: string): string {
  const words = /^[^\d]*(?=\d)/u.exec(text.slice(start, end))?.[0] ?? '';
  const lead = text.slice(Math.max(0, start - REACH), start) + words;
  // Without its accent "cuối" is a wedding, which is an event.
  return foldAccents(lead.replaceAll(/(?<!\p{L})cuối/giu, 'giữa'))
    .replace(/[\s:(,–-]+/gu, ' ')
    .trim();
}

function useOf(lead: string, after: string, isUnderWay: boolean): Mention['use'] | undefined {
  if (filedBefore.test(lead) || (surelyAsOf.test(lead) && filedAfter.test(after))) return 'filed';
  if (ofDocument.test(lead)) return undefined;
  if (surelyAsOf.test(lead)) return 'as-of';
  if (documentAfter.test(after)) return undefined;
  if (likelyAsOf.test(lead)) return 'as-of';
  if (!before.test(lead)) return undefined;
  return isUnderWay ? 'filed' : 'as-of';
}

type Settled = {
  readonly use: Mention['use'];
  readonly said: string;
  readonly span?: Omit<AskedPeriod, 'said'>;
  readonly isBefore: boolean;
  readonly precision: FoundDate['precision'];
  readonly day?: CalendarDay;
  /** Limits, newest last, when a year is missing and several fit. */
  readonly choices: readonly CalendarDay[];
};

function settled(mention: Mention, asOf: CalendarDay, text: string): Settled {
  const { use, isBefore, precision, start, end } = mention;
  const base = { use, isBefore, precision, said: text.slice(start, end) };
  const span = isBefore ? undefined : spanOf(mention);
  if (span) {
    const day = use === 'filed' ? span.first : nearest(asOf, span);
    return { ...base, day, span, choices: [] };
  }
  if (mention.day !== undefined) {
    return { ...base, day: limited(mention.day, isBefore), choices: [] };
  }
  if (precision !== 'no-year') return { ...base, choices: [] };
  const fitting = yearsFor(base.said, asOf);
  const latest = fitting.at(-1);
  if (latest === undefined) return { ...base, choices: [] };
  if (isBefore && fitting.length > 1) return { ...base, choices: fitting };
  return { ...base, day: limited(latest, isBefore), choices: [] };
}

/** Of a time longer than a day, its first and last day. */
function spanOf({ precision, day, last }: FoundDate): Settled['span'] {
  if (day === undefined || (precision !== 'month' && precision !== 'period')) return undefined;
  return { first: day, last: last ?? monthEnd(day) };
}

/**
 * The day of a time that stands nearest to the day one asks on: today while it runs, the last of one
 * that is past, the first of one to come. Of a filing it is the first, so that no change after is missed.
 */
function nearest(asOf: CalendarDay, { first, last }: Omit<AskedPeriod, 'said'>): CalendarDay {
  if (last < asOf) return last;
  return first > asOf ? first : asOf;
}

function limited(day: CalendarDay, isBefore: boolean): CalendarDay {
  return isBefore ? daysAfter(day, -1) : day;
}

/** The day of each year that lies not after the day asked for, oldest first. */
function yearsFor(said: string, asOf: CalendarDay): CalendarDay[] {
  const [, date = '', month = ''] = /(\d{1,2})\D+(\d{1,2})/u.exec(said) ?? [];
  const last = Number(asOf.slice(0, 4));
  const years = Array.from(
    { length: Math.max(0, last - OLDEST_YEAR + 1) },
    (_, at) => OLDEST_YEAR + at,
  );
  return years
    .map((year) => `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
    .filter((day) => isCalendarDay(day) && day <= asOf);
}

function saying({ use, said, isBefore, span, day = '' }: Settled): string {
  const what = use === 'filed' ? 'ngày nộp hồ sơ' : 'ngày cần biết quy định';
  const how = span ? howIn(span, day) : '';
  return `${what} là ${shownDay(day)} (${how}“${isBefore ? `trước ${bare(said)}` : bare(said)}” trong câu hỏi)`;
}

function howIn({ first, last }: Omit<AskedPeriod, 'said'>, day: CalendarDay): string {
  if (first === last) return '';
  if (day === first) return 'ngày đầu của ';
  return day === last ? 'ngày cuối của ' : 'nay thuộc ';
}

/** A date without the word before it. */
function bare(said: string): string {
  return said.replace(/^(?!ngày|tháng|thang|năm|nam|quý|quy)[^\d\s]+\s+(?=\d)/iu, '');
}

function askBack({ use, said, choices }: Settled): NonNullable<AskedDates['ask']> {
  const what = use === 'filed' ? 'Hồ sơ nộp' : 'Anh/chị hỏi quy định';
  return {
    reason: `${what} trước ${bare(said)} của năm nào? Câu trả lời khác nhau theo năm.`,
    choices: choices.map((choice) => `trước ${shownDay(choice)}`),
  };
}
