import { describe, expect, it } from 'vitest';
import type { LegalDocument } from '../domain/legal-document.ts';
import type { ValidityStatus } from '../domain/citation.ts';
import { quotedWordings } from './quoted-wordings.ts';

const document: LegalDocument = {
  key: '9901-2099-tt-bvhtt',
  versionId: 'v',
  number: '9901/2099/TT-BVHTT',
  kind: 'Thông tư',
  tier: 'normative',
  territory: 'nation',
  fields: [],
};
const START = 40;

const amendingBy = (isHeld: boolean) =>
  new Map([
    [
      document.key,
      [
        {
          by: { documentKey: document.key, path: 'd1' },
          on: { documentKey: '9900-2090-tt-bvhtt', path: 'd4' },
          isHeld,
        },
      ],
    ],
  ]);

type Given = { readonly path?: string; readonly status?: ValidityStatus; readonly held?: boolean };

function wordings(text: string, given: Given = {}) {
  const { path = 'd1', status = 'in-force', held = false } = given;
  const address = `${document.key}/${path}`;
  const leaf = {
    address,
    kind: 'clause' as const,
    label: 'Điều 1 Thông tư 9901/2099/TT-BVHTT',
    text,
    start: START,
    end: START + text.length,
    page: 1,
    parent: address,
    validity: { status, reason: '' },
  };
  const name = 'Sửa đổi Thông tư 9900/2090/TT-BVHTT';
  const article = { address, label: leaf.label, heading: name, path: '', document, leaves: [leaf] };
  const made = quotedWordings([{ article, score: 0.5 }], { amending: amendingBy(held) });
  return made.flatMap(({ article: one }) =>
    one.leaves.map((own) => ({ ...own, heading: one.heading })),
  );
}

const instruction = 'Sửa đổi, bổ sung Điều 4 Thông tư số 9900/2090/TT-BVHTT như sau:';
const amending = `${instruction}\n“Điều 4. Mức chi\n1. Người giữ sách được 70.000 đồng.\n2. Người mượn sách không được chi.”.`;

describe('wordings that a clause quotes', () => {
  it('stand by themselves, each khoản under the heading that it is given', () => {
    const made = wordings(amending);
    expect(made.map(({ text, heading }) => [heading, text])).toEqual([
      ['Mức chi', '1. Người giữ sách được 70.000 đồng.'],
      ['Mức chi', '2. Người mượn sách không được chi.'],
    ]);
  });

  it('are the letters of the text where they say that they stand', () => {
    for (const { text, start, end } of wordings(amending)) {
      expect(amending.slice(start - START, end - START)).toBe(text);
    }
  });

  it('keep the heading of the điều where they have none', () => {
    const [made] = wordings('1. Sửa đổi khoản 2 Điều 5 như sau: "2. Sách được mượn 10 ngày."');
    expect(made).toMatchObject({
      heading: 'Sửa đổi Thông tư 9900/2090/TT-BVHTT',
      text: '2. Sách được mượn 10 ngày.',
      label: 'Điều 1 Thông tư 9901/2099/TT-BVHTT (lời văn mới)',
    });
  });

  it('are none where several are quoted, nothing is amended or the clause has ended', () => {
    expect(wordings('Thay cụm từ “một” bằng cụm từ “hai” như sau: “hai sách”.')).toEqual([]);
    expect(wordings('Sổ ghi dòng như sau: “Sách của thư viện”.')).toEqual([]);
    expect(wordings(amending, { status: 'expired' })).toEqual([]);
    expect(wordings(amending, { path: 'pl-i/1' })).toEqual([]);
  });

  it('are left to the amended document where it is held', () => {
    expect(wordings(amending, { held: true })).toEqual([]);
  });
});
