import { expect, it } from 'vitest';
import { answerFixture } from '../domain/answer.fixture.ts';
import { joinAnswers } from './join-answers.ts';

function answered(...texts: readonly string[]) {
  return answerFixture({ conclusion: texts.map((text) => ({ text, citations: [] })) });
}

it('says what answers two questions once, where the first of them says it', () => {
  const joined = joinAnswers({ question: { text: 'bến đèn' }, notices: [] }, [
    { text: 'bến', answer: answered('khoản 3', 'khoản 1') },
    { text: 'đèn', answer: answered('khoản 3', 'khoản 2') },
  ]);
  expect(joined?.conclusion.map(({ text }) => text)).toEqual(['khoản 3', 'khoản 1', 'khoản 2']);
});

it('says what is not yet in force of a part that has no basis', () => {
  const awaited = { text: 'Điều 1: có hiệu lực từ 01/01/2099.', citations: [] };
  const joined = joinAnswers({ question: { text: 'bến đèn' }, notices: [] }, [
    { text: 'bến', answer: answered('khoản 3') },
    { text: 'đèn', answer: answerFixture({ kind: 'insufficient', upcoming: [awaited] }) },
  ]);
  expect(joined?.upcoming).toEqual([awaited]);
});

it('says which of two questions the doubt is about', () => {
  const joined = joinAnswers({ question: { text: 'bến đèn' }, notices: [] }, [
    { text: 'bến', answer: answered('khoản 3') },
    { text: 'đèn', answer: { ...answered('khoản 2'), doubt: 'Chưa chắc.', nextStep: 'Hỏi lại.' } },
  ]);
  expect(joined?.doubt).toBe('“đèn”: Chưa chắc.');
  expect(joined?.nextStep).toBe('Hỏi lại.');
});

it('says which of two questions a rule leaves words out of', () => {
  const left = { code: 'unsaid-words', text: 'Không thấy “đèn”.' };
  const other = { code: 'illustrative', text: 'Minh họa.' };
  const joined = joinAnswers({ question: { text: 'bến đèn' }, notices: [] }, [
    { text: 'bến', answer: answered('khoản 3') },
    { text: 'đèn', answer: { ...answered('khoản 2'), notices: [left, other] } },
  ]);
  const told = joined?.notices.map(({ text }) => text);
  expect(told).toEqual(expect.arrayContaining(['“đèn”: Không thấy “đèn”.', 'Minh họa.']));
});
