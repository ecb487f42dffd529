import { daysAfter, type CalendarDay } from '../../domain/calendar-day.ts';
import type { ProvisionKind } from '../../domain/provision.ts';
import type { StructuredDocument } from '../../domain/structured-document.ts';
import { findDates } from '../../language/dates.ts';
import type { Reading } from './evidence.ts';
import type { ZoneLine, Zones } from './header-zone.ts';

export type DateReading = {
  readonly best: Reading<CalendarDay> | undefined;
  /** A date is printed where it belongs and no calendar has it, or its day is blank. */
  readonly implausible: boolean;
};

/** `Hà Nội, ngày …`; a title that cites another document has no place before its date. */
const placeAndDate =
  /(?:^|\s|\t)\p{Lu}[\p{L}.-]*(?:\s\p{Lu}?[\p{L}.-]+){0,4},\s*ngày(?=\s|\d|…|\.)/u;
const blankDate =
  /ngày\s{0,30}[.…_]{0,10}\s{0,30}tháng\s{0,10}[.…_\d]{0,6}\s{0,10}năm\s{0,3}(?:\d{4}|20)/u;
const adopted = /thông qua ngày/u;

function dateIn(line: ZoneLine, confidence: number): Reading<CalendarDay> | undefined {
  const date = findDates(line.text).find(({ precision }) => precision === 'day');
  if (!date?.day) return undefined;
  return {
    value: date.day,
    start: line.start + date.start,
    end: line.start + date.end,
    confidence,
  };
}

/** Day of issue: in the header beside the place; of a law, in its adoption clause. */
export function readIssuedOn(zones: Zones): DateReading {
  for (const line of zones.closing) {
    const reading = adopted.test(line.text) ? dateIn(line, 0.97) : undefined;
    if (reading) return { best: reading, implausible: false };
  }
  const dated = [...zones.header, ...zones.closing].filter(
    ({ text }) => placeAndDate.test(text) && text.length < 400,
  );
  const implausible = dated.some(
    ({ text }) =>
      findDates(text).some(({ precision }) => precision === 'impossible') ||
      (blankDate.test(text) && findDates(text).every(({ precision }) => precision !== 'day')),
  );
  if (implausible) return { best: undefined, implausible };
  for (const line of dated) {
    const reading = dateIn(line, 0.95);
    if (reading) return { best: reading, implausible };
  }
  return { best: undefined, implausible };
}

const subject =
  '(?:Bộ luật|Luật|Pháp lệnh|Nghị quyết|Nghị định|Thông tư|Thông tư liên tịch|Quyết định|Chỉ thị|Văn bản|Quy chế|Quy định|Kế hoạch|Thông báo)(?: liên tịch)? này';
const starts = new RegExp(
  `${subject},?(?: này)? (?:chính thức )?có hiệu lực(?: thi hành)?,?\\s(?:kể )?(?:từ|sau)\\s`,
  'u',
);
/** Of the document itself and not of a chapter or a paper that its words begin with. */
const opens = String.raw`(?<=(?:^|[.;\n])\s*(?:\d{1,2}\.\s*|[a-zđ]\)\s*)?)`;
const expires = new RegExp(
  `${opens}${subject}(?:[^.;]{0,80})? (?:sẽ )?(?:hết hiệu lực(?: thi hành)?(?: kể)? từ ngày|(?:thực hiện|áp dụng|có hiệu lực)[^.;]{0,60} đến (?:trước|hết) ngày)`,
  'u',
);
const ends = /đến (?:hết|trước) ngày|hết hiệu lực(?: thi hành)?(?: kể)? từ ngày/u;
const lead = /sau (\d{1,3})(?: \([\p{L}\s]+\))? ngày,? kể từ ngày (?:ký|ban hành|thông qua)/u;

/** A sentence of the rules with its place; quoted wording of other documents left out. */
type Sentence = { readonly text: string; readonly start: number; readonly article: string };

/** Sentences of the own provisions in which `pattern` stands outside quotation marks, in order. */
function sentencesWith(pattern: RegExp, { text, provisions }: StructuredDocument): Sentence[] {
  const parents = new Set(provisions.map(({ parent }) => parent));
  const own = provisions.filter(
    ({ path, kind }) => ownKinds.has(kind) && !parents.has(path) && !/^(?:pl|mau)/u.test(path),
  );
  return own.flatMap(({ start, end, path }): Sentence[] => {
    const words = text
      .slice(start, end)
      .replaceAll(/["“][^"“”]*["”]/gu, (quoted) => ' '.repeat(quoted.length));
    const match = pattern.exec(words);
    if (!match) return [];
    const stop = /[.;](?:\s|$)/u.exec(words.slice(match.index))?.index;
    const to = stop === undefined ? words.length : match.index + stop;
    const [article = path] = path.split('/');
    return [{ text: words.slice(match.index, to), start: start + match.index, article }];
  });
}

const ownKinds: ReadonlySet<ProvisionKind> = new Set([
  'article',
  'clause',
  'point',
  'intro',
  'item',
]);

/** The effect clause is the first of its điều; exceptions follow it, and the điều is the last such. */
function inLastArticle(sentences: readonly Sentence[]): readonly Sentence[] {
  const last = sentences.at(-1)?.article;
  return sentences.filter(({ article }) => article === last);
}

type Effect = { readonly from?: Reading<CalendarDay>; readonly to?: Reading<CalendarDay> };

function fromOf(
  sentence: Sentence,
  issuedOn: CalendarDay | undefined,
): Reading<CalendarDay> | undefined {
  const { text, start } = sentence;
  const period = lead.exec(text);
  const span = { start, end: start + text.length };
  if (period && issuedOn)
    return { value: daysAfter(issuedOn, Number(period[1])), ...span, confidence: 0.85 };
  const until = ends.exec(text)?.index ?? text.length;
  const date = findDates(text.slice(0, until)).find(({ precision }) => precision === 'day');
  if (date?.day)
    return { value: date.day, start: start + date.start, end: start + date.end, confidence: 0.95 };
  const signing =
    /(?:từ|sau) ngày (?:ký|ban hành|được (?:ký|thông qua)|thông qua|công bố)|từ ngày ký/u.exec(
      text,
    );
  if (signing && issuedOn && !period) return { value: issuedOn, ...span, confidence: 0.9 };
  return undefined;
}

/** "đến hết ngày D" is D; "đến trước ngày D" and "hết hiệu lực từ ngày D" are the day before. */
function toOf({ text, start }: Sentence): Reading<CalendarDay> | undefined {
  const match = ends.exec(text);
  if (!match) return undefined;
  const date = findDates(text.slice(match.index)).find(({ precision }) => precision === 'day');
  if (!date?.day) return undefined;
  const value = match[0].includes('đến hết') ? date.day : daysAfter(date.day, -1);
  const at = start + match.index;
  return { value, start: at, end: at + date.end, confidence: 0.9 };
}

/** Effect and expiry from the effect clause, never from a portal's metadata. */
export function readEffect(
  document: StructuredDocument,
  issuedOn: CalendarDay | undefined,
): Effect {
  const expiry = sentencesWith(expires, document).map(toOf).findLast(Boolean);
  for (const sentence of inLastArticle(sentencesWith(starts, document))) {
    const from = fromOf(sentence, issuedOn);
    if (!from) continue;
    const to = toOf(sentence) ?? expiry;
    return { from, ...(to ? { to } : {}) };
  }
  return expiry ? { to: expiry } : {};
}
