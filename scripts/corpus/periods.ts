import { daysAfter } from '../../src/domain/calendar-day.ts';
import type { Period } from '../../src/domain/legal-document.ts';
import { articlesOf, type CorpusSource } from './read-source.ts';

const day = String.raw`(\d{1,2})/(\d{1,2})/(\d{4})`;
const from = new RegExp(`(?<!\\p{L})từ (?:ngày )?${day}`, 'iu');
const through = new RegExp(`(?<!\\p{L})đến hết (?:ngày )?${day}`, 'iu');
/** Not what a thing dates from: "tài liệu hình thành trước ngày …", "dở dang từ trước ngày …". */
const before = new RegExp(
  `(?<!(?:hình thành|từ|nộp|ra đời) )(?<!\\p{L})(?:đến )?trước (?:ngày )?${day}`,
  'iu',
);
/** A khoản that limits the whole điều: "Thẩm quyền tại Điều này áp dụng đến trước ngày …". */
const limitsArticle = /^(?:Thẩm quyền|Quy định|Nội dung)(?: tại Điều)? này (?:chỉ )?áp dụng/u;
/** A khoản that says first when it holds: "Từ ngày …, …" or "Trước ngày …, …". */
const opensWithTime = new RegExp(
  `^(?:Từ|Trước) (?:ngày )?${day}(?: đến (?:hết|trước) (?:ngày )?${day})?(?=[,:])`,
  'u',
);

/**
 * When the điều and khoản of a source hold, as their writer says in plain words: in a heading ("…
 * từ ngày 01/7/2025 đến hết ngày 30/01/2026"), at the start of a khoản, or in a khoản that limits its
 * điều. Path → `[from, until)`.
 */
export function periodsOf(source: CorpusSource): Record<string, Period> {
  const periods: Record<string, Period> = {};
  for (const { number, title, clauses } of articlesOf(source)) {
    const limit = clauses.find(({ text }) => limitsArticle.test(text))?.text ?? '';
    const period = { ...periodIn(title), ...periodIn(limit) };
    if (Object.keys(period).length > 0) periods[`d${number}`] = period;
    for (const clause of clauses) {
      const opening = opensWithTime.exec(clause.text)?.[0];
      if (opening) periods[`d${number}/k${clause.number}`] = periodIn(opening);
    }
  }
  return periods;
}

function periodIn(words: string): Period {
  const start = isoDay(from.exec(words));
  const last = isoDay(through.exec(words));
  const end = last ? daysAfter(last, 1) : isoDay(before.exec(words));
  return { ...(start ? { from: start } : {}), ...(end ? { until: end } : {}) };
}

function isoDay(match: RegExpExecArray | null): string | undefined {
  if (!match) return undefined;
  const [, date = '', month = '', year = ''] = match;
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}
