import type { Answer } from '../domain/answer.ts';
import type { PetitionAddition, PetitionDraft } from '../domain/petition.ts';
import { maskPersonalData } from '../language/mask-personal-data.ts';

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
