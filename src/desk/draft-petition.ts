import type { Answer } from '../domain/answer.ts';
import { maskPersonalData } from '../language/mask-personal-data.ts';

/** What an office sends to the province when its question has no basis or only part of one. */
export type PetitionDraft = Pick<Answer, 'question' | 'missing' | 'nearest'> & {
  readonly answerId: string;
  readonly kind: 'insufficient' | 'partial';
  /** The words that were searched, and over how many documents of which generation. */
  readonly searched: Pick<Answer['searched'], 'generation' | 'documents' | 'readAs'>;
  readonly note?: string;
};

/** What the officer adds to the answer. */
export type PetitionAddition = { readonly place?: string; readonly note?: string };

/** Drafts a petition from an answer without full basis; any other answer leaves nothing to ask. */
export function draftPetition(
  { id, kind, question, searched, missing, nearest }: Answer,
  { place = question.place, note }: PetitionAddition,
): PetitionDraft | undefined {
  if (kind !== 'insufficient' && kind !== 'partial') return undefined;
  return {
    answerId: id,
    kind,
    question: {
      ...question,
      text: maskPersonalData(question.text),
      ...(place ? { place: maskPersonalData(place) } : {}),
    },
    searched: {
      generation: searched.generation,
      documents: searched.documents,
      readAs: maskPersonalData(searched.readAs),
    },
    missing,
    nearest,
    ...(note ? { note: maskPersonalData(note) } : {}),
  };
}
