import { splitAddress } from '../domain/provision.ts';

/** How exactly two provisions are compared: the same điều, or the same khoản. */
export type Level = 'article' | 'clause';

/** The ways to name a unit, outermost first as in an address, with the letters of its segment. */
const units: readonly (readonly [RegExp, string])[] = [
  [/phụ lục(?:(?: số)? ([0-9]+|[IVXLC]+(?:\.\d+)*)(?![\p{L}\d]))?/u, 'pl-'],
  [/(?:điều) (\d+[a-zđ]?)(?![\p{L}\d])/u, 'd'],
  [/(?<!tiểu )mục ([IVXLC]+|\d+(?:\.\d+)*)(?![\p{L}\d])/u, 'muc-'],
  [/tiểu mục (\d+(?:\.\d+)*)(?![\p{L}\d])/u, 'tieu-muc-'],
  [/phần ([IVXLC]+|[A-ZĐ])(?![\p{L}\d])/u, 'phan-'],
  [/khoản (\d+[a-zđ]?|[IVXLC]+)(?![\p{L}\d])/u, 'k'],
  [/điểm ([a-zđ]\d?)(?![\p{L}\d])/u, ''],
];

const documentNumber = /\d[\d.]*[a-z]?(?:\/\d{4})?\/[A-ZĐ][A-ZĐa-z0-9]*(?:-[A-ZĐ]+\d*)*/u;

/**
 * Address of the provision that a reference as printed names: `điểm b khoản 1 Điều 5 Nghị định số
 * 151/2025/NĐ-CP` → `151-2025-nd-cp/d5/k1/b`. Undefined when it names no document number.
 */
export function addressOfReference(printed: string): string | undefined {
  const text = printed.normalize('NFC').replaceAll('\u00a0', ' ');
  const number = documentNumber.exec(text);
  if (!number) return undefined;
  const inside = text.slice(0, number.index).replace(/^[ĐKM]/u, (letter) => letter.toLowerCase());
  const segments = units.flatMap(([pattern, prefix]) => {
    const found = new RegExp(pattern, 'iu').exec(inside);
    return found ? [segmentOf(prefix, found[1] ?? '')] : [];
  });
  return [foldAscii(number[0]).replaceAll('/', '-'), ...segments].join('/');
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
