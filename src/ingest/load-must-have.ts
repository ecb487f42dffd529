import { z } from 'zod';
import type { NeededField } from '../domain/must-have.ts';
import { readJsonFile } from './read-json-file.ts';

/** Strict: a field that nothing reads would look as if it were heeded. */
const schema = z.strictObject({
  fields: z.array(
    z.strictObject({
      field: z.string().min(1),
      completeUntil: z.iso.date().nullable(),
      documents: z.array(
        z.strictObject({
          number: z.string().min(1),
          title: z.string().min(1),
          why: z.string().min(1),
          from: z.iso.date().exactOptional(),
          suspends: z.string().min(1).exactOptional(),
          prevails: z.literal(true).exactOptional(),
        }),
      ),
    }),
  ),
});

/**
 * Reads `must-have.json`; an absent file asks for nothing.
 *
 * @throws {AppError} `DOCUMENT_FACTS_INVALID` when it cannot be read or is not as expected.
 */
export async function loadMustHave(path: string): Promise<readonly NeededField[]> {
  const read = await readJsonFile(path, { schema, code: 'DOCUMENT_FACTS_INVALID' });
  return (read?.fields ?? []).map(({ field, completeUntil, documents }) => ({
    field,
    documents,
    ...(completeUntil === null ? {} : { completeUntil }),
  }));
}
