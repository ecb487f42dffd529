import type { CalendarDay } from '../domain/calendar-day.ts';
import type { PetitionGroup } from '../domain/petition.ts';
import type { Catalogue } from '../store/catalogue.ts';

/** What the province collects on a Thursday: joined, by department, what most ask first. */
export async function collectPetitions(
  collection: CalendarDay,
  catalogue: Pick<Catalogue, 'petitions'>,
): Promise<readonly PetitionGroup[]> {
  const petitions = await catalogue.petitions(collection);
  const groups = [...Map.groupBy(petitions, ({ joins }) => joins)].map(([id, all]) => {
    const department = all[0]?.department ?? '';
    return { id, department, collection, petitions: all };
  });
  return groups.toSorted(
    (one, other) =>
      one.department.localeCompare(other.department, 'vi') ||
      other.petitions.length - one.petitions.length,
  );
}
