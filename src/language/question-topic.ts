import { foldAccents } from './fold.ts';

/**
 * Words that ask for one side of a matter (papers, time, fee, place, authority) and stand before or
 * behind what names it.
 */
const edges = new Set(
  (
    'ai gì nào sao mấy đâu bao nhiêu lâu thế vậy hả à ạ nhỉ xin hỏi biết còn rồi thì là và với ở tại về của do cho ' +
    'khi ngày hôm tháng tuần thời hạn gian giấy tờ hồ sơ thủ tục trình tự các những bước quy phí lệ mức mẫu ' +
    'đơn kết quả nộp làm đến đi cần gồm mang theo xuất phải có được không ko giải quyết trong vòng tối đa xong ' +
    'hết mất tốn tiền đồng lần bộ bản nơi chỗ nhận lấy trả chưa đúng hay cấp cơ quan phòng thêm nữa như này lên gặp ' +
    'muốn bị'
  ).split(' '),
);
/** The same for words typed without accents; left out what is as often another word so. */
const typedBare = new Set(
  [...edges]
    .map(foldAccents)
    .filter((word) => !/^(?:to|tu|ho|so|thu|do|con|tai|ve|dong|ban|bo)$/u.test(word)),
);
/** Two of them that say something else each alone, typed without accents. */
const bareEdges = /(?<![a-z])(?:giay to|ho so|thu tuc)(?![a-z])/u;
/** What a matter may begin with although it may also stand behind one: "cấp giấy phép", "nhận con nuôi". */
const beginners = new Set('cấp nhận trả đơn phòng giấy nộp bản xin mất cap nhan giay'.split(' '));
/** What is asked for as a side is "giải quyết", not what is decided. */
const decision = /^(?:quyết định|quyet dinh)$/u;
/** Names that hold what a question after a place, a fee or a copy holds. */
const names =
  /(?<!\p{L})(?:đất ở|nhà ở|dat o|nha o|sao y|hòa giải|hoà giải|hoa giai|(?<=(?:chứng thực|cấp|trích lục) )bản sao)(?!\p{L})/giu;
/** What is counted or allowed is asked of a matter, and is no word of it. */
const asides =
  /(?<!\p{L})(?:(?:mấy|bao nhiêu|may|bao nhieu) (?:phần trăm|phan tram|tuổi|tuoi)|(?:cũng|cung) (?:được|duoc)|(?:tối|toi) (?:thiểu|thieu)|(?:ít|nhiều) nhất)(?!\p{L})/giu;
/** A matter has two syllables at least; with fewer a question only asks for a side of another. */
const LEAST = 2;

/**
 * The matter that a question is about, without the side of it that is asked for: what a second
 * question in the same breath, or the next one, leaves unsaid. Empty when it names none.
 */
export function topicOf(question: string): string {
  const words = wordsOf(question);
  const first = words.findIndex(({ isMatter }) => isMatter);
  const last = words.findLastIndex(({ isMatter }) => isMatter);
  const leading = words[first - 1];
  const begin = leading && beginners.has(leading.word) ? first - 1 : first;
  if (first < 0 || last - begin + 1 < LEAST) return '';
  return question.slice(words[begin]?.start, words[last]?.end);
}

/** How many syllables of a question name its matter. */
export function matterLength(question: string): number {
  return wordsOf(question).filter(({ isMatter }) => isMatter).length;
}

function wordsOf(question: string) {
  const named = spansOf(names, question);
  const aside = spansOf(asides, question);
  const words = [...question.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
  return words.map((one, at) => ({
    ...one,
    isMatter: isWithin(one, named) || (!isEdgeAt(words, at) && !isWithin(one, aside)),
  }));
}

type Span = { readonly start: number; readonly end: number };

function spansOf(pattern: RegExp, text: string): Span[] {
  return [...text.matchAll(pattern)].map(({ 0: said, index }) => ({
    start: index,
    end: index + said.length,
  }));
}

function isWithin(word: Span, spans: readonly Span[]): boolean {
  return spans.some(({ start, end }) => word.start >= start && word.end <= end);
}

function isEdgeAt(words: readonly { readonly word: string }[], at: number): boolean {
  const [before = '', word = '', behind = ''] = [-1, 0, 1].map((by) => words[at + by]?.word);
  if (decision.test(`${word} ${behind}`)) return false;
  if (edges.has(word) || typedBare.has(word)) return true;
  return bareEdges.test(`${before} ${word}`) || bareEdges.test(`${word} ${behind}`);
}
