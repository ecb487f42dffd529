/** What is counted off and of which one kind excludes the others: "lần thứ hai", "cảng cá loại III". */
const counted =
  /(?<!\p{L})(?<noun>lần|hạng|loại|vòng|nhóm|bậc|cấp) (?:thứ )?(?<which>nhất|hai|ba|tư|năm|i{1,3}|iv|vi{0,3}|\d{1,2}|[abc])(?![\p{L}\d]| (?:lần|ngày|năm|tháng|cấp|người|triệu|đồng|phần|bên|bản|loại|nhóm))/giu;

const values: Readonly<Record<string, string>> = {
  nhất: '1',
  hai: '2',
  ba: '3',
  tư: '4',
  năm: '5',
  i: '1',
  ii: '2',
  iii: '3',
  iv: '4',
  v: '5',
  vi: '6',
  vii: '7',
  viii: '8',
};

type Ordinals = ReadonlyMap<string, ReadonlySet<string>>;

/** By noun, which ones a text speaks of. */
function ordinalsIn(text: string): Ordinals {
  const found = new Map<string, Set<string>>();
  for (const { groups = {} } of text.normalize('NFC').toLowerCase().matchAll(counted)) {
    const { noun = '', which = '' } = groups;
    const known = found.get(noun) ?? new Set();
    found.set(noun, known.add(values[which] ?? which.replace(/^0/u, '')));
  }
  return found;
}

/**
 * Whether a text speaks of other ones than a question: of "lần thứ hai" alone where "lần thứ nhất" is asked.
 * A bare "lần" or "cấp" is no kind, so that one of the two that counts none off says nothing.
 */
export function tellsOtherOrdinal(question: string, text: string): boolean {
  const asked = ordinalsIn(question);
  if (asked.size === 0) return false;
  const told = ordinalsIn(text);
  return [...asked].some(([noun, which]) => {
    const own = told.get(noun);
    return own !== undefined && own.isDisjointFrom(which);
  });
}
