import { expect, it } from 'vitest';
import { questionFocus } from '../language/question-focus.ts';
import { ANOTHER_WORDING, alternativesOf } from '../language/wordings.ts';
import type { Embedder } from '../models/embedder.ts';
import type { RankedPassage } from './rank.ts';
import { coverWords } from './word-cover.ts';

/** Fictional law: one điều with one leaf. */
function passage(heading: string, text: string): RankedPassage {
  const leaf = { kind: 'clause', text };
  const article = { heading, path: '', document: { key: 'cho', title: '' }, leaves: [leaf] };
  return { leaf, article } as unknown as RankedPassage;
}

/** Knows one pair of like words and nothing else. */
const similarity: Embedder = {
  modelId: 'fake',
  dimensions: 2,
  embed: (texts) =>
    Promise.resolve(
      texts.map((text) => Float32Array.from(/ghe|thuyền/u.test(text) ? [1, 0] : [0, 0])),
    ),
};
const rarity = () => 1;
const coverOf = async (question: string, of: RankedPassage, ...others: readonly string[]) => {
  const [cover] = await coverWords([of], [question, ...others], questionFocus(question), {
    similarity,
    rarity,
    alternatives: alternativesOf([{ said: 'vượt biên', law: ['ra khỏi nước', 'xuất cảnh'] }]),
  });
  return cover;
};

it('takes a compound for held only where its syllables stand together', async () => {
  const apart = passage('Giám sát bến', 'Mỗi hộ buộc một dây.');
  const whole = passage('Giám hộ', 'Buộc một dây.');
  expect((await coverOf('giám hộ', apart))?.lostCompound).toBe(1);
  expect((await coverOf('giám hộ', whole))?.lostCompound).toBe(0);
});

it('counts a word that is said in another way by how alike they are', async () => {
  const cover = await coverOf('buộc ghe', passage('Neo đậu', 'Thuyền buộc hai dây.'));
  expect(cover).toMatchObject({ article: 1, lost: 0 });
});

it('counts another wording of what was said for nearly as much', async () => {
  const cover = await coverOf('vượt biên', passage('Neo đậu', 'Buộc dây khi xuất cảnh.'));
  expect(cover?.article).toBeCloseTo(ANOTHER_WORDING);

  const other = await coverOf('vượt biên', passage('Neo đậu', 'Buộc dây khi xuất bến.'));
  expect(other?.article).toBe(0);
});

it('measures the leaf apart from the rest of its điều', async () => {
  const first = passage('Neo đậu', 'Buộc hai dây.');
  const { leaf, article } = first;
  const next = { ...leaf, text: 'Nộp lệ phí bến.' };
  const of = { ...first, article: { ...article, leaves: [leaf, next] } };
  expect(await coverOf('lệ phí bến', of)).toMatchObject({ leaf: 0, article: 1 });
});

it('reads the question with the words of the law where the điều holds more of them', async () => {
  const cover = await coverOf('giấy hồng', passage('Thẻ bến', 'Cấp thẻ bến.'), 'thẻ bến');
  expect(cover).toMatchObject({ article: 1, count: 2 });
});

it('measures how much of what the question turns on the leaf speaks of', async () => {
  const of = passage('Neo đậu', 'Ghe buộc hai dây.');
  expect(await coverOf('Ghe nộp lệ phí bao nhiêu', of)).toMatchObject({ opening: 1, pressed: 0 });
  expect(await coverOf('Buộc ghe mấy dây', of)).toMatchObject({ opening: 1, pressed: 1 });
});
