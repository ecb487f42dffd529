/**
 * pdf-parse and nothing else, in a process of its own: the yardstick for the reading speed.
 * Arguments are files; the last line of stdout is `{pages, ms}`.
 */
import { readFileSync } from 'node:fs';
import { PDFParse } from 'pdf-parse';

let pages = 0;
const start = performance.now();
for (const path of process.argv.slice(2)) {
  const parser = new PDFParse({ data: new Uint8Array(readFileSync(path)) });
  try {
    pages += (await parser.getText({ pageJoiner: '' })).total;
  } finally {
    await parser.destroy();
  }
}
console.log(JSON.stringify({ pages, ms: performance.now() - start }));
