import { readFileSync } from 'node:fs';
import { PDFParse } from 'pdf-parse';

/** Pages and milliseconds of pdf-parse and nothing else over the files: the yardstick for reading. */
export async function readWithPdfParseAlone(
  paths: readonly string[],
): Promise<{ readonly pages: number; readonly ms: number }> {
  let pages = 0;
  const start = performance.now();
  for (const path of paths) {
    const parser = new PDFParse({ data: new Uint8Array(readFileSync(path)) });
    try {
      pages += (await parser.getText({ pageJoiner: '' })).total;
    } finally {
      await parser.destroy();
    }
  }
  return { pages, ms: performance.now() - start };
}
