import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { DepartmentTable } from '../domain/department.ts';
import { AppError } from '../domain/errors.ts';

const words = z.string().trim().min(1);
const schema = z.strictObject({
  /** How the assignment is known. */
  source: z.enum(['verified', 'secondary']).exactOptional(),
  note: words.exactOptional(),
  focalPoint: words.exactOptional(),
  departments: z.array(z.strictObject({ name: words, says: z.array(words).min(1) })).default([]),
});

/**
 * Reads who answers for which field. A later file adds departments and replaces those of the same
 * name; an absent file adds nothing.
 *
 * @throws {AppError} `DEPARTMENTS_INVALID` when a file does not have the expected shape.
 */
export async function loadDepartments(paths: readonly string[]): Promise<DepartmentTable> {
  const tables = await Promise.all(paths.map(readTable));
  const all = tables.flatMap(({ departments }) => departments);
  return {
    focalPoint: tables.findLast((one) => one.focalPoint)?.focalPoint ?? 'Ủy ban nhân dân tỉnh',
    departments: [...new Map(all.map((one) => [one.name, one])).values()],
  };
}

async function readTable(path: string): Promise<z.infer<typeof schema>> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return { departments: [] };
  try {
    return schema.parse(JSON.parse(text));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new AppError('DEPARTMENTS_INVALID', `${path} is not as expected: ${reason}`, { cause });
  }
}
