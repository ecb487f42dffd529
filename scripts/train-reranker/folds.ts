/** What ties questions together: two that share a key are always in the same fold. */
export type Tied = { readonly keys: readonly string[] };

/**
 * A fold for each question, so that questions with a common article never part: the largest group
 * first, each into the smallest fold. No seed; ties go by the order of the questions.
 */
export function foldsOf(questions: readonly Tied[], folds: number): number[] {
  const parent = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root))
      root = up;
    parent.set(key, root);
    return root;
  };
  for (const { keys } of questions) {
    for (const key of keys) parent.set(rootOf(key), rootOf(keys[0] ?? key));
  }
  const groups = Map.groupBy(questions.keys(), (at) => rootOf(questions[at]?.keys[0] ?? `${at}`));
  const sizes = Array.from({ length: folds }, () => 0);
  const result = questions.map(() => 0);
  for (const members of [...groups.values()].toSorted((a, b) => b.length - a.length)) {
    const fold = sizes.indexOf(Math.min(...sizes));
    for (const at of members) result[at] = fold;
    sizes[fold] = (sizes[fold] ?? 0) + members.length;
  }
  return result;
}
