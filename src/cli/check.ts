import { text } from 'node:stream/consumers';
import { basename } from 'node:path';
import { createReaders } from '../assemble.ts';
import { shownDay } from '../domain/calendar-day.ts';
import type { CheckedCitation, DraftVerdict } from '../domain/draft-check.ts';
import { printJson, printLines } from './output.ts';
import { settingsFor, withProduct, type DataOption } from './start.ts';

type Options = DataOption & { readonly asOf?: string; readonly json?: boolean };

/** `so-tay check`: each citation of a draft, with what is wrong with it. */
export async function checkCommand(path: string, options: Options): Promise<void> {
  const { asOf } = options;
  const draft = path === '-' ? await text(process.stdin) : await draftIn(path, options);
  const checked = await withProduct(options, async (product) => {
    await product.prepare();
    return product.services.check({ text: draft, ...(asOf ? { asOf } : {}) });
  });
  if (options.json) return printJson(checked);
  const { citations, counts, cutShort } = checked;
  const inAll = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([verdict, count]) => `${count} ${words[verdict as DraftVerdict].toLowerCase()}`);
  const summary = inAll.length > 0 ? inAll.join(', ') : 'không thấy trích dẫn nào';
  printLines([
    `Đối chiếu tại ngày ${shownDay(checked.asOf)}: ${summary}.`,
    ...citations.flatMap(linesOf),
    ...(cutShort ? ['Dự thảo có quá nhiều trích dẫn: phần còn lại chưa được kiểm tra.'] : []),
  ]);
}

/** Any type that can be ingested can be checked. */
async function draftIn(path: string, options: Options): Promise<string> {
  const readers = createReaders(settingsFor(options));
  try {
    const { lines } = await readers.read({ name: basename(path), path });
    return lines.map((line) => line.text).join('\n');
  } finally {
    await readers.close();
  }
}

const words: Readonly<Record<DraftVerdict, string>> = {
  nonexistent: 'Không tồn tại',
  'not-in-force': 'Không có hiệu lực',
  misquoted: 'Trích sai',
  'not-held': 'Chưa có trong kho',
  undetermined: 'Không xác định được',
  unproven: 'Cần đọc lại',
  matches: 'Khớp, chưa rõ hiệu lực',
  right: 'Đúng',
};

function linesOf({ said, verdict, reasons, provisions }: CheckedCitation): string[] {
  return [
    '',
    `${words[verdict].toUpperCase()}: ${said.replace(/\s+/gu, ' ')}`,
    ...reasons.map((reason) => `  ${reason}`),
    ...provisions.map(({ label, text: held = '' }) =>
      `  → ${label}: ${held.replace(/\s+/gu, ' ').slice(0, MAX_LINE_CHARS)}`.trimEnd(),
    ),
  ];
}

/** A few lines of a terminal; `--json` has the text. */
const MAX_LINE_CHARS = 300;
