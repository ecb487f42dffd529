import { expect, it } from 'vitest';
import type { LegalDocument } from '../domain/legal-document.ts';
import type { RankedPassage } from './rank.ts';
import { rankFeatureNames } from './rank-features.ts';
import { withoutForms } from './without-forms.ts';

const document: LegalDocument = {
  key: '9901-2099-nd-cp',
  versionId: 'v',
  number: '9901/2099/NĐ-CP',
  kind: 'Nghị định',
  tier: 'normative',
  territory: 'nation',
  fields: [],
};

type Given = { readonly isNamed?: boolean; readonly heading?: string };

function passage(path: string, text: string, given: Given = {}): RankedPassage {
  const { isNamed = false, heading = '' } = given;
  const address = `${document.key}/${path}`;
  const leaf = {
    address,
    label: path,
    text,
    start: 0,
    end: text.length,
    page: 1,
    parent: address,
    kind: 'item' as const,
    validity: { status: 'in-force' as const, reason: 'còn hiệu lực' },
  };
  const article = { address, label: path, heading, path: '', document, leaves: [leaf] };
  return { leaf, article, support: 1, score: 1, isNamed, features: zeros };
}

const zeros = Object.fromEntries(
  rankFeatureNames.map((name) => [name, 0]),
) as RankedPassage['features'];

const line = passage('pl-iv/1', '1. Tên người đọc: ………………');
const rule = passage('d8/k2', '2. Trong 05 ngày làm việc, thư viện trả lời đăng ký.');
const asked = 'thư viện trả lời đăng ký trong mấy ngày';

it('leaves out a line that is there to be filled in', () => {
  expect(withoutForms([line, rule], asked)).toEqual([rule]);
});

it('keeps it where the question names it or asks for a form', () => {
  const named = passage('pl-iv/1', line.leaf.text, { isNamed: true });
  expect(withoutForms([named], asked)).toEqual([named]);
  expect(withoutForms([line], 'đăng ký đọc sách theo mẫu nào')).toEqual([line]);
});

it('leaves out an annex that is a form by its heading', () => {
  const form = passage('pl-iii', 'Thư viện lập kế hoạch cho năm sau như sau:', {
    heading: 'MẪU KẾ HOẠCH CHO MƯỢN SÁCH',
  });
  expect(withoutForms([form, rule], asked)).toEqual([rule]);
  expect(withoutForms([form], 'kế hoạch cho mượn sách lập theo mẫu nào')).toEqual([form]);
});

it('keeps forms for a question about an application, not about a unit', () => {
  expect(withoutForms([line], 'nội dung của đơn xin đọc sách')).toEqual([line]);
  expect(withoutForms([line], 'đơn vị nào cho mượn sách')).toEqual([]);
});

it('keeps a rule that gives a new wording with blanks', () => {
  const amending = passage('d1/k2', '2. Sửa dòng 3 như sau: “3. Số thẻ: ……”.');
  expect(withoutForms([amending], asked)).toEqual([amending]);
});

it('keeps a rule that breaks off or lists', () => {
  const listing = passage('pl-i/3', '3. Sách báo, tranh ảnh, …');
  expect(withoutForms([listing], asked)).toEqual([listing]);
});
