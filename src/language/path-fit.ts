/** Names of the units of an annex that a citation may give or leave out (`phần B`, `B`). */
const unitPrefix = /^(?:phan|muc|tieu-muc|chuong|k)-?(?=[a-z0-9])/u;

const bare = (segment: string): string => segment.replace(unitPrefix, '').replace(/^0+(?=\d)/u, '');

function sameSegment(wanted: string, held: string): boolean {
  if (wanted === held) return true;
  const form = /^mau-(.+)$/u;
  const [one, other] = [form.exec(wanted)?.[1], form.exec(held)?.[1]];
  if (one !== undefined && other !== undefined) return bare(one) === bare(other);
  return !/^d\d/u.test(wanted) && bare(wanted) === bare(held);
}

/** True when the wanted segments occur in order in the held ones, first and last included. */
function fits(wanted: readonly string[], held: readonly string[]): boolean {
  let at = 0;
  for (const segment of held) {
    if (at < wanted.length && sameSegment(wanted[at] ?? '', segment)) at += 1;
  }
  const ends = sameSegment(wanted.at(-1) ?? '', held.at(-1) ?? '');
  return at === wanted.length && ends && sameSegment(wanted[0] ?? '', held[0] ?? '');
}

/**
 * The held paths that a cited path may mean: itself where it is held; for a place in an annex,
 * whose citation often leaves levels out ("khoản VI tiểu mục 3.2 Phụ lục I.2") or names them
 * differently ("phần B" for "B."), those that contain its segments in order, as literally as any does. An điều is never guessed.
 */
export function pathsFitting(wanted: string, held: ReadonlySet<string>): string[] {
  if (held.has(wanted)) return [wanted];
  const segments = wanted.split('/');
  if (!/^(?:pl|mau)(?:-|$)/u.test(wanted)) return [];
  const found = [...held].filter((path) => fits(segments, path.split('/')));
  const scores = found.map((path) => literalness(segments, path.split('/')));
  const best = Math.max(...scores);
  return found.filter((_, place) => scores[place] === best);
}

/** How many segments stand as they were cited; the last, which names the place itself, twice. */
function literalness(wanted: readonly string[], held: readonly string[]): number {
  const last = wanted.at(-1) === held.at(-1) ? 1 : 0;
  return wanted.filter((segment) => held.includes(segment)).length + last;
}
