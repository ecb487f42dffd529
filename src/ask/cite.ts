import type { Statement } from '../domain/answer.ts';
import type { Citation } from '../domain/citation.ts';
import type { Quote } from '../models/writer.ts';
import type { ProvenPassage, VerifiedStatement } from './verify.ts';

/** Gives a verified statement its citations, in the order of its quotes. */
export function cite({ text, proofs }: VerifiedStatement): Statement {
  return { text, citations: proofs.map(({ quote, passage }) => citationOf(passage, quote)) };
}

/** A passage offered for reading: its whole leaf is the quote. */
export function citePassage(passage: ProvenPassage): Citation {
  const { address, start, end, text } = passage.leaf;
  return citationOf(passage, { address, start, end, text });
}

function citationOf({ leaf, article }: ProvenPassage, quote: Quote): Citation {
  const { document, restsOn } = article;
  return {
    address: leaf.address,
    label: leaf.label,
    quote: quote.text,
    documentId: document.key,
    version: document.versionId,
    span: [quote.start, quote.end],
    page: leaf.page,
    tier: document.tier,
    validity: leaf.validity,
    territory: document.territory,
    ...(restsOn ? { restsOn } : {}),
  };
}
