import { expect, it } from 'vitest';
import type { SourceLine } from '../../domain/source-text.ts';
import { restoreSpaces } from './restore-spaces.ts';

const line = (text: string, page = 1): SourceLine => ({ text, page, role: 'text' });
const rich = line(
  'ủy ban nhân dân ủy ban nhân dân về việc điều hành về việc điều hành các hoạt cách oạt các hoạt cách oạt',
);
const restored = (text: string): string => restoreSpaces([rich, line(text)]).lines[1]?.text ?? '';

it('cuts words that can only be two to four words of the same document', () => {
  expect(restored('Ủy ban nhândân VỀVIỆC ủybannhândân')).toBe(
    'Ủy ban nhân dân VỀ VIỆC ủy ban nhân dân',
  );
});

it('leaves what it cannot be sure of', () => {
  expect(restored('cáchoạt nhânviên Đắklắk Pleiku toànquốc')).toBe(
    'cáchoạt nhânviên Đắklắk Pleiku toànquốc',
  );
});

it('parts a number from the word before it and names the page', () => {
  const { lines, warnings } = restoreSpaces([rich, line('ngày15 tháng 4, mẫu01', 3)]);
  expect(lines[1]?.text).toBe('ngày 15 tháng 4, mẫu01');
  expect(warnings).toMatchObject([{ code: 'SPACES_RESTORED', page: 3 }]);
});
