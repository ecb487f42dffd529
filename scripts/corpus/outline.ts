import type { CorpusSource } from './read-source.ts';

/** One printed line of a corpus document with the role that a renderer styles. */
export type OutlineLine = {
  readonly role: 'header' | 'title' | 'preamble' | 'chapter' | 'article' | 'clause' | 'point';
  /** Printed label of a khoản or điểm, `1.` or `đ)`; empty for everything else. */
  readonly label: string;
  readonly text: string;
};

/** Day on which the corpus was written, printed in every header and given in document.json. */
export const writtenOn = '2026-11-22';

const notice = 'Tài liệu minh họa, không phải căn cứ pháp lý.';
// The document named by a reference: everything from its kind on, `Luật Đất đai số 31/2024/QH15`.
const namedDocument =
  /(?:Hiến pháp|Bộ luật|Luật|Pháp lệnh|Nghị quyết|Nghị định|Thông tư|Quyết định)(?: [^;]*?)? số \S+/u;

/** What is printed, line by line and in order, whatever the format. */
export function outlineOf(source: CorpusSource): readonly OutlineLine[] {
  const plain = (role: OutlineLine['role'], text: string): OutlineLine => ({
    role,
    label: '',
    text,
  });
  const body = source.parts.flatMap((part) => [
    ...(part.heading === undefined ? [] : [plain('chapter', part.heading)]),
    ...part.articles.flatMap((article) => [
      plain('article', `Điều ${article.number}. ${article.title}`),
      ...article.clauses.flatMap((clause): OutlineLine[] => [
        { role: 'clause', label: `${clause.number}.`, text: clause.text },
        ...clause.points.map(({ letter, text }): OutlineLine => ({
          role: 'point',
          label: `${letter})`,
          text,
        })),
      ]),
    ]),
  ]);
  return [
    plain('header', 'DỰ ÁN SỔ TAY'),
    plain('header', `Số: ${source.number}`),
    plain('header', notice),
    plain('header', printedDate(writtenOn)),
    plain('title', 'HƯỚNG DẪN'),
    plain('title', source.title),
    ...basisOf(source).map((named) => plain('preamble', `Căn cứ ${named};`)),
    ...source.preamble.map((text) => plain('preamble', text)),
    ...body,
  ];
}

/** The real documents that the điều of a source rest on, each once, in order of first mention. */
export function basisOf(source: CorpusSource): readonly string[] {
  const references = source.parts
    .flatMap((part) => part.articles)
    .flatMap(({ restsOn }) => restsOn);
  return [...new Set(references.map((reference) => documentNamedIn(source.slug, reference)))];
}

function documentNamedIn(slug: string, reference: string): string {
  const named = namedDocument.exec(reference)?.[0];
  if (named === undefined) throw new RangeError(`${slug}: "${reference}" names no document`);
  return named;
}

function printedDate(iso: string): string {
  const [year, month, day] = iso.split('-');
  return `Ngày ${day} tháng ${month} năm ${year}`;
}
