import { z } from 'zod';
import { tierSchema, validityStatusSchema } from './answer-schema.ts';
import type { CompletionCitation, UrlCitation } from './completion-citation.ts';

const annotations: z.ZodType<readonly UrlCitation[]> = z
  .array(
    z.object({
      type: z.literal('url_citation'),
      url_citation: z.object({
        url: z.string().meta({ description: 'Opens the stored answer at the provision' }),
        title: z.string(),
        start_index: z.number(),
        end_index: z.number(),
      }),
    }),
  )
  .meta({ description: 'Where the marks [1], [2] … stand in the text, in UTF-16 units' });

const citations: z.ZodType<readonly CompletionCitation[]> = z
  .array(
    z.object({
      index: z.number().meta({ description: 'Number of its mark' }),
      address: z.string().meta({ example: '9901-2099-nd-cp/d5/k1/b' }),
      label: z.string(),
      quote: z.string(),
      documentId: z.string(),
      version: z.string(),
      span: z.tuple([z.number(), z.number()]),
      page: z.number(),
      tier: tierSchema,
      territory: z.string(),
      restsOn: z.array(z.string()).exactOptional(),
      url: z.string(),
      status: validityStatusSchema,
      reason: z.string(),
      notes: z.array(z.string()).exactOptional(),
    }),
  )
  .meta({ id: 'CompletionCitations', description: 'In order of their marks; empty when none' });

const usage = z.object({
  prompt_tokens: z.number(),
  completion_tokens: z.number(),
  total_tokens: z.number(),
});

/** A whole chat completion. */
export const completionSchema = z
  .looseObject({
    id: z.string(),
    object: z.literal('chat.completion'),
    created: z.number(),
    model: z.string(),
    choices: z.array(
      z.looseObject({
        index: z.number(),
        message: z.looseObject({ role: z.literal('assistant'), content: z.string(), annotations }),
        finish_reason: z.literal('stop'),
      }),
    ),
    usage: usage.meta({ description: 'Estimates: four characters a token' }),
    citations,
  })
  .meta({ id: 'ChatCompletion' });

/** The data of one event of a stream; the last event is `[DONE]`. */
export const chunkSchema = z
  .looseObject({
    id: z.string(),
    object: z.literal('chat.completion.chunk'),
    created: z.number(),
    model: z.string(),
    choices: z.array(
      z.looseObject({
        index: z.number(),
        delta: z.looseObject({
          content: z.string().exactOptional(),
          annotations: annotations.exactOptional(),
        }),
        finish_reason: z.literal('stop').nullable(),
      }),
    ),
    usage: usage.nullable().exactOptional(),
    citations: citations.exactOptional(),
  })
  .meta({ id: 'ChatCompletionChunk' });
