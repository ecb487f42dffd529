import { foldAccents } from './fold.ts';
import { letters, remembered } from './remembered.ts';

/** Over text without accents, like all that follows: what says outright that something is under way. */
const underWay = 'do dang|lam do|lam tiep|dang (?:lam|giai quyet|xu ly|cho)(?! (?:gi|sao|the nao))';
/**
 * A day such as 20/6 or a month such as 6/2026, on which something was filed: no number of a document (23/2015/NĐ-CP)
 * or of a form.
 */
export const filedDay = String.raw`(?<!(?:nghi dinh|thong tu|nghi quyet|quyet dinh|luat|mau|so) )\d{1,2}/\d(?!\d{3}/)`;
const pending = new RegExp(
  [
    underWay,
    'chuyen tiep|nop lai tu dau',
    'da (?:nop|nhan|tiep nhan|thu ly|trinh)',
    'chua (?:giai quyet|xu ly|xong|tra ket qua)',
    String.raw`(?:nop|tiep nhan|thu ly|thong bao|nhan ho so)(?: \S+){0,10} (?:truoc |hoi |tu |ngay |thang ){0,2}${filedDay}`,
    '(?:nop|tiep nhan|thu ly)(?: \\S+){0,6} truoc khi',
  ].join('|'),
  'u',
);

/** Whether a heading or a question is about what was begun under other rules and is not finished. */
export const isPending: (text: string) => boolean = remembered(
  (text) => pending.test(foldAccents(text)),
  letters(500_000),
);

const unfinished = new RegExp(
  `${underWay}|chua (?:duoc )?(?:giai quyet|xu ly|xong|tra|co ket qua)`,
  'u',
);

/** Whether a question says that something was begun and is not finished. */
export function isUnfinished(question: string): boolean {
  return unfinished.test(foldAccents(question)) && isPending(question);
}
