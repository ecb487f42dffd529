import { expect, it } from 'vitest';
import type { Citation } from '../domain/citation.ts';
import { createValidity } from '../domain/validity.ts';
import { changedWithin } from './changed-within.ts';

const key = '9901-2099-nd-cp';
const cited = (path: string, from: string, tier: Citation['tier'] = 'illustrative'): Citation => ({
  address: `${key}/${path}`,
  label: `nhãn ${path}`,
  quote: 'Lời.',
  documentId: key,
  version: 'v1',
  span: [0, 4],
  page: 1,
  tier,
  validity: { status: 'unknown', reason: '', from },
  territory: 'nation',
});
const nothing = createValidity({ documents: [], effects: [] });
const within = { said: 'năm 2099', first: '2099-01-01', last: '2099-12-31' };
const asked = { asOf: '2099-12-31', within };
const answer = (conclusion: readonly Citation[], obsolete: readonly Citation[] = []) => ({
  conclusion: [{ text: 'Lời.', citations: conclusion }],
  conditions: [],
  steps: [],
  obsolete: [{ text: 'Lời.', citations: obsolete }],
});

it('names what began inside the time, of what is cited and of what must not be used', () => {
  const parts = answer([cited('d1', '2099-07-01')], [cited('d2', '2099-03-01')]);
  const [notice] = changedWithin(parts, asked, nothing);
  expect(notice?.code).toBe('changed-within');
  expect(notice?.text).toContain('“năm 2099”');
  expect(notice?.text).toContain('nhãn d1 (01/07/2099); nhãn d2 (01/03/2099)');
});

it('takes what began on the first day, or outside, for no change', () => {
  const parts = answer([cited('d1', '2099-01-01'), cited('d2', '2100-01-01')]);
  expect(changedWithin(parts, asked, nothing)).toEqual([]);
});

it('says nothing when one day is asked about', () => {
  expect(
    changedWithin(answer([cited('d1', '2099-07-01')]), { asOf: '2099-12-31' }, nothing),
  ).toEqual([]);
});

it('hears every change of a law in between, not its first and last day alone', () => {
  const law = createValidity({
    documents: [
      { key, starts: [{ path: '', day: '2098-01-01' }], ends: [] },
      { key: 'moi', starts: [{ path: '', day: '2099-05-01' }], ends: [] },
    ],
    effects: [
      {
        gives: 'suspended',
        on: { documentKey: key, path: 'd1' },
        exceptions: [],
        lasts: true,
        by: { documentKey: 'moi', path: 'd9' },
        cause: { address: 'moi/d9', label: 'Điều 9', quote: 'Ngưng.' },
        words: 'ngưng',
      },
    ],
  });
  const parts = answer([cited('d1', '2098-01-01', 'normative')]);
  expect(changedWithin(parts, asked, law)[0]?.text).toContain('nhãn d1 (01/05/2099)');
});
