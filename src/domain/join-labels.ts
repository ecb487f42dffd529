/** `điểm a`, `khoản 2`: the fewest words that name a place by itself. */
const LEAST = 2;

/**
 * Labels of several places as one: what all of them end in is said once. `điểm a khoản 2 Điều 14` and
 * `điểm b khoản 2 Điều 14` are `điểm a, điểm b khoản 2 Điều 14`.
 */
export function joinLabels(labels: readonly string[]): string {
  const parted = [...new Set(labels)].map((label) => label.split(' '));
  const [first = []] = parted;
  if (parted.length < 2) return first.join(' ');
  const shortest = Math.min(...parted.map((words) => words.length));
  let shared = 0;
  const isShared = (at: number) => parted.every((words) => words.at(-at) === first.at(-at));
  while (shared < shortest - LEAST && isShared(shared + 1)) shared += 1;
  const own = parted.map((words) => words.slice(0, words.length - shared).join(' '));
  return [own.join(', '), ...first.slice(first.length - shared)].join(' ');
}
