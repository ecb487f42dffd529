import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { AppError } from '../domain/errors.ts';

/**
 * Beside documents, never documents: confirmed facts, lists and labels. A portal record of a
 * procedure is one, and is named by its code (`1.001193.json`).
 */
export const isData = /(?<!^[1-6]\.\d{6})\.jsonl?$/iu;

/**
 * The files to ingest under the given paths, in name order. A folder is walked to the end; hidden
 * entries, links and JSON are passed over. A file named by itself is always taken.
 *
 * @throws {AppError} `PATH_NOT_FOUND`.
 */
export async function findFiles(paths: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths) {
    const entry = await stat(path).catch((cause: unknown) => {
      const subject = basename(path);
      throw new AppError('PATH_NOT_FOUND', `No such path: ${subject}`, {
        cause,
        details: { subject },
      });
    });
    if (!entry.isDirectory()) files.push(path);
    else files.push(...(await filesBelow(path)));
  }
  return files;
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && !isData.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter(
      (path) =>
        !path
          .slice(folder.length)
          .split('/')
          .some((part) => part.startsWith('.')),
    )
    .toSorted();
}
