import { OpenAIEmbeddings } from '@langchain/openai';
import { AppError } from '../../domain/errors.ts';
import type { Embedder } from '../embedder.ts';

export type OpenAiEmbedderOptions = {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly model: string;
  readonly timeoutMs?: number;
  /** What made the index that serves: with it the same model starts although its endpoint is down. */
  readonly served?: { readonly modelId: string; readonly dimensions: number } | undefined;
};

/** One batch of texts is slower than one question; taken from the API's own default batch of 512. */
const DEFAULT_TIMEOUT_MS = 60_000;

/**
 * Embeds with an OpenAI-compatible endpoint. Asks it for one vector first, to learn the dimensions
 * before an index is built. Embedding fails as long as the endpoint does; searching goes on by words.
 *
 * @throws {AppError} `MODEL_UNAVAILABLE` when the endpoint fails or its vectors are not usable.
 */
export async function createOpenAiEmbedder(options: OpenAiEmbedderOptions): Promise<Embedder> {
  const { baseUrl, apiKey, model, timeoutMs = DEFAULT_TIMEOUT_MS, served } = options;
  const endpoint = new OpenAIEmbeddings({
    model,
    apiKey,
    configuration: { baseURL: baseUrl },
    maxRetries: 1,
    timeout: timeoutMs,
    encodingFormat: 'float',
  });
  const request = async (texts: readonly string[]) => {
    const vectors = await endpoint.embedDocuments([...texts]).catch((cause: unknown) => {
      throw new AppError('MODEL_UNAVAILABLE', 'The embedding endpoint failed', { cause });
    });
    return vectors.map(unitVector);
  };
  const idOf = (length: number) => `openai:${model}:${length}`;
  const known = served?.modelId === idOf(served?.dimensions ?? 0) ? served : undefined;
  const dimensions = await request(['Điều']).then(
    ([probe]) => probe?.length ?? 0,
    (error: unknown) => {
      if (known) return known.dimensions;
      throw error;
    },
  );
  return {
    modelId: idOf(dimensions),
    dimensions,
    embed: async (texts) => {
      if (texts.length === 0) return [];
      const vectors = await request(texts);
      if (vectors.length !== texts.length || vectors.some(({ length }) => length !== dimensions)) {
        throw new AppError('MODEL_UNAVAILABLE', 'Vectors of another number or length');
      }
      return vectors;
    },
  };
}

/** Scales to unit length; refuses what would poison the index. */
function unitVector(values: readonly number[]): Float32Array {
  const length = Math.hypot(...values);
  if (values.length === 0 || !Number.isFinite(length) || length === 0) {
    throw new AppError('MODEL_UNAVAILABLE', 'A vector is empty, zero or not finite');
  }
  return Float32Array.from(values, (value) => value / length);
}
