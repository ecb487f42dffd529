import type { Answer, Notice } from '../domain/answer.ts';
import { AppError, errorCatalogue } from '../domain/errors.ts';
import type { Passage } from '../domain/passage.ts';
import type { Draft, Writer } from '../models/writer.ts';
import type { Understood } from './understood.ts';

/** Passages that a writer is given: enough for an answer in several parts, few enough to be read. */
const MAX_PASSAGES = 24;

export type Written = {
  readonly draft: Draft;
  readonly generatedBy: Answer['generatedBy'];
  readonly notices: readonly Notice[];
};

type WriteParts = {
  readonly writer: Writer;
  /** Writes when `writer` fails; needs nothing from outside. */
  readonly fallback: Writer;
  readonly signal: AbortSignal | undefined;
};

/** Has the writer say what the passages say; without a passage there is nothing to say. */
export async function write(
  { readAs, types }: Pick<Understood, 'readAs' | 'types'>,
  passages: readonly Passage[],
  { writer, fallback, signal }: WriteParts,
): Promise<Written> {
  const { generatedBy } = writer;
  if (passages.length === 0) {
    const draft = { conclusion: [], conditions: [], steps: [] };
    return { draft, generatedBy: fallback.generatedBy, notices: [] };
  }
  const request = {
    question: readAs,
    types,
    passages: passages.slice(0, MAX_PASSAGES),
    ...(signal ? { signal } : {}),
  };
  try {
    return { draft: await writer.write(request), generatedBy, notices: [] };
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'MODEL_UNAVAILABLE') throw error;
    const text = errorCatalogue.MODEL_UNAVAILABLE.userMessage;
    return {
      draft: await fallback.write(request),
      generatedBy: fallback.generatedBy,
      notices: [{ code: 'model-unavailable', text }],
    };
  }
}
