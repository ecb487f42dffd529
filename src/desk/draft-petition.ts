import type { Answer } from '../domain/answer.ts';
import type { Citation } from '../domain/citation.ts';
import { petitionedKind, type PetitionAddition, type PetitionDraft } from '../domain/petition.ts';
import { maskPersonalData } from '../language/mask-personal-data.ts';

/** Drafts a petition from an answer without a full and sure basis; any other leaves nothing to ask. */
export function draftPetition(
  answer: Answer,
  { place = answer.question.place, note }: PetitionAddition,
): PetitionDraft | undefined {
  const { id, question, searched, missing } = answer;
  const kind = petitionedKind(answer);
  if (!kind) return undefined;
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
    nearest: nearestOf(answer),
    ...(note ? { note: maskPersonalData(note) } : {}),
  };
}

/** What was found and may be about another matter is what is nearest. */
function nearestOf({ doubt, conclusion, nearest }: Answer): readonly Citation[] {
  if (doubt === undefined) return nearest;
  const cited = conclusion.flatMap(({ citations }) => citations);
  return [...new Map(cited.map((citation) => [citation.address, citation])).values()];
}
