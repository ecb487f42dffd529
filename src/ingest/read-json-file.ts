import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { z } from 'zod';
import { AppError, type ErrorCode } from '../domain/errors.ts';

type Expected<T> = { readonly schema: z.ZodType<T>; readonly code: ErrorCode };

/**
 * Reads a JSON file that a person may have written, with Notepad or on a Mac: a byte-order mark is
 * passed over and letters are composed. Undefined when there is no such file.
 *
 * @throws {AppError} `code` when the file is there and cannot be read, or is not as expected.
 */
export async function readJsonFile<T>(
  path: string,
  { schema, code }: Expected<T>,
): Promise<T | undefined> {
  let text: string;
  try {
    text = new TextDecoder().decode(await readFile(path));
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
    const details = { subject: `không đọc được ${basename(path)}` };
    throw new AppError(code, `${path} cannot be read`, { cause, details });
  }
  try {
    return schema.parse(JSON.parse(text.normalize('NFC')));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const details = { subject: basename(path) };
    throw new AppError(code, `${path} is not as expected: ${reason}`, { cause, details });
  }
}
