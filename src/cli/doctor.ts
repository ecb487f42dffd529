import { shownDay } from '../domain/calendar-day.ts';
import { printJson, printLines } from './output.ts';
import { withProduct, type DataOption } from './start.ts';

type Options = DataOption & { readonly json?: boolean };

/** `so-tay doctor`: looks at everything that is kept; exit 1 when something is damaged. */
export async function doctorCommand(options: Options): Promise<void> {
  const report = await withProduct(options, (product) => product.examine());
  if (options.json) printJson(report);
  else {
    printLines([
      ...report.checks.map(
        ({ name, ok, message }) => `${ok ? 'tốt ' : 'HỎNG'}  ${name}: ${message}`,
      ),
      ...report.fields.flatMap(({ field, missing, completeUntil }) => [
        `${field}: ${completeUntil ? `đủ đến ${shownDay(completeUntil)}` : 'chưa đủ'}`,
        ...missing.map(({ number, title, why }) => `  thiếu ${number} ${title}: ${why}`),
      ]),
    ]);
  }
  if (report.checks.some(({ ok }) => !ok)) process.exitCode = 1;
}
