import { z } from 'zod';
import {
  petitionedKinds,
  type FiledPetition,
  type Petition,
  type PetitionGroup,
} from '../domain/petition.ts';
import { citationSchema, missingDocumentSchema, questionViewSchema } from './answer-schema.ts';
import { petitionFormats } from './services.ts';

/** Body of `POST /api/petitions`. */
export const petitionBodySchema = z
  .strictObject({
    answerId: z.string().min(1).max(128),
    place: z.string().trim().min(1).max(200).exactOptional(),
    note: z.string().trim().min(1).max(2_000).exactOptional(),
  })
  .meta({ id: 'PetitionBody' });

const collection = z.iso.date().meta({ description: 'Thursday of the collection' });

/** Query of `GET /api/petitions`. */
export const petitionQuerySchema = z.strictObject({ collection: collection.exactOptional() });

/** Query of `GET /api/petitions/export`. */
export const petitionExportSchema = z.strictObject({
  format: z.enum(petitionFormats),
  collection: collection.exactOptional(),
  department: z.string().min(1).max(200).exactOptional(),
});

const petition: z.ZodType<Petition> = z
  .object({
    id: z.string(),
    answerId: z.string(),
    kind: z.enum(petitionedKinds),
    question: questionViewSchema,
    searched: z.object({ generation: z.number(), documents: z.number(), readAs: z.string() }),
    missing: z.array(missingDocumentSchema),
    nearest: z.array(citationSchema),
    note: z.string().exactOptional(),
    filedAt: z.iso.datetime(),
    collection,
    department: z.string(),
    joins: z.string().meta({ description: 'Id of the first petition that asks the same' }),
  })
  .meta({ id: 'Petition' });

export const filedPetitionSchema: z.ZodType<FiledPetition> = z
  .object({ petition, askedBy: z.number() })
  .meta({ id: 'FiledPetition' });

export const petitionGroupSchema: z.ZodType<PetitionGroup> = z
  .object({
    id: z.string(),
    department: z.string(),
    collection,
    petitions: z.array(petition),
  })
  .meta({ id: 'PetitionGroup' });
