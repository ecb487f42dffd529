/** New wording with its printed number read as the last segment of a path: `4a.` → `k4a`. */
export type Labelled = { readonly segment: string; readonly text: string };

export type Unitised = 'article' | 'clause' | 'point';

/** Segment of a path for a printed number, as the structure of a held document writes it. */
export function segmentOf(unit: Unitised, number: string): string {
  const slug = number.toLowerCase().replace('đ', 'dd');
  if (unit === 'point') return slug.replace(/^([a-z]+)(\d+)$/u, '$1.$2');
  return `${unit === 'article' ? 'd' : 'k'}${slug}`;
}

const heads: Readonly<Record<Unitised, RegExp>> = {
  article: /^["“]?\s*Điều\s+(\d{1,3}[a-zđ]?)\s?[.:]/u,
  clause: /^["“]?\s*(\d{1,3}[a-zđ]?)\.\s/u,
  point: /^["“]?\s*([a-zđ]\d{0,2})\)\s/u,
};

/** Unit that the last segment of a path names; undefined for any other than these three. */
export function unitOf(path: string): Unitised | undefined {
  const segment = path.slice(path.lastIndexOf('/') + 1);
  if (/^d\d/u.test(segment)) return path === segment ? 'article' : undefined;
  if (/^k\d/u.test(segment)) return 'clause';
  return /^(?:[a-z]|dd)(?:\.\d+)?$/u.test(segment) ? 'point' : undefined;
}

/** Segment that opens a line, as a unit of this kind. */
export function segmentAt(line: string, unit: Unitised): string | undefined {
  const number = heads[unit].exec(line)?.[1];
  return number === undefined ? undefined : segmentOf(unit, number);
}

const enclosed = /^["“]\s*([\s\S]*\S)\s*["”]\s*[.;,]*(?:\s*và)?\s*$/u;

/**
 * The new wordings that stand between one pair of quotation marks, one for each target. Undefined
 * unless the numbers printed in it are those of the targets, each once and in order.
 */
export function payloadOf(words: string, targets: readonly string[]): Labelled[] | undefined {
  const text = enclosed.exec(words.trim())?.[1];
  const [first] = targets;
  const unit = first === undefined ? undefined : unitOf(first);
  if (text === undefined || !unit || targets.some((path) => unitOf(path) !== unit))
    return undefined;
  const lines = text.split('\n');
  if (!lines.every(hasPairs)) return undefined;
  const wanted = targets.map((path) => path.slice(path.lastIndexOf('/') + 1));
  const starts = lines.flatMap((line, at) => {
    const segment = segmentAt(line, unit);
    return segment === undefined || isChild(segment, wanted) ? [] : [{ at, segment }];
  });
  const fits =
    starts.length === wanted.length &&
    starts[0]?.at === 0 &&
    starts.every(({ segment }, at) => segment === wanted[at]);
  if (!fits) return undefined;
  return starts.map(({ at, segment }, place) => ({
    segment,
    text: lines
      .slice(at, starts[place + 1]?.at)
      .join('\n')
      .trimEnd(),
  }));
}

/** A quotation that runs over lines inside the wording may be the end of it. */
function hasPairs(line: string): boolean {
  const count = (mark: RegExp) => line.match(mark)?.length ?? 0;
  return count(/“/gu) === count(/”/gu) && count(/"/gu) % 2 === 0;
}

/** `g1)` under the new `g)` is a part of it unless it is wanted itself. */
function isChild(segment: string, wanted: readonly string[]): boolean {
  return !wanted.includes(segment) && /\.\d+$/u.test(segment) && wanted.includes(parentOf(segment));
}

const parentOf = (segment: string): string => segment.replace(/\.\d+$/u, '');
