import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { AppError } from '../domain/errors.ts';
import { goldenCaseSchema, type GoldenCase } from './golden-case.ts';
import { problemsOfLine } from './golden-problem.ts';
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
  const places: string[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const read = readLine(line);
    const place = `dòng ${index + 1}`;
    if (typeof read === 'string') problems.push(`${place}: ${read}`);
    else {
      cases.push(read);
      places.push(place);
    }
  }
  problems.push(...problemsAmong(cases, places));
  if (problems.length > 0) {
    const more = problems.length > TOLD ? [`và ${problems.length - TOLD} lỗi khác`] : [];
    const subject = [...problems.slice(0, TOLD), ...more].join(';\n  ');
    throw new AppError('GOLDEN_SET_INVALID', 'The golden set is not as expected', {
      details: { subject, problems },
    });
  }
  return cases;
}

/**
 * What is wrong between cases: the same id twice, the same question twice, a basis without a number.
 * `places` says where each case stands; by its id when absent.
 */
export function problemsAmong(
  cases: readonly GoldenCase[],
  places: readonly string[] = cases.map(({ id }) => id),
): string[] {
  return [
    ...repeated(cases.map(({ id }) => id)).map(
      ({ value, at }) => `${at.map((one) => places[one]).join(' và ')}: trùng id ${value}`,
    ),
    ...repeated(cases.map(questionKey)).map(
      ({ value, at }) => `${at.map((one) => places[one]).join(' và ')}: hỏi trùng câu «${value}»`,
    ),
    ...cases.flatMap(({ basis }, index) =>
      basis
        .filter((printed) => addressesOfReference(printed).length === 0)
        .map((printed) => `${places[index]}: trường basis: thiếu số văn bản trong «${printed}»`),
    ),
  ];
}

function readLine(line: string): GoldenCase | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    const at = /position (\d+)/u.exec(String(error))?.[1];
    const where = at === undefined ? '' : `, sai từ ký tự thứ ${Number(at) + 1}`;
    return `không phải JSON trọn trên một dòng${where}`;
  }
  const { success, data, error } = goldenCaseSchema.safeParse(value);
  if (success) return data;
  return problemsOfLine(error.issues, value);
}

/** The same words on another day, about another file or after another question are another case. */
function questionKey({ question, asOf, filedOn, place, conversation }: GoldenCase): string {
  const words = [...(conversation ?? []), question].join(' ¶ ').normalize('NFC').toLowerCase();
  return [words.replaceAll(/[\s?!.]+/gu, ' ').trim(), asOf, filedOn ?? '', place ?? ''].join(' · ');
}

/** Values that occur more than once, each with the indexes at which it does. */
function repeated(values: readonly string[]): { value: string; at: readonly number[] }[] {
  const places = Map.groupBy(values.keys(), (index) => values[index] ?? '');
  return [...places].flatMap(([value, at]) => (at.length > 1 ? [{ value, at }] : []));
}
