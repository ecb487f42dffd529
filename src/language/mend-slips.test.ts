import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldAccents } from './fold.ts';
import { mendSlips } from './mend-slips.ts';
import { syllables } from './syllables.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A corpus of a sentence of our own; the rest is known of the language (spoken.ts). */
const held = syllables('vi phạm hành chính thụ lý đơn khiếu nại, phí đăng ký đất Bler');
const pairs = new Set(held.slice(1).map((second, at) => `${held[at]} ${second}`));
const vocabulary: Vocabulary = {
  size: 1,
  count: (syllable) => (held.includes(syllable) ? 1 : 0),
  pairCount: (first, second) => (pairs.has(`${first} ${second}`) ? 1 : 0),
  spellings: (folded) => held.filter((syllable) => foldAccents(syllable) === folded),
};
const mend = (text: string) => mendSlips(text, vocabulary);

it.each([
  ['two words without a space', 'làm giấykhai sinh cần hồsơ gì', 'làm giấy khai sinh cần hồ sơ gì'],
  ['a letter left out', 'gồm nhữg giấy tờ gì', 'gồm những giấy tờ gì'],
  ['a letter twice', 'khaii sinh cho con, phíí đăng ký', 'khai sinh cho con, phí đăng ký'],
  ['the first letter twice', 'ddăng ký kkết hôn', 'đăng ký kết hôn'],
  ['two letters swapped', 'hộ kinh daonh, hợp đồgn mua bán', 'hộ kinh doanh, hợp đồng mua bán'],
  [
    'a mark left out of a marked word',
    'đăng ký kêt hôn có đuợc không',
    'đăng ký kết hôn có được không',
  ],
  ['the tone on the wrong vowel', 'mẫu đơn naò, giâý gì', 'mẫu đơn nào, giấy gì'],
  ['the first word of a sentence', 'Hồsơ khai sinh gồm gì', 'Hồ sơ khai sinh gồm gì'],
])('mends %s', (_slip, typed, meant) => {
  expect(mend(typed)).toBe(meant);
});

it('leaves the accents of a text without any to the reading of the whole', () => {
  expect(mend('ho so khaisinh cho con, dang ky kkinh doanhh')).toBe(
    'ho so khai sinh cho con, dang ky kinh doanh',
  );
});

it.each([
  'đổi bình gas, gửi email, họp online, quay video, hát karaoke có cần xin phép không',
  'photo giấy tờ rồi scan gửi qua zalo được không',
  'cụ Y Bler, chị Rơ Châm H’Lan và anh Ksor Kpă ở xã Đăk Rong hỏi',
  'bà con ở krông pa, krông búk, đăk pơ, kbang hỏi chuyện đất',
  'súng côlt',
  'biểu mẫu 01b/đk, nghị định 151/2025/nđ-cp, so-tay@gialai.gov.vn',
  'hoà giải, hòa giải, thuý, thúy, kĩ, kỹ',
])('leaves foreign words, names and codes as typed: %s', (text) => {
  expect(mend(text)).toBe(text);
});

it('leaves a word that the corpus knows', () => {
  expect(mend('nhữg')).not.toBe('nhữg');
  const knows = { ...vocabulary, count: (syllable: string) => (syllable === 'nhữg' ? 1 : 0) };
  expect(mendSlips('nhữg', knows)).toBe('nhữg');
});

it('leaves a rare word that can be a syllable', () => {
  expect(mend('treo băng rôn ngoài đường')).toBe('treo băng rôn ngoài đường');
});

it('takes whatever is typed, and is done soon', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => typeof mend(text) === 'string'));
  const hostile = Array.from({ length: 2000 }, (_, at) => `nhữg${'uưaă'.repeat(at % 4)}g`).join(
    ' ',
  );
  const started = performance.now();
  mend(hostile);
  mend('ư'.repeat(100_000));
  expect(performance.now() - started).toBeLessThan(1000);
});
