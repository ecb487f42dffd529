import type { Citation } from '../domain/citation.ts';
import type { NeededDocument } from '../domain/must-have.ts';
import { letters, remembered } from '../language/remembered.ts';
import { syllables } from '../language/syllables.ts';
import type { Survey } from './survey.ts';

/**
 * Laws that are named after what is asked, known and not held, where the conclusion rests on another field of law:
 * "thời hạn giải quyết khiếu nại" answered from the law on the execution of sentences, since the Luật Khiếu nại is
 * absent. What a field lacks where the conclusion is of that field is told as a doubt of its validity.
 */
export function unheldMatter(
  question: string,
  conclusion: readonly Citation[],
  { documents, fields }: Pick<Survey, 'documents' | 'fields'>,
): NeededDocument[] {
  const cited = new Set(
    conclusion.filter(({ tier }) => tier !== 'illustrative').map(({ documentId }) => documentId),
  );
  if (cited.size === 0) return [];
  const told = new Set(
    documents.filter(({ key }) => cited.has(key)).flatMap((document) => document.fields),
  );
  const asked = ` ${syllables(question).join(' ')} `;
  return fields
    .filter(({ field }) => !told.has(field))
    .flatMap(({ missing }) => missing)
    .filter(({ title }) => {
      const name = nameOf(title);
      return name !== '' && asked.includes(` ${name} `);
    });
}

/** That what answers is of another field than what is asked; undefined where nothing is missing. */
export function otherFieldDoubt(unheld: readonly NeededDocument[]): string | undefined {
  if (unheld.length === 0) return undefined;
  const named = unheld.map(({ number, title }) => `${title} số ${number}`).join(', ');
  return `Kho chưa có ${named}; quy định được dẫn là của lĩnh vực khác.`;
}

/** What a law is about by its title: `khiếu nại`; empty for other titles and for laws that change others. */
const nameOf = remembered((title: string): string => {
  const [, name = ''] = /^(?:Bộ luật|Luật|Pháp lệnh) (?!sửa đổi)(.+)$/u.exec(title) ?? [];
  const named = syllables(name);
  return named.length > 1 ? named.join(' ') : '';
}, letters(200_000));
