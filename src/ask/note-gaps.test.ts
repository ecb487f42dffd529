import { expect, it } from 'vitest';
import { answerFixture } from '../domain/answer.fixture.ts';
import type { Citation } from '../domain/citation.ts';
import { tellGaps } from './note-gaps.ts';

const citation = (path: string): Citation => ({
  address: `9941-2024-nd-cp/${path}`,
  label: path,
  quote: '',
  documentId: '9941-2024-nd-cp',
  version: 'v',
  span: [0, 0],
  page: 1,
  tier: 'normative',
  validity: { status: 'in-force', reason: '' },
  territory: 'nation',
});

const answer = answerFixture({ kind: 'insufficient' });

const gaps = [{ documentKey: '9941-2024-nd-cp', path: 'd2', message: 'Thiếu khoản 1.' }];

it('tells once what the copy lacks where nothing answers and the place is among the nearest', () => {
  const nearest = [citation('d2'), citation('d2'), citation('d3')];
  expect(tellGaps({ ...answer, nearest }, gaps).notices).toEqual([
    { code: 'numbers-missing', text: 'Thiếu khoản 1.' },
  ]);
});

it('tells nothing of a copy that lacks a number elsewhere', () => {
  expect(tellGaps({ ...answer, nearest: [citation('d3')] }, gaps)).toEqual({
    ...answer,
    nearest: [citation('d3')],
  });
});
