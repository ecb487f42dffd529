import { expect, it } from 'vitest';
import { questionTypesOf } from '../language/question-types.ts';
import { searchWords } from '../language/search-words.ts';
import { statutoryWords } from '../language/synonyms.ts';
import { syllables } from '../language/syllables.ts';
import type { Found } from './find-candidates.ts';
import { askedTerms, matchWords, rarityIn, shareOf } from './matched-words.ts';
import { rerank } from './rerank.ts';

/** Fictional law, two documents. */
const texts = [
  {
    article: 'cho/d1',
    heading: 'Điều 1. Phạm vi điều chỉnh',
    text: 'Nghị định này quy định về chợ nổi, bến ghe, việc cấp thẻ bến và xử phạt vi phạm tại chợ nổi.',
  },
  {
    article: 'cho/d2',
    heading: 'Điều 2. Giải thích từ ngữ',
    text: '1. Chợ nổi là nơi mua bán trên sông.\n2. Bến ghe là nơi ghe neo đậu để mua bán.\n3. Thẻ bến là giấy cho một ghe được neo đậu.',
  },
  {
    article: 'cho/d3',
    heading: 'Điều 3. Hồ sơ cấp thẻ bến',
    text: '1. Đơn theo mẫu.\n2. Bản sao giấy đăng ký ghe.\n3. Hồ sơ nộp tại bộ phận một cửa.',
  },
  {
    article: 'cho/d4',
    heading: 'Điều 4. Thẩm quyền cấp thẻ bến',
    text: 'Chủ tịch Ủy ban nhân dân cấp xã cấp thẻ bến trong 3 ngày làm việc.',
  },
  {
    article: 'cho/d5',
    heading: 'Điều 5. Thu hồi thẻ bến',
    text: 'Thẻ bến bị thu hồi khi chủ ghe cho người khác mượn thẻ bến hoặc bỏ bến quá 90 ngày.',
  },
  {
    article: 'cho/d6',
    heading: 'Điều 6. Vi phạm về neo đậu ghe',
    text: '1. Phạt tiền từ 200.000 đồng đến 300.000 đồng đối với hành vi neo đậu ghe không có thẻ bến.\n2. Phạt cảnh cáo đối với hành vi neo đậu sai chỗ.',
  },
  {
    article: 'cho/d7',
    heading: 'Điều 7. Hiệu lực thi hành',
    text: 'Nghị định này có hiệu lực từ ngày 01/02/2099. Thẻ bến đã cấp còn giá trị đến hết hạn.',
  },
  {
    article: 'den/d3',
    heading: 'Điều 3. Hồ sơ cấp giấy phép thả đèn',
    text: '1. Đơn theo mẫu.\n2. Sơ đồ nơi thả đèn.',
  },
  {
    article: 'den/d4',
    heading: 'Điều 4. Lệ phí',
    text: 'Người thả đèn nộp lệ phí 20.000 đồng; người mượn bến để thả đèn nộp thêm tiền bến.',
  },
] as const;

const corpus = texts.map(({ heading, text }) => new Set(syllables(`${heading} ${text}`)));
const rarity = rarityIn({
  size: texts.length,
  count: (syllable) => corpus.filter((held) => held.has(syllable)).length,
  pairCount: () => 0,
});

/** Both sources as plain as can be: the share of the question that stands in the text. */
function found(words: string): Found[] {
  const asked = askedTerms(words, rarity);
  return texts
    .map(({ article, heading, text }) => {
      const { singles, pairs } = matchWords(`${heading}\n${text}`, asked);
      const share = shareOf(singles, asked.weights);
      return {
        article,
        chunk: { documentKey: article.split('/')[0] ?? '', title: '', path: '', heading, text },
        lexical: 5 * share + 5 * shareOf(pairs, asked.pairWeights),
        cosine: share,
        fused: share,
      };
    })
    .toSorted((a, b) => b.fused - a.fused);
}

function order(question: string): string[] {
  const { words } = searchWords(question);
  const law = statutoryWords(question)
    .map((entry) => entry.law)
    .join(' ');
  const asked = { text: question, words, law, types: questionTypesOf(question) };
  return rerank(found(words), asked, rarity).map(({ article }) => article);
}

it.each([
  {
    question: 'Hồ sơ cấp thẻ bến gồm những gì?',
    first: 'cho/d3',
    reason: 'its heading is the question, though its body never says thẻ bến',
  },
  {
    question: 'Ai có thẩm quyền cấp thẻ bến?',
    first: 'cho/d4',
    reason: 'the heading names the authority; the scope has all the words but no rule',
  },
  {
    question: 'Neo đậu ghe không có thẻ bến bị phạt bao nhiêu tiền?',
    first: 'cho/d6',
    reason: 'a fine is asked for and only this điều has one',
  },
  {
    question: 'Thẻ bến là gì?',
    first: 'cho/d2',
    reason: 'a meaning is asked for, and definitions say what a word means',
  },
  {
    question: 'Nghị định về chợ nổi quy định về những vấn đề gì?',
    first: 'cho/d1',
    reason: 'what a document is about is asked for, and its scope says that',
  },
  {
    question: 'Bến ghe được hiểu như thế nào?',
    first: 'cho/d2',
    reason: 'that điều defines the very term, others only use it',
  },
  {
    question: 'Cho người khác mượn thẻ bến thì có bị thu hồi không?',
    first: 'cho/d5',
    reason: 'the words stand together there, not scattered as in the fee of the other document',
  },
  {
    question: 'Hồ sơ cấp giấy phép thả đèn tại Quận 7 năm 2026?',
    first: 'den/d3',
    reason: 'the place and the year do not count',
  },
])('puts $first first for “$question”: $reason', ({ question, first }) => {
  expect(order(question)[0]).toBe(first);
});

it('puts the scope of a document behind every rule that answers', () => {
  const ranking = order('Ai có thẩm quyền cấp thẻ bến?');
  expect(ranking.indexOf('cho/d1')).toBeGreaterThan(ranking.indexOf('cho/d4'));
});

it('ranks every candidate exactly once and the same each time', () => {
  const ranking = order('Thu hồi thẻ bến khi nào?');
  expect(new Set(ranking).size).toBe(texts.length);
  expect(order('Thu hồi thẻ bến khi nào?')).toEqual(ranking);
});
