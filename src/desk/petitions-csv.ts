import { stringify } from 'csv-stringify/sync';
import type { PetitionGroup } from '../domain/petition.ts';
import { petitionRow, petitionRowHeads } from './petition-row.ts';

/**
 * Petitions as a table that a spreadsheet opens: UTF-8 with a byte-order mark, one row a group. A
 * cell that would be a formula is escaped: its words come from whoever asked.
 */
export function petitionsCsv(groups: readonly PetitionGroup[]): string {
  const rows = groups.map((group) => [group.department, ...petitionRow(group)]);
  const heads = ['Sở, cơ quan', ...petitionRowHeads];
  return stringify([heads, ...rows], {
    bom: true,
    escape_formulas: true,
    // Of line ends it quotes by itself only the one that it writes.
    quoted_match: /[\r\n]/u,
    record_delimiter: '\r\n',
  });
}
