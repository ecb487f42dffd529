import { expect, it } from 'vitest';
import { articleOf, passageAt } from './article.fixture.ts';
import { inquiryOf } from './inquiry.ts';
import { tiedLeaves } from './tied-leaves.ts';

const proxy = articleOf(1, 'Nhờ người khác xin thẻ bến', [
  ['k1', 'clause', '1. Không được ủy quyền.'],
  ['k2', 'clause', '2. Được nhờ người khác nộp đơn.'],
  ['k3', 'clause', '3. Tổ bến ghi sổ.'],
  ['k4', 'clause', '4. Tổ bến giữ sổ.'],
  ['k5', 'clause', '5. Mẫu giấy nhờ người khác chưa có trong tài liệu.'],
]);
const best = passageAt(proxy, 'k2', 0.8);
const tied = (...others: readonly (readonly [path: string, score: number])[]) => {
  const passages = [best, ...others.map(([path, score]) => passageAt(proxy, path, score))];
  const inquiry = inquiryOf('nhờ người khác xin thẻ bến được không');
  const leaves = tiedLeaves([best.leaf], { best, passages, inquiry });
  return leaves.map(({ address }) => address.slice('ben/d1/'.length));
};

it('says khoản that rank as high in text order: what is forbidden before what is allowed', () => {
  expect(tied(['k1', 0.795])).toEqual(['k1', 'k2']);
});

it('leaves the best alone where the others rank lower, or where all rank alike', () => {
  expect(tied(['k1', 0.7])).toEqual(['k2']);
  expect(tied(['k1', 0.795], ['k3', 0.794], ['k4', 0.793])).toEqual(['k2']);
});

it('does not lead with what only says that something is not on file', () => {
  expect(tied(['k5', 0.795])).toEqual(['k2']);
});

it('lets nothing that is silent on the asked quantity tie with the khoản that is made for it', () => {
  const card = articleOf(2, 'Thẻ bến dùng được khi nào', [
    ['k1', 'clause', '1. Chủ ghe mới: ngay khi nhận thẻ.'],
    ['k2', 'clause', '2. Người nghỉ từ 90 ngày trở lên: sau 30 ngày.'],
  ]);
  const lead = passageAt(card, 'k2', 0.8);
  const leaves = tiedLeaves([lead.leaf], {
    best: lead,
    passages: [lead, passageAt(card, 'k1', 0.795)],
    inquiry: inquiryOf('nghỉ 4 tháng thì thẻ bến khi nào dùng được'),
  });
  expect(leaves).toEqual([lead.leaf]);
});
