import { z } from 'zod';
import type { DepartmentTable } from '../domain/department.ts';
import { readJsonFile } from './read-json-file.ts';

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
 * @throws {AppError} `DEPARTMENTS_INVALID` when a file cannot be read or is not as expected.
 */
export async function loadDepartments(paths: readonly string[]): Promise<DepartmentTable> {
  const read = await Promise.all(
    paths.map((path) => readJsonFile(path, { schema, code: 'DEPARTMENTS_INVALID' })),
  );
  const tables = read.filter((table) => table !== undefined);
  const all = tables.flatMap(({ departments }) => departments);
  return {
    focalPoint: tables.findLast((one) => one.focalPoint)?.focalPoint ?? 'Ủy ban nhân dân tỉnh',
    departments: [...new Map(all.map((one) => [one.name, one])).values()],
  };
}
