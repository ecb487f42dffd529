import { expect, it } from 'vitest';
import type { ValidityView } from '../domain/citation.ts';
import type { LegalDocument } from '../domain/legal-document.ts';
import type { RankedPassage } from './rank.ts';
import { heirsAmong } from './re-enacted.ts';

/** Fictional decrees, each of which ended the one before. */
const [first, second, third] = [1, 2, 3].map((number): LegalDocument => ({
  key: `990${number}-2099-nd-cp`,
  versionId: 'v',
  kind: 'Nghị định',
  number: `990${number}/2099/NĐ-CP`,
  tier: 'normative',
  territory: 'nation',
  fields: [],
})) as [LegalDocument, LegalDocument, LegalDocument];
const documents = [first, second, third];
const holds: ValidityView = { status: 'in-force', reason: 'có hiệu lực' };
const endedBy = ({ key }: LegalDocument, reason = 'hết hiệu lực'): ValidityView => ({
  status: 'expired',
  reason,
  cause: { address: `${key}/d9/k1`, label: 'khoản 1 Điều 9' },
});

type Given = {
  readonly document: LegalDocument;
  readonly validity: ValidityView;
  readonly path?: string;
  readonly items?: readonly string[];
};

function passage(text: string, { document, validity, path = 'd1/k1', items = [] }: Given) {
  const address = `${document.key}/${path}`;
  const kind = items.length > 0 ? 'intro' : 'clause';
  const leaves = [text, ...items].map((own) => ({
    address,
    kind,
    text: own,
    parent: 'list',
    validity,
  }));
  const article = { address, heading: '', document, leaves };
  return { leaf: leaves[0], article } as unknown as RankedPassage;
}

const rule = 'Niêm yết việc mất thẻ bến tại nhà văn hóa thôn trong thời gian 15 ngày.';
const anew = 'a) Niêm yết việc mất thẻ bến tại nhà văn hóa thôn trong thời gian 10 ngày;';
const old = passage(rule, { document: first, validity: endedBy(second) });

const heirOf = (ended: RankedPassage, found: readonly RankedPassage[], isSecondOver = false) =>
  heirsAmong(found, {
    survey: { documents },
    validityOf: ({ key }) => (isSecondOver && key === second.key ? endedBy(third) : holds),
  })(ended);

it('finds the same wording in the document that ended the old one', () => {
  const heir = passage(anew, { document: second, validity: holds });
  expect(heirOf(old, [old, heir])).toBe(heir);
});

it('takes the nearest of several, and none that only speaks of the like', () => {
  const heir = passage(anew, { document: second, validity: holds });
  const near = passage(`${anew} Trưởng thôn lập biên bản.`, { document: second, validity: holds });
  const other = passage('Niêm yết việc cấp thẻ bến.', { document: second, validity: holds });
  expect(heirOf(old, [near, heir])).toBe(heir);
  expect(heirOf(old, [other])).toBeUndefined();
});

it('follows documents that ended one another, and looks at no other', () => {
  const [inThird, inSecond] = [third, second].map((document) =>
    passage(anew, { document, validity: document === third ? holds : endedBy(third) }),
  ) as [RankedPassage, RankedPassage];
  expect(heirOf(old, [inSecond, inThird], true)).toBe(inThird);
  expect(heirOf(old, [inThird])).toBeUndefined();
});

it('knows a lead-in by the items that it leads in', () => {
  const lead = 'Bến trưởng thực hiện:';
  const list = (document: LegalDocument, validity: ValidityView, items: readonly string[]) =>
    passage(lead, { document, validity, items });
  const ended = list(first, endedBy(second), [
    'a) Ghi sổ thẻ bến trong ngày;',
    'b) Trả thẻ cho chủ ghe.',
  ]);
  const other = list(second, holds, ['a) Kéo phao vào bờ khi có bão;', 'b) Báo xã số ghe về.']);
  const same = list(second, holds, [
    'a) Ghi sổ thẻ bến trong ngày;',
    'b) Trả thẻ cho chủ ghe, thu lại giấy hẹn.',
  ]);
  expect(heirOf(ended, [other, same])).toBe(same);
});

it('takes the words that were put in the place of the old ones, whatever they are', () => {
  const rewritten = passage(rule, {
    document: first,
    validity: endedBy(second, 'nội dung cũ được thay bằng quy định mới'),
  });
  const fresh = passage('Không phải niêm yết.', {
    document: second,
    validity: holds,
    path: 'd9/k1',
  });
  const other = passage(anew, { document: second, validity: holds });
  expect(heirOf(rewritten, [other, fresh])).toBe(fresh);
  expect(heirOf(rewritten, [other])).toBeUndefined();
});

it('is none of what never had force yet, and of what ends nothing that is held', () => {
  const awaited = passage(rule, { document: first, validity: { status: 'not-yet', reason: '' } });
  const heir = passage(anew, { document: second, validity: holds });
  expect(heirOf(awaited, [heir])).toBeUndefined();
  const byUnheld = { ...endedBy(second), cause: { address: '9999-2099-nd-cp/d1', label: '' } };
  expect(heirOf(passage(rule, { document: first, validity: byUnheld }), [heir])).toBeUndefined();
});

it('comes to an end with a document that set an end for itself', () => {
  const own = passage(rule, { document: first, validity: endedBy(first) });
  const heir = passage(anew, { document: second, validity: holds });
  const ended = heirsAmong([own, heir], {
    survey: { documents },
    validityOf: (document) => endedBy(document),
  });
  expect(ended(own)).toBeUndefined();
});
