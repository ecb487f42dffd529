import { z } from 'zod';
import type { Approved, ReviewLine, ReviewView } from '../domain/review.ts';

const line = {
  versionId: z.string().meta({ example: '4be1f0a2c3d4e5f6' }),
  fileName: z.string(),
  number: z.string().nullable(),
  title: z.string().nullable(),
  savedAt: z.string().meta({ description: 'ISO instant at which it came' }),
  reasons: z.array(
    z.object({
      code: z.string().meta({ example: 'CLAUSE_GAP' }),
      message: z.string().meta({ description: 'Vietnamese' }),
      page: z.number().exactOptional().meta({ description: '1-based' }),
      line: z.string().exactOptional().meta({ description: 'The suspected line, literally' }),
    }),
  ),
};

/** The ReviewLine of the domain as the API sends it. */
export const reviewLineSchema: z.ZodType<ReviewLine> = z.object(line).meta({ id: 'ReviewLine' });

/** The ReviewView of the domain as the API sends it. */
export const reviewViewSchema: z.ZodType<ReviewView> = z
  .object({
    ...line,
    mediaType: z.string(),
    scanned: z.boolean(),
    pages: z.number(),
    facts: z.array(
      z.object({
        field: z.string().meta({ example: 'effectiveFrom' }),
        value: z.unknown(),
        from: z.enum(['confirmed', 'read', 'assumed']),
        confidence: z.number().meta({ description: '0 to 1' }),
        start: z.number().exactOptional(),
        end: z.number().exactOptional(),
        quote: z.string().exactOptional().meta({ description: 'Words it was read from' }),
      }),
    ),
    outline: z.array(z.object({ path: z.string(), heading: z.string() })),
    excerpt: z.string().meta({ description: 'Start of the text, literally' }),
  })
  .meta({ id: 'Review' });

/** What became of an approved document. */
export const approvedSchema: z.ZodType<Approved> = z
  .object({
    outcome: z.enum(['accepted', 'new-version']),
    versionId: z.string(),
    documentKey: z.string().meta({ example: '9901-2099-nd-cp' }),
    notices: z.array(z.string()).exactOptional().meta({
      description: 'Vietnamese: what whoever approved should know besides',
    }),
  })
  .meta({ id: 'Approved' });

const name = z.string().trim().min(1).max(200);

/** Body of `POST /api/reviews/{id}/approve`. */
export const approvalBodySchema = z
  .strictObject({
    by: name.meta({ description: 'Who looked' }),
    corrections: z
      .record(z.string(), z.unknown())
      .exactOptional()
      .meta({
        description: 'Facts by name, as in document.json',
        example: { number: '9901/2099/NĐ-CP', effectiveFrom: '2099-07-01' },
      }),
    notSecret: z.boolean().exactOptional().meta({
      description: 'Declares that a scanned document bears no mark of secrecy',
    }),
  })
  .meta({ id: 'Approval' });

/** Body of `POST /api/reviews/{id}/reject`. */
export const rejectionBodySchema = z
  .strictObject({ reason: z.string().trim().min(1).max(2_000) })
  .meta({ id: 'Rejection' });
