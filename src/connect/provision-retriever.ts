import { Document } from '@langchain/core/documents';
import { BaseRetriever } from '@langchain/core/retrievers';
import type { SearchResult } from '../ask/search-provisions.ts';
import type { Question } from '../domain/question.ts';

export type RetrieverOptions = Pick<Question, 'asOf' | 'place'> & {
  readonly search: (question: Question, limit: number) => Promise<SearchResult>;
  /** Provisions wanted; 8 when absent. */
  readonly limit?: number;
};

/**
 * The search as a LangChain retriever: one Document a provision, whose metadata say where it stands
 * (`address`, `label`), whether it is in force on the day, and how far it may be relied upon.
 */
export class ProvisionRetriever extends BaseRetriever {
  lc_namespace = ['so-tay', 'retrievers'];
  private readonly options: RetrieverOptions;

  constructor(options: RetrieverOptions) {
    super();
    this.options = options;
  }

  override async _getRelevantDocuments(text: string): Promise<Document[]> {
    const { search, limit = 8, asOf, place } = this.options;
    const question = { text, ...(asOf ? { asOf } : {}), ...(place ? { place } : {}) };
    const found = await search(question, limit);
    return found.results.map(({ text: pageContent, address, ...rest }) => {
      return new Document({
        id: address,
        pageContent,
        metadata: { address, asOf: found.asOf, ...rest },
      });
    });
  }
}
