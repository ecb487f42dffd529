import type { z } from 'zod';
import { errorCatalogue, type ErrorCode } from '../domain/errors.ts';
import { errorSchema } from './view-schemas.ts';

/** A body of JSON. */
export const json = (schema: z.ZodType) => ({ 'application/json': { schema } });

/** What is answered when all is well. */
export const ok = (schema: z.ZodType, description: string) => ({
  '200': { description, content: json(schema) },
});

/** One response object for each status that the codes share. */
export function errors(...codes: readonly ErrorCode[]) {
  return errorsAs(errorSchema, ...codes);
}

/** The same for routes that tell of failures in another shape. */
export function errorsAs(schema: z.ZodType, ...codes: readonly ErrorCode[]) {
  const byStatus = Map.groupBy(codes, (code) => errorCatalogue[code].status);
  return Object.fromEntries(
    [...byStatus].map(([status, group]) => [
      `${status}` as '400',
      { description: group.join(', '), content: json(schema) },
    ]),
  );
}
