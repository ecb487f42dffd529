import { expect, it } from 'vitest';
import type { RankedPassage } from './rank.ts';
import { REWRITTEN } from './survey/effects.ts';
import { withoutSpent } from './without-spent.ts';

/** Fictional law: 9990/2099 amends a decree that has, or has not, ended. */
const base = { key: '9991-2098-nd-cp' };
const passage = (address: string, key: string, isNamed = false) =>
  ({
    leaf: { address },
    article: { document: { key } },
    isNamed,
  }) as unknown as RankedPassage;
const clause = passage('9990-2099-nd-cp/d1/k2/a', '9990-2099-nd-cp');
const own = passage('9990-2099-nd-cp/d2', '9990-2099-nd-cp');
const amended = passage('9991-2098-nd-cp/d4/k1', base.key);

function parts(status: 'expired' | 'in-force', words = REWRITTEN) {
  const effects = [{ words, cause: { address: '9990-2099-nd-cp/d1/k2' } }];
  return {
    validityOf: ({ key }: { key: string }) => ({ status: key === base.key ? status : 'in-force' }),
    survey: { validity: { effectsOn: () => effects } },
  } as unknown as Parameters<typeof withoutSpent>[1];
}

it('leaves out what wrote anew a part of a document that has ended as a whole', () => {
  expect(withoutSpent([amended, clause, own], parts('expired'))).toEqual([amended, own]);
});

it('keeps it while the document stands, and where it is named', () => {
  expect(withoutSpent([amended, clause], parts('in-force'))).toHaveLength(2);
  const named = { ...clause, isNamed: true };
  expect(withoutSpent([amended, named], parts('expired'))).toContain(named);
});

it('keeps the clause that ended the document', () => {
  expect(withoutSpent([amended, clause], parts('expired', 'hết hiệu lực'))).toContain(clause);
});
