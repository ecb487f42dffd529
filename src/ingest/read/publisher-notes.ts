import type { DraftLine } from './draft-line.ts';

/**
 * Words that only the publisher of a copy puts in brackets: who guides, amends or ends the
 * provision, and from when. Brackets of the law itself (footnote marks, blanks) have none.
 */
const publisherWords =
  /được (?:hướng dẫn|sửa đổi|bổ sung|thay thế|bãi bỏ|đính chính|quy định chi tiết|áp dụng)|bị (?:bãi bỏ|thay thế|sửa đổi|hủy bỏ)|thực hiện theo (?:quy định|hướng dẫn)|(?:hết|có|ngưng) hiệu lực (?:từ|kể từ|ngày|thi hành)|VB hết hiệu lực/iu;
const citesDocument = /\d+\/\d{4}\/|\bĐiều \d|\bNghị định\b|\bThông tư\b|\bLuật\b|\bNghị quyết\b/u;
/** Shorter brackets are marks and blanks; the shortest publisher's note measured has 58 characters. */
const shortestNote = 40;
/** A bracket that is not closed within this many characters is no note. */
const longestNote = 2_000;

/**
 * Takes publishers' notes out of a line: the rule text joined as it was printed, then each note as
 * a line of its own.
 */
export function splitNotes(line: DraftLine): DraftLine[] {
  if (!line.text.includes('[') || line.role === 'furniture') return [line];
  const notes: string[] = [];
  let rest = '';
  let from = 0;
  for (const [start, end] of brackets(line.text)) {
    const inside = line.text.slice(start + 1, end - 1);
    if (!isPublisherNote(inside)) continue;
    rest += line.text.slice(from, start);
    notes.push(line.text.slice(start, end));
    from = end;
  }
  if (notes.length === 0) return [line];
  rest += line.text.slice(from);
  const { wraps, ...look } = line;
  const text = rest.replace(/[ \t]{2,}/g, ' ').replace(/ +([.,;:])/g, '$1');
  const noteLines = notes.map((note) => ({ ...look, text: note, role: 'note' as const }));
  if (text.trim() === '') return noteLines;
  return [{ ...look, text, ...(wraps === true ? { wraps } : {}) }, ...noteLines];
}

function isPublisherNote(inside: string): boolean {
  return inside.length >= shortestNote && publisherWords.test(inside) && citesDocument.test(inside);
}

/** Outermost balanced brackets, `[start, end)`. */
function brackets(text: string): [number, number][] {
  const found: [number, number][] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === '[') {
      if (depth === 0 || index - start > longestNote) {
        start = index;
        depth = 0;
      }
      depth += 1;
    } else if (character === ']' && depth > 0) {
      depth -= 1;
      if (depth === 0) found.push([start, index + 1]);
    }
  }
  return found;
}
