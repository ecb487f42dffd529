import { daysAfter, shownDay, type CalendarDay } from '../domain/calendar-day.ts';
import { findDates, type FoundDate } from '../language/dates.ts';
import { foldAccents } from '../language/fold.ts';
import { relativeDays } from '../language/relative-days.ts';

/** The two dates of a question: the day whose law is asked for, and the day a dossier was filed. */
export type AskedDates = {
  readonly asOf: CalendarDay;
  readonly filedOn?: CalendarDay;
  /** What was read from the words, each as the answer says it. */
  readonly read: readonly string[];
  /** A day without a year that the answer turns on: what to ask back. */
  readonly ask?: { readonly reason: string; readonly choices: readonly string[] };
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
  '(?: (?:ho so|don|roi|luc|hoi|hom|vao|tu|ke tu|truoc|sau|ngay|thang|trong|den|het|o xa|o huyen|o phuong|tai xa))*$';
/** `hồ sơ nộp ngày …`, `đã gửi hôm …`, `tiếp nhận từ …`. */
const filedBefore = new RegExp(String.raw`\b(?:nop|gui|tiep nhan|da nhan|nhan)${BETWEEN}`, 'u');
/** `tính đến …`, `tại thời điểm …`, `hồi tháng …`: only ever the day whose law is asked for. */
const surelyAsOf = /\b(?:tinh (?:den|toi)|(?:tai|vao) thoi diem|hoi)(?: (?:het|ngay|thang|hom))*$/u;
/** `đến 1/3/2027 thì …`, `vào ngày …`: the same, unless it is the date of something. */
const likelyAsOf =
  /(?:\b(?:tai ngay|vao (?:ngay|thang|hom)|trong thang)|^(?:den|vao|ngay|hom|trong)|\b(?:thi|neu) (?:den|toi))(?: (?:ngay|thang|hom))*$/u;
/** The day is the limit, and what is meant lies before it. */
const before = /\btruoc(?: (?:ngay|thang|hom))*$/u;
/** A day that belongs to a document or an event: `Luật … ngày 16/6/2025`, `ban hành ngày …`. */
const ofDocument = new RegExp(
  String.raw`\b(?:ban hanh|ky|cong bo|thong qua|duyet|ra|cap|lap|sinh|mat|hieu luc|ap dung|boi thuong)${BETWEEN}` +
    String.raw`|\b(?:luat|nghi dinh|nghi quyet|thong tu|quyet dinh|cong van)\b[^,;.?]* ngay$`,
  'u',
);
const documentAfter =
  /^\s*(?:cua\s+)?(?:luat|nghi dinh|nghi quyet|thong tu|quyet dinh|chinh phu|quoc hoi)\b/u;
/** A matter that was under way by then, and is asked about now. */
const underWay =
  /\b(?:ho so|do dang|(?:lam|giai quyet|xu ly) do|dang (?:lam|giai quyet|xu ly)|gio|bay gio|hien nay|hien tai|nay)\b/u;

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
    ...(filedOn ? { filedOn } : {}),
    read: [asked, filed].flatMap((one) => (one ? [saying(one)] : [])),
    ...(open && !filed && !asked ? { ask: askBack(open) } : {}),
  };
}

function mentionsIn(text: string, asOf: CalendarDay): Mention[] {
  const dates = [...findDates(text), ...relativeDays(text, asOf)].toSorted(
    (one, other) => one.start - other.start,
  );
  const folded = foldAccents(text);
  return dates.flatMap((date) => {
    const lead = leadOf(date, text);
    const use = useOf(lead, foldAccents(text.slice(date.end)), underWay.test(folded));
    return use ? [{ ...date, use, isBefore: before.test(lead) }] : [];
  });
}

/** What stands before the figures of a date, without accents: a found date may begin with `ngày`. */
function leadOf({ start, end }: FoundDate, text: string): string {
  const words = /^[^\d]*(?=\d)/u.exec(text.slice(start, end))?.[0] ?? '';
  const lead = text.slice(Math.max(0, start - REACH), start) + words;
  return foldAccents(lead)
    .replace(/[\s:(,–-]+/gu, ' ')
    .trim();
}

function useOf(lead: string, after: string, isUnderWay: boolean): Mention['use'] | undefined {
  if (filedBefore.test(lead)) return 'filed';
  if (surelyAsOf.test(lead)) return 'as-of';
  if (ofDocument.test(lead) || documentAfter.test(after)) return undefined;
  if (likelyAsOf.test(lead)) return 'as-of';
  if (!before.test(lead)) return undefined;
  return isUnderWay ? 'filed' : 'as-of';
}

type Settled = {
  readonly use: Mention['use'];
  readonly said: string;
  readonly isBefore: boolean;
  readonly precision: FoundDate['precision'];
  readonly day?: CalendarDay;
  /** Limits, newest last, when a year is missing and several fit. */
  readonly choices: readonly CalendarDay[];
};

function settled(mention: Mention, asOf: CalendarDay, text: string): Settled {
  const { use, isBefore, precision, start, end } = mention;
  const base = { use, isBefore, precision, said: text.slice(start, end) };
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
    .filter((day) => day <= asOf);
}

function saying({ use, said, isBefore, precision, day = '' }: Settled): string {
  const what = use === 'filed' ? 'ngày nộp hồ sơ' : 'ngày cần biết quy định';
  const how = precision === 'month' && !isBefore ? 'ngày đầu của ' : '';
  return `${what} là ${shownDay(day)} (${how}“${isBefore ? `trước ${bare(said)}` : bare(said)}” trong câu hỏi)`;
}

/** A date without the word before it. */
function bare(said: string): string {
  return said.replace(/^(?!ngày|tháng|thang)[^\d\s]+\s+(?=\d)/iu, '');
}

function askBack({ use, said, choices }: Settled): NonNullable<AskedDates['ask']> {
  const what = use === 'filed' ? 'Hồ sơ nộp' : 'Anh/chị hỏi quy định';
  return {
    reason: `${what} trước ${bare(said)} của năm nào? Câu trả lời khác nhau theo năm.`,
    choices: choices.map((choice) => `trước ${shownDay(choice)}`),
  };
}
