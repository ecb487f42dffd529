/** Changes one place of a sentence so that it says something else; undefined where it has no such place. */
export type Alteration = (sentence: string, random: () => number) => string | undefined;

/** The ways in which a model gets a rule wrong, each as a change of one place. */
export const alterations: Readonly<Record<string, Alteration>> = {
  digit: (sentence, random) =>
    changeOne(sentence, /\d/gu, random, (digit) =>
      String((Number(digit) + 1 + Math.floor(random() * 8)) % 10),
    ),
  day: (sentence, random) =>
    changeOne(
      sentence,
      /(?<!\d)\d{1,2}(?=\s?(?:tháng\s\d{1,2}\snăm|\/\d{1,2}\/\d{4}))/gu,
      random,
      (day) => String((Number(day) % 28) + 1).padStart(day.length, '0'),
    ),
  unit: (sentence, random) =>
    changeOne(
      sentence,
      /(?<=\d\s?(?:\([\p{L} ]+\)\s)?)(?:ngày|tháng|năm|giờ|triệu đồng|nghìn đồng|đồng|tuổi|m2|ha|mét|kg|lần|%)(?![\p{L}\d])/gu,
      random,
      (unit) => otherUnit[unit] ?? 'tuần',
    ),
  'working days': (sentence, random) =>
    changeOne(
      sentence,
      /(?<=\d\s(?:\([\p{L} ]+\)\s)?)ngày(?: làm việc)?(?!\p{L}|\s(?:tháng|\d))/gu,
      random,
      (days) => (days === 'ngày' ? 'ngày làm việc' : 'ngày'),
    ),
  'exception dropped': (sentence, random) =>
    changeOne(sentence, /,?\s*trừ (?:các )?trường hợp[^;.]*/gu, random, () => ''),
  'limit dropped': (sentence, random) =>
    changeOne(
      sentence,
      /(?:(?:tối đa |nhưng )?không quá|không vượt quá|tối đa|tối thiểu|ít nhất|không dưới|chậm nhất)\s(?=(?:là\s)?\d)/gu,
      random,
      () => '',
    ),
  'body and its head': (sentence, random) =>
    changeOne(sentence, /(?:Chủ tịch )?Ủy ban nhân dân/gu, random, (body) =>
      body.startsWith('Chủ tịch') ? 'Ủy ban nhân dân' : 'Chủ tịch Ủy ban nhân dân',
    ),
  'household and organisation': (sentence, random) =>
    changeOne(sentence, /(?<!\p{L})(?:hộ gia đình|tổ chức)(?!\p{L})/giu, random, (one) =>
      one.toLowerCase() === 'tổ chức' ? 'hộ gia đình' : 'tổ chức',
    ),
  'must and may': (sentence, random) =>
    changeOne(sentence, /(?<!\p{L})(?:phải|được)(?!\p{L})/gu, random, (mode) =>
      mode === 'phải' ? 'được' : 'phải',
    ),
  negation: (sentence, random) =>
    changeOne(
      sentence,
      /(?<!\p{L})(?:không (?=\p{L})(?!gian|khí)|(?<!không )(?:được|phải|có)(?=\s\p{L}))/gu,
      random,
      (word) => (word === 'không ' ? '' : `không ${word}`),
    ),
};

const otherUnit: Readonly<Record<string, string>> = {
  ngày: 'tháng',
  tháng: 'ngày',
  năm: 'tháng',
  giờ: 'ngày',
  đồng: 'triệu đồng',
  'triệu đồng': 'nghìn đồng',
  'nghìn đồng': 'triệu đồng',
  tuổi: 'tháng',
  m2: 'ha',
  ha: 'm2',
  mét: 'km',
  kg: 'tấn',
  lần: 'năm',
  '%': ' triệu đồng',
};

function changeOne(
  sentence: string,
  pattern: RegExp,
  random: () => number,
  change: (found: string) => string,
): string | undefined {
  const places = [...sentence.matchAll(pattern)];
  const place = places[Math.floor(random() * places.length)];
  if (!place) return undefined;
  const end = place.index + place[0].length;
  const altered = sentence.slice(0, place.index) + change(place[0]) + sentence.slice(end);
  return altered === sentence ? undefined : altered;
}
