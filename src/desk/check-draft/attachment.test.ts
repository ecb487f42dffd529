import { expect, it } from 'vitest';
import { isTitled } from './attachment.ts';

const part =
  'QUY CHẾ\nCHO MƯỢN SÁCH CỦA ỦY BAN NHÂN DÂN XÃ\n(Ban hành kèm theo Quyết định số 12/2025/QĐ-UBND)\nĐiều 1. Phạm vi';

it.each([
  [undefined, true],
  ['cho mượn sách', true],
  ['về việc cho mượn sách của UBND xã', true],
  ['cho mượn sách của Ủy ban nhân dân xã Ia Grai', true],
  ['cho mượn', true],
  ['cho mượn sáchh', false],
  ['tiếp công dân', false],
  ['mượn sách', false],
])('tells whether a part may be the one called %s', (title, isSame) => {
  const attachment = { name: 'Quy chế', path: 'quy-che', ...(title ? { title } : {}) };
  expect(isTitled(attachment, part)).toBe(isSame);
});

it('takes no named part for one that prints no title', () => {
  const named = { name: 'Quy chế', title: 'tiếp công dân', path: 'quy-che' };
  expect(isTitled(named, 'QUY CHẾ\nĐiều 1. Phạm vi')).toBe(false);
});
