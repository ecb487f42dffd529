import { expect, it } from 'vitest';
import type { Statement } from '../domain/answer.ts';
import { districtNote } from './district-note.ts';

const note = { code: 'district-unknown', text: 'Cấp huyện đã kết thúc.' };
const saying = (text: string, notes = [note]) =>
  [{ text, citations: [{ notes }] }] as unknown as Statement[];

it('hears a district that acts', () => {
  expect(districtNote(saying('Ủy ban nhân dân cấp huyện cấp thẻ.'))).toBe(note);
});

it.each([
  ['hands on what a district began', saying('UBND huyện đang làm dở thì cấp xã làm tiếp.')],
  ['only names it', saying('Thẻ do Ủy ban nhân dân cấp huyện cấp còn giá trị.')],
  ['was true on its day', saying('Ủy ban nhân dân cấp huyện cấp thẻ.', [])],
  ['is not there', []],
])('hears none where the conclusion %s', (_what, conclusion) => {
  expect(districtNote(conclusion)).toBeUndefined();
});
