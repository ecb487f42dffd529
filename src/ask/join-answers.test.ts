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

it.each([
  ['another day', { asOf: '2098-12-31' }],
  ['papers filed on another day', { filedOn: '2098-12-31' }],
  ['another place', { place: 'xã Bến' }],
])('leaves out what is asked for %s, and says so', (_, own) => {
  const today = answered('khoản 3');
  const here = { ...today, question: { ...today.question, place: 'xã Ghe' } };
  const other = { ...answered('khoản 2'), question: { ...here.question, ...own } };
  const joined = joinAnswers({ question: { text: 'bến đèn' }, notices: [] }, [
    { text: 'bến', answer: here },
    { text: 'đèn', answer: other },
  ]);
  expect(joined).toMatchObject({ kind: 'partial', question: { place: 'xã Ghe' } });
  expect(joined?.conclusion.map(({ text }) => text)).toEqual(['khoản 3']);
  const told = joined?.notices.filter(({ code }) => code === 'part-without-basis');
  expect(told?.map(({ text }) => text)).toEqual([
    expect.stringMatching(/^Chưa trả lời “đèn”\. .*hãy hỏi riêng\.$/u),
  ]);
});

it('shows the place that one of two questions is asked for', () => {
  const general = answered('khoản 3');
  const local = { ...answered('khoản 2'), question: { ...general.question, place: 'xã Ghe' } };
  const joined = joinAnswers({ question: { text: 'bến đèn' }, notices: [] }, [
    { text: 'bến', answer: general },
    { text: 'đèn', answer: local },
  ]);
  expect(joined?.question.place).toBe('xã Ghe');
  expect(joined?.conclusion).toHaveLength(2);
});
