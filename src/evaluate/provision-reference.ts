import { splitAddress } from '../domain/provision.ts';

/** How exactly two provisions are compared: the same điều, or the same khoản. */
export type Level = 'article' | 'clause';

type Unit = { readonly rank: number; readonly prefix: string; readonly values: string };

/**
 * Units from the smallest to the largest, as they are printed from left to right; điều and phụ lục
 * are both roots. `prefix` begins the unit's segment in an address.
 */
const units: Readonly<Record<string, Unit>> = {
  điểm: { rank: 0, prefix: '', values: String.raw`[a-zđ]\d?` },
  khoản: { rank: 1, prefix: 'k', values: String.raw`\d+[a-zđ]?|[IVXLC]+` },
  phần: { rank: 2, prefix: 'phan-', values: '[IVXLC]+|[A-ZĐ]' },
  'tiểu mục': { rank: 3, prefix: 'tieu-muc-', values: String.raw`\d+(?:\.\d+)*` },
  mục: { rank: 4, prefix: 'muc-', values: String.raw`\d+(?:\.\d+)*|[IVXLC]+` },
  điều: { rank: 5, prefix: 'd', values: String.raw`\d+[a-zđ]?` },
  'phụ lục': { rank: 5, prefix: 'pl-', values: String.raw`\d+|[IVXLC]+(?:\.\d+)*` },
};
const rootRank = 5;

const unitPatterns = Object.entries(units).map(([name, unit]) => ({
  ...unit,
  pattern: patternOf(name, unit),
}));

const documentNumber = /\d[\d.]*[a-z]?(?:\/\d{4})?\/[A-ZĐ][A-ZĐa-z0-9]*(?:-[A-ZĐ]+\d*)*/gu;

/**
 * Addresses of all provisions that a reference as printed names: `điểm b khoản 1 Điều 5 Nghị định
 * số 151/2025/NĐ-CP` → `151-2025-nd-cp/d5/k1/b`. A chain gives one address for each leaf. Empty
 * when no document number is named; the document alone when nothing inside it is.
 */
export function addressesOfReference(printed: string): string[] {
  const text = printed.normalize('NFC').replaceAll('\u00a0', ' ');
  let from = 0;
  return [...text.matchAll(documentNumber)].flatMap(({ 0: number, index }) => {
    const inside = text.slice(from, index);
    from = index + number.length;
    const key = foldAscii(number).replaceAll('/', '-');
    const paths = pathsIn(namedUnits(inside));
    return paths.length === 0 ? [key] : paths.map((path) => `${key}/${path}`);
  });
}

type Named = { readonly rank: number; readonly segment: string };

/** Every unit that a text names, in text order; `các điểm a, b và c` are three. */
function namedUnits(text: string): Named[] {
  return unitPatterns
    .flatMap(({ rank, prefix, pattern }) =>
      [...text.matchAll(pattern)].map(({ index, 1: values = '' }) => ({
        index,
        rank,
        segments: values.split(/, | và | hoặc /u).map((one) => segmentOf(prefix, one)),
      })),
    )
    .toSorted((left, right) => left.index - right.index)
    .flatMap(({ rank, segments }) => segments.map((segment) => ({ rank, segment })));
}

function patternOf(name: string, { prefix, values }: Unit): RegExp {
  const value = String.raw`(?:${values})(?![\p{L}\d])`;
  const more = String.raw`(?:(?:, | và | hoặc )${value})*`;
  // A phụ lục may have no number; "mục" is also the end of "tiểu mục".
  const optional = prefix === 'pl-' ? '?' : '';
  const before = name === 'mục' ? String.raw`(?<!tiểu )` : String.raw`(?<!\p{L})`;
  return new RegExp(`${before}${name}(?:(?: số)? (${value}${more}))${optional}`, 'giu');
}

/** A unit with nothing smaller before it is a leaf; what contains it follows, ever larger. */
function pathsIn(named: readonly Named[]): string[] {
  return named.flatMap(({ rank, segment }, index) => {
    const before = named[index - 1];
    if (before && before.rank < rank) return [];
    const path = [segment];
    let reached = rank;
    for (const outer of named.slice(index + 1)) {
      if (reached >= rootRank) break;
      if (outer.rank <= reached) continue;
      path.unshift(outer.segment);
      reached = outer.rank;
    }
    return [path.join('/')];
  });
}

/**
 * Whether a cited provision is, or lies in, the expected one at a level. The expected provision may
 * be coarser than the level (a whole điều); a citation that is coarser than what is expected is
 * right only at the level that it reaches.
 */
export function isSameProvision(expected: string, cited: string, level: Level): boolean {
  const wanted = atLevel(expected, level);
  const found = atLevel(cited, level);
  return (
    sameDocument(wanted.documentKey, found.documentKey) &&
    wanted.segments.every((segment, index) => segment === found.segments[index])
  );
}

function atLevel(address: string, level: Level) {
  const { documentKey, path } = splitAddress(address);
  const segments = path === '' ? [] : path.split('/');
  return { documentKey, segments: segments.slice(0, depthOf(segments, level)) };
}

/** Segments that a level compares; the fragments of an annex have no khoản, so all count there. */
function depthOf(segments: readonly string[], level: Level): number {
  const article = segments.findIndex((segment) => /^d\d/u.test(segment));
  if (level === 'article') return Math.max(article, 0) + 1;
  return article < 0 ? segments.length : article + 2;
}

/** Leading zeros do not count, nor does an issuer and year that only one side gives. */
function sameDocument(left: string, right: string): boolean {
  const [leftNumber = '', ...leftIssuer] = left.replace(/^0+/u, '').split('~');
  const [rightNumber = '', ...rightIssuer] = right.replace(/^0+/u, '').split('~');
  const bothNamed = leftIssuer.length > 0 && rightIssuer.length > 0;
  return (
    leftNumber === rightNumber && (!bothNamed || leftIssuer.join('~') === rightIssuer.join('~'))
  );
}

/** Điểm đ is `dd`, so that it stays apart from điểm d; elsewhere letters are kept plain. */
function segmentOf(prefix: string, value: string): string {
  const plain = foldAscii(value.toLowerCase().replace('đ', 'dd'));
  if (plain === '') return prefix.replace(/-$/u, '');
  return prefix === '' ? plain.replace(/(\d)$/u, '.$1') : `${prefix}${plain}`;
}

function foldAscii(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}
