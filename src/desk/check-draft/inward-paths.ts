/**
 * Paths of a chain that goes inward over commas, "Điều 83, khoản 2, điểm a", in which each part is read as a
 * place of its own: `d83`, `k2`, `a` are one, `d83/k2/a`.
 */
export function inwardPaths(paths: readonly string[]): string[] {
  const whole: string[] = [];
  for (const path of paths) {
    const around = outerOf(path, whole);
    if (around === undefined) {
      whole.push(path);
      continue;
    }
    // What was only the way to an inner place is not cited by itself.
    if (whole.at(-1) === around) whole.pop();
    whole.push(`${around}/${path}`);
  }
  return whole;
}

function outerOf(path: string, before: readonly string[]): string | undefined {
  if (/^k\d/u.test(path)) return before.findLast((one) => /^d\d/u.test(one))?.split('/')[0];
  if (!/^[a-z]{1,2}(?:\.\d+)?$/u.test(path)) return undefined;
  return /^d\d[^/]*\/k\d[^/]*/u.exec(before.at(-1) ?? '')?.[0];
}
