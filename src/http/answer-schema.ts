import { z } from 'zod';
import { answerKinds, type Answer } from '../domain/answer.ts';
import { trustTiers } from '../domain/legal-document.ts';

/** Vietnamese trust tier of a document; only normative and administrative ones may be a legal basis. */
export const tierSchema = z.enum(trustTiers).meta({ id: 'TrustTier' });

export const validityStatusSchema = z.enum([
  'in-force',
  'not-yet',
  'expired',
  'suspended',
  'unknown',
]);

/** Whether a provision may be relied upon, and why. */
export const validitySchema = z
  .object({
    status: validityStatusSchema,
    reason: z.string().meta({ example: 'có hiệu lực từ 01/07/2025' }),
    from: z.string().exactOptional(),
    until: z.string().exactOptional().meta({ description: 'Exclusive end' }),
    cause: z
      .object({ address: z.string(), label: z.string() })
      .exactOptional()
      .meta({ description: 'The provision that brought the state about' }),
  })
  .meta({ id: 'Validity' });

const plainCitation = z
  .object({
    address: z.string().meta({ example: '9901-2099-nd-cp/d5/k1/b' }),
    label: z.string(),
    quote: z.string().meta({ description: 'Literal slice `span` of the version' }),
    documentId: z.string(),
    version: z.string(),
    span: z.tuple([z.number(), z.number()]),
    page: z.number().meta({ description: '1-based page of the source file' }),
    tier: tierSchema,
    validity: validitySchema,
    territory: z.string(),
    restsOn: z.array(z.string()).exactOptional(),
  })
  .meta({ id: 'PlainCitation' });

/** Where a sentence comes from. */
export const citationSchema = plainCitation
  .extend({
    notes: z
      .array(
        z.object({
          code: z.string().meta({ example: 'district-ended' }),
          text: z.string(),
          citation: plainCitation.exactOptional(),
        }),
      )
      .exactOptional()
      .meta({ description: 'Who acts today for an authority that the quote names' }),
  })
  .meta({ id: 'Citation' });

/** A sentence and what proves it. */
export const statementSchema = z
  .object({ text: z.string(), citations: z.array(citationSchema) })
  .meta({ id: 'Statement' });

/** Something that the reader must know about the answer as a whole. */
export const noticeSchema = z
  .object({
    code: z.string(),
    text: z.string(),
    permalink: z.string().exactOptional().meta({
      description: 'Path of the page of this server that the text speaks of',
      example: '/thu-tuc/1.990101?ngay=2099-01-02',
    }),
  })
  .meta({ id: 'Notice' });

export const missingDocumentSchema = z.object({
  number: z.string(),
  title: z.string(),
  why: z.string(),
});

export const questionViewSchema = z.object({
  text: z.string(),
  asOf: z.string(),
  filedOn: z.string().exactOptional(),
  place: z.string().exactOptional(),
});

/** The Answer as the API sends it: the domain's type, checked against it by the compiler. */
export const answerSchema: z.ZodType<Answer> = z
  .object({
    id: z.string(),
    kind: z.enum(answerKinds),
    outcome: z.string(),
    doubt: z.string().exactOptional(),
    question: questionViewSchema,
    conclusion: z.array(statementSchema),
    conditions: z.array(statementSchema),
    steps: z.array(statementSchema),
    obsolete: z.array(statementSchema),
    upcoming: z.array(statementSchema),
    missing: z.array(missingDocumentSchema),
    reason: z.string().exactOptional(),
    choices: z.array(z.string()),
    nextStep: z.string().exactOptional(),
    notices: z.array(noticeSchema),
    nearest: z.array(citationSchema),
    related: z.array(citationSchema).exactOptional(),
    searched: z.object({
      generation: z.number(),
      documents: z.number(),
      readAs: z.string(),
      tookMs: z.number(),
    }),
    generatedBy: z.enum(['extractive', 'ai']),
    createdAt: z.string(),
  })
  .meta({ id: 'Answer' });
