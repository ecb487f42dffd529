import { z } from 'zod';
import { draftVerdicts, type DraftCheck } from '../domain/draft-check.ts';
import { tierSchema, validitySchema } from './answer-schema.ts';

const verdict = z.enum(draftVerdicts).meta({
  id: 'DraftVerdict',
  description:
    'nonexistent, not-in-force and misquoted are faults; not-held and undetermined could not be ' +
    'judged; unproven exists and has to be read; matches says so and its force is not known; ' +
    'right is in force and says so',
});

const provision = z.object({
  address: z.string().meta({ description: 'A document key when it is cited as a whole' }),
  label: z.string(),
  text: z.string().exactOptional().meta({ description: 'Literal, about one page of it' }),
  validity: validitySchema,
  tier: tierSchema,
  territory: z.string(),
});

/** The DraftCheck of the domain as the API sends it. */
export const draftCheckSchema: z.ZodType<DraftCheck> = z
  .object({
    asOf: z.iso.date(),
    generation: z.number(),
    checkedAt: z.iso.datetime(),
    counts: z.record(verdict, z.number()),
    citations: z.array(
      z.object({
        start: z.number().meta({ description: 'UTF-16 offset in the draft in NFC' }),
        end: z.number(),
        said: z.string(),
        sentence: z.string(),
        verdict,
        reasons: z.array(z.string()),
        provisions: z.array(provision),
      }),
    ),
    cutShort: z.boolean(),
  })
  .meta({ id: 'DraftCheck' });
