import type { Notice, Statement } from '../domain/answer.ts';
import { shownDay } from '../domain/calendar-day.ts';
import type { Citation } from '../domain/citation.ts';
import { splitAddress } from '../domain/provision.ts';
import type { Validity } from '../domain/validity.ts';
import type { AskedPeriod } from './asked-dates.ts';
import type { Evidenced } from './compose.ts';

/** Provisions named in one notice; their number is said beyond. */
const MAX_NAMED = 3;

/**
 * Says that something an answer rests on, or tells not to use, began or ended inside the time that is
 * asked about: the answer is of one day of it.
 */
export function changedWithin(
  { conclusion, conditions, steps, obsolete }: Evidenced,
  { asOf, within }: { readonly asOf: string; readonly within?: AskedPeriod | undefined },
  validity: Validity,
): Notice[] {
  if (!within) return [];
  const cited = [conclusion, conditions, steps, obsolete].flatMap((part: readonly Statement[]) =>
    part.flatMap(({ citations }) => citations),
  );
  const changes = new Map(
    cited.flatMap((citation) => {
      const days = daysIn(citation, within, validity);
      return days.length > 0 ? [[citation.label, days.map(shownDay).join(', ')] as const] : [];
    }),
  );
  if (changes.size === 0) return [];
  const named = [...changes].slice(0, MAX_NAMED).map(([label, days]) => `${label} (${days})`);
  const more = changes.size > MAX_NAMED ? ` và ${changes.size - MAX_NAMED} điều khoản khác` : '';
  return [
    {
      code: 'changed-within',
      text:
        `Trong “${within.said}” quy định có thay đổi: ${named.join('; ')}${more}. ` +
        `Câu trả lời tính đến ngày ${shownDay(asOf)}; cần ngày khác thì hỏi lại với ngày cụ thể.`,
    },
  ];
}

/** Days after the first of the time on which a provision begins, changes or ends. */
function daysIn(
  { address, tier, validity: { from, until } }: Citation,
  { first, last }: AskedPeriod,
  validity: Validity,
): string[] {
  const { documentKey, path } = splitAddress(address);
  const periods = tier === 'illustrative' ? [] : validity.periodsOf({ documentKey, path });
  const days = [from, until, ...periods.map((period) => period.from)];
  return [...new Set(days)]
    .filter((day) => day !== undefined)
    .filter((day) => first < day && day <= last)
    .toSorted();
}
