import { assert, constantFrom, property } from 'fast-check';
import { expect, it } from 'vitest';
import { addressesOfReference, isSameProvision } from './provision-reference.ts';

it.each([
  ['điểm b khoản 1 Điều 5 Nghị định số 9901/2099/NĐ-CP', '9901-2099-nd-cp/d5/k1/b'],
  ['Điều 54a Nghị định 9901/2099/NĐ-CP', '9901-2099-nd-cp/d54a'],
  ['khoản 4a Điều 1 Luật số 99/2099/QH99', '99-2099-qh99/d1/k4a'],
  ['điểm đ khoản 1 Điều 5 Nghị định số 9901/2099/NĐ-CP', '9901-2099-nd-cp/d5/k1/dd'],
  ['điểm đ1 khoản 1 Điều 5 Nghị định số 9901/2099/NĐ-CP', '9901-2099-nd-cp/d5/k1/dd.1'],
  ['Điểm d Khoản 2 Điều 5 Thông tư 09/2099/TT-BNV', '09-2099-tt-bnv/d5/k2/d'],
  ['Nghị quyết số 9901/NQ-UBTVQH99', '9901-nq-ubtvqh99'],
  [
    'khoản III phần B Tiểu mục 3.1 Mục 3 Phụ lục I.2 Nghị quyết số 99.18/2099/NQ-CP',
    '99.18-2099-nq-cp/pl-i.2/muc-3/tieu-muc-3.1/phan-b/kiii',
  ],
  ['mục I Phụ lục Nghị định số 9901/2099/NĐ-CP', '9901-2099-nd-cp/pl/muc-i'],
])('reads %s', (printed, address) => {
  expect(addressesOfReference(printed)).toEqual([address]);
});

it.each([
  ['Khoản 1 và khoản 2 Điều 83', ['d83/k1', 'd83/k2']],
  ['khoản 1, 2 và 3 Điều 5', ['d5/k1', 'd5/k2', 'd5/k3']],
  [
    'Các điểm c, d và đ khoản 1, các điểm a và b khoản 2, điểm b khoản 4 Điều 5',
    ['d5/k1/c', 'd5/k1/d', 'd5/k1/dd', 'd5/k2/a', 'd5/k2/b', 'd5/k4/b'],
  ],
  ['Khoản 1 Điều 14, khoản 2 Điều 16', ['d14/k1', 'd16/k2']],
  ['Điểm a khoản 9 Điều 3, Điều 13', ['d3/k9/a', 'd13']],
  ['Khoản 2 và tiết đ2 điểm đ khoản 3 Điều 16', ['d16/k2', 'd16/k3/dd']],
  ['Điều 14 và Mục I Phụ lục V', ['d14', 'pl-v/muc-i']],
  [
    'Khoản IV và V phần A Tiểu mục 3.1, khoản IV phần B Tiểu mục 3.2 Mục 3 Phụ lục I.2',
    [
      'pl-i.2/muc-3/tieu-muc-3.1/phan-a/kiv',
      'pl-i.2/muc-3/tieu-muc-3.1/phan-a/kv',
      'pl-i.2/muc-3/tieu-muc-3.2/phan-b/kiv',
    ],
  ],
])('reads every provision of the chain %s', (chain, paths) => {
  const addresses = paths.map((path) => `9901-2099-nd-cp/${path}`);
  expect(addressesOfReference(`${chain} Nghị định số 9901/2099/NĐ-CP`)).toEqual(addresses);
});

it('keeps the provisions of two documents apart', () => {
  const printed = 'Điều 1 Luật số 99/2099/QH99; khoản 2 Điều 3 Nghị định số 9901/2099/NĐ-CP';
  expect(addressesOfReference(printed)).toEqual(['99-2099-qh99/d1', '9901-2099-nd-cp/d3/k2']);
});

it('reads a reference in decomposed Unicode like a composed one', () => {
  const printed = 'điểm đ khoản 1 Điều 5 Nghị định số 9901/2099/NĐ-CP';
  expect(addressesOfReference(printed.normalize('NFD'))).toEqual(addressesOfReference(printed));
});

it('has no address for a law that is named without its number', () => {
  expect(addressesOfReference('khoản 1 Điều 5 Luật Giả Định')).toEqual([]);
});

it('keeps điểm d and điểm đ apart', () => {
  expect(addressesOfReference('điểm d khoản 1 Điều 5 Nghị định 9901/2099/NĐ-CP')).not.toEqual(
    addressesOfReference('điểm đ khoản 1 Điều 5 Nghị định 9901/2099/NĐ-CP'),
  );
});

it.each([
  ['n/d5/k1', 'n/d5/k2', { article: true, clause: false }],
  ['n/d5/k1', 'n/d6/k1', { article: false, clause: false }],
  ['n/d5/k1', 'n/d5', { article: true, clause: false }],
  ['n/d5', 'n/d5/k2/a', { article: true, clause: true }],
  ['n/d5/k1', 'n/d5/k1/b/2', { article: true, clause: true }],
  ['n/d5/k1', 'n/d54/k1', { article: false, clause: false }],
  ['n', 'n/d5/k1', { article: true, clause: true }],
  ['n/quy-che/d2/k1', 'n/d2/k1', { article: false, clause: false }],
  ['n/quy-che/d2/k1', 'n/quy-che/d2/k3', { article: true, clause: false }],
  ['n/pl-i.2/phan-b', 'n/pl-i.2/phan-e', { article: true, clause: false }],
])('expects %s and is given %s', (expected, cited, { article, clause }) => {
  expect(isSameProvision(expected, cited, 'article')).toBe(article);
  expect(isSameProvision(expected, cited, 'clause')).toBe(clause);
});

it('takes 06/2099 and 6/2099 for one document', () => {
  expect(isSameProvision('06-2099-tt-bnv/d1', '6-2099-tt-bnv/d1', 'article')).toBe(true);
});

it('takes two issuers of one number for two documents, unless one side names none', () => {
  const [here, there] = ['36-qd-ubnd~gia-lai~2099/d1', '36-qd-ubnd~lao-cai~2099/d1'];
  expect(isSameProvision(here, there, 'article')).toBe(false);
  expect(isSameProvision('36-qd-ubnd/d1', here, 'article')).toBe(true);
});

it('is right at the level of the khoản only if it is right at the level of the điều', () => {
  const segment = constantFrom('d1', 'd2', 'd2a');
  const clause = constantFrom('', '/k1', '/k2', '/k1/a');
  const everyPair = property(segment, clause, segment, clause, (...parts) => {
    const [left, leftClause, right, rightClause] = parts;
    const pair = [`n/${left}${leftClause}`, `n/${right}${rightClause}`] as const;
    return !isSameProvision(...pair, 'clause') || isSameProvision(...pair, 'article');
  });
  expect(() => assert(everyPair)).not.toThrow();
});
