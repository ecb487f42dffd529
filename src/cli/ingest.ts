import type { FileResult } from '../ingest/ingest-files.ts';
import { printJson, printLines, printProblem } from './output.ts';
import { withProduct, type DataOption } from './start.ts';

type Options = DataOption & { readonly json?: boolean; readonly notSecret?: boolean };

/**
 * `so-tay ingest`: one line per file, notices after them. Fails only when every file was refused.
 */
export async function ingestCommand(paths: readonly string[], options: Options): Promise<void> {
  const results: FileResult[] = [];
  const declared = { notSecret: options.notSecret ?? false };
  const notices = await withProduct(options, (product) =>
    product.ingest(
      paths,
      (result, done, total) => {
        results.push(result);
        if (options.json) printJson(result);
        else process.stdout.write(`${progressLine(result, done, total)}\n`);
      },
      declared,
    ),
  );
  if (options.json) notices.forEach(printProblem);
  else if (notices.length > 0) printLines(notices);
  const refused = results.filter(({ outcome }) => outcome === 'refused').length;
  if (results.length > 0 && refused === results.length) process.exitCode = 1;
}

const outcomeWords: Readonly<Record<FileResult['outcome'], string>> = {
  accepted: 'nhận',
  duplicate: 'trùng',
  'new-version': 'phiên bản mới',
  'needs-review': 'chờ kiểm tra',
  refused: 'từ chối',
};

/** `[3/10] nhận  151/2025/NĐ-CP  nd-151.docx  (62 điều khoản)`. */
export function progressLine(result: FileResult, done: number, total: number): string {
  const { outcome, code, message, number, file, provisions } = result;
  const what = code ? `${message} (${code})` : `${provisions} điều khoản`;
  return [`[${done}/${total}]`, outcomeWords[outcome], number ?? '', file, `— ${what}`]
    .filter(Boolean)
    .join('  ');
}
