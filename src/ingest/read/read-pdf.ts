import type { Draft } from './draft-line.ts';
import { findFurniture } from './page-furniture.ts';
import { placeLines, plainRow, type PlacedLine } from './pdf-blocks.ts';
import { openPdf, type PdfDocument } from './pdf-document.ts';
import { rowsOf, type Row } from './pdf-rows.ts';
import { wrapPages } from './pdf-wraps.ts';

/** Letters a page below which it is a picture; real pages have 835 to 1,860 (facts.md, 10). */
const lettersOfAPage = 100;

/**
 * Reads a PDF page by page. Whether it is a scan is judged by letters per page once stamps and
 * page numbers are set aside.
 * @throws AppError FILE_ENCRYPTED, FILE_DAMAGED, FILE_TOO_LARGE
 */
export async function readPdf(path: string, onPage: (page: number) => void): Promise<Draft> {
  const pdf = await openPdf(path);
  try {
    const pages = await layOut(pdf);
    const letters = pages.map(countLetters);
    const total = letters.reduce((sum, count) => sum + count, 0);
    const sparse = total < lettersOfAPage * pdf.pageCount;
    const scanned = sparse && (total === 0 || (await hasPicture(pdf, letters)));
    const lines = wrapPages(pages);
    void onPage;
    return { scanned, pageCount: pdf.pageCount, lines: scanned ? [] : lines, warnings: [] };
  } finally {
    await pdf.close();
  }
}

async function layOut(pdf: PdfDocument): Promise<PlacedLine[][]> {
  const pages: { rows: Row[]; slanted: string[]; width: number }[] = [];
  for (let number = 1; number <= pdf.pageCount; number += 1) {
    const page = await pdf.getPage(number);
    const viewport = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent({});
    pages.push({ ...rowsOf(items, viewport), width: viewport.width });
    page.cleanup();
  }
  // Furniture goes before the layout: a page number beside a head would look like a table.
  const furniture = findFurniture(pages.map(({ rows }) => rows.map((row) => plainRow(row).text)));
  return pages.map(({ rows, slanted, width }, page) => {
    const isFurniture = (index: number): boolean => furniture[page]?.[index] ?? false;
    const aside = rows.filter((_, index) => isFurniture(index)).map(plainRow);
    const body = rows.filter((_, index) => !isFurniture(index));
    return [
      ...aside.map((line) => ({ ...line, role: 'furniture' as const })),
      ...placeLines(body, width),
      ...slanted.map((text) => ({ ...outside, text })),
    ];
  });
}

/** Whether one of the first pages without letters shows a picture; a short text has none. */
async function hasPicture(pdf: PdfDocument, letters: readonly number[]): Promise<boolean> {
  const empty = letters.flatMap((count, index) => (count < lettersOfAPage ? [index + 1] : []));
  for (const number of empty.slice(0, 3)) {
    if (await pdf.showsPicture(number)) return true;
  }
  return false;
}

/** Watermarks and text along the margin. */
const outside = { left: 0, right: 0, top: 0, size: 1, role: 'furniture' as const };

function countLetters(lines: readonly PlacedLine[]): number {
  return lines
    .filter(({ role }) => role !== 'furniture')
    .reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);
}
