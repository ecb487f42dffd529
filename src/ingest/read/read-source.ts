import { readFile } from 'node:fs/promises';
import { AppError } from '../../domain/errors.ts';
import type { SourceText } from '../../domain/source-text.ts';
import { decodeText } from './decode-text.ts';
import { detectType, mediaTypes, type FileKind } from './detect-type.ts';
import type { Draft } from './draft-line.ts';
import { finishLines } from './finish-lines.ts';
import type { ReadRequest } from './reader-messages.ts';

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
  const lines = finishLines(draft.lines);
  const characters = lines.reduce((sum, { text }) => sum + text.length, 0);
  if (characters > request.maxCharacters) {
    throw new AppError('FILE_TOO_LARGE', `${characters} characters of text`);
  }
  const { scanned, pageCount, warnings } = draft;
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
    case 'xlsx':
    case 'rtf':
      throw new AppError('FILE_TYPE_UNSUPPORTED', `no reader for ${kind} yet`);
  }
}
