import { z } from 'zod';
import { createDocument, type ZodOpenApiOperationObject } from 'zod-openapi';
import { answerSchema, noticeSchema, statementSchema } from './answer-schema.ts';
import { draftCheckSchema } from './draft-check-schema.ts';
import { errors, json, ok } from './openapi-parts.ts';
import { procedureViewSchema } from './procedure-schema.ts';
import {
  chatBodySchema,
  draftBodySchema,
  procedureQuerySchema,
  provisionQuerySchema,
} from './read-request.ts';
import {
  filedPetitionSchema,
  petitionBodySchema,
  petitionExportSchema,
  petitionGroupSchema,
  petitionQuerySchema,
} from './petition-schema.ts';
import { callMcp, complete, listModels, readModel } from './program-operations.ts';
import {
  approvalBodySchema,
  approvedSchema,
  rejectionBodySchema,
  reviewLineSchema,
  reviewViewSchema,
} from './review-schema.ts';
import { answerParts, askStatuses } from './services.ts';
import {
  errorSchema,
  placesSchema,
  provisionViewSchema,
  timelineViewSchema,
  statusViewSchema,
} from './view-schemas.ts';

/** Data of each event of a chat stream, by event name. */
const chatEvents = z
  .object({
    status: z.object({ status: z.enum(askStatuses) }),
    statement: z.object({ part: z.enum(answerParts), statement: statementSchema }),
    notice: noticeSchema,
    done: answerSchema,
    error: errorSchema,
  })
  .meta({ id: 'ChatEvents', description: 'Data of each named event, by its name' });

const health = z.object({ status: z.string() });

const ask: ZodOpenApiOperationObject = {
  summary: 'Ask a question',
  description:
    'Answers JSON, or named server-sent events when Accept prefers text/event-stream: status, ' +
    'statement (verified ones only), notice, then done with the whole Answer, or error.',
  requestBody: { required: true, content: json(chatBodySchema) },
  responses: {
    '200': {
      description: 'The Answer',
      content: { ...json(answerSchema), 'text/event-stream': { schema: chatEvents } },
    },
    ...errors(
      'QUESTION_INVALID',
      'DATE_INVALID',
      'REQUEST_INVALID',
      'REQUEST_TOO_LARGE',
      'TOO_MANY_REQUESTS',
      'INTERNAL',
      'INDEX_NOT_READY',
    ),
  },
};

const readProvision: ZodOpenApiOperationObject = {
  summary: 'Read the whole điều around a provision',
  requestParams: {
    path: z.object({
      address: z.string().meta({
        description: 'Address with its slashes, unescaped',
        example: '9901-2099-nd-cp/d5/k1/b',
      }),
    }),
    query: provisionQuerySchema,
  },
  responses: {
    ...ok(provisionViewSchema, 'The điều, its place in the document and its validity'),
    ...errors('DATE_INVALID', 'REQUEST_INVALID', 'PROVISION_NOT_FOUND', 'TOO_MANY_REQUESTS'),
  },
};

const readTimeline: ZodOpenApiOperationObject = {
  summary: 'How a provision, or a document by its key, stands over time',
  requestParams: {
    path: z.object({
      address: z.string().meta({
        description: 'Address with its slashes, unescaped, or a document key',
        example: '9901-2099-nd-cp/d5/k1/b',
      }),
    }),
  },
  responses: {
    ...ok(timelineViewSchema, 'Periods with their causes, what acts on it, and what is missing'),
    ...errors('PROVISION_NOT_FOUND', 'TOO_MANY_REQUESTS', 'INDEX_NOT_READY'),
  },
};

const checkDraft: ZodOpenApiOperationObject = {
  summary: 'Check every citation of a draft',
  description: 'Whether each exists, is in force and says so. Nothing of the draft is kept.',
  requestBody: { required: true, content: json(draftBodySchema) },
  responses: {
    ...ok(draftCheckSchema, 'Each citation with its verdict and the right text'),
    ...errors(
      'DRAFT_INVALID',
      'DATE_INVALID',
      'REQUEST_INVALID',
      'DOCUMENT_SECRET',
      'REQUEST_TOO_LARGE',
      'TOO_MANY_REQUESTS',
      'INDEX_NOT_READY',
    ),
  },
};

const readProcedure: ZodOpenApiOperationObject = {
  summary: 'The checklist of an administrative procedure, each line with its citation',
  requestParams: {
    path: z.object({ code: z.string().meta({ example: '1.990101' }) }),
    query: procedureQuerySchema,
  },
  responses: {
    ...ok(procedureViewSchema, 'What the record says, what it leaves unclear, its legal bases'),
    ...errors(
      'DATE_INVALID',
      'REQUEST_INVALID',
      'PROCEDURE_NOT_FOUND',
      'TOO_MANY_REQUESTS',
      'INDEX_NOT_READY',
    ),
  },
};

const readAnswer: ZodOpenApiOperationObject = {
  summary: 'Read a stored answer, as it was given',
  requestParams: { path: z.object({ id: z.string() }) },
  responses: {
    ...ok(answerSchema, 'The Answer'),
    ...errors('ANSWER_NOT_FOUND', 'TOO_MANY_REQUESTS'),
  },
};

const byId = z.object({ id: z.string().meta({ description: 'versionId of the document' }) });
const adminOnly = [{ adminKey: [] }];
const adminErrors = ['ADMIN_KEY_UNSET', 'ADMIN_KEY_WRONG', 'TOO_MANY_REQUESTS'] as const;

const listReviews: ZodOpenApiOperationObject = {
  summary: 'Documents that wait for a person, oldest first',
  security: adminOnly,
  responses: {
    ...ok(z.object({ reviews: z.array(reviewLineSchema) }), 'What waits, and why'),
    ...errors(...adminErrors),
  },
};

const showReview: ZodOpenApiOperationObject = {
  summary: 'Read a waiting document: facts with their words, reasons, start of the text',
  security: adminOnly,
  requestParams: { path: byId },
  responses: {
    ...ok(reviewViewSchema, 'The document'),
    ...errors(...adminErrors, 'REVIEW_NOT_FOUND'),
  },
};

const approveReview: ZodOpenApiOperationObject = {
  summary: 'Accept a waiting document under corrected facts',
  security: adminOnly,
  requestParams: { path: byId },
  requestBody: { required: true, content: json(approvalBodySchema) },
  responses: {
    ...ok(approvedSchema, 'It is accepted and can be found'),
    ...errors(
      ...adminErrors,
      'ORIGIN_REFUSED',
      'REQUEST_INVALID',
      'REVIEW_NOT_FOUND',
      'CORRECTION_INVALID',
      'REVIEW_NUMBER_MISSING',
      'REVIEW_SECRECY_UNDECLARED',
      'REVIEW_DATES_CONTRADICT',
    ),
  },
};

const rejectReview: ZodOpenApiOperationObject = {
  summary: 'Take a waiting document off the queue',
  security: adminOnly,
  requestParams: { path: byId },
  requestBody: { required: true, content: json(rejectionBodySchema) },
  responses: {
    ...ok(z.object({ outcome: z.literal('rejected') }), 'It answers nothing'),
    ...errors(...adminErrors, 'ORIGIN_REFUSED', 'REQUEST_INVALID', 'REVIEW_NOT_FOUND'),
  },
};

const filePetition: ZodOpenApiOperationObject = {
  summary: 'File a petition from an answer without full basis',
  description: 'Joined to those that ask the same; filing one answer twice asks once.',
  requestBody: { required: true, content: json(petitionBodySchema) },
  responses: {
    '201': { description: 'As it was filed', content: json(filedPetitionSchema) },
    ...errors(
      'ORIGIN_REFUSED',
      'REQUEST_INVALID',
      'ANSWER_NOT_FOUND',
      'PETITION_NOT_NEEDED',
      'TOO_MANY_REQUESTS',
    ),
  },
};

const collectPetitions: ZodOpenApiOperationObject = {
  summary: 'Petitions of one Thursday, joined, by department',
  security: adminOnly,
  requestParams: { query: petitionQuerySchema },
  responses: {
    ...ok(z.object({ groups: z.array(petitionGroupSchema) }), 'What most ask first'),
    ...errors(...adminErrors, 'DATE_INVALID', 'COLLECTION_INVALID', 'REQUEST_INVALID'),
  },
};

const exportPetitions: ZodOpenApiOperationObject = {
  summary: 'Petitions of one Thursday as a file to send',
  security: adminOnly,
  requestParams: { query: petitionExportSchema },
  responses: {
    '200': {
      description: 'CSV, or a DOCX with one list a department',
      content: {
        'text/csv': { schema: z.string() },
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
          schema: z.string().meta({ format: 'binary' }),
        },
      },
    },
    ...errors(
      ...adminErrors,
      'DATE_INVALID',
      'COLLECTION_INVALID',
      'REQUEST_INVALID',
      'PETITIONS_NONE',
    ),
  },
};

/** The OpenAPI 3.1 description of every API route, made once from the schemas that check requests. */
export const openApiDocument = createDocument({
  openapi: '3.1.1',
  info: {
    title: 'Sổ Tay',
    version: '1',
    description: 'Cited answers in Vietnamese law for commune officers.',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  components: {
    securitySchemes: {
      apiKey: { type: 'http', scheme: 'bearer', description: 'One of SO_TAY_API_KEYS' },
      adminKey: { type: 'http', scheme: 'bearer', description: 'SO_TAY_ADMIN_KEY' },
    },
  },
  paths: {
    '/api/chat': { post: ask },
    '/api/check': { post: checkDraft },
    '/api/provisions/{address}': { get: readProvision },
    '/api/provisions/{address}/timeline': { get: readTimeline },
    '/api/procedures/{code}': { get: readProcedure },
    '/api/answers/{id}': { get: readAnswer },
    '/api/reviews': { get: listReviews },
    '/api/reviews/{id}': { get: showReview },
    '/api/reviews/{id}/approve': { post: approveReview },
    '/api/reviews/{id}/reject': { post: rejectReview },
    '/api/petitions': { post: filePetition, get: collectPetitions },
    '/api/petitions/export': { get: exportPetitions },
    '/v1/chat/completions': { post: complete },
    '/v1/models': { get: listModels },
    '/v1/models/{id}': { get: readModel },
    '/mcp': { post: callMcp },
    '/api/places': {
      get: {
        summary: 'The units that a question can be asked for',
        responses: {
          ...ok(placesSchema, 'Every unit, in code order'),
          ...errors('TOO_MANY_REQUESTS'),
        },
      },
    },
    '/api/status': {
      get: {
        summary: 'What is on file',
        responses: {
          ...ok(statusViewSchema, 'Counts of the generation that answers'),
          ...errors('TOO_MANY_REQUESTS'),
        },
      },
    },
    '/api/examples': {
      get: {
        summary: 'Questions to try',
        responses: {
          ...ok(z.array(z.string()), 'Those that what is on file answers, at most four'),
          ...errors('TOO_MANY_REQUESTS', 'INDEX_NOT_READY'),
        },
      },
    },
    '/healthz': {
      get: { summary: 'The process runs', responses: ok(health, 'It does') },
    },
    '/readyz': {
      get: {
        summary: 'Questions can be answered',
        responses: {
          ...ok(health, 'They can'),
          ...errors('INDEX_NOT_READY', 'INDEX_DAMAGED', 'INDEX_INCOMPATIBLE', 'CATALOGUE_DAMAGED'),
        },
      },
    },
    '/openapi.json': {
      get: {
        summary: 'This description',
        responses: ok(z.record(z.string(), z.unknown()), 'OpenAPI 3.1'),
      },
    },
  },
});
