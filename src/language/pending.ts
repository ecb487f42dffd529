import { foldAccents } from './fold.ts';
import { letters, remembered } from './remembered.ts';

/** Over text without accents. */
const pending = new RegExp(
  [
    'do dang|lam do|chuyen tiep|lam tiep|nop lai tu dau',
    'dang (?:lam|giai quyet|xu ly|cho)(?! (?:gi|sao|the nao))',
    'da (?:nop|nhan|tiep nhan|thu ly|trinh)',
    'chua (?:giai quyet|xu ly|xong|tra ket qua)',
    '(?:nop|tiep nhan|thu ly|thong bao|nhan ho so)(?: \\S+){0,6} (?:truoc |hoi |tu |ngay |thang ){0,2}\\d{1,2}/\\d',
    '(?:nop|tiep nhan|thu ly)(?: \\S+){0,6} truoc khi',
  ].join('|'),
  'u',
);

/** Whether a heading or a question is about what was begun under other rules and is not finished. */
export const isPending: (text: string) => boolean = remembered(
  (text) => pending.test(foldAccents(text)),
  letters(500_000),
);

const unfinished =
  /do dang|lam do|lam tiep|dang (?:lam|giai quyet|xu ly|cho)(?! (?:gi|sao|the nao))|chua (?:duoc )?(?:giai quyet|xu ly|xong|tra|co ket qua)/u;

/** Whether a question says that something was begun and is not finished. */
export function isUnfinished(question: string): boolean {
  return unfinished.test(foldAccents(question)) && isPending(question);
}
