import { z } from 'zod';
import { errorCatalogue, type ErrorCode } from '../domain/errors.ts';
import { formerProvinces, type FormerProvince } from '../domain/place.ts';
import { provisionKinds } from '../domain/provision.ts';
import { tierSchema, validitySchema, validityStatusSchema } from './answer-schema.ts';
import { amendedViewSchema, causeSchema, missingSchema, wordingSchema } from './change-schema.ts';
import {
  changeKinds,
  type PlaceView,
  type ProvisionView,
  type StatusView,
  type TimelineView,
} from './services.ts';

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

const change = z
  .object({
    what: z.enum(changeKinds),
    on: z.string().meta({ description: 'Address acted upon; a document key for the whole' }),
    label: z.string(),
    since: z.string().exactOptional(),
    until: z.string().exactOptional().meta({ description: 'Exclusive end' }),
    exceptions: z.array(z.string()),
    cause: causeSchema,
  })
  .meta({ id: 'Change' });

/** The TimelineView of services.ts as the API sends it. */
export const timelineViewSchema: z.ZodType<TimelineView> = z
  .object({
    address: z.string(),
    label: z.string(),
    periods: z
      .array(
        z.object({
          status: validityStatusSchema,
          reason: z.string(),
          from: z.string().exactOptional(),
          until: z.string().exactOptional().meta({ description: 'Exclusive end' }),
          cause: causeSchema.exactOptional(),
        }),
      )
      .meta({ description: 'Half-open, without gaps, earliest first' }),
    changes: z.array(change),
    missing: missingSchema,
    wordings: z
      .array(wordingSchema)
      .exactOptional()
      .meta({ description: 'Wordings after the one that is kept, earliest first' }),
  })
  .meta({ id: 'Timeline' });

/** The ProvisionView of services.ts as the API sends it. */
export const provisionViewSchema: z.ZodType<ProvisionView> = z
  .object({
    address: z.string(),
    label: z.string(),
    document: documentView,
    version: z.string(),
    validity: validitySchema,
    changes: z.array(change),
    article: articleView,
    amended: amendedViewSchema.exactOptional(),
    previous: neighbour.exactOptional(),
    next: neighbour.exactOptional(),
    restsOn: z.array(z.string()),
    aknIri: z.string(),
  })
  .meta({ id: 'Provision' });

/** The PlaceViews of services.ts as the API sends them. */
export const placesSchema: z.ZodType<readonly PlaceView[]> = z.array(
  z
    .object({
      code: z.string().meta({ example: '23710' }),
      type: z.enum(['xã', 'phường']),
      name: z.string().meta({ example: 'Ia Băng' }),
      former: z
        .enum(Object.keys(formerProvinces) as FormerProvince[])
        .meta({ description: 'Province that it lay in before 1 July 2025' }),
      from: z.array(z.string()).meta({ description: 'Old units that it was made of' }),
    })
    .meta({ id: 'Place' }),
);

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
        missing: missingSchema,
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
