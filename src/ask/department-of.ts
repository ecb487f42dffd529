import type { DepartmentTable } from '../domain/department.ts';
import { foldAccents } from '../language/fold.ts';
import { letters, remembered } from '../language/remembered.ts';
import { syllables } from '../language/syllables.ts';

/** The department that a question is taken to belong to; the focal point when none is named. */
export function departmentOf(text: string, table: DepartmentTable): string {
  return departmentNamed(text, table) ?? table.focalPoint;
}

/**
 * The department with the longest of its phrases in a question, so that "hòa giải tranh chấp đất đai"
 * is about land; undefined when none has any.
 */
export function departmentNamed(
  text: string,
  { departments }: Pick<DepartmentTable, 'departments'>,
): string | undefined {
  // Typed without accents, "dat" may be đất; with them, "đạt" is not.
  const isPlain = foldAccents(text) === text;
  const asked = keyOf(text);
  const key = isPlain ? plainKey : accentedKey;
  const found = departments.flatMap(({ name, says }) =>
    says
      .map(key)
      .filter((phrase) => asked.includes(phrase))
      .map(({ length }) => ({ name, length })),
  );
  const [longest] = found.toSorted((one, other) => other.length - one.length);
  return longest?.name;
}

const keyOf = (words: string) => ` ${syllables(words).join(' ')} `;
/** The phrases of the table are held against every question. */
const accentedKey = remembered(keyOf, letters(100_000));
const plainKey = remembered((words: string) => keyOf(foldAccents(words)), letters(100_000));
