import { readFile } from 'node:fs/promises';
import { AppError } from '../../domain/errors.ts';
import type { SourceText } from '../../domain/source-text.ts';
import { decodeText } from './decode-text.ts';
import { detectType, mediaTypes, type FileKind } from './detect-type.ts';
import type { Draft } from './draft-line.ts';
import { finishLines } from './finish-lines.ts';
import { convertLegacyLines } from './legacy-lines.ts';
import type { ReadRequest } from './reader-messages.ts';
import { restoreSpaces } from './restore-spaces.ts';

/**
 * Reads one file inside the reader child: what is it, read it, tidy its lines. Readers are loaded
 * when the first file of their type arrives (cheerio and pdfjs take 0.3 to 0.7 s to load).
 * @throws AppError FILE_*
 */
export async function readSource(
  request: ReadRequest,
  onPage: (page: number) => void,
): Promise<SourceText> {
  const kind = await detectType(request.name, request.path);
  const draft = await readDraft(kind, request, onPage);
  const unicode = convertLegacyLines(draft.lines);
  const { lines, ...spaced } = restoreSpaces(finishLines(unicode.lines));
  const characters = lines.reduce((sum, { text }) => sum + text.length, 0);
  if (characters > request.maxCharacters) {
    throw new AppError('FILE_TOO_LARGE', `${characters} characters of text`);
  }
  const { scanned, pageCount } = draft;
  const warnings = [...draft.warnings, ...unicode.warnings, ...spaced.warnings];
  if (!lines.some(({ role }) => role !== 'furniture')) {
    throw new AppError('FILE_NO_TEXT', 'no text was found', { details: { scanned, pageCount } });
  }
  return { mediaType: mediaTypes[kind], scanned, pageCount, lines, warnings };
}

async function readDraft(
  kind: FileKind,
  { path, maxCharacters }: ReadRequest,
  onPage: (page: number) => void,
): Promise<Draft> {
  switch (kind) {
    case 'pdf':
      return (await import('./read-pdf.ts')).readPdf(path, onPage);
    case 'docx':
      return (await import('./read-docx.ts')).readDocx(path, maxCharacters);
    case 'html':
      return (await import('./read-html.ts')).readHtml(await readFile(path));
    case 'markdown':
      return (await import('./read-markdown.ts')).readMarkdown(decodeText(await readFile(path)));
    case 'text':
      return (await import('./read-plain-text.ts')).readPlainText(decodeText(await readFile(path)));
    case 'doc':
      return (await import('./read-doc.ts')).readDoc(path, maxCharacters);
    case 'xlsx':
      return (await import('./read-xlsx.ts')).readXlsx(path, maxCharacters);
    case 'rtf':
      return (await import('./read-rtf.ts')).readRtf(await readFile(path), maxCharacters);
    case 'procedure':
      return (await import('./read-procedure.ts')).readProcedure(decodeText(await readFile(path)));
  }
}
