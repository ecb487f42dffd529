import { readFileSync } from 'node:fs';
import { PDFParse } from 'pdf-parse';
import { AppError } from '../../domain/errors.ts';
import type { Operators, PdfItem } from './pdf-shapes.ts';
import { signingTimes } from './pdf-signature.ts';

export type PdfPage = {
  getViewport(options: { scale: number }): {
    readonly width: number;
    readonly height: number;
    readonly transform: readonly number[];
  };
  getTextContent(options: object): Promise<{ readonly items: readonly (PdfItem | object)[] }>;
  getOperatorList(): Promise<Operators>;
  getAnnotations(): Promise<readonly { readonly textContent?: readonly string[] }[]>;
  cleanup(): void;
};

export type PdfDocument = {
  readonly pageCount: number;
  /** When it says that it was signed; see `signingTimes`. */
  readonly signedAt: readonly string[];
  getPage(page: number): Promise<PdfPage>;
  /** Whether a page draws at least one picture. */
  showsPicture(page: number): Promise<boolean>;
  /** What was written over a page afterwards: free text and filled fields. */
  annotationTexts(page: number): Promise<string[]>;
  /** PNG of one page, drawn at `scale` times 72 dpi. */
  screenshot(page: number, scale: number): Promise<Uint8Array>;
  close(): Promise<void>;
};

/** paintImageMaskXObject, its group, paintImageXObject, paintInlineImageXObject, groups and repeats. */
const pictureOperations = new Set([83, 84, 85, 86, 87, 88, 89]);
/** A law has 400 pages at most; beyond this the file is no document of an office. */
const maxPages = 5_000;

/**
 * Opens a PDF by pdf-parse. Its own text has no positions, so pages are read through the pdfjs
 * document that it holds. Nothing of a font is evaluated, nothing is fetched.
 * @throws AppError FILE_ENCRYPTED, FILE_DAMAGED, FILE_TOO_LARGE
 */
export async function openPdf(path: string): Promise<PdfDocument> {
  // Read in one piece: nothing else waits in this process, and the pieces of the asynchronous way
  // cost a tenth of the time that a PDF takes.
  const file = readFileSync(path);
  // A plain Uint8Array is handed to pdfjs without a copy; pdf-parse copies a Buffer.
  const data = new Uint8Array(file.buffer, file.byteOffset, file.byteLength);
  // Before pdfjs takes the bytes away.
  const signedAt = signingTimes(file);
  const parser = new PDFParse({
    data,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  const pdf = await load(parser);
  if (pdf.numPages > maxPages) throw new AppError('FILE_TOO_LARGE', `${pdf.numPages} pages`);
  return {
    pageCount: pdf.numPages,
    signedAt,
    getPage: (page) => pdf.getPage(page),
    async showsPicture(number) {
      const page = await pdf.getPage(number);
      const { fnArray } = await page.getOperatorList();
      page.cleanup();
      return fnArray.some((operation) => pictureOperations.has(operation));
    },
    async annotationTexts(number) {
      const annotations = await (await pdf.getPage(number)).getAnnotations();
      const texts = annotations.map(({ textContent = [] }) => textContent.join(' ').trim());
      return texts.filter((text) => text !== '');
    },
    async screenshot(page, scale) {
      const { pages } = await parser.getScreenshot({
        partial: [page],
        scale,
        imageBuffer: true,
        imageDataUrl: false,
      });
      return pages[0]?.data ?? new Uint8Array();
    },
    close: () => parser.destroy(),
  };
}

type Loaded = { readonly numPages: number; getPage(page: number): Promise<PdfPage> };

async function load(parser: PDFParse): Promise<Loaded> {
  try {
    // `load` is private in the types of pdf-parse and the only way to the positions of the text.
    return (await parser['load']()) as Loaded;
  } catch (cause) {
    const name = cause instanceof Error ? cause.name : '';
    if (name === 'PasswordException') {
      throw new AppError('FILE_ENCRYPTED', 'the PDF wants a password', { cause });
    }
    throw new AppError('FILE_DAMAGED', 'the PDF cannot be opened', {
      cause,
      details: { reason: cause instanceof Error ? cause.message.slice(0, 200) : 'unknown' },
    });
  }
}
