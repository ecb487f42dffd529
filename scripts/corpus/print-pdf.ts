import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Prints a page with the Chromium of the machine, fonts embedded, and returns the PDF's bytes. */
export function printPdf(html: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'so-tay-print-'));
  try {
    const page = join(folder, 'page.html');
    const target = join(folder, 'page.pdf');
    writeFileSync(page, html);
    execFileSync(
      process.env['CHROMIUM'] ?? 'chromium',
      ['--headless', '--no-sandbox', '--no-pdf-header-footer', `--print-to-pdf=${target}`, page],
      // A page of a few kilobytes takes a second or two; a minute means that Chromium hangs.
      { stdio: 'ignore', timeout: 60_000 },
    );
    return readFileSync(target);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
