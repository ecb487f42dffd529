import type { Answer, Notice } from '../domain/answer.ts';
import { AppError, errorCatalogue } from '../domain/errors.ts';
import type { Passage } from '../domain/passage.ts';
import type { Draft, DraftStatement, Writer, WriteRequest } from '../models/writer.ts';
import { isException } from '../models/exceptions.ts';
import type { RememberingLookup } from './lookup.ts';
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
  readonly lookup: RememberingLookup;
  readonly onDraft: (part: keyof Draft, statement: DraftStatement) => Promise<void>;
};

/** Has the writer say what the passages say; without a passage there is nothing to say. */
export async function write(
  { readAs, types }: Pick<Understood, 'readAs' | 'types'>,
  passages: readonly Passage[],
  { writer, fallback, signal, lookup, onDraft }: WriteParts,
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
    lookup,
    onStatement: onDraft,
    ...(signal ? { signal } : {}),
  };
  try {
    const draft = await writer.write(request);
    const whole =
      writer === fallback
        ? draft
        : await withExceptions(
            draft,
            { ...request, passages: [...request.passages, ...lookup.given()] },
            fallback,
          );
    return { draft: whole, generatedBy, notices: [] };
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

/**
 * A model may pass over what takes its conclusion back: the exceptions of the điều that it concludes
 * from are added as they stand.
 */
async function withExceptions(
  draft: Draft,
  request: WriteRequest,
  fallback: Writer,
): Promise<Draft> {
  const concluded = draft.conclusion.flatMap(({ quotes }) => quotes.map(({ address }) => address));
  const passages = request.passages.filter(({ leaf }) => concluded.includes(leaf.address));
  if (passages.length === 0) return draft;
  const quoted = new Set(
    Object.values(draft)
      .flat()
      .flatMap(({ quotes }) => quotes.map(({ address }) => address)),
  );
  const { conditions } = await fallback.write({ ...request, passages });
  const missed = conditions.filter(({ text, quotes }) => {
    const address = quotes.at(-1)?.address;
    return isException(text) && address !== undefined && !quoted.has(address);
  });
  return { ...draft, conditions: [...draft.conditions, ...missed] };
}
