import { expect, it } from 'vitest';
import { aknIri } from './akn-iri.ts';
import type { LegalDocument } from './legal-document.ts';
import type { Provision } from './provision.ts';

const decree: LegalDocument = {
  key: '9901-2099-nd-cp',
  versionId: 'v1',
  number: '9901/2099/NĐ-CP',
  kind: 'Nghị định',
  issuer: 'Chính phủ',
  issuedOn: '2099-06-12',
  effectiveFrom: '2099-07-01',
  tier: 'normative',
  territory: 'nation',
  fields: [],
};

function node(kind: Provision['kind'], path: string, number: string): Provision {
  return { kind, path, number, heading: '', start: 0, end: 1, pages: [1, 1] };
}

it('names điểm đ apart from điểm d, below its điều', () => {
  const chapter = node('chapter', 'chuong-i', 'I');
  const article = node('article', 'd54a', '54a');
  const clause = node('clause', 'd54a/k2', '2');
  const work = '/akn/vn/act/nghi-dinh/chinh-phu/2099-06-12/9901-2099-nd-cp/vie@2099-07-01';
  const dd = node('point', 'd54a/k2/dd', 'đ');
  expect(aknIri(decree, [dd, clause, article, chapter])).toBe(`${work}/~art_54a__para_2__point_dd`);
  expect(aknIri(decree, [chapter])).toBe(`${work}/~chp_chuong-i`);
});
