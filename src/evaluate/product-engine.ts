import { retrieve, type RetrieveParts } from '../ask/retrieve.ts';
import { readWords } from '../ask/read-words.ts';
import type { Chunk } from '../domain/chunk.ts';
import type { ChunkedVersion, GenerationWriter } from '../store/generation.ts';
import type { BeirDocument } from './beir.ts';
import type { BenchEngine } from './bench.ts';

/** An empty data folder of the store, with the embedder that the product would use. */
export type EngineParts = {
  readonly writer: GenerationWriter;
  /** Opens what the writer published. */
  readonly open: () => Promise<RetrieveParts>;
};

/**
 * The product's own retrieval under the bench: its index, its reading of a question, its fusion.
 * One BEIR document is one điều of a document of its own.
 */
export function productEngine({ writer, open }: EngineParts): BenchEngine {
  return {
    index: async (documents) => {
      const startedAt = performance.now();
      const { bytes } = await writer.publish({ add: versionsOf(documents), remove: [] });
      const parts = await open();
      const vocabulary = { ...parts.index.vocabulary, size: parts.index.chunks };
      return {
        seconds: (performance.now() - startedAt) / 1_000,
        bytes,
        search: async (query, limit) => {
          const asked = { ...readWords(query, vocabulary), named: [] };
          const hits = await retrieve(asked, { limit }, parts);
          return hits.map(({ article, score }) => ({ id: article, score }));
        },
      };
    },
  };
}

async function* versionsOf(documents: AsyncIterable<BeirDocument>): AsyncGenerator<ChunkedVersion> {
  for await (const document of documents) {
    const { id } = document;
    yield { versionId: id, documentKey: id, chunks: [chunkOf(document)] };
  }
}

function chunkOf({ id, title, text, context }: BeirDocument): Chunk {
  return {
    article: id,
    addresses: [id],
    documentKey: id,
    versionId: id,
    title: '',
    path: context,
    heading: title,
    text,
    start: 0,
    end: text.length,
    pages: [1, 1],
  };
}
