import { embedQuestion, type QuestionEmbedder } from '../ask/embed-question.ts';
import { retrieve } from '../ask/retrieve.ts';
import { readWords } from '../ask/read-words.ts';
import type { Chunk } from '../domain/chunk.ts';
import { normaliseText } from '../language/normalise.ts';
import { questionTypesOf } from '../language/question-types.ts';
import type { ChunkedVersion, GenerationWriter } from '../store/generation.ts';
import type { SearchIndex } from '../store/search-index.ts';
import type { BeirDocument } from './beir.ts';
import type { BenchEngine, BenchIndex } from './bench.ts';
import { createStageClock } from './stage-clock.ts';

/** An empty data folder of the store, with the embedder that the product would use. */
export type EngineParts = {
  readonly writer: GenerationWriter;
  /** Opens what the writer published. */
  readonly open: () => Promise<OpenEngine>;
};

export type OpenEngine = { readonly index: SearchIndex; readonly embedder: QuestionEmbedder };

const TRAINED_ON =
  'The weights of the reranker saw the dev questions of commune, statutes and alqac: figures of ' +
  'those splits are in-fold. docs/reranker.md has the out-of-fold figures.';

/**
 * The product's own retrieval under the bench: its index, its reading of a question, its fusion.
 * One BEIR document is one điều; those of the same number belong to one document.
 */
export function productEngine({ writer, open }: EngineParts): BenchEngine {
  return {
    note: TRAINED_ON,
    index: async (documents) => {
      const startedAt = performance.now();
      const { bytes } = await writer.publish({ add: versionsOf(documents), remove: [] });
      const seconds = (performance.now() - startedAt) / 1_000;
      return { seconds, bytes, ...searching(await open()) };
    },
  };
}

/** The product's search over an open index, with the CPU time of its stages. */
export function searching({
  index: open,
  embedder,
}: OpenEngine): Required<Pick<BenchIndex, 'search' | 'stages'>> {
  const clock = createStageClock();
  const index: SearchIndex = {
    ...open,
    lexical: (...asked) => clock.time('lexical', () => open.lexical(...asked)),
    nearest: (...asked) => clock.time('vectors', () => open.nearest(...asked)),
    scores: (...asked) => clock.time('other scores', () => open.scores(...asked)),
  };
  const vocabulary = { ...index.vocabulary, size: index.chunks };
  return {
    stages: clock.totals,
    search: async (query, limit) => {
      const words = await clock.time('understand', async () =>
        readWords(normaliseText(query), vocabulary),
      );
      const vector = await clock.time('embed', () => embedQuestion(words.search.words, embedder));
      const asked = { ...words, types: questionTypesOf(words.readAs), named: [] };
      const hits = await clock.time('rerank', () => retrieve(asked, { limit }, { index, vector }));
      // A run is sorted by score; the order of the hits is not by theirs.
      return hits.map(({ article }, at) => ({ id: article, score: limit - at }));
    },
  };
}

/**
 * The documents of a folder as the index takes them.
 *
 * @yields each article as a version of its own.
 */
export async function* versionsOf(
  documents: AsyncIterable<BeirDocument>,
): AsyncGenerator<ChunkedVersion> {
  for await (const document of documents) {
    const chunk = chunkOf(document);
    yield { versionId: chunk.versionId, documentKey: chunk.documentKey, chunks: [chunk] };
  }
}

/** A title that names the whole document: its number, or its kind and what it is about. */
const documentTitle =
  /^(?:\d+\/[^\s]+|(?:hiến pháp|bộ luật|luật|pháp lệnh|nghị định|nghị quyết|thông tư|quyết định)(?:\s.*)?)$/iu;

/**
 * Most corpora have the heading of the điều as title; one has the name of its law there and the
 * heading as the first line of the text. The name of the law is not searched then: the same articles
 * stand there under two names, and only one of them is judged right (nDCG@10 .931 against .871).
 */
function chunkOf({ id, title, text, context, number }: BeirDocument): Chunk {
  const [firstLine = '', ...rest] = text.split('\n');
  const ofDocument = documentTitle.test(title) && rest.length > 0;
  return {
    article: id,
    addresses: [id],
    documentKey: number ?? (ofDocument ? title : id),
    versionId: id,
    title: '',
    path: context,
    heading: ofDocument ? firstLine : title,
    text: ofDocument ? rest.join('\n').trim() : text,
    start: 0,
    end: text.length,
    pages: [1, 1],
  };
}
