import { AppError } from '../domain/errors.ts';
import { inspectFile, type Inspection } from '../ingest/inspect-file.ts';
import { createReaders } from '../assemble.ts';
import { printJson, printLines } from './output.ts';
import { settingsFor } from './start.ts';

/** `so-tay inspect`: reads and structures one file, keeps nothing. */
export async function inspectCommand(
  path: string,
  { json }: { readonly json?: boolean },
): Promise<void> {
  const settings = settingsFor({});
  const readers = createReaders(settings);
  try {
    const inspection = await inspectFile(path, { readers, maxFileBytes: settings.maxFileBytes });
    if (json) printJson(inspection);
    else printLines(linesOf(inspection));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    process.exitCode = 1;
    const refusal = { outcome: 'refused', code: error.code, message: error.userMessage };
    if (json) printJson(refusal);
    else printLines([`${error.userMessage} (${error.code})`]);
  } finally {
    await readers.close();
  }
}

function linesOf({ document, provisions, warnings, coverage }: Inspection): string[] {
  return [
    `${document.kind} ${document.number ?? '(chưa rõ số)'} — ${document.title ?? ''}`,
    `Ban hành: ${document.issuer ?? '?'}, ${document.issuedOn ?? '?'}; hiệu lực từ ${document.effectiveFrom ?? '?'}`,
    `Phủ cấu trúc: ${(coverage * 100).toFixed(1)} %`,
    ...provisions.map(
      ({ address, heading }) =>
        `${'  '.repeat(address.split('/').length - 1)}${address} ${heading}`,
    ),
    ...warnings.map(({ code, message }) => `! ${code}: ${message}`),
  ];
}
