import { expect, it } from 'vitest';
import { lawOnFile } from '../../../tests/fixtures/law-on-file.ts';

const papers = [
  {
    number: '9901/2099/NĐ-CP',
    kind: 'NGHỊ ĐỊNH',
    issuer: 'CHÍNH PHỦ',
    day: '02 tháng 9 năm 2098',
    rules: [
      'Điều 1. Phạm vi',
      'Nghị định này quy định về bến.',
      'Điều 2. Giải thích từ ngữ',
      'Trong Nghị định này, các từ ngữ dưới đây được hiểu như sau:',
      '1. Bến neo là nơi ghe được đậu.',
      '2. Nhà nước thu hồi bến là một trong các việc sau:',
      'a) Thu lại bến;',
      'b) Thu lại ghe.',
      '3. Ghi sổ bến, thẻ ghe là việc chủ ghe khai với xã.',
      'Điều 3. Bến neo',
      '1. Bến neo là nơi công cộng.',
    ],
  },
] as const;

it('holds what the điều of meanings say, by each way that it may be called', async () => {
  const { survey } = await lawOnFile(papers);
  const { byTerm, byDocument } = survey.glossary;
  const at = (term: string) => byTerm.get(term)?.map(({ address }) => address);
  expect(at('bến neo')).toEqual(['9901-2099-nd-cp/d2/k1']);
  expect(at('thu hồi bến')).toEqual(['9901-2099-nd-cp/d2/k2/intro']);
  expect(at('ghi sổ thẻ ghe')).toEqual(['9901-2099-nd-cp/d2/k3']);
  expect(at('bến')).toBeUndefined();
  expect(byDocument.get('9901-2099-nd-cp')?.map(({ term }) => term)).toEqual([
    'Bến neo',
    'Nhà nước thu hồi bến',
    'Ghi sổ bến, thẻ ghe',
  ]);
});
