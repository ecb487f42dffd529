import type { Notice } from '../domain/answer.ts';
import { AppError } from '../domain/errors.ts';
import type { Embedder } from '../models/embedder.ts';

/** What embedding a question needs of an embedder. */
export type QuestionEmbedder = Pick<Embedder, 'embed'>;

/** Said with an answer that was found without vectors. */
export const wordsOnly: Notice = {
  code: 'words-only',
  text: 'Máy chủ mô hình không phản hồi: chỉ tìm theo từ ngữ, có thể sót quy định được diễn đạt khác.',
};

/**
 * The vector of a question; undefined when the embedder's endpoint fails, so that the words alone
 * are searched rather than nothing. The law's words for it are left out: they help the words
 * (nDCG@10 .494 → .515 on commune dev), not the vector.
 */
export async function embedQuestion(
  words: string,
  embedder: QuestionEmbedder,
): Promise<Float32Array | undefined> {
  try {
    const [vector] = await embedder.embed([words]);
    return vector;
  } catch (error) {
    if (error instanceof AppError && error.code === 'MODEL_UNAVAILABLE') return undefined;
    throw error;
  }
}
