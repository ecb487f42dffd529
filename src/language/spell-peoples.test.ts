import { expect, it } from 'vitest';
import { spellPeoples } from './spell-peoples.ts';

it.each([
  ['người gia rai ở làng bên', 'người Gia Rai ở làng bên'],
  ['dong bao e de va ba na', 'dong bao Ê Đê va ba na'],
  ['dân tộc hrê, người Ba na', 'dân tộc Hrê, người Ba Na'],
])('writes names of peoples as they are written: %s', (typed, written) => {
  expect(spellPeoples(typed)).toBe(written);
});

it('leaves what is no name', () => {
  const text = 'cơ tử tuất, ba năm, người cơ hội, gia rãi';
  expect(spellPeoples(text)).toBe(text);
});
