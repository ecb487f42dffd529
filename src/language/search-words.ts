/** A question cut for the index: what is searched, and what only breaks ties. */
export type SearchWords = {
  readonly words: string;
  /** Names of places and years: they crowd out the matter when the law sought is national. */
  readonly names: string;
};

const kinds =
  '[Đđ]ường|[Pp]hố|[Nn]gõ|[Hh]ẻm|[Qq]uận|[Hh]uyện|[Pp]hường|[Xx]ã|[Tt]hị xã|[Tt]hị trấn|[Tt]ỉnh|' +
  '[Tt]hành phố|TP|[Kk]hu dân cư|[Kk]hu đô thị|[Cc]hung cư|[Tt]òa nhà|[Cc]ăn hộ';
/** A capitalised syllable or a number inside a name: `Lê Văn Lương`, `Quận 7`, `D1`. */
const part = String.raw`(?:\p{Lu}[\p{L}\p{M}]*\d*|\d+)`;
/** Places that are asked about without their kind: large cities and the two former provinces. */
const cities =
  String.raw`Hà Nội|Hồ Chí Minh|TP\.?\s?HCM|TPHCM|Sài Gòn|Đà Nẵng|Cần Thơ|Hải Phòng|` +
  'Gia Lai|Bình Định|Quy Nhơn|Pleiku|Long An|Đồng Nai|Củ Chi';
const names = [
  // A law by name and year says which document, not what about it.
  /(?:^|(?<=\s))(?:theo\s+)?(?:(?:bộ )?luật|pháp lệnh|nghị định|thông tư|hiến pháp)(?:\s[\p{L}\p{M},]+){0,8}?\s(?:năm\s)?(?:19|20)\d\d(?=\s|$|[?.,])/giu,
  new RegExp(
    String.raw`(?<![\p{L}\p{M}\d])(?:(?:tại|ở|thuộc)\s+)?` +
      String.raw`(?:(?:(?:${kinds})[.\s]*)+${part}(?:[\s\-–]+${part})*|${cities})` +
      String.raw`(?![\p{L}\p{M}])(?:\s*\(cũ\))?`,
    'gu',
  ),
  /(?:^|(?<=\s))(?:từ |trong |đến )?(?:năm )?20[12]\d(?=\s|$|[?.,])/giu,
];

/**
 * Words that say nothing about the matter. What is asked for stays ("bao nhiêu", "là gì", "như thế
 * nào" after another verb): taking those out cost .008 nDCG@10 on commune and .016 on statutes.
 */
const frames: readonly RegExp[] = [
  /(?:^|\s)(?:do\s+)?(?:ai|(?:cơ quan|cấp|người|đơn vị|phòng|văn bản|nghị định) nào)(?=\s|$|[?.!,])/giu,
  /(?:được|đã)?\s*(?:pháp luật\s+)?(?:quy định|hướng dẫn)\s+(?:như thế nào|ra sao|thế nào|cụ thể)/giu,
  /(?:^|\s)(?:cho (?:tôi|em|mình|anh|chị|xin) (?:hỏi|biết)|xin (?:hỏi|cho hỏi|cho biết)|hỏi|anh chị ơi|ad ơi)(?=\s|$|[,:])/giu,
  /(?:^|\s)(?:vậy|ạ|nhỉ|hả|nhé|với ạ|à|đó|giờ|hiện nay|bây giờ|hiện tại|hiện hành|mới nhất)(?=\s|$|[?.!,])/giu,
  /theo quy định(?: của)?(?: pháp luật)?(?: mới nhất| hiện hành)?/giu,
  /(?:có\s+(?:được|phải|cần|đúng)?\s*)?(?:không|chưa)\s*(?:ạ|vậy|nhỉ)?\s*[?.!]*\s*$/giu,
];

/** Cuts a question into what is searched and what is not; nothing is cut when nothing would be left. */
export function searchWords(text: string): SearchWords {
  const found = names.flatMap((pattern) => text.match(pattern) ?? []);
  const nameless = names.reduce((rest, pattern) => rest.replace(pattern, ' '), text);
  const bare = tidy(frames.reduce((rest, frame) => rest.replace(frame, ' '), nameless));
  return bare === '' ? { words: text, names: '' } : { words: bare, names: tidy(found.join(' ')) };
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
