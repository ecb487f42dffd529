import { describe, expect, it } from 'vitest';
import { answerFixture } from '../domain/answer.fixture.ts';
import type { Citation } from '../domain/citation.ts';
import { draftPetition } from './draft-petition.ts';

const phone = '0912345678';
const answer = answerFixture({
  id: 'a-1',
  kind: 'insufficient',
  outcome: 'CHƯA CÓ CĂN CỨ',
  question: {
    text: `Ông A, số ${phone}, hỏi phí giả định`,
    asOf: '2099-01-02',
    place: 'xã Giả Định',
  },
  missing: [{ number: '9901/2099/NĐ-CP', title: '', why: 'được nêu trong câu hỏi' }],
  searched: { generation: 3, documents: 7, readAs: `số ${phone} phí giả định`, tookMs: 1 },
  createdAt: '2099-01-02T00:00:00.000Z',
});

describe('draftPetition', () => {
  it('carries the day, the place, what was searched and what is missing', () => {
    expect(draftPetition(answer, {})).toMatchObject({
      answerId: 'a-1',
      question: { asOf: '2099-01-02', place: 'xã Giả Định' },
      searched: { generation: 3, documents: 7 },
      missing: [{ number: '9901/2099/NĐ-CP' }],
    });
  });

  it('shows personal data nowhere', () => {
    const draft = draftPetition(answer, { note: `Gọi ${phone}`, place: `nhà ${phone}` });
    expect(draft?.note).toContain('Gọi');
    expect(JSON.stringify(draft)).not.toContain(phone);
  });

  it('takes the place that the officer states over the one read', () => {
    expect(draftPetition(answer, { place: 'xã Khác' })?.question.place).toBe('xã Khác');
  });

  it.each(['answered', 'clarify', 'refused'] as const)('drafts nothing for %s', (kind) => {
    expect(draftPetition({ ...answer, kind }, {})).toBeUndefined();
  });

  it('drafts one where it is in doubt whether the answer is about what was asked', () => {
    const doubtful = { ...answer, kind: 'answered' as const, doubt: 'Chưa chắc.' };
    expect(draftPetition(doubtful, {})?.kind).toBe('answered');
    const citation = { address: '9901-2099-nd-cp/d1', label: 'Điều 1' } as Citation;
    const found = {
      ...doubtful,
      conclusion: [{ text: 'Xã cấp.', citations: [citation, citation] }],
    };
    expect(draftPetition(found, {})?.nearest).toEqual([citation]);
  });
});
