import { expect, it } from 'vitest';
import { documentLabel, lineageOf, provisionLabel } from './label.ts';
import type { Provision } from './provision.ts';

function node(path: string, kind: Provision['kind'], rest: Partial<Provision> = {}): Provision {
  return { path, kind, number: '', heading: '', start: 0, end: 1, pages: [1, 1], ...rest };
}

const tree = new Map(
  [
    node('chuong-i', 'chapter', { number: 'I', heading: 'Quy định chung' }),
    node('d5', 'article', { number: '5', parent: 'chuong-i' }),
    node('d5/k1', 'clause', { number: '1', parent: 'd5' }),
    node('d5/k1/intro', 'intro', { parent: 'd5/k1' }),
    node('d5/k1/dd', 'point', { number: 'đ', parent: 'd5/k1' }),
    node('quy-che', 'regulation', { heading: 'QUY CHẾ LÀM VIỆC' }),
    node('quy-che/d2', 'article', { number: '2', parent: 'quy-che' }),
  ].map((provision) => [provision.path, provision]),
);

function labelAt(path: string): string {
  const found = tree.get(path);
  return found ? provisionLabel(lineageOf(found, tree)) : '';
}

it('names a điểm inside-out and leaves the chương out', () => {
  expect(labelAt('d5/k1/dd')).toBe('điểm đ khoản 1 Điều 5');
});

it('names a lead-in by the node that it leads into', () => {
  expect(labelAt('d5/k1/intro')).toBe('khoản 1 Điều 5');
});

it('names a chương when it is what is cited', () => {
  expect(labelAt('chuong-i')).toBe('Chương I');
});

it('names the issued regulation beside its own điều', () => {
  expect(labelAt('quy-che/d2')).toBe('Điều 2 Quy chế');
});

it('uses the name of a law and the number alone of a decree', () => {
  expect(documentLabel({ kind: 'Luật', title: 'Luật Đất đai', number: '9901/2099/QH99' })).toBe(
    'Luật Đất đai 9901/2099/QH99',
  );
  const decree = { kind: 'Nghị định', title: 'Quy định thử', number: '9902/2099/NĐ-CP' } as const;
  expect(documentLabel(decree)).toBe('Nghị định 9902/2099/NĐ-CP');
  expect(documentLabel(decree, { withTitle: true })).toBe('Nghị định 9902/2099/NĐ-CP Quy định thử');
});
