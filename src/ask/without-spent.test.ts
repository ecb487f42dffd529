import { expect, it } from 'vitest';
import type { Effect } from '../domain/effect.ts';
import { createValidity } from '../domain/validity.ts';
import type { RankedPassage } from './rank.ts';
import { REWRITTEN } from './survey/effects.ts';
import { withoutSpent } from './without-spent.ts';

/** Fictional law: 9990/2099 writes khoản 1 Điều 4 of 9991/2098 anew on 2099-01-01. */
const amended = '9991-2098-nd-cp';
const by = { documentKey: '9990-2099-nd-cp', path: 'd1/k2' };
const on = { documentKey: amended, path: 'd4/k1' };
const passage = (address: string, isNamed = false) =>
  ({
    leaf: { address },
    article: { document: { key: address.split('/')[0] } },
    isNamed,
  }) as unknown as RankedPassage;
const clause = passage('9990-2099-nd-cp/d1/k2/a');
const own = passage('9990-2099-nd-cp/d2');
const first = passage(`${amended}/d4/k1`);

const cause = { address: '', label: '' };
const acts = (since: string, path: string, key = '9992-2099-nd-cp'): Effect => ({
  gives: 'expired',
  on: { documentKey: amended, path },
  exceptions: [],
  since,
  lasts: true,
  by: { documentKey: key, path: 'd1' },
  cause,
  words: REWRITTEN,
});

/** What is left of the three passages on 2100-01-01. */
function left(
  effects: readonly Effect[],
  { isHeld = true, given = [first, clause, own], wordings = new Set<never>() } = {},
) {
  const terms = [by.documentKey, '9992-2099-nd-cp', ...(isHeld ? [amended] : [])].map((key) => ({
    key,
    starts: [{ path: '', day: key === amended ? '2098-01-01' : '2099-01-01' }],
    ends: [],
  }));
  return withoutSpent(given, wordings, {
    asOf: '2100-01-01',
    survey: {
      validity: createValidity({ documents: terms, effects }),
      amending: new Map([[by.documentKey, [{ by, on, isHeld }]]]),
    },
  });
}

const rewriting = acts('2099-01-01', 'd4/k1', by.documentKey);

it('keeps a clause while what it wrote stands', () => {
  expect(left([rewriting])).toEqual([first, clause, own]);
  expect(left([rewriting], { isHeld: false })).toEqual([first, clause, own]);
});

it('leaves out what wrote a part of a document that has ended as a whole, held or not', () => {
  expect(left([rewriting, acts('2099-06-01', '')])).toEqual([first, own]);
  expect(left([rewriting, acts('2099-06-01', '')], { isHeld: false })).toEqual([first, own]);
  expect(left([rewriting, acts('2100-06-01', '')])).toContain(clause);
});

it('leaves out what a later clause took the place of, not an earlier or one on another part', () => {
  expect(left([rewriting, acts('2099-06-01', 'd4/k1')], { isHeld: false })).toEqual([first, own]);
  expect(left([rewriting, acts('2098-06-01', 'd4/k1')])).toContain(clause);
  expect(left([rewriting, acts('2099-06-01', 'd4/k2')])).toContain(clause);
  expect(left([rewriting, acts('2100-06-01', 'd4/k1')])).toContain(clause);
});

it('keeps one that is named, and the wordings of the day', () => {
  const ended = [rewriting, acts('2099-06-01', '')];
  const named = { ...clause, isNamed: true };
  expect(left(ended, { given: [named] })).toEqual([named]);
  const wordings = new Set([clause.article]) as never;
  expect(left(ended, { given: [clause], wordings })).toEqual([clause]);
});
