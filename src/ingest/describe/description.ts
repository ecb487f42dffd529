import type { DocumentFacts } from '../../domain/legal-document.ts';
import type { Warning } from '../../domain/source-text.ts';
import type { Evidence } from './evidence.ts';

/** What a structured text says of itself, with the words that say so. */
export type TextDescription = {
  readonly facts: DocumentFacts;
  readonly evidence: readonly Evidence[];
  /** Why a person must look before the document may answer; empty when nothing is in doubt. */
  readonly review: readonly Warning[];
};

/** What is known of a document beside its text. */
export type Known = {
  readonly fileName: string;
  readonly confirmed?: Partial<DocumentFacts> | undefined;
  /** A person declares that it bears no mark of secrecy. */
  readonly notSecret?: boolean;
};
