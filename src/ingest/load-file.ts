import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { AppError } from '../domain/errors.ts';
import { readConfirmation, type Confirmation } from './confirmed-facts.ts';
import { isData } from './find-files.ts';
import { readJsonFile } from './read-json-file.ts';

export type LoadedFile = {
  readonly bytes: Uint8Array;
  /** Lower-case hex. */
  readonly sha256: string;
  readonly confirmed: Confirmation;
};

/**
 * Reads a file's bytes and the `document.json` beside it.
 *
 * @throws {AppError} `PATH_NOT_FOUND`, `FILE_EMPTY`, `FILE_TOO_LARGE`, `DOCUMENT_FACTS_INVALID`.
 */
export async function loadFile(path: string, maxBytes: number): Promise<LoadedFile> {
  const { size } = await stat(path).catch((cause: unknown) => {
    throw new AppError('PATH_NOT_FOUND', 'No such file', { cause });
  });
  if (size === 0) throw new AppError('FILE_EMPTY', 'The file has no bytes');
  if (size > maxBytes) throw new AppError('FILE_TOO_LARGE', `${size} bytes`, { details: { size } });
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new AppError('READ_FAILED', 'The file cannot be read', { cause });
  });
  return {
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    confirmed: await confirmedBeside(path),
  };
}

const expected = { schema: z.unknown(), code: 'DOCUMENT_FACTS_INVALID' } as const;

async function confirmedBeside(path: string): Promise<Confirmation> {
  const folder = dirname(path);
  const given = await readJsonFile(join(folder, 'document.json'), expected);
  if (given === undefined) return { facts: {}, notSecret: false };
  const others = (await readdir(folder)).filter((name) => {
    return !name.startsWith('.') && !isData.test(name) && name !== basename(path);
  });
  if (others.length > 0) {
    throw new AppError('DOCUMENT_FACTS_INVALID', 'document.json stands beside several files');
  }
  return readConfirmation(given);
}
