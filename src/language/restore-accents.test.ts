import { expect, it } from 'vitest';
import { foldAccents } from './fold.ts';
import { isUnaccented, restoreAccents } from './restore-accents.ts';
import { syllables } from './syllables.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Counts single syllables and pairs of a few sentences of our own. */
function vocabularyOf(sentences: readonly string[]): Vocabulary {
  const counts = new Map<string, number>();
  for (const sentence of sentences) {
    const found = syllables(sentence);
    const pairs = found.slice(1).map((syllable, at) => `${found[at]} ${syllable}`);
    for (const term of new Set([...found, ...pairs])) {
      counts.set(term, (counts.get(term) ?? 0) + 1);
    }
  }
  return {
    size: sentences.length,
    count: (syllable) => counts.get(syllable) ?? 0,
    pairCount: (first, second) => counts.get(`${first} ${second}`) ?? 0,
    spellings: (folded) =>
      [...counts.keys()].filter((term) => !term.includes(' ') && foldAccents(term) === folded),
  };
}

const vocabulary = vocabularyOf([
  'ai có thẩm quyền chứng thực bản sao từ bản chính',
  'vi phạm hành chính do chủ tịch xử phạt',
  'bán hàng ăn ở chợ',
  'thu hồi đất để làm đường',
  'đặt tên cho con',
]);

it('restores a question typed without accents', () => {
  expect(restoreAccents('chung thuc ban sao tu ban chinh', vocabulary)).toBe(
    'chứng thực bản sao từ bản chính',
  );
  expect(restoreAccents('ban hang an', vocabulary)).toBe('bán hàng ăn');
});

it('leaves marked words, numbers and unknown words as they were typed', () => {
  expect(restoreAccents('Thu hồi dat 151/2025 Pleiku?', vocabulary)).toBe(
    'Thu hồi đất 151/2025 Pleiku?',
  );
});

it('shows the letter i that was typed, although matching uses y', () => {
  expect(restoreAccents('vi pham hanh chinh', vocabulary)).toBe('vi phạm hành chính');
});

it('tells a question without any mark from one with some', () => {
  expect(isUnaccented('Ai co tham quyen?')).toBe(true);
  expect(isUnaccented('Ai có tham quyen?')).toBe(false);
  expect(isUnaccented('151/2025')).toBe(false);
});

it('takes a rare word that two syllables make before two frequent syllables', () => {
  const corpus = vocabularyOf([
    ...Array.from({ length: 30 }, () => 'thủ tục của viên chức'),
    'thư viện xã',
    'thư viện tỉnh',
    'gửi thư',
  ]);
  expect(restoreAccents('thu tuc o thu vien', corpus)).toBe('thủ tục ở thư viện');
});

it('restores as freely beside abbreviations that were written out', () => {
  const market = Array.from({ length: 60 }, () => 'bán hàng chợ');
  const corpus = vocabularyOf([...market, 'bán hàng cho dân']);
  const typed = 'bán hàng cho';
  expect(restoreAccents(typed, corpus)).toBe(typed);
  expect(restoreAccents(typed, corpus, { typedBare: true })).toBe('bán hàng chợ');
});

it('knows how a question asks in a corpus that never asks', () => {
  expect(restoreAccents('chung thuc ban sao het bao nhieu tien', vocabulary)).toBe(
    'chứng thực bản sao hết bao nhiêu tiền',
  );
  expect(restoreAccents('thu hoi dat mat may ngay', vocabulary)).toBe('thu hồi đất mất mấy ngày');
});

it('knows everyday words that the corpus has never said', () => {
  expect(restoreAccents('bay gio gia vang hom nay the nao', vocabulary)).toBe(
    'bây giờ giá vàng hôm nay thế nào',
  );
});

it('mends a few words of a text with marks and leaves its names alone', () => {
  const mostlyTyped = true;
  const typed = 'chứng thực bản sao het bao nhiêu tiền ở chung cư The Mây';
  expect(restoreAccents(typed, vocabulary, { mostlyTyped })).toBe(
    'chứng thực bản sao hết bao nhiêu tiền ở chung cư The Mây',
  );
});

it('changes no word of a text that has all its marks', () => {
  const typed = 'con bao nhiêu tuổi thì cha mẹ đi thay được';
  expect(restoreAccents(typed, vocabulary, { mostlyTyped: true })).toBe(typed);
});

it('keeps a unit behind a figure, or behind what asks for one, as it was typed', () => {
  const corpus = vocabularyOf(['hả nhỉ', 'bao nhiêu hả', 'mời khách']);
  expect(restoreAccents('giao 1 ha, rộng 3 m', corpus)).toBe('giao 1 ha, rộng 3 m');
  expect(restoreAccents('giao 2 ha đất', corpus)).toBe('giao 2 ha đất');
  expect(restoreAccents('hạn mức bao nhiêu ha', corpus)).toBe('hạn mức bao nhiêu ha');
  expect(restoreAccents('phi bao nhieu ha', corpus)).toBe('phí bao nhiêu hả');
});
