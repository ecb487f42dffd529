import { existsSync, readFileSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { buildZip } from '../../tests/fixtures/files/build-zip.ts';
import { temporaryFolder } from '../../tests/fixtures/files/temporary-folder.ts';
import { createReaderPool, type ReaderPool } from './read.ts';

const folder = temporaryFolder();
const pool = createReaderPool({ workers: 1, timeoutMs: 20_000 });
const faulty = new URL('../../tests/fixtures/files/faulty-reader.ts', import.meta.url);
afterAll(() => pool.close());

const readAs = (name: string, content: string | Uint8Array, from: ReaderPool = pool) =>
  from.read({ name, path: folder.write(name, content) });
const isRunning = (pid: number): boolean =>
  existsSync(`/proc/${pid}`) &&
  !/^State:\s*[ZX]/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));

it('reads a text in a child and hands its lines over', async () => {
  const source = await readAs('a.txt', 'Điều 1. Phạm vi\n\n1. Một quy định.\n');
  expect(source).toMatchObject({ mediaType: 'text/plain', scanned: false, pageCount: 1 });
  expect(source.lines.map(({ text }) => text)).toEqual(['Điều 1. Phạm vi', '1. Một quy định.']);
});

it('hands over a text of millions of characters whole', async () => {
  const source = await readAs('long.txt', 'Khoản này dài.\n'.repeat(200_000));
  expect(source.lines).toHaveLength(200_000);
});

it.each([
  ['FILE_EMPTY', 'empty.pdf', ''],
  ['FILE_TYPE_MISMATCH', 'page.pdf', '<!doctype html><html><body>404</body></html>'],
  ['FILE_TYPE_MISMATCH', 'rich.doc', '{\\rtf1 chữ}'],
  ['FILE_TYPE_MISMATCH', 'page.doc', '<html><body>chữ</body></html>'],
  ['FILE_TYPE_MISMATCH', 'text.docx', 'chỉ là chữ'],
  ['FILE_TYPE_UNSUPPORTED', 'picture.png', Buffer.from('89504e470d0a1a0a', 'hex')],
  ['FILE_DAMAGED', 'cut.pdf', '%PDF-1.7\nkhông còn gì'],
  ['FILE_DAMAGED', 'cut.docx', Buffer.from('504b0304140000', 'hex')],
  ['FILE_NO_TEXT', 'blank.txt', ' \n\t\n'],
  ['FILE_ENCRYPTED', 'locked.docx', oleFile('EncryptedPackage')],
  [
    'FILE_ENCRYPTED',
    'zip.docx',
    buildZip({ 'word/document.xml': '<w:document/>' }, { encrypted: true }),
  ],
])('refuses with %s: %s', async (code, name, content) => {
  await expect(readAs(name, content)).rejects.toMatchObject({ code });
});

it('refuses a file over the limit before it opens it', async () => {
  const small = createReaderPool({ maxBytes: 10 });
  await expect(readAs('large.txt', 'nhiều hơn mười byte', small)).rejects.toMatchObject({
    code: 'FILE_TOO_LARGE',
    details: { maxBytes: 10 },
  });
  await small.close();
});

it('says so when there is no such file', async () => {
  await expect(pool.read({ name: 'a.txt', path: '/không/có' })).rejects.toMatchObject({
    code: 'PATH_NOT_FOUND',
  });
});

it.each([
  ['READ_TIMEOUT', 'hang'],
  ['READ_FAILED', 'crash'],
  ['READ_MEMORY', 'swell'],
  ['READ_MEMORY', 'heap'],
])('ends with %s when the reader does: %s, and reads the next file', async (code, name) => {
  // Only a hang waits for its time; a slow machine must not run out of it while memory fills.
  const timeoutMs = name === 'hang' ? 3_000 : 60_000;
  const frail = createReaderPool({ workers: 1, timeoutMs, maxMemoryMb: 200, entry: faulty });
  try {
    const first = await readAs('good', 'x', frail);
    const [failed, after] = await Promise.allSettled([
      readAs(name, 'x', frail),
      readAs('good', 'x', frail),
    ]);
    expect(failed).toMatchObject({ status: 'rejected', reason: { code } });
    expect(after.status).toBe('fulfilled');
    expect(isRunning(Number(first.lines[0]?.text))).toBe(false);
  } finally {
    await frail.close();
  }
});

it('uses a healthy child again and replaces it after its share of files', async () => {
  const pids: string[] = [];
  const short = createReaderPool({ workers: 1, filesPerProcess: 2, entry: faulty });
  for (let file = 0; file < 3; file += 1) {
    pids.push((await readAs('good', 'x', short)).lines[0]?.text ?? '');
  }
  await short.close();
  expect(pids[0]).toBe(pids[1]);
  expect(pids[2]).not.toBe(pids[0]);
});

it('leaves no child behind when it is closed in the middle of a file', async () => {
  const closing = createReaderPool({ workers: 1, entry: faulty });
  const first = await readAs('good', 'x', closing);
  const hanging = readAs('hang', 'x', closing);
  const waiting = readAs('good', 'x', closing);
  const both = Promise.allSettled([hanging, waiting]);
  await new Promise((resolve) => setTimeout(resolve, 200));
  await closing.close();
  expect((await both).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(isRunning(Number(first.lines[0]?.text))).toBe(false);
});

/** The start of an OLE file whose directory names one stream. */
function oleFile(stream: string): Buffer {
  const bytes = Buffer.alloc(2048);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  Buffer.from(stream, 'utf16le').copy(bytes, 1024);
  return bytes;
}
