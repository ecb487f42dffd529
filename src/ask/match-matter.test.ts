import { expect, it } from 'vitest';
import type { Competence } from '../domain/competence.ts';
import { matchMatter } from './match-matter.ts';

function matter(id: string, says: readonly string[], unless: readonly string[] = []): Competence {
  const split = says.map((saying) => saying.split(' + '));
  return {
    id,
    matter: id,
    field: 'thử',
    says: split,
    unless,
    answers: ['who'],
    transitional: false,
    terms: [],
  };
}

const recovery = matter('thu-hoi', ['thu hồi đất'], ['vi phạm']);
const notice = matter('thong-bao', ['thông báo thu hồi đất']);
const forced = matter('cuong-che', ['cưỡng chế + thu hồi đất']);
const matters = [recovery, notice, forced];

it.each([
  ['Ai ký quyết định thu hồi đất?', 'thu-hoi'],
  ['ai ky thong bao thu hoi dat', 'thong-bao'],
  ['thu hồi đất mà phải cưỡng chế thì ai ra quyết định', 'cuong-che'],
])('takes the longest way of saying: %s', (question, id) => {
  expect(matchMatter(question, matters)?.id).toBe(id);
});

it.each([
  ['words that are not there', 'Ai có thẩm quyền giao đất?'],
  ['a phrase whose words stand apart', 'thu tiền rồi hồi âm về đất'],
  ['a word that makes it another matter', 'thu hồi đất do vi phạm thì ai ký'],
  ['part of a word', 'thu hồi đất́m'],
])('takes none for %s', (_, question) => {
  expect(matchMatter(question, matters)).toBeUndefined();
});

it('takes none where two are equally long', () => {
  const twins = [matter('mot', ['bán lẻ rượu']), matter('hai', ['giấy phép rượu'])];
  expect(matchMatter('giấy phép rượu, bán lẻ rượu', twins)).toBeUndefined();
});
