import { unspokenTerms } from './contrasts.ts';
import { longestPhrases, phrasesOf } from './longest-phrases.ts';
import { syllables } from './syllables.ts';

/**
 * Who and what a rule has to name to be a rule for it, one a line, `=` before another way of saying it. They have no say
 * in what is answered: as contrasts they refused a right answer on who signs and turned one on where to sue.
 */
const termList = `
chủ tịch hội đồng nhân dân = thường trực hội đồng nhân dân
chủ tịch ủy ban nhân dân cấp tỉnh = chủ tịch ủy ban nhân dân tỉnh = chủ tịch tỉnh
giám đốc sở
bí thư = đảng ủy
mặt trận tổ quốc = mặt trận
hiệu trưởng
quyết định thu hồi đất
phương án bồi thường
bản sao điện tử
ranh giới hành chính = địa giới hành chính = địa giới đơn vị hành chính
người chăm sóc
`;
const ways = termList
  .trim()
  .split('\n')
  .flatMap((line, term) =>
    line.split(' = ').map((way) => {
      const text = syllables(way).join(' ');
      return [text, { text, term }] as const;
    }),
  );
const terms = phrasesOf(new Map(ways));

const termsIn = (text: string) => longestPhrases(syllables(text), terms);

/** The terms of a question, as it says them, of which none of the texts speaks: these and those of contrasts.ts. */
export function unnamedTerms(question: string, texts: readonly string[]): string[] {
  const asked = termsIn(question);
  const named = new Set(asked.length === 0 ? [] : texts.flatMap(termsIn).map(({ term }) => term));
  const unnamed = asked.filter(({ term }) => !named.has(term));
  return [...unnamed.map(({ text }) => text), ...unspokenTerms(question, texts)];
}
