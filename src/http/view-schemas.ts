import { z } from 'zod';
import { errorCatalogue, type ErrorCode } from '../domain/errors.ts';
import { provisionKinds } from '../domain/provision.ts';
import { tierSchema, validitySchema } from './answer-schema.ts';
import type { ProvisionView, StatusView } from './services.ts';

const neighbour = z.object({ address: z.string(), label: z.string() });

const documentView = z.object({
  key: z.string(),
  number: z.string().exactOptional(),
  kind: z.string(),
  title: z.string().exactOptional(),
  issuer: z.string().exactOptional(),
  tier: tierSchema,
  territory: z.string(),
  issuedOn: z.string().exactOptional(),
  effectiveFrom: z.string().exactOptional(),
});

const boxes = z
  .array(
    z.object({
      page: z.number().meta({ description: '1-based' }),
      box: z
        .tuple([z.number(), z.number(), z.number(), z.number()])
        .meta({ description: 'Left, top, right, bottom in points from the top left of the page' }),
    }),
  )
  .meta({ description: 'One box a page around its lines; empty for formats without pages' });

const articleView = z.object({
  address: z.string(),
  label: z.string(),
  heading: z.string(),
  text: z.string(),
  start: z.number(),
  boxes,
  parts: z.array(
    z.object({
      address: z.string(),
      kind: z.enum(provisionKinds),
      label: z.string(),
      start: z.number(),
      end: z.number(),
      boxes,
    }),
  ),
});

/** The ProvisionView of services.ts as the API sends it. */
export const provisionViewSchema: z.ZodType<ProvisionView> = z
  .object({
    address: z.string(),
    label: z.string(),
    document: documentView,
    version: z.string(),
    validity: validitySchema,
    article: articleView,
    previous: neighbour.exactOptional(),
    next: neighbour.exactOptional(),
    restsOn: z.array(z.string()),
    aknIri: z.string(),
  })
  .meta({ id: 'Provision' });

/** The StatusView of services.ts as the API sends it. */
export const statusViewSchema: z.ZodType<StatusView> = z
  .object({
    generation: z.number(),
    documents: z.number(),
    chunks: z.number(),
    tiers: z.record(tierSchema, z.number()),
    demo: z.boolean(),
    fields: z.array(
      z.object({
        field: z.string(),
        missing: z.array(z.object({ number: z.string(), title: z.string(), why: z.string() })),
        completeUntil: z.iso.date().exactOptional(),
      }),
    ),
    model: z.boolean(),
  })
  .meta({ id: 'Status' });

/** `message` is Vietnamese and meant for the screen. */
export const errorSchema = z
  .object({
    code: z.enum(Object.keys(errorCatalogue) as ErrorCode[]),
    message: z.string(),
    requestId: z.string(),
  })
  .meta({ id: 'Error' });
