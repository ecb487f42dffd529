import { AppError } from '../../domain/errors.ts';
import type { Warning } from '../../domain/source-text.ts';
import { syllableShare } from '../../language/vietnamese-syllable.ts';
import type { Draft } from './draft-line.ts';
import { findFurniture } from './page-furniture.ts';
import { markFootnotes } from './mark-footnotes.ts';
import { hasColumns, placeLines, plainRow, rowText, type PlacedLine } from './pdf-blocks.ts';
import { openPdf, type PdfDocument } from './pdf-document.ts';
import { gridsOf } from './pdf-grid.ts';
import { groupRows, rowsOf, turnUpright } from './pdf-rows.ts';
import { rulesOf } from './pdf-rules.ts';
import type { LaidOutPage } from './pdf-boxes.ts';
import { wrapPages } from './pdf-wraps.ts';
import { readHint, readWarning } from './read-warnings.ts';
import { findRecogniser, recognisePage } from './recognise-page.ts';
import { repairLabels } from './repair-labels.ts';
import type { PageGeometry, Row } from './pdf-shapes.ts';

/** Letters a page below which it is a picture; real pages have 835 to 1,860 (facts.md, 10). */
const lettersOfAPage = 100;
/** Letters that a picture's page may still have as text: a page number, a stamp's remains. */
const lettersOfAStamp = 25;
/** Share of real syllables below which a text layer is broken; good pages have 0.95 and more. */
const garbledShare = 0.6;
/** Confidence of tesseract and share of real syllables below which a page must be read again. */
const doubtful = { confidence: 75, syllables: 0.85 };
/** Pages of one file that are recognised; at 1.1 s each this takes 7 minutes of one core. */
const maxRecognised = 400;
/** Pages recognised at once: one for each of the two cores that the product is made for. */
const recognisedAtOnce = 2;

/** A page as far as it is read; `page` is 1-based. */
type Page = {
  readonly page: number;
  readonly width: number;
  rows: Row[];
  readonly slanted: readonly string[];
  readonly broken?: boolean;
  readonly back?: readonly number[];
  /** Recognised from a picture: sizes of letters are guesses then. */
  isRead?: boolean;
};

/**
 * Reads a PDF page by page. Whether a page is a picture is judged by its letters once stamps and
 * page numbers are set aside; such pages are recognised where the machine can.
 * @throws AppError FILE_ENCRYPTED, FILE_DAMAGED, FILE_TOO_LARGE
 */
export async function readPdf(path: string, onPage: (page: number) => void): Promise<Draft> {
  const pdf = await openPdf(path);
  try {
    const pages = await readPages(pdf);
    if (pages.length > 0 && pages.every(({ broken }) => broken)) {
      throw new AppError('FILE_DAMAGED', 'no page of the PDF can be read');
    }
    const warnings = pages.flatMap(({ broken, page }) =>
      broken ? [readWarning('PAGE_UNREADABLE', page)] : [],
    );
    const furniture = furnitureOf(pages);
    const pictures = await findPictures(pdf, pages, furniture);
    const scanned = pictures.length > 0 && pictures.length * 2 >= pages.length;
    warnings.push(...(await recognise({ pdf, path, pages: pictures, scanned, onPage })));
    warnings.push(...(await hintsOf(pdf)));
    warnings.push(...garbled(pages.filter((page) => !pictures.includes(page))));
    const laidOut = layOut(pages, pictures.length > 0 ? furnitureOf(pages) : furniture);
    return { scanned, pageCount: pdf.pageCount, lines: wrapPages(laidOut), warnings };
  } finally {
    await pdf.close();
  }
}

async function readPages(pdf: PdfDocument): Promise<Page[]> {
  const pages: Page[] = [];
  for (let page = 1; page <= pdf.pageCount; page += 1) {
    try {
      const source = await pdf.getPage(page);
      const { items } = await source.getTextContent({});
      const viewport = turnUpright(items, source.getViewport({ scale: 1 }));
      let found = rowsOf(items, viewport);
      // Drawings take 10 to 16 ms a page and much more where there is an emblem: only for columns.
      if (hasColumns(found.rows, viewport.width)) {
        const grids = gridsOf(rulesOf(await source.getOperatorList(), viewport));
        if (grids.length > 0) found = rowsOf(items, viewport, grids);
      }
      pages.push({ page, ...found, ...shapeOf(viewport) });
      source.cleanup();
    } catch {
      // One broken page is told to the reviewer; the others are still worth reading.
      pages.push({ page, rows: [], slanted: [], width: 595, broken: true });
    }
  }
  return pages;
}

function shapeOf({ width, back }: PageGeometry): Pick<Page, 'width' | 'back'> {
  return { width, ...(back === undefined ? {} : { back }) };
}

/** Furniture of every page, found before the layout: a page number beside a head looks like a table. */
function furnitureOf(pages: readonly Page[]): boolean[][] {
  return findFurniture(
    pages.map(({ rows }) => rows),
    rowText,
  );
}

/** Pages that are pictures: few letters, and a picture on them or no letter at all in the file. */
async function findPictures(
  pdf: PdfDocument,
  pages: readonly Page[],
  furniture: readonly (readonly boolean[])[],
): Promise<Page[]> {
  const letters = pages.map(({ rows }, index) => countLetters(rows, furniture[index] ?? []));
  const total = letters.reduce((sum, count) => sum + count, 0);
  const isEmpty = total === 0;
  // In a text that is not sparse as a whole, a page with a few letters is the end of a chapter.
  const limit = total < lettersOfAPage * pages.length ? lettersOfAPage : lettersOfAStamp;
  const found: Page[] = [];
  for (const [index, page] of pages.entries()) {
    if (page.broken === true || (letters[index] ?? 0) >= limit) continue;
    if (isEmpty || (await pdf.showsPicture(page.page))) found.push(page);
  }
  return found;
}

/** Letters of a page's own rows, counted no further than where they settle the question. */
function countLetters(rows: readonly Row[], furniture: readonly boolean[]): number {
  let letters = 0;
  for (const [index, row] of rows.entries()) {
    if (furniture[index] !== true) letters += rowText(row).match(/\p{L}/gu)?.length ?? 0;
    if (letters >= 4 * lettersOfAPage) break;
  }
  return letters;
}

/** Replaces the rows of pictures by what the machine reads on them, and says how sure it is. */
async function recognise(task: {
  readonly pdf: PdfDocument;
  readonly path: string;
  readonly pages: readonly Page[];
  readonly scanned: boolean;
  readonly onPage: (page: number) => void;
}): Promise<Warning[]> {
  const { pdf, path, scanned, onPage } = task;
  const canRead = task.pages.length > 0 && (await findRecogniser()) !== undefined;
  const pages = canRead ? task.pages.slice(0, maxRecognised) : [];
  // What a picture's page has as text is a stamp; without recognition the page counts as unread.
  if (scanned) for (const page of task.pages) page.rows = [];
  const warnings: Warning[] = task.pages
    .slice(pages.length)
    .map(({ page }) => readWarning('PAGE_NOT_RECOGNISED', page));
  const queue = pages.values();
  const work = async (): Promise<void> => {
    for (const page of queue) warnings.push(...(await recogniseOne({ pdf, path, page, onPage })));
  };
  await Promise.all(Array.from({ length: recognisedAtOnce }, work));
  return warnings.toSorted((a, b) => (a.page ?? 0) - (b.page ?? 0));
}

async function recogniseOne(task: {
  readonly pdf: PdfDocument;
  readonly path: string;
  readonly page: Page;
  readonly onPage: (page: number) => void;
}): Promise<Warning[]> {
  const { pdf, path, page, onPage } = task;
  onPage(page.page);
  try {
    const { segments, confidence } = await recognisePage({ path, ...pdf }, page.page);
    page.rows = groupRows(segments);
    page.isRead = true;
    repairLabels(page.rows);
    const share = syllableShare(segments.map(({ text }) => text).join('\n'));
    const isSure = confidence >= doubtful.confidence && share >= doubtful.syllables;
    return [readWarning(isSure ? 'PAGE_SCANNED' : 'OCR_DOUBTFUL', page.page)];
  } catch {
    return [readWarning('PAGE_NOT_RECOGNISED', page.page)];
  }
}

/** A signed file may have its number and day stamped on its first page instead of printed. */
async function hintsOf(pdf: PdfDocument): Promise<Warning[]> {
  if (pdf.signedAt.length === 0) return [];
  const stamped = await pdf.annotationTexts(1).catch(() => []);
  return [
    ...pdf.signedAt.map((time) => readHint('SIGNED_AT', time)),
    ...stamped.map((text) => readHint('ANNOTATION_TEXT', text, 1)),
  ];
}

function garbled(pages: readonly Page[]): Warning[] {
  return pages.flatMap(({ page, rows }) => {
    // Ten lines show what a font does to its letters.
    const sample = rows.slice(0, 10).map(rowText);
    const text = sample.join('\n');
    const isGarbled = text.length > 300 && syllableShare(text) < garbledShare;
    return isGarbled ? [readWarning('TEXT_GARBLED', page)] : [];
  });
}

function layOut(pages: readonly Page[], furniture: readonly (readonly boolean[])[]): LaidOutPage[] {
  return pages.map(({ rows, slanted, width, isRead = false, back }, page) => {
    const isFurniture = (index: number): boolean => furniture[page]?.[index] ?? false;
    const aside = rows.filter((_, index) => isFurniture(index)).map(plainRow);
    const body = rows.filter((_, index) => !isFurniture(index));
    const lines: PlacedLine[] = [
      ...aside.map((line) => ({ ...line, role: 'furniture' as const })),
      ...(isRead ? placeLines(body, width) : markFootnotes(placeLines(body, width))),
      ...slanted.map((text) => ({ ...outside, text })),
    ];
    return { lines, isRead, ...(isRead || back === undefined ? {} : { back }) };
  });
}

/** Watermarks and text along the margin. */
const outside = { left: 0, right: 0, top: 0, size: 1, role: 'furniture' as const };
