import { expect, it } from 'vitest';
import { articleOf, passageAt } from './article.fixture.ts';
import { inquiryOf } from './inquiry.ts';
import { listMates } from './list-mates.ts';
import { furtherLists, toldOf, wholeList } from './whole-list.ts';

const dossier = articleOf(1, 'Hồ sơ cấp thẻ bến', [
  ['k1', 'clause', '1. Tờ khai theo mẫu.'],
  ['k2', 'clause', '2. Bản sao giấy tờ của ghe.'],
  ['k3/intro', 'intro', '3. Ghe câu mực nộp thêm:'],
  ['k3/a', 'point', 'a) Sổ câu.'],
]);
const refusals = articleOf(2, 'Khi nào được từ chối cấp thẻ bến', [
  ['k1', 'clause', '1. Ghe hỏng.'],
  ['k2', 'clause', '2. Chủ ghe vắng mặt.'],
]);
const cases = articleOf(3, 'Hồ sơ đổi thẻ bến', [
  ['k1', 'clause', '1. Thẻ hỏng: thẻ cũ.'],
  ['k2', 'clause', '2. Thẻ mất: giấy cam đoan.'],
]);
const together = articleOf(4, 'Ghe được miễn thẻ bến', [
  ['k1/intro', 'intro', '1. Được miễn khi có đủ hai điều kiện:'],
  ['k1/a', 'point', 'a) Dài dưới 3 m;'],
  ['k1/b', 'point', 'b) Không có máy.'],
  ['k2/intro', 'intro', '2. Từ chối khi ghe:'],
  ['k2/a', 'point', 'a) Bị thủng;'],
  ['k2/b', 'point', 'b) Chở quá tải.'],
]);
const addresses = (leaves: readonly { readonly address: string }[] | undefined) =>
  leaves?.map(({ address }) => address.slice('ben/'.length));

it('takes all papers in text order, lead-ins left to their items', () => {
  const best = passageAt(dossier, 'k2');
  expect(addresses(wholeList(best, [best], 'hồ sơ xin thẻ bến gồm gì'))).toEqual([
    'd1/k1',
    'd1/k2',
    'd1/k3/a',
  ]);
});

it('tells beside a dossier what comes before its first paper and what is not on file', () => {
  const mixed = articleOf(7, 'Cấp thẻ bến: hồ sơ và trình tự', [
    ['k1', 'clause', '1. Áp dụng khi ghe còn nổi.'],
    ['k2', 'clause', '2. Tờ khai và bản sao sổ ghe.'],
    ['k3', 'clause', '3. Tổ bến xem trong 05 ngày.'],
    ['k4', 'clause', '4. Mức phí của bến chưa có trong tài liệu.'],
  ]);
  const told = (path: string) => {
    const { leaf } = passageAt(mixed, path);
    return addresses(toldOf(mixed.leaves, leaf, inquiryOf('hồ sơ xin thẻ bến gồm những gì')));
  };
  expect(told('k2')).toEqual(['d7/k2', 'd7/k3']);
  expect(told('k1')).toEqual(['d7/k1', 'd7/k2', 'd7/k3']);
});

it('finds the papers that another điều of the document asks for as well', () => {
  const shown = articleOf(6, 'Giấy tờ xuất trình khi xin thẻ bến', [
    ['k1', 'clause', '1. Thẻ của chủ ghe.'],
    ['k2', 'clause', '2. Sổ ghe.'],
  ]);
  const best = passageAt(dossier, 'k2', 0.8);
  const inquiry = inquiryOf('hồ sơ xin thẻ bến gồm gì');
  const lists = (score: number) =>
    furtherLists(best, [best, passageAt(shown, 'k2', score)], inquiry).map(({ leaves }) =>
      addresses(leaves),
    );
  expect(lists(0.79)).toEqual([['d6/k1', 'd6/k2']]);
  expect(lists(0.4)).toEqual([]);
});

it('takes all cases where they rank alike, and none where one stands out', () => {
  const best = passageAt(refusals, 'k2', 0.8);
  const question = 'khi nào tổ bến được từ chối';
  const alike = [best, passageAt(refusals, 'k1', 0.79)];
  expect(addresses(wholeList(best, alike, question))).toEqual(['d2/k1', 'd2/k2']);
  const apart = [best, passageAt(refusals, 'k1', 0.4)];
  expect(wholeList(best, apart, question)).toBeUndefined();
});

it('leaves khoản that hold for one case each apart', () => {
  const best = passageAt(cases, 'k2');
  expect(wholeList(best, [best], 'đổi thẻ bến bị mất cần giấy tờ gì')).toBeUndefined();
});

it('says no item of a counted list without the others', () => {
  const mates = (path: string) => addresses(listMates(passageAt(together, path).leaf, together));
  expect(mates('k1/b')).toEqual(['d4/k1/a', 'd4/k1/b']);
  expect(mates('k2/b')).toEqual(['d4/k2/b']);
});

it('says no item alone of a “Không …:” that its heading does not prepare for', () => {
  const item = (heading: string) =>
    articleOf(5, heading, [
      ['k1/intro', 'intro', '1. Không thuộc trường hợp sau:'],
      ['k1/a', 'point', 'a) Ghe thủng;'],
      ['k1/b', 'point', 'b) Ghe mượn.'],
    ]);
  const mates = (heading: string) => {
    const article = item(heading);
    return addresses(listMates(passageAt(article, 'k1/b').leaf, article));
  };
  expect(mates('Điều kiện neo ghe')).toEqual(['d5/k1/a', 'd5/k1/b']);
  expect(mates('Ghe không được neo')).toEqual(['d5/k1/b']);
});
