import { Document } from '@langchain/core/documents';
import { BaseRetriever, type BaseRetrieverInput } from '@langchain/core/retrievers';
import { readableText, type SearchHit, type SearchResult } from '../ask/search-provisions.ts';
import { provisionPermalink } from '../domain/permalink.ts';
import type { Question } from '../domain/question.ts';

export type RetrieverOptions = Pick<Question, 'asOf' | 'place'> &
  BaseRetrieverInput & {
    readonly search: (question: Question, limit: number) => Promise<SearchResult>;
    /** Provisions wanted; 8 when absent. */
    readonly limit?: number;
    /** Where readers reach the server, for links: `https://so-tay.example.vn`. Links have no host when absent. */
    readonly origin?: string;
  };

/** What a chain may filter, print or cite by: flat, because many stores keep nothing deeper. */
export type ProvisionMetadata = {
  /** Page for people, on the day; the key under which chains look for a link. */
  readonly source: string;
  readonly title: string;
  /** Title printed with the điều; empty when there is none. */
  readonly heading: string;
  readonly address: string;
  /** Address of the điều. */
  readonly article: string;
  readonly documentKey: string;
  readonly documentKind: string;
  readonly documentNumber?: string;
  readonly documentTitle?: string;
  /** ISO day that the validity is shown for. */
  readonly asOf: string;
  readonly status: SearchHit['validity']['status'];
  /** Vietnamese, one clause. */
  readonly reason: string;
  readonly inForceFrom?: string;
  /** Exclusive end. */
  readonly inForceUntil?: string;
  /** Only `normative` and `administrative` may be a legal basis. */
  readonly tier: SearchHit['tier'];
  readonly territory: string;
  /** Whether it holds at the place asked for, where that is known. */
  readonly holdsHere?: boolean;
  /** Illustrative documents: the law that the điều says it rests on. */
  readonly restsOn?: readonly string[];
  readonly score: number;
};

/**
 * The search as a LangChain retriever: one Document a provision with its literal text behind the
 * lead-ins that govern it, and in the metadata where it stands, whether it is in force on the day, and how far it may be relied upon.
 */
export class ProvisionRetriever extends BaseRetriever<ProvisionMetadata> {
  lc_namespace = ['so-tay', 'retrievers'];
  private readonly options: RetrieverOptions;

  constructor(options: RetrieverOptions) {
    super(options);
    this.options = options;
  }

  override async _getRelevantDocuments(text: string): Promise<Document<ProvisionMetadata>[]> {
    const { search, limit = 8, asOf, place, origin = '' } = this.options;
    const question = { text, ...(asOf ? { asOf } : {}), ...(place ? { place } : {}) };
    const found = await search(question, limit);
    return found.results.map((hit) => {
      const metadata = metadataOf(hit, found.asOf, origin);
      return new Document({ id: hit.address, pageContent: readableText(hit), metadata });
    });
  }
}

function metadataOf(hit: SearchHit, asOf: string, origin: string): ProvisionMetadata {
  const { address, label, heading, article, document, validity, tier, territory, score } = hit;
  const { key, kind, number, title } = document;
  const { status, reason, from, until } = validity;
  return {
    source: provisionPermalink(origin, address, asOf),
    title: label,
    heading,
    address,
    article,
    documentKey: key,
    documentKind: kind,
    ...(number ? { documentNumber: number } : {}),
    ...(title ? { documentTitle: title } : {}),
    asOf,
    status,
    reason,
    ...(from ? { inForceFrom: from } : {}),
    ...(until ? { inForceUntil: until } : {}),
    tier,
    territory,
    ...(hit.holdsHere === undefined ? {} : { holdsHere: hit.holdsHere }),
    ...(hit.restsOn ? { restsOn: hit.restsOn } : {}),
    score,
  };
}
