import type { DraftLine } from './draft-line.ts';

/**
 * Words that only the publisher of a copy puts in brackets: who guides, amends or ends the
 * provision, and from when. Brackets of the law itself (footnote marks, blanks) have none.
 */
const publisherWords =
  /được (?:hướng dẫn|sửa đổi|bổ sung|thay thế|bãi bỏ|đính chính|quy định chi tiết|áp dụng)|bị (?:bãi bỏ|thay thế|sửa đổi|hủy bỏ)|thực hiện theo (?:quy định|hướng dẫn)|(?:hết|có|ngưng) hiệu lực (?:từ|kể từ|ngày|thi hành)|VB hết hiệu lực/iu;
const citesDocument =
  /\d+\/(?:\d{4}\/)?\p{Lu}|Điều \d|Nghị định|Thông tư|Luật|Nghị quyết|Quyết định/u;
/** Handles of the publisher's page that a copy brings along. */
const pageHandle = /^(?:JavaScript|ID|Link nội bộ)\s*:/iu;
/** Shorter brackets are marks and blanks; the shortest publisher's note measured has 58 characters. */
const shortestNote = 40;
/** A bracket that is not closed within this many characters is no note. */
const longestNote = 2_000;

/** Lines over which a note may be broken; 2,000 characters take 25 printed lines. */
const longestNoteLines = 25;

/**
 * Takes publishers' notes out of a document's lines: the rule text joined as it was printed, each
 * note after it as a line of its own, also where a hard-wrapped copy broke it over several lines.
 */
export function splitNotes(lines: readonly DraftLine[]): DraftLine[] {
  const found: DraftLine[] = [];
  for (let index = 0; index < lines.length;) {
    const line = lines[index];
    if (!line) break;
    const broken = joinBrokenNote(lines, index);
    found.push(...splitLine(broken?.line ?? line));
    index = broken?.end ?? index + 1;
  }
  return found;
}

/** The lines from an open bracket to its end as one line, when they hold a publisher's note. */
function joinBrokenNote(
  lines: readonly DraftLine[],
  index: number,
): { line: DraftLine; end: number } | undefined {
  const first = lines[index];
  const start = first?.text.lastIndexOf('[') ?? -1;
  if (!first || start < 0 || first.text.includes(']', start)) return undefined;
  let text = first.text;
  for (let next = index + 1; next <= index + longestNoteLines; next += 1) {
    const line = lines[next];
    if (!line || line.role !== first.role || line.text.includes('[')) return undefined;
    text += ` ${line.text}`;
    const end = text.indexOf(']', start);
    if (end < 0) continue;
    const inside = text.slice(start + 1, end);
    return isPublisherNote(inside) ? { line: { ...first, text }, end: next + 1 } : undefined;
  }
  return undefined;
}

function splitLine(line: DraftLine): DraftLine[] {
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
  if (pageHandle.test(inside)) return true;
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
