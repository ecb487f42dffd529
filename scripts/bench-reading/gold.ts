import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is known of one file: its number and, where the codification has it, its điều. */
export type Gold = {
  readonly file: string;
  /** Absent where no codification names the file, e.g. scans. */
  readonly number?: string;
  readonly articles?: readonly string[];
};

/** Paths of every điều, khoản, điểm, annex and form of one hard file, corrected by hand. */
export type Labels = { readonly file: string; readonly paths: readonly string[] };

function rows<Row>(path: string): Row[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Row);
}

/** What is known of the files of a folder, by file relative to it. */
export function readGold(folder: string, name = 'gold.jsonl'): ReadonlyMap<string, Gold> {
  return new Map(rows<Gold>(join(folder, name)).map((row) => [row.file, row]));
}

/** A file of labels by file name. */
export function readLabels(path: string): ReadonlyMap<string, Labels> {
  return new Map(rows<Labels>(path).map((row) => [row.file, row]));
}

const fold = (text: string): string => text.normalize('NFC').toUpperCase().trim();

/** Numbers are compared NFC and without case; d and đ stay different letters. */
export function sameNumber(one: string | undefined, other: string): boolean {
  return one !== undefined && fold(one) === fold(other);
}

/** Things found against things labelled. */
export type Tally = { found: number; labelled: number; right: number };

export function tally(): Tally {
  return { found: 0, labelled: 0, right: 0 };
}

/** Adds one file's comparison; both lists hold each thing once. */
export function compare(
  sum: Tally,
  found: readonly string[],
  labelled: readonly string[],
): { readonly missing: string[]; readonly extra: string[] } {
  const [has, wants] = [new Set(found), new Set(labelled)];
  const missing = labelled.filter((thing) => !has.has(thing));
  sum.found += has.size;
  sum.labelled += wants.size;
  sum.right += wants.size - missing.length;
  return { missing, extra: found.filter((thing) => !wants.has(thing)) };
}
