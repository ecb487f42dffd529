/** Names of the segments of a path, by their prefix. */
const prefixed: readonly (readonly [RegExp, string])[] = [
  [/^d(\d.*)$/u, 'Điều'],
  [/^k(\d.*)$/u, 'khoản'],
  [/^pl-(.+)$/u, 'Phụ lục'],
  [/^mau-(.+)$/u, 'Mẫu số'],
  [/^phan-(.+)$/u, 'Phần'],
  [/^chuong-(.+)$/u, 'Chương'],
  [/^tieu-muc-(.+)$/u, 'Tiểu mục'],
  [/^muc-(.+)$/u, 'Mục'],
];
const capital: ReadonlySet<string> = new Set(['Phụ lục', 'Phần', 'Chương', 'Mục']);
const wholeNames: Readonly<Record<string, string>> = {
  pl: 'Phụ lục',
  intro: '',
  preamble: 'phần căn cứ',
  // What is issued with a document, by its kind: its title may be as long as a line.
  'quy-che': 'Quy chế',
  'quy-dinh': 'Quy định',
  'dieu-le': 'Điều lệ',
  'quy-trinh': 'Quy trình',
  'chuong-trinh': 'Chương trình',
  'ke-hoach': 'Kế hoạch',
  'de-an': 'Đề án',
  'danh-muc': 'Danh mục',
  'huong-dan': 'Hướng dẫn',
  'quy-chuan': 'Quy chuẩn',
  'noi-quy': 'Nội quy',
  'phuong-an': 'Phương án',
};

/** `d5/k1/dd` → `điểm đ khoản 1 Điều 5`: a place in a document, from its path alone. */
export function pathLabel(path: string): string {
  const segments = path.split('/');
  const article = segments.findIndex((segment) => /^d\d/u.test(segment));
  const names = segments.map((segment, at) =>
    article >= 0 && at > article ? innerLabel(segment, segments[at - 1]) : segmentLabel(segment),
  );
  return names.toReversed().filter(Boolean).join(' ');
}

/** Below an điều: khoản, a lettered điểm, a numbered tiết of it. */
function innerLabel(segment: string, before = ''): string {
  if (/^[a-z]/u.test(segment) && !/^k\d|^intro$/u.test(segment)) {
    return `điểm ${segment.replace('dd', 'đ').replace('.', '')}`;
  }
  const isSubpoint = /^\d+$/u.test(segment) && /^[a-z]/u.test(before);
  return isSubpoint ? `tiết ${before.replace('dd', 'đ')}${segment}` : segmentLabel(segment);
}

/** Everywhere else; parts of an annex carry bare numbers and letters. */
function segmentLabel(segment: string): string {
  const [bare = '', again] = segment.split('~');
  const whole = wholeNames[bare];
  if (whole !== undefined) return whole && again ? `${whole} thứ ${again}` : whole;
  for (const [pattern, name] of prefixed) {
    const number = pattern.exec(segment)?.[1];
    if (number === undefined) continue;
    return `${name} ${capital.has(name) ? number.toUpperCase() : number.replace('dd', 'đ')}`;
  }
  return `mục ${segment.replace('dd', 'đ').toUpperCase()}`;
}
