import { z } from 'zod';
import type { AmendedView, TimelineView } from './services.ts';

/** A clause, with its literal words where they are on file. */
export const causeSchema = z.object({
  address: z.string(),
  label: z.string(),
  quote: z.string().exactOptional(),
});

/** Documents that are known and not held. */
export const missingSchema = z.array(
  z.object({
    number: z.string(),
    title: z.string(),
    why: z.string(),
    from: z.iso.date().exactOptional(),
  }),
);

const chain = z.array(
  z
    .object({
      kind: z.enum(['rewritten', 'added', 'words', 'repealed', 'unclear']),
      on: z.array(z.string()).meta({ description: 'Addresses whose wording it changes' }),
      label: z.string(),
      from: z.string().exactOptional(),
      by: causeSchema,
    })
    .meta({ id: 'WordingChange' }),
);

const assembled = {
  kind: z.literal('assembled'),
  text: z.string().meta({ description: 'Empty where all of it was repealed' }),
  pieces: z
    .array(z.object({ address: z.string(), start: z.number(), end: z.number() }))
    .meta({ description: 'Where each stretch [start, end) of the text literally comes from' }),
  chain,
};

const sideBySide = {
  kind: z.literal('side-by-side'),
  why: z.string().meta({ description: 'Vietnamese: why no text was assembled' }),
  original: z.string(),
  amendments: z.array(
    z.object({
      address: z.string(),
      label: z.string(),
      from: z.string().exactOptional(),
      text: z.string(),
    }),
  ),
  chain,
};

const missing = { missing: missingSchema };
const period = { from: z.string(), until: z.string().exactOptional() };

/** The AmendedView of services.ts as the API sends it. */
export const amendedViewSchema: z.ZodType<AmendedView> = z
  .union([z.object({ ...assembled, ...missing }), z.object({ ...sideBySide, ...missing })])
  .meta({ id: 'AmendedText', description: 'The wording on the day, or what to read together' });

/** One wording of a TimelineView of services.ts as the API sends it. */
export const wordingSchema: z.ZodType<NonNullable<TimelineView['wordings']>[number]> = z
  .union([z.object({ ...assembled, ...period }), z.object({ ...sideBySide, ...period })])
  .meta({ id: 'Wording', description: 'Half-open [from, until)' });
