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
/** Names that end like a question after a place. */
const residence = /^(?:đất ở|nhà ở|dat o|nha o)$/u;
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
  const words = [...question.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
  return words.map((one, at) => ({
    ...one,
    isMatter: !isEdgeAt(words, at) || residence.test(`${words[at - 1]?.word} ${one.word}`),
  }));
}

function isEdgeAt(words: readonly { readonly word: string }[], at: number): boolean {
  const [before = '', word = '', behind = ''] = [-1, 0, 1].map((by) => words[at + by]?.word);
  if (decision.test(`${word} ${behind}`)) return false;
  if (edges.has(word) || typedBare.has(word)) return true;
  return bareEdges.test(`${before} ${word}`) || bareEdges.test(`${word} ${behind}`);
}
