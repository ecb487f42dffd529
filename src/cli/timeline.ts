import type { WordingPeriod } from '../domain/amendment.ts';
import { shownDay } from '../domain/calendar-day.ts';
import { AppError } from '../domain/errors.ts';
import { printJson, printLines } from './output.ts';
import { withProduct, type DataOption } from './start.ts';

type Options = DataOption & { readonly json?: boolean };

/** `so-tay timeline`: how a provision stands over time, and which clause changed it. */
export async function timelineCommand(address: string, options: Options): Promise<void> {
  const timeline = await withProduct(options, async (product) => {
    await product.prepare();
    return product.services.timeline(address);
  });
  if (!timeline) throw new AppError('PROVISION_NOT_FOUND', 'No such provision');
  if (options.json) return printJson(timeline);
  const { label, periods, missing, wordings = [] } = timeline;
  const days = periods.map(({ from, reason }) => `${from ? shownDay(from) : '…'}: ${reason}`);
  const lacking = missing.map(({ number }) => number).join(', ');
  printLines([
    label,
    ...days,
    ...(lacking ? [`Chưa có trong kho: ${lacking}`] : []),
    ...wordings.flatMap(wordingLines),
  ]);
}

/** The wording of one period, or the clauses that have to be read beside the kept one. */
function wordingLines(wording: WordingPeriod): string[] {
  const from = shownDay(wording.from);
  if (wording.kind === 'side-by-side') {
    const beside = wording.amendments.map(({ label }) => `  ${label}`);
    return [`Lời văn từ ${from}: ${wording.why}; đọc bản gốc cùng:`, ...beside];
  }
  if (wording.text === '') return [`Lời văn từ ${from}: đã bị bãi bỏ`];
  return [
    `Lời văn từ ${from}:`,
    ...wording.text
      .trimEnd()
      .split('\n')
      .map((line) => `  ${line}`),
  ];
}
