import { expect, it } from 'vitest';
import type { Passage } from '../domain/passage.ts';
import { speaksOfName } from './speaks-of-name.ts';

function rule(heading: string, text: string): Passage {
  const article = { address: heading, document: {}, path: '', heading, leaves: [{ text }] };
  return { article } as unknown as Passage;
}

const alikeRare = () => 1;
const name = 'Đăng ký lại sổ thử nghiệm theo quy trình chung của các kho thử nghiệm';
const asked = { readAs: 'đăng ký lại sổ thử nghiệm mấy ngày', statutory: [] };

it('takes a rule that says the name as far as the question does', () => {
  const speaks = speaksOfName(name, asked, alikeRare);
  expect(speaks(rule('Thời hạn', 'Đăng ký lại sổ thử nghiệm trong 06 ngày.'))).toBe(true);
  expect(speaks(rule('Đăng ký lại sổ thử nghiệm', 'Trong 06 ngày.'))).toBe(true);
});

it('takes no rule of another matter that has some of its words', () => {
  const speaks = speaksOfName(name, asked, alikeRare);
  expect(speaks(rule('Cấp lại phao', 'Cấp phao trong 06 ngày làm việc.'))).toBe(false);
  expect(speaks(rule('Đăng ký phao', 'Thử nghiệm lại, ghi vào sổ trong 06 ngày.'))).toBe(false);
});

it('wants the whole name where the question gives a code alone', () => {
  const speaks = speaksOfName(name, { readAs: '1.990101', statutory: [] }, alikeRare);
  expect(speaks(rule('Sổ thử nghiệm', 'Kho giữ sổ thử nghiệm.'))).toBe(false);
  expect(speaks(rule(name, 'Trong 06 ngày.'))).toBe(true);
});
