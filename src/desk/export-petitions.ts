import { AppError } from '../domain/errors.ts';
import type { PetitionGroup } from '../domain/petition.ts';
import { petitionsCsv } from './petitions-csv.ts';

export type ExportOptions = {
  readonly format: 'csv' | 'docx';
  /** ISO date of the Thursday. */
  readonly collection: string;
  /** One department's only. */
  readonly department?: string;
};

/**
 * A Thursday's petitions as a file to send: one table, or one list a department.
 *
 * @throws {AppError} `PETITIONS_NONE`: an empty list looks like one that lost its rows.
 */
export async function exportPetitions(
  groups: readonly PetitionGroup[],
  { format, collection, department }: ExportOptions,
) {
  const wanted = groups.filter((one) => department === undefined || one.department === department);
  if (wanted.length === 0) throw new AppError('PETITIONS_NONE', `None on ${collection}`);
  const fileName = `kien-nghi-${collection}.${format}`;
  if (format === 'csv') {
    const bytes = new TextEncoder().encode(petitionsCsv(wanted));
    return { fileName, mediaType: 'text/csv; charset=utf-8', bytes };
  }
  // The library takes a fifth of a second to load, and hardly anybody exports.
  const { petitionsDocx } = await import('./petitions-docx.ts');
  return { fileName, mediaType: docx, bytes: await petitionsDocx(wanted, collection) };
}

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
