import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { AppError } from '../domain/errors.ts';
import type { NeededField } from '../domain/must-have.ts';

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
 * @throws {AppError} `DOCUMENT_FACTS_INVALID` when it does not have the expected shape.
 */
export async function loadMustHave(path: string): Promise<readonly NeededField[]> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return [];
  try {
    return schema.parse(JSON.parse(text)).fields.map(({ field, completeUntil, documents }) => ({
      field,
      documents,
      ...(completeUntil === null ? {} : { completeUntil }),
    }));
  } catch (cause) {
    const details = { subject: 'must-have.json' };
    throw new AppError('DOCUMENT_FACTS_INVALID', 'must-have.json is not as expected', {
      cause,
      details,
    });
  }
}
