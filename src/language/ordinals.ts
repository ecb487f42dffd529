const which = String.raw`(?:thứ (?:nhất|hai|ba|tư|năm|\d{1,2})|nhất|hai|i{1,3}|iv|vi{0,3}|\d{1,2}|[abc])`;
/** What is counted off and of which one kind excludes the others: "lần thứ hai", "cảng cá loại I, II". A bare number after `cấp` or `lần` counts papers and times. */
const counted = new RegExp(
  String.raw`(?<!\p{L})(?<!(?:cung|trợ|phụ|phân|sơ|trung) )(?<noun>lần(?= thứ)|hạng|loại|nhóm|cấp(?= [iv]+(?![\p{L}])))` +
    String.raw` (?<all>${which}(?:(?:, | và | hoặc )(?:hạng |loại |nhóm |cấp )?${which}(?![\p{L}\d]))*)` +
    String.raw`(?![\p{L}\d]| (?:giấy|bản|thẻ|lần|ngày|giờ|năm|tháng|người|triệu|đồng|phần|bên))`,
  'giu',
);
/** "Từ cấp II trở lên" tells of others too. */
const open = /(?<!\p{L})(?:trở (?:lên|xuống)|đến)(?!\p{L})/iu;

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
    const { noun = '', all = '' } = groups;
    const known = found.get(noun) ?? new Set();
    for (const [one] of all.matchAll(new RegExp(which, 'gu'))) {
      const bare = one.replace('thứ ', '');
      known.add(values[bare] ?? bare.replace(/^0/u, ''));
    }
    found.set(noun, known);
  }
  return found;
}

/** How a text stands to the one of several that a question names; silent where either names none, or a stretch of them. */
export function ordinalFit(question: string, text: string): 'asked' | 'other' | 'silent' {
  const asked = ordinalsIn(question);
  if (asked.size === 0 || open.test(text)) return 'silent';
  const told = ordinalsIn(text);
  const fits = [...asked].flatMap(([noun, named]) => {
    const own = told.get(noun);
    return own ? [own.isDisjointFrom(named)] : [];
  });
  if (fits.length === 0) return 'silent';
  return fits.some(Boolean) ? 'other' : 'asked';
}
