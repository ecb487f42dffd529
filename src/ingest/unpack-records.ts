import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { AppError } from '../domain/errors.ts';
import { procedureCode } from '../language/procedure-sheet.ts';

/** Many records in one file: a line each, an array, or either of them compressed. */
const packed = /\.(?:jsonl|json\.gz|jsonl\.gz)$/iu;

export type Unpacked = {
  /** Files to ingest: those given, with each packed one replaced by its records. */
  readonly files: readonly string[];
  /** What a file is called in reports: its own path, or the packed file and the record in it. */
  readonly nameOf: (file: string) => string;
  /** Takes the unpacked records away. */
  readonly close: () => Promise<void>;
};

/**
 * Gives each record of a packed file a file of its own, because a document and its proof are kept by
 * the bytes that they came from. A line that is no JSON becomes a file too and is refused like one; a
 * packed file that cannot be unpacked stays itself and is refused in its turn.
 */
export async function unpackRecords(paths: readonly string[], maxBytes: number): Promise<Unpacked> {
  if (!paths.some((path) => packed.test(path))) {
    return { files: paths, nameOf: (file) => file, close: async () => undefined };
  }
  const folder = await mkdtemp(join(tmpdir(), 'so-tay-records-'));
  const names = new Map<string, string>();
  const files: string[] = [];
  for (const path of paths) {
    if (packed.test(path)) files.push(...(await unpackOrLeave(path, { folder, maxBytes, names })));
    else files.push(path);
  }
  return {
    files,
    nameOf: (file) => names.get(file) ?? file,
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

type Unpacking = {
  readonly folder: string;
  readonly maxBytes: number;
  readonly names: Map<string, string>;
};

async function unpackOrLeave(path: string, unpacking: Unpacking): Promise<string[]> {
  try {
    return await unpack(path, unpacking);
  } catch (error) {
    if (error instanceof AppError) return [path];
    throw error;
  }
}

async function unpack(path: string, { folder, maxBytes, names }: Unpacking): Promise<string[]> {
  const files: string[] = [];
  for (const [at, record] of recordsIn(await readText(path, maxBytes)).entries()) {
    const code = procedureCode.exec(record.slice(0, CODE_WITHIN))?.[0];
    const file = join(folder, `${names.size + 1}-${code ?? `dong-${at + 1}`}.json`);
    await writeFile(file, record);
    names.set(file, `${path}#${code ?? at + 1}`);
    files.push(file);
  }
  if (files.length === 0) throw new AppError('FILE_EMPTY', `no record in ${basename(path)}`);
  return files;
}

/** The code is the first field of a portal record; it only names the file. */
const CODE_WITHIN = 200;

async function readText(path: string, maxBytes: number): Promise<string> {
  const { size } = await stat(path);
  if (size > maxBytes) throw new AppError('FILE_TOO_LARGE', `${size} bytes`, { details: { size } });
  const bytes = await readFile(path);
  // A decoder passes a byte-order mark over: before `[` or `{` it would be no JSON.
  const decoder = new TextDecoder();
  if (!path.toLowerCase().endsWith('.gz')) return decoder.decode(bytes);
  try {
    return decoder.decode(gunzipSync(bytes, { maxOutputLength: maxBytes }));
  } catch (cause) {
    const isLong = cause instanceof RangeError;
    throw new AppError(isLong ? 'FILE_TOO_LARGE' : 'FILE_DAMAGED', 'cannot be unpacked', { cause });
  }
}

function recordsIn(text: string): string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (!text.trimStart().startsWith('[')) return lines;
  const records = parsed(text);
  return Array.isArray(records) ? records.map((record) => JSON.stringify(record)) : lines;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
