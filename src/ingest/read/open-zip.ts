import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { AppError } from '../../domain/errors.ts';

/** Entries of one archive; 30 are usual, a document with 500 pictures has 520. */
const maxEntries = 5_000;
/** Inflated bytes of one XML part; the longest resolution measured has 12.5 MB. */
const maxPartBytes = 100 * 1024 * 1024;

/** Word's main part; its web edition numbers it. */
export const mainDocumentPart = /^word\/document\d*\.xml$/;

/** Names of all entries. @throws AppError FILE_DAMAGED, FILE_TOO_LARGE, FILE_ENCRYPTED */
export async function zipEntryNames(path: string): Promise<Set<string>> {
  const zip = await openGuarded(path);
  try {
    const entries = await listEntries(zip);
    return new Set(entries.map(({ fileName }) => fileName));
  } finally {
    zip.close();
  }
}

/**
 * Streams the parts that `pick` names, in its order, as UTF-8 text; an empty text ends each part.
 * Declared and real inflated sizes are both held to the limit; nothing is written to disk and
 * nothing is unpacked that was not asked for.
 * @throws AppError FILE_DAMAGED, FILE_TOO_LARGE, FILE_ENCRYPTED
 */
export async function readZipParts(
  path: string,
  pick: (names: ReadonlySet<string>) => readonly string[],
  take: (name: string, text: string) => void,
): Promise<void> {
  const zip = await openGuarded(path);
  try {
    const entries = await listEntries(zip);
    const byName = new Map(entries.map((entry) => [entry.fileName, entry]));
    for (const name of pick(new Set(byName.keys()))) {
      const entry = byName.get(name);
      if (entry) await inflate(zip, entry, (text) => take(name, text));
    }
  } finally {
    zip.close();
  }
}

async function openGuarded(path: string): Promise<ZipFile> {
  try {
    return await openPromise(path, { lazyEntries: true, autoClose: false });
  } catch (cause) {
    throw new AppError('FILE_DAMAGED', 'the zip directory cannot be read', { cause });
  }
}

async function listEntries(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) {
      if (entries.length >= maxEntries) break;
      entries.push(entry);
    }
  } catch (cause) {
    throw new AppError('FILE_DAMAGED', 'the zip directory is broken', { cause });
  }
  if (zip.entryCount > maxEntries) {
    throw new AppError('FILE_TOO_LARGE', `more than ${maxEntries} entries`);
  }
  return entries;
}

async function inflate(zip: ZipFile, entry: Entry, take: (text: string) => void): Promise<void> {
  if (entry.isEncrypted()) throw new AppError('FILE_ENCRYPTED', `${entry.fileName} is encrypted`);
  if (entry.uncompressedSize > maxPartBytes) throw tooLarge(entry);
  const decoder = new TextDecoder('utf-8');
  let bytes = 0;
  try {
    const stream = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > maxPartBytes) throw tooLarge(entry);
      const text = decoder.decode(chunk, { stream: true });
      if (text !== '') take(text);
    }
    const rest = decoder.decode();
    if (rest !== '') take(rest);
    take('');
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw new AppError('FILE_DAMAGED', `${entry.fileName} cannot be inflated`, { cause });
  }
}

function tooLarge(entry: Entry): AppError {
  return new AppError('FILE_TOO_LARGE', `${entry.fileName} inflates beyond ${maxPartBytes} bytes`);
}
