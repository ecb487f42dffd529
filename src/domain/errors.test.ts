import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { AppError, errorCatalogue } from './errors.ts';

const documented = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8')
  .split('\n## ')
  .slice(1)
  .map((section) => ({ code: section.split('\n')[0], text: section }));

it('documents every code once, in the order of the catalogue', () => {
  expect(documented.map(({ code }) => code)).toEqual(Object.keys(errorCatalogue));
});

it('repeats the Vietnamese sentence and the status of each code', () => {
  for (const [code, { status, userMessage }] of Object.entries(errorCatalogue)) {
    const section = documented.find((candidate) => candidate.code === code)?.text ?? '';
    expect(section).toContain(`${status} · «${userMessage}»`);
  }
});

it('keeps the English reason apart from the sentence for the person', () => {
  const error = new AppError('FILE_EMPTY', 'zero bytes', { details: { bytes: 0 } });
  expect(error).toMatchObject({
    message: 'zero bytes',
    status: 422,
    userMessage: 'Tệp rỗng (0 byte).',
    details: { bytes: 0 },
  });
});
