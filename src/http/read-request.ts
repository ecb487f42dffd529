import { z } from 'zod';
import { AppError, type ErrorCode } from '../domain/errors.ts';
import type { Question } from '../domain/question.ts';
import { approvalBodySchema, rejectionBodySchema } from './review-schema.ts';
import {
  petitionBodySchema,
  petitionExportSchema,
  petitionQuerySchema,
} from './petition-schema.ts';
import { requestProblem } from './request-problem.ts';
import type {
  DraftToCheck,
  PetitionExport,
  ProcedureOptions,
  ProvisionOptions,
} from './services.ts';

/** Of the question type: 1 to 2,000 characters. */
const maxQuestionChars = 2_000;
/** Eight questions of full length in UTF-8 still fit into the body limit of 64 kB. */
const maxEarlierQuestions = 8;

const sentence = z
  .string()
  .refine((text) => text.isWellFormed(), 'Unpaired surrogate')
  .transform((text) => text.normalize('NFC').trim())
  .pipe(z.string().min(1).max(maxQuestionChars));

const placeSchema = z
  .string()
  .trim()
  .min(1)
  // The longest name of a unit with its district and province stays below 100.
  .max(200)
  .meta({ description: 'Commune as typed', example: 'xã Ia Grai' });

/** Body of `POST /api/chat`. Strict, so that a misspelt `asOf` is refused and never answered for today. */
export const chatBodySchema = z
  .strictObject({
    question: sentence.meta({ example: 'Ai có thẩm quyền chứng thực bản sao từ bản chính?' }),
    asOf: z.iso.date().exactOptional().meta({ description: 'Day whose law is asked for' }),
    filedOn: z.iso.date().exactOptional().meta({ description: 'Day a dossier was filed' }),
    place: placeSchema.exactOptional(),
    conversation: z
      .array(sentence)
      .max(maxEarlierQuestions)
      .exactOptional()
      .meta({ description: 'Earlier questions of the conversation, oldest first' }),
  })
  .meta({ id: 'Question' });

/** Body of `POST /api/check`. */
export const draftBodySchema = z
  .strictObject({
    // The check normalises; it also says when the text is too long.
    text: z.string().refine((text) => text.isWellFormed(), 'Unpaired surrogate'),
    asOf: z.iso.date().exactOptional().meta({ description: 'Day whose law it is held against' }),
  })
  .meta({ id: 'Draft' });

/** Query of `GET /api/provisions/{address}`. */
export const provisionQuerySchema = z.strictObject({
  version: z
    .string()
    .min(1)
    .max(128)
    .exactOptional()
    .meta({ description: 'Version that a citation pins; the newest when absent' }),
  asOf: z.iso.date().exactOptional().meta({ description: 'Day whose validity is shown' }),
});

/** Query of `GET /api/procedures/{code}`. */
export const procedureQuerySchema = z.strictObject({
  asOf: z.iso.date().exactOptional().meta({ description: 'Day whose validity is shown' }),
  place: placeSchema.exactOptional(),
});

/** Codes whose sentence does not say which field is wrong. */
const nameless: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['REQUEST_INVALID', 'DATE_INVALID']);

/** Fields whose fault has a sentence of its own. */
const codes: Readonly<Record<string, ErrorCode>> = {
  question: 'QUESTION_INVALID',
  text: 'DRAFT_INVALID',
  asOf: 'DATE_INVALID',
  filedOn: 'DATE_INVALID',
  collection: 'DATE_INVALID',
};

/**
 * Reads the body of a chat request.
 *
 * @throws {AppError} `QUESTION_INVALID`, `DATE_INVALID` or `REQUEST_INVALID`
 */
export function readQuestion(body: unknown): Question {
  const { question: text, ...rest } = parse(chatBodySchema, body);
  return { text, ...rest };
}

/**
 * Reads the body of a check.
 *
 * @throws {AppError} `DRAFT_INVALID`, `DATE_INVALID` or `REQUEST_INVALID`
 */
export function readDraft(body: unknown): DraftToCheck {
  return parse(draftBodySchema, body);
}

/**
 * Reads the query of a provision request.
 *
 * @throws {AppError} `DATE_INVALID` or `REQUEST_INVALID`
 */
export function readProvisionQuery(query: unknown): ProvisionOptions {
  return parse(provisionQuerySchema, query);
}

/**
 * Reads the query of a procedure request.
 *
 * @throws {AppError} `DATE_INVALID` or `REQUEST_INVALID`
 */
export function readProcedureQuery(query: unknown): ProcedureOptions {
  return parse(procedureQuerySchema, query);
}

/**
 * Reads the body of a petition.
 *
 * @throws {AppError} `REQUEST_INVALID`
 */
export function readPetition(body: unknown): z.infer<typeof petitionBodySchema> {
  return parse(petitionBodySchema, body);
}

/**
 * Reads which collection is wanted.
 *
 * @throws {AppError} `DATE_INVALID` or `REQUEST_INVALID`
 */
export function readPetitionQuery(query: unknown): z.infer<typeof petitionQuerySchema> {
  return parse(petitionQuerySchema, query);
}

/**
 * Reads what is to be exported.
 *
 * @throws {AppError} `DATE_INVALID` or `REQUEST_INVALID`
 */
export function readPetitionExport(query: unknown): PetitionExport {
  return parse(petitionExportSchema, query);
}

/**
 * Reads the body of an approval.
 *
 * @throws {AppError} `REQUEST_INVALID`
 */
export function readApproval(body: unknown): z.infer<typeof approvalBodySchema> {
  return parse(approvalBodySchema, body);
}

/**
 * Reads the reason of a rejection.
 *
 * @throws {AppError} `REQUEST_INVALID`
 */
export function readRejection(body: unknown): string {
  return parse(rejectionBodySchema, body).reason;
}

function parse<T>(schema: z.ZodType<T>, given: unknown): T {
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const { issues } = result.error;
  const fields = issues.map(({ path }) => String(path[0] ?? ''));
  const code = fields.map((field) => codes[field]).find((found) => found !== undefined);
  const wrong = code ?? 'REQUEST_INVALID';
  // Field names only: a value may be a citizen's data and would reach the log.
  throw new AppError(wrong, 'A field of the request is wrong', {
    details: {
      fields: fields.join(','),
      ...(nameless.has(wrong) ? { subject: requestProblem(issues, given) } : {}),
    },
  });
}
