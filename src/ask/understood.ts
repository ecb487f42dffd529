import type { LegalDocument } from '../domain/legal-document.ts';
import type { DocumentNumber } from '../language/document-number.ts';
import type { QuestionType } from '../language/question-types.ts';
import type { SearchWords } from '../language/search-words.ts';
import type { StatutoryWords } from '../language/synonyms.ts';
import type { Unasked } from '../language/unasked.ts';
import type { Wording } from '../language/wordings.ts';
import type { AskedDates } from './asked-dates.ts';
import type { AskedPlace } from './asked-place.ts';

/** A question as the later stages see it. */
export type Understood = {
  /** As asked, NFC. */
  readonly text: string;
  /** With accents and abbreviations restored; shown to the asker when it differs. */
  readonly readAs: string;
  /** True when accents were put back, so that the asker should check the reading. */
  readonly restored: boolean;
  /** The words of an earlier question were put before it. */
  readonly carried: boolean;
  /** What a message names that asks of it only what was asked before, as typed and as read. */
  readonly followUp?: { readonly said: string; readonly readAs: string };
  /** Set when nothing is asked. */
  readonly unasked?: Unasked;
  /** The question without its frame. */
  readonly query: string;
  /** What of the question the index is asked. */
  readonly search: SearchWords;
  readonly statutory: readonly StatutoryWords[];
  /** Other wordings of what was said: any of them may stand in a provision. */
  readonly wordings: readonly Wording[];
  readonly types: readonly QuestionType[];
  readonly asOf: string;
  readonly filedOn?: string;
  /** What was read of both dates from the words, and what to ask back about them. */
  readonly dates: Pick<AskedDates, 'read' | 'ask' | 'within'>;
  readonly where: AskedPlace;
  /** Documents named in the question that are held, with the paths named inside them. */
  readonly named: readonly NamedDocument[];
  /** Numbers that were typed without year or symbol, and the held document that each was taken for. */
  readonly chosen: readonly { readonly said: string; readonly document: LegalDocument }[];
  /** Numbers named in the question whose documents are not held. */
  readonly unheld: readonly DocumentNumber[];
};

export type NamedDocument = {
  readonly document: LegalDocument;
  /** `d5/k1/b`; empty when only the document is named. Several when the reading is ambiguous. */
  readonly paths: readonly string[];
};
