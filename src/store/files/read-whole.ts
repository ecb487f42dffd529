import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/**
 * Reads a whole file into memory of its own, which typed arrays can be laid over from byte 0: a
 * Buffer from `readFileSync` may share its memory with others.
 */
export function readWhole(path: string): Uint8Array<ArrayBuffer> {
  const file = openSync(path, 'r');
  try {
    const content = new Uint8Array(fstatSync(file).size);
    for (let at = 0; at < content.length;) {
      const read = readSync(file, content, at, content.length - at, at);
      if (read === 0) break;
      at += read;
    }
    return content;
  } finally {
    closeSync(file);
  }
}
