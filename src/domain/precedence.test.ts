import { expect, it } from 'vitest';
import { precedence, type Contender } from './precedence.ts';

const DAY = '2099-06-01';
const decree: Contender = {
  address: '9901-2099-nd-cp/dieu-5',
  tier: 'normative',
  rank: 5,
  issuer: 'Chính phủ',
  issued: '2099-01-01',
  status: 'in-force',
  holdsHere: true,
};
const law: Contender = { ...decree, address: '9902-2099-qh99/dieu-7', rank: 2, issuer: 'Quốc hội' };
const later: Contender = { ...decree, address: '9903-2099-nd-cp/dieu-1', issued: '2099-03-01' };
const local: Contender = {
  ...decree,
  address: '9904-2099-qd-ubnd/dieu-2',
  rank: 11,
  issuer: 'UBND tỉnh',
  ofProvince: true,
};
const { holdsHere: _here, ...placeless } = local;
const before = (over: string, until?: string) => ({
  overrides: [{ over, ...(until && { until }) }],
});

it.each<[string, readonly Contender[], string]>([
  ['the higher rank', [decree, law], 'law by rank'],
  ['an override in its window', [{ ...decree, ...before(law.address) }, law], 'decree by override'],
  [
    'an override of the whole document',
    [{ ...decree, ...before('9902-2099-qh99') }, law],
    'decree by override',
  ],
  [
    'the rank once the window is over',
    [{ ...decree, ...before(law.address, DAY) }, law],
    'law by rank',
  ],
  [
    'no override of a sibling',
    [{ ...decree, ...before('9902-2099-qh99/dieu-70') }, law],
    'law by rank',
  ],
  [
    'the province where the decree yields',
    [{ ...decree, yieldsToProvince: true }, local],
    'local by province',
  ],
  ['the decree where it does not yield', [decree, local], 'decree by rank'],
  [
    'the province only where it holds',
    [
      { ...decree, yieldsToProvince: true },
      { ...local, holdsHere: false },
    ],
    'decree alone',
  ],
  ['the later of one issuer', [decree, later], 'later by later'],
  [
    'the declared special rule before the later',
    [{ ...decree, specialTo: [later.address] }, later],
    'decree by specialty',
  ],
  ['what is left when the other is over', [decree, { ...law, status: 'expired' }], 'decree alone'],
  ['no guidance, however high', [decree, { ...law, tier: 'guidance' }], 'decree alone'],
  ['none where the only one may not hold here', [placeless], 'undecided 1'],
  ['nothing where there is guidance alone', [{ ...law, tier: 'guidance' }], 'none'],
  [
    'none of the same rank by different issuers',
    [decree, { ...later, issuer: 'Bộ Thử' }],
    'undecided 2',
  ],
  ['none of the same day', [decree, { ...later, issued: '2099-01-01' }], 'undecided 2'],
  [
    'none where each goes before the other',
    [
      { ...decree, ...before(law.address) },
      { ...law, ...before(decree.address) },
    ],
    'undecided 2',
  ],
  ['none where the stronger is in doubt', [decree, { ...law, status: 'unknown' }], 'undecided 2'],
  [
    'none where the place is not known',
    [{ ...decree, yieldsToProvince: true }, placeless],
    'undecided 2',
  ],
])('lets %s govern', (_, contenders, expected) => {
  expect(told(contenders)).toBe(expected);
});

it('does not depend on the order in which provisions come', () => {
  const all = [decree, later, law, local];
  expect(told(all.toReversed())).toBe(told(all));
});

function told(contenders: readonly Contender[]): string {
  const found = precedence(contenders, DAY);
  if (found.kind === 'none') return found.kind;
  if (found.kind === 'undecided') return `undecided ${found.shown.length}`;
  const name = names.get(found.governs.address) ?? '';
  if (found.kind === 'alone') return `${name} alone`;
  return `${name} by ${[...new Set(found.over.map(({ by }) => by))].join()}`;
}

const names = new Map([
  [decree.address, 'decree'],
  [law.address, 'law'],
  [later.address, 'later'],
  [local.address, 'local'],
]);
