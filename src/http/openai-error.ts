import type { ErrorRequestHandler } from 'express';
import { z } from 'zod';
import type { AppError, ErrorCode } from '../domain/errors.ts';
import type { Log } from '../observe/logger.ts';
import { requestIdOf } from './request-id.ts';
import { logFailure, toAppError } from './send-error.ts';

/** Codes for which clients of the OpenAI API look; the others are our own. */
const knownCodes: Readonly<Partial<Record<ErrorCode, string>>> = {
  API_KEY_WRONG: 'invalid_api_key',
  MODEL_NOT_FOUND: 'model_not_found',
  REQUEST_UNSUPPORTED: 'unsupported_value',
  TOO_MANY_REQUESTS: 'rate_limit_exceeded',
};

/** What a client of the OpenAI API is told of a failure; the libraries show their users the message. */
export const openAiErrorSchema = z
  .object({
    error: z.object({
      message: z.string(),
      type: z.enum(['invalid_request_error', 'server_error']),
      param: z.string().nullable().meta({ description: 'The field that is wrong' }),
      code: z.string(),
    }),
  })
  .meta({ id: 'OpenAiError' });

/** The failure in that shape. */
export function openAiError({ code, userMessage, status, details }: AppError) {
  const type = status >= 500 ? 'server_error' : 'invalid_request_error';
  const { fields } = details;
  const param = typeof fields === 'string' ? (fields.split(',')[0] ?? null) : null;
  return { error: { message: userMessage, type, param, code: knownCodes[code] ?? code } };
}

/** `sendError` for /v1. */
export function sendOpenAiError(log: Log): ErrorRequestHandler {
  // Express knows an error handler by its four parameters.
  return (fault: unknown, _request, response, next) => {
    const error = toAppError(fault);
    logFailure(log, error, requestIdOf(response));
    if (response.headersSent) return next(fault);
    response.status(error.status).set('cache-control', 'no-store').json(openAiError(error));
  };
}
