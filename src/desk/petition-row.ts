import { shownDay } from '../domain/calendar-day.ts';
import type { PetitionGroup } from '../domain/petition.ts';
import { foldAccents } from '../language/fold.ts';

export const petitionRowHeads = [
  'Nội dung kiến nghị',
  'Số lượt hỏi',
  'Nơi hỏi',
  'Tính đến ngày',
  'Đã tra cứu',
  'Văn bản còn thiếu',
  'Điều khoản gần nhất',
  'Ghi chú',
] as const;

/**
 * A group of petitions in the columns of `petitionRowHeads`; each wording is kept as it was typed. Accents
 * are not put back for whoever reads it: where they were guessed wrong, it would be another matter.
 */
export function petitionRow({ petitions }: PetitionGroup): string[] {
  const [first] = petitions;
  if (!first) return petitionRowHeads.map(() => '');
  const all = <T>(read: (petition: (typeof petitions)[number]) => readonly T[]) => [
    ...new Set(petitions.flatMap(read)),
  ];
  const { documents, generation } = first.searched;
  return [
    all(({ question }) => [asTyped(question.text)]).join('\n'),
    String(petitions.length),
    all(({ question }) => (question.place ? [question.place] : [])).join('; '),
    all(({ question }) => [shownDay(question.asOf)]).join('; '),
    `${documents} văn bản, bản dữ liệu số ${generation}`,
    all(({ missing }) => missing.map(({ number }) => number)).join('; '),
    all(({ nearest }) => nearest.map(({ label }) => label)).join('; '),
    all(({ note }) => (note ? [asTyped(note)] : [])).join('\n'),
  ].map(printable);
}

/** Fewer are an abbreviation or a code, which have no accents. */
const MIN_WORDS = 3;

function asTyped(text: string): string {
  const isBare = text.split(/\s+/u).length >= MIN_WORDS && foldAccents(text) === text.toLowerCase();
  return isBare ? `${text} (người hỏi viết không dấu)` : text;
}

const unprintable = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu;

/** Without what XML 1.0 (2.2) forbids: a word processor refuses a whole file for one such character. */
function printable(text: string): string {
  return text.toWellFormed().replaceAll(/\r\n?/gu, '\n').replaceAll(unprintable, '');
}
