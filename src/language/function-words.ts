import { syllables } from './syllables.ts';

/**
 * Syllables that ask, address, join or hedge and name no matter. A question holds many that law texts
 * never do ("hả", "giờ", "sao"): as rare words they would speak against every passage.
 */
const functionWords: ReadonlySet<string> = new Set(
  syllables(
    `ai gì nào sao mấy đâu bao nhiêu lâu thế vậy hả à ạ nhỉ nhé nhá ơi ha hen hông ko không chưa chứ đúng phải
    có được bị là thì mà và hay hoặc với cho của ở tại về từ đến tới lên xuống ra vào do bởi vì nên nếu khi lúc
    đã đang sẽ vẫn còn cũng chỉ cứ mới vừa rồi luôn nữa đi lại thôi quá rất hơn nhất ngay liền khỏi
    các những một mỗi từng này kia đó đây ấy nay giờ hiện bây hôm
    tôi em mình anh chị bà ông tui họ ta bên chỗ xin hỏi biết giúp nhờ cần muốn định tính
    làm nói bảo xem coi theo như gồm bằng để xong thành ơn dùng thuộc`,
  ),
);

/** The words of a question that name its matter, in order; the question itself when it has none. */
export function matterWords(question: string): string {
  const kept = syllables(question).filter((syllable) => !functionWords.has(syllable));
  return kept.length === 0 ? question : kept.join(' ');
}

/** Whether a syllable only asks, addresses, joins or hedges. */
export function isFunctionWord(syllable: string): boolean {
  return functionWords.has(syllable);
}

/** Whether a word of one or more syllables names something of the matter. */
export function namesMatter(word: string): boolean {
  return word.split(' ').some((syllable) => !functionWords.has(syllable));
}
