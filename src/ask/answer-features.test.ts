import { expect, it } from 'vitest';
import { answerFeatures, type Likened } from './answer-features.ts';
import type { Wording } from '../language/wordings.ts';
import type { RankedPassage } from './rank.ts';

/** Fictional law: one điều with one leaf. */
function likened(heading: string, text: string, score: number): Likened {
  const leaf = { kind: 'clause', text };
  const document = { key: 'cho', title: 'Quy định về chợ nổi' };
  const article = { address: `cho/${heading}`, heading, path: '', document, leaves: [leaf] };
  const cover = {
    leaf: 0,
    article: 0,
    compounds: 0,
    lost: 0,
    lostCompound: 0,
    opening: 0,
    pressed: 0,
    count: 1,
    weight: 1,
    far: [],
  };
  return {
    passage: { leaf, article, score } as unknown as RankedPassage,
    alike: 0.5,
    elsewhere: 0.5,
    cover,
  };
}

const exemption = likened('Lệ phí bến', 'Hộ nghèo được miễn lệ phí bến.', 0.9);
const fine = likened('Vi phạm về neo đậu', 'Phạt tiền 200.000 đồng khi neo đậu sai bến.', 0.6);
const rarity = () => 1;

function featuresOf(
  readAs: string,
  passages: readonly Likened[],
  wordings: readonly Wording[] = [],
) {
  return answerFeatures(
    passages,
    { query: readAs, readAs, statutory: [], wordings, types: [] },
    rarity,
  );
}

it('sees that a điều tells no fine where a fine is asked for', () => {
  const [of, told] = featuresOf('neo đậu sai bến bị phạt bao nhiêu', [exemption, fine]);
  expect([of?.untold, told?.untold]).toEqual([1, 0]);
});

it('sees that an action is asked about and another one spoken of', () => {
  const renewal = likened('Gia hạn thẻ bến', 'Thẻ bến được gia hạn trong 03 ngày.', 0.8);
  const [other, same] = featuresOf('xin cấp lại thẻ bến', [
    renewal,
    likened('Cấp lại thẻ bến', 'Nộp đơn tại bến.', 0.7),
  ]);
  expect([other?.otherActionHere, same?.otherActionHere]).toEqual([1, 0]);
});

it('hears an action in the words of the law for it', () => {
  const deed = likened('Giấy tờ bến', 'Chứng nhận hợp đồng, giao dịch về ghe.', 0.8);
  const sale = { said: 'hợp đồng mua bán', law: ['hợp đồng giao dịch'] };
  const question = 'chứng nhận hợp đồng mua bán ghe';
  const [plain] = featuresOf(question, [deed]);
  const [reworded] = featuresOf(question, [deed], [sale]);
  expect([plain?.otherAction, reworded?.otherAction]).toEqual([2, 0]);
});

it('counts what a leaf covers the more the shorter the question', () => {
  const covering = { ...fine, cover: { ...fine.cover, leaf: 1 } };
  const [short] = featuresOf('neo đậu sai bến', [covering]);
  const [long] = featuresOf('sáng qua chủ ghe neo đậu sai bến chợ nổi gặp mưa to gió lớn', [
    covering,
  ]);
  expect(short?.briefCover).toBeGreaterThan(long?.briefCover ?? 1);
});

it('measures how far the best of a điều leads the best of the others', () => {
  const [best, next] = featuresOf('lệ phí bến', [exemption, fine]);
  expect(best?.lead).toBeCloseTo(0.3);
  expect(next?.lead).toBeCloseTo(-0.3);
});
