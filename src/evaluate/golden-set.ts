import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { AppError } from '../domain/errors.ts';
import { goldenCaseSchema, type GoldenCase } from './golden-case.ts';
import { addressesOfReference } from './provision-reference.ts';

export type GoldenSet = {
  readonly name: string;
  /** SHA-256 of the file, hexadecimal: says which questions a run answered. */
  readonly sha256: string;
  /** In the order of the file. */
  readonly cases: readonly GoldenCase[];
};

/**
 * Reads a set of golden questions, one JSON object a line.
 * @throws AppError PATH_NOT_FOUND, GOLDEN_SET_INVALID with every wrong line
 */
export async function readGoldenSet(path: string): Promise<GoldenSet> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    const details = { subject: basename(path) };
    throw new AppError('PATH_NOT_FOUND', `no golden set at ${basename(path)}`, { cause, details });
  });
  return {
    name: basename(path),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    cases: parseGoldenSet(bytes.toString('utf8')),
  };
}

/** Wrong lines that a message names; the details hold all. */
const TOLD = 10;

/** @throws AppError GOLDEN_SET_INVALID with every wrong line in its details */
export function parseGoldenSet(text: string): GoldenCase[] {
  const problems: string[] = [];
  const cases: GoldenCase[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const read = readLine(line);
    if (typeof read === 'string') problems.push(`line ${index + 1}: ${read}`);
    else cases.push(read);
  }
  problems.push(...problemsAmong(cases));
  if (problems.length > 0) {
    const more = problems.length > TOLD ? [`${problems.length - TOLD} more`] : [];
    const told = [...problems.slice(0, TOLD), ...more].join('; ');
    throw new AppError('GOLDEN_SET_INVALID', told, { details: { problems } });
  }
  return cases;
}

/** What is wrong between cases: the same id twice, the same question twice, a basis without a number. */
export function problemsAmong(cases: readonly GoldenCase[]): string[] {
  return [
    ...repeated(cases.map(({ id }) => id)).map((id) => `id ${id} occurs twice`),
    ...repeated(cases.map(questionKey)).map((key) => `asked twice: ${key}`),
    ...cases.flatMap(({ id, basis }) =>
      basis
        .filter((printed) => addressesOfReference(printed).length === 0)
        .map((printed) => `${id}: no document number in "${printed}"`),
    ),
  ];
}

function readLine(line: string): GoldenCase | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'not JSON';
  }
  const { success, data, error } = goldenCaseSchema.safeParse(value);
  if (success) return data;
  return error.issues.map(({ path, message }) => `${path.join('.')} ${message}`.trim()).join(', ');
}

/** The same words on another day, about another file or after another question are another case. */
function questionKey({ question, asOf, filedOn, place, conversation }: GoldenCase): string {
  const words = [...(conversation ?? []), question].join(' ¶ ').normalize('NFC').toLowerCase();
  return [words.replaceAll(/[\s?!.]+/gu, ' ').trim(), asOf, filedOn ?? '', place ?? ''].join(' · ');
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
