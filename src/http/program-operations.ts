import { z } from 'zod';
import type { ZodOpenApiOperationObject } from 'zod-openapi';
import type { ErrorCode } from '../domain/errors.ts';
import { completionBodySchema } from './completion-request.ts';
import { chunkSchema, completionSchema } from './completion-schema.ts';
import { openAiErrorSchema } from './openai-error.ts';
import { errors, errorsAs, json, ok } from './openapi-parts.ts';

const keyErrors = ['API_KEYS_UNSET', 'API_KEY_WRONG', 'TOO_MANY_REQUESTS'] as const;
const programOnly = [{ apiKey: [] }];
const openAiErrors = (...codes: readonly ErrorCode[]) =>
  errorsAs(openAiErrorSchema, ...keyErrors, ...codes);

/** `POST /v1/chat/completions`. */
export const complete: ZodOpenApiOperationObject = {
  summary: 'Ask as a client of the OpenAI API does',
  description:
    'The last message of the user is the question, earlier ones are what it may refer to; no other role is read. ' +
    'The answer is text with marks [1], annotations on them and citations. With stream each sentence comes once ' +
    'it is proven; the last chunk has annotations and citations, then usage when asked for, then [DONE]. ' +
    'Refused are n other than 1, response_format other than text, a tool_choice that forces a call, and pictures or ' +
    'files in the question; other fields that steer a model are taken and mean nothing.',
  security: programOnly,
  requestBody: { required: true, content: json(completionBodySchema) },
  responses: {
    '200': {
      description: 'A chat completion',
      content: { ...json(completionSchema), 'text/event-stream': { schema: chunkSchema } },
    },
    ...openAiErrors(
      'MODEL_NOT_FOUND',
      'REQUEST_INVALID',
      'REQUEST_UNSUPPORTED',
      'QUESTION_INVALID',
      'REQUEST_TOO_LARGE',
      'INTERNAL',
      'INDEX_NOT_READY',
    ),
  },
};

const modelSchema = z
  .object({
    id: z.string(),
    object: z.literal('model'),
    created: z.number(),
    owned_by: z.string(),
  })
  .meta({ id: 'Model' });

/** `GET /v1/models`. */
export const listModels: ZodOpenApiOperationObject = {
  summary: 'The one model that can be named',
  security: programOnly,
  responses: {
    ...ok(z.object({ object: z.literal('list'), data: z.array(modelSchema) }), 'A list of one'),
    ...openAiErrors(),
  },
};

/** `GET /v1/models/{id}`. */
export const readModel: ZodOpenApiOperationObject = {
  summary: 'The model so-tay',
  security: programOnly,
  requestParams: { path: z.object({ id: z.string() }) },
  responses: { ...ok(modelSchema, 'The model'), ...openAiErrors('MODEL_NOT_FOUND') },
};

/** `POST /mcp`. */
export const callMcp: ZodOpenApiOperationObject = {
  summary: 'Model Context Protocol over stateless HTTP: search, fetch, ask, timeline',
  description: 'One JSON-RPC message a request; there is no session, so GET and DELETE get 405.',
  security: programOnly,
  requestBody: { required: true, content: json(z.looseObject({ jsonrpc: z.literal('2.0') })) },
  responses: {
    ...ok(z.looseObject({ jsonrpc: z.literal('2.0') }), 'The JSON-RPC answer'),
    ...errors(...keyErrors, 'REQUEST_INVALID', 'REQUEST_TOO_LARGE'),
  },
};
