import type { DepartmentTable } from '../domain/department.ts';
import { foldAccents } from '../language/fold.ts';
import { syllables } from '../language/syllables.ts';

/**
 * The department that a question is taken to belong to: the one with the longest of its phrases in
 * it, so that "hòa giải tranh chấp đất đai" is about land; the focal point when none has any.
 */
export function departmentOf(text: string, { departments, focalPoint }: DepartmentTable): string {
  // Typed without accents, "dat" may be đất; with them, "đạt" is not.
  const isPlain = foldAccents(text) === text;
  const key = (words: string) => ` ${syllables(isPlain ? foldAccents(words) : words).join(' ')} `;
  const asked = key(text);
  const found = departments.flatMap(({ name, says }) =>
    says
      .map(key)
      .filter((phrase) => asked.includes(phrase))
      .map(({ length }) => ({ name, length })),
  );
  const [longest] = found.toSorted((one, other) => other.length - one.length);
  return longest?.name ?? focalPoint;
}
