import { z } from 'zod';
import {
  procedureChannels,
  procedureSlots,
  timeUnits,
  type ProcedureView,
} from '../domain/procedure.ts';
import { citationSchema, noticeSchema, tierSchema, validitySchema } from './answer-schema.ts';

/** A value that the record states, or why it states none. */
const told = <Schema extends z.ZodType>(value: Schema) =>
  z.union([
    z.object({ state: z.literal('stated'), value }),
    z.object({ state: z.literal('none') }),
    z.object({ state: z.enum(['unclear', 'local']), reason: z.string() }),
  ]);

const place = { path: z.string(), start: z.number(), end: z.number() };

/** The ProcedureView of the domain as the API sends it. */
export const procedureViewSchema: z.ZodType<ProcedureView> = z
  .object({
    code: z.string().meta({ example: '1.990101' }),
    name: z.string(),
    fields: z.array(z.string()),
    decision: told(z.string()).meta({ description: 'Decision that announces the procedure' }),
    tier: tierSchema,
    standing: z.string().meta({ description: 'That it guides and is no legal basis' }),
    documentId: z.string(),
    version: z.string(),
    validity: validitySchema,
    asOf: z.string(),
    place: z.string().exactOptional().meta({ example: 'xã Ia Grai' }),
    generation: z.number(),
    permalink: z.string().meta({ example: '/thu-tuc/1.990101?ngay=2099-01-02' }),
    lines: z.array(
      z.object({
        slot: z.enum(procedureSlots),
        label: z.string(),
        text: z.string(),
        state: z.enum(['stated', 'none', 'unclear', 'local']),
        citations: z.array(citationSchema),
      }),
    ),
    bases: z.array(
      z.object({
        title: z.string(),
        number: z.string().exactOptional(),
        state: z.enum(['held', 'not-held', 'unclear']),
        documentId: z.string().exactOptional(),
        validity: validitySchema.exactOptional(),
        citation: citationSchema,
      }),
    ),
    gaps: z.array(z.string()).meta({ description: 'What the record does not say at all' }),
    channels: z.array(
      z.object({
        ...place,
        channel: z.enum(procedureChannels),
        time: told(z.object({ count: z.number(), unit: z.enum(timeUnits) })),
        fee: told(z.object({ amount: z.number(), currency: z.enum(['VND', 'USD']) })),
        note: z.string(),
      }),
    ),
    papers: z.array(
      z.object({
        ...place,
        name: z.string(),
        quantity: told(z.object({ originals: z.number(), copies: z.number() })),
        case: z.string(),
      }),
    ),
    notices: z.array(noticeSchema).meta({ description: 'How the place was read' }),
  })
  .meta({ id: 'Procedure' });
