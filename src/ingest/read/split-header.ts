import type { DraftLine } from './draft-line.ts';

/** Lines in which a header can stand; the longest measured takes 14. */
const headerLines = 40;
const bodyStart = /^["“*\s]*(?:Căn cứ|Chương\s+[IVXLC\d]|Điều\s+\d|Phần\s+(?:thứ|[IVX]))/u;
const motto = /CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM/u;
const placeAndDate = String.raw`(?<![\p{L}-])(?:TP\.?\s)?(?:\p{Lu}\p{Ll}+\s?){1,5},\s*ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}`;

/** Where copies glue cells of the header together; each starts one. */
const cellStarts = new RegExp(
  [
    String.raw`CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA`,
    String.raw`Độc lập\s*[-–]`,
    String.raw`(?:Luật\s|Nghị quyết\s|Pháp lệnh\s|Bộ luật\s)?[Ss]ố\s*:\s*\d`,
    placeAndDate,
  ].join('|'),
  'gu',
);
const rules = /\s*(?:\||[-_–=*]{3,})\s*/u;
const dated = new RegExp(`^(${placeAndDate})\\s*(?=\\p{L})`, 'u');
const kindAndTitle =
  /^(BỘ LUẬT|LUẬT|PHÁP LỆNH|NGHỊ QUYẾT LIÊN TỊCH|NGHỊ QUYẾT|NGHỊ ĐỊNH|THÔNG TƯ LIÊN TỊCH|THÔNG TƯ|QUYẾT ĐỊNH|CHỈ THỊ)\s?(?=\p{Lu}[\p{L}\s])/u;

const isKind = /^(?:BỘ LUẬT|LUẬT|PHÁP LỆNH|NGHỊ QUYẾT|NGHỊ ĐỊNH|THÔNG TƯ|QUYẾT ĐỊNH|CHỈ THỊ)/u;

/**
 * Takes apart headers that a copy ran together (`CHÍNH PHỦ------- CỘNG HÒA … NAMĐộc lập …`), so that
 * issuer, number, place and date, kind and title each stand on a line of their own, as printed.
 */
export function splitHeader(lines: readonly DraftLine[]): DraftLine[] {
  const found = lines.findIndex(({ text }) => bodyStart.test(text));
  const end = Math.min(found < 0 ? headerLines : found, headerLines);
  return [...lines.slice(0, end).flatMap(splitLine), ...lines.slice(end)];
}

function splitLine(line: DraftLine): DraftLine[] {
  if (line.role !== undefined && line.role !== 'text' && line.role !== 'table') return [line];
  const parts = isRunTogether(line.text) ? headerCells(line.text) : [line.text];
  const look = {
    ...(line.bold === undefined ? {} : { bold: line.bold }),
    ...(line.box === undefined ? {} : { box: line.box }),
    page: line.page ?? 1,
  };
  return parts.flatMap((text): DraftLine[] => {
    const [kind] = kindAndTitle.exec(text) ?? [];
    if (kind !== undefined) {
      return [
        { ...look, text: kind.trim() },
        { ...look, text: text.slice(kind.length) },
      ];
    }
    if (parts.length === 1) return [line];
    return [isKind.test(text) ? { ...look, text } : { ...look, text, role: 'header-cell' }];
  });
}

function isRunTogether(text: string): boolean {
  const numbered = /[Ss]ố\s*:/u.test(text) && /, ngày /u.test(text);
  return motto.test(text) || numbered || dated.test(text);
}

function headerCells(text: string): string[] {
  return text
    .split(rules)
    .flatMap(splitCells)
    .flatMap((part) => {
      const [whole, date] = dated.exec(part.trim()) ?? [];
      return whole === undefined || date === undefined
        ? [part]
        : [date, part.trim().slice(whole.length)];
    })
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function splitCells(part: string): string[] {
  const starts = Array.from(part.matchAll(cellStarts), ({ index }) => index);
  return [0, ...starts].map((start, index) => part.slice(start, starts[index] ?? part.length));
}
