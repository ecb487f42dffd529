import { shownDay } from '../domain/calendar-day.ts';
import type { PetitionGroup } from '../domain/petition.ts';

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

/** A group of petitions in the columns of `petitionRowHeads`; each wording is kept. */
export function petitionRow({ petitions }: PetitionGroup): string[] {
  const [first] = petitions;
  if (!first) return petitionRowHeads.map(() => '');
  const all = <T>(read: (petition: (typeof petitions)[number]) => readonly T[]) => [
    ...new Set(petitions.flatMap(read)),
  ];
  const { documents, generation } = first.searched;
  return [
    all(({ question }) => [question.text]).join('\n'),
    String(petitions.length),
    all(({ question }) => (question.place ? [question.place] : [])).join('; '),
    all(({ question }) => [shownDay(question.asOf)]).join('; '),
    `${documents} văn bản, bản dữ liệu số ${generation}`,
    all(({ missing }) => missing.map(({ number }) => number)).join('; '),
    all(({ nearest }) => nearest.map(({ label }) => label)).join('; '),
    all(({ note }) => (note ? [note] : [])).join('\n'),
  ];
}
