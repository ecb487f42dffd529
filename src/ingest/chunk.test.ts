import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { LegalDocument } from '../domain/legal-document.ts';
import type { Provision } from '../domain/provision.ts';
import { chunk } from './chunk.ts';

const decree: LegalDocument = {
  key: '9901-2099-nd-cp',
  versionId: 'v1',
  number: '9901/2099/NĐ-CP',
  kind: 'Nghị định',
  title: 'Quy định thử',
  tier: 'normative',
  territory: 'nation',
  fields: [],
};

/** Lays out điều of the given khoản lengths one after the other, under one chương. */
function layOut(articles: readonly (readonly number[])[]) {
  let text = 'Chương I\nCHUNG\n';
  const below: Provision[] = [];
  articles.forEach((clauses, index) => {
    const start = text.length;
    const path = `d${index + 1}`;
    const intro = `Điều ${index + 1}. Tên\n`;
    text += intro;
    const leaves: Provision[] = [leaf(`${path}/intro`, 'intro', path, start, text.length)];
    clauses.forEach((length, at) => {
      const from = text.length;
      text += `${at + 1}. ${'chữ '.repeat(length)}\n`;
      leaves.push(leaf(`${path}/k${at + 1}`, 'clause', path, from, text.length));
    });
    const article = leaf(path, 'article', 'chuong-i', start, text.length);
    below.push({ ...article, number: String(index + 1), heading: 'Tên' }, ...leaves);
  });
  const intro = leaf('chuong-i/intro', 'intro', 'chuong-i', 0, 15);
  const chapter = { ...leaf('chuong-i', 'chapter', undefined, 0, text.length), number: 'I' };
  return { text, provisions: [chapter, intro, ...below] };
}

function leaf(
  path: string,
  kind: Provision['kind'],
  parent: string | undefined,
  start: number,
  end: number,
): Provision {
  const under = parent === undefined ? {} : { parent };
  return { path, kind, ...under, number: '', heading: '', start, end, pages: [1, 1] };
}

it('keeps a short điều whole, with the headings above it', () => {
  const [first, ...rest] = chunk(decree, layOut([[3, 4]]));
  expect(rest).toEqual([]);
  expect(first).toMatchObject({
    article: '9901-2099-nd-cp/d1',
    addresses: ['9901-2099-nd-cp/d1'],
    path: 'Chương I',
    heading: 'Điều 1. Tên',
    title: 'Nghị định 9901/2099/NĐ-CP Quy định thử',
  });
});

it('splits a long điều between khoản and says which it covers', () => {
  const chunks = chunk(decree, layOut([[600, 600, 10]]));
  expect(chunks.map(({ addresses }) => addresses.map((address) => address.slice(16)))).toEqual([
    ['d1/intro', 'd1/k1'],
    ['d1/k2', 'd1/k3'],
  ]);
});

it('covers every điều character once and never crosses an điều', () => {
  const clauses = fc.array(fc.integer({ min: 0, max: 3_000 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(clauses, { minLength: 1, maxLength: 4 }), (articles) => {
      const laidOut = layOut(articles);
      const chunks = chunk(decree, laidOut);
      const spans = chunks.map(({ start, end }) => laidOut.text.slice(start, end)).join('');
      expect(spans).toBe(laidOut.text.slice(15));
      for (const { start, end, text } of chunks) expect(text).toBe(laidOut.text.slice(start, end));
      for (const { article, addresses } of chunks) {
        for (const address of addresses) expect(address.startsWith(article)).toBe(true);
      }
    }),
    { numRuns: 50 },
  );
});
