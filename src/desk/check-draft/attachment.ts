import { expandOfficeAbbreviations } from '../../language/abbreviations.ts';
import type { DocumentNumber } from '../../language/document-number.ts';
import { foldAccents } from '../../language/fold.ts';
import { nameKey } from './name-key.ts';

/** What is issued with a document and counts its own điều: `Quy chế … ban hành kèm theo Quyết định số …`. */
export type Attachment = {
  /** As it is called in a sentence: `Quy chế`. */
  readonly name: string;
  /** What the draft calls it behind that name, `cho mượn sách`; often left out. */
  readonly title?: string;
  /** Path of such a part of a document: `quy-che`. */
  readonly path: string;
};

/** In small letters "quy định" and "hướng dẫn" are verbs. */
const names =
  '[Qq]uy chế|Quy định|[Đđ]iều lệ|[Qq]uy trình|Chương trình|Kế hoạch|Đề án|[Dd]anh mục|Hướng dẫn|[Qq]uy chuẩn|[Nn]ội quy|Phương án|QUY CHẾ|QUY ĐỊNH|ĐIỀU LỆ|QUY TRÌNH|CHƯƠNG TRÌNH|KẾ HOẠCH|ĐỀ ÁN|DANH MỤC|HƯỚNG DẪN|QUY CHUẨN|NỘI QUY|PHƯƠNG ÁN';
const kinds =
  '(?:Quyết định|Thông tư liên tịch|Thông tư|Nghị định|Nghị quyết|Công văn|QĐ|TT|NĐ|NQ)(?:\\s+số)?\\s*:?\\s*$';
const issued = `\\s*[,(]?\\s*(?:được\\s+)?(?:(?:ban hành\\s+)?kèm\\s+theo|ban hành\\s+(?:theo|tại))\\s+${kinds}`;

/** From the end of a chain to the number; a printed label leaves "ban hành kèm theo" out. */
const behind = new RegExp(
  `^[\\s,]*(?:(?:của|tại|trong|thuộc)\\s+)?(?:bản\\s+)?(${names})(?!\\p{L})(?:([^;:\\n]{0,220}?)${issued}|((?:(?!\\s(?:và|của)\\s)[^,;:\\n]){0,60}?)\\s+${kinds})`,
  'u',
);
/** Up to the number that stands before a chain: "Quy chế … ban hành kèm theo Quyết định số …, Điều 5". */
const before = new RegExp(`(?<!\\p{L})(${names})(?!\\p{L})([^;:\\n]{0,220}?)${issued}`, 'u');
/** Another place between a chain and the number: then that one is in the attachment. */
const otherPlace = /(?<!\p{L})(?:điều|khoản|phụ lục)\s+(?:\d+|[ivx]+)(?!\p{L})/iu;

/** The attachment that a chain ending at `from` is in, with the number of what it is issued with. */
export function attachmentBehind(
  text: string,
  from: number,
  numbers: readonly DocumentNumber[],
): { readonly attachment: Attachment; readonly number: DocumentNumber } | undefined {
  const number = numbers.find(({ start }) => start >= from && start - from <= MAX_REACH);
  const between = number && text.slice(from, number.start);
  const found = between && !otherPlace.test(between) && behind.exec(between);
  if (!number || !found) return undefined;
  const [, name = '', issuedTitle, title = issuedTitle] = found;
  return { attachment: attachmentNamed(name, title), number };
}

/** The attachment whose number stands before a chain. */
export function attachmentBefore(text: string, { start }: DocumentNumber): Attachment | undefined {
  const line = text.slice(
    Math.max(0, text.lastIndexOf('\n', start - 1) + 1, start - MAX_REACH),
    start,
  );
  const [, name, title] = before.exec(line) ?? [];
  return name === undefined ? undefined : attachmentNamed(name, title);
}

/** A name of 200 letters with the words around it. */
const MAX_REACH = 280;

function attachmentNamed(written: string, behindIt = ''): Attachment {
  const small = written.toLowerCase();
  const title = behindIt.trim();
  return {
    name: small.charAt(0).toUpperCase() + small.slice(1),
    ...(title === '' ? {} : { title }),
    path: foldAccents(small).replaceAll(/\s+/gu, '-'),
  };
}

/** What stands between the title of a part and its first provision. */
const titleEnd = /\n\s*(?:[(|]|(?:kèm theo|ban hành)\s|(?:chương|mục|phần|điều)\s+[\divx])/iu;

/**
 * Whether the part that begins with this text may be the one that a draft means: its title begins as the
 * printed one does, or the other way round, because either may leave its end out.
 */
export function isTitled({ name, title }: Attachment, text: string): boolean {
  if (title === undefined) return true;
  const said = titleKey(title, name);
  const [printed = ''] = text.slice(0, MAX_REACH).split(titleEnd);
  const held = titleKey(printed, name);
  return said === '' || (held !== '' && (begins(held, said) || begins(said, held)));
}

const begins = (whole: string, start: string): boolean => `${whole} `.startsWith(`${start} `);

/** Without its kind, a "về" before it, accents and marks. */
function titleKey(words: string, name: string): string {
  const key = nameKey(expandOfficeAbbreviations(words));
  return key
    .replace(new RegExp(`^${nameKey(name)}\\s+`, 'u'), '')
    .replace(/^(?:ve viec|ve)\s+/u, '');
}
