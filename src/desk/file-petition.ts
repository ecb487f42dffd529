import { randomUUID } from 'node:crypto';
import { departmentOf } from '../ask/department-of.ts';
import type { DepartmentTable } from '../domain/department.ts';
import { AppError } from '../domain/errors.ts';
import type { FiledPetition, Petition, PetitionAddition } from '../domain/petition.ts';
import type { PlaceIndex } from '../language/place-index.ts';
import type { Catalogue } from '../store/catalogue.ts';
import { collectionDay } from './collection-day.ts';
import { draftPetition } from './draft-petition.ts';
import { asksTheSame } from './same-matter.ts';

export type FileParts = {
  readonly catalogue: Pick<Catalogue, 'answer' | 'petitions' | 'savePetition'>;
  readonly departments: DepartmentTable;
  readonly places: PlaceIndex;
  readonly now: () => Date;
};

/**
 * Files a petition from a stored answer for the next Thursday and joins it to the ones that ask the
 * same. An answer is filed once: filing it again gives what was filed.
 *
 * @throws {AppError} `ANSWER_NOT_FOUND`, `PETITION_NOT_NEEDED`.
 */
export async function filePetition(
  answerId: string,
  addition: PetitionAddition,
  { catalogue, departments, places, now }: FileParts,
): Promise<FiledPetition> {
  const answer = await catalogue.answer(answerId);
  if (!answer) throw new AppError('ANSWER_NOT_FOUND', 'No such answer');
  const draft = draftPetition(answer, addition);
  if (!draft) throw new AppError('PETITION_NOT_NEEDED', `The answer is ${answer.kind}`);
  const at = now();
  const collection = collectionDay(at);
  const { readAs } = draft.searched;
  const petition = await catalogue.savePetition({
    answerId,
    collection,
    draw: (earlier) => {
      const same = earlier.find(({ searched }) => asksTheSame(searched.readAs, readAs, places));
      const id = randomUUID();
      return {
        ...draft,
        id,
        filedAt: at.toISOString(),
        collection,
        department: same?.department ?? departmentOf(readAs, departments),
        joins: same?.joins ?? id,
      };
    },
  });
  return told(petition ?? fail(), catalogue);
}

async function told(
  petition: Petition,
  catalogue: Pick<Catalogue, 'petitions'>,
): Promise<FiledPetition> {
  const all = await catalogue.petitions(petition.collection);
  return { petition, askedBy: all.filter(({ joins }) => joins === petition.joins).length };
}

function fail(): never {
  throw new AppError('CATALOGUE_DAMAGED', 'The petition of this answer is not whole');
}
