import { open } from 'node:fs/promises';
import { extname } from 'node:path';
import { AppError } from '../../domain/errors.ts';
import { mainDocumentPart, zipEntryNames } from './open-zip.ts';

/** Types that have a reader. */
export type FileKind =
  | 'pdf'
  | 'docx'
  | 'doc'
  | 'xlsx'
  | 'html'
  | 'markdown'
  | 'text'
  | 'rtf'
  | 'procedure';

export const mediaTypes: Readonly<Record<FileKind, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  doc: 'application/msword',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html',
  markdown: 'text/markdown',
  text: 'text/plain',
  rtf: 'application/rtf',
  // A record of the portal of administrative procedures; no other JSON has a reader.
  procedure: 'application/json',
};

const kindOfExtension: Readonly<Record<string, FileKind>> = {
  pdf: 'pdf',
  docx: 'docx',
  docm: 'docx',
  doc: 'doc',
  xlsx: 'xlsx',
  xlsm: 'xlsx',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
  rtf: 'rtf',
  json: 'procedure',
};

/** Content types that are told apart by their first bytes. */
type Content = FileKind | 'encrypted' | 'zip' | 'ole' | 'binary';

const containers: Partial<Record<FileKind, Content>> = { docx: 'zip', xlsx: 'zip', doc: 'ole' };

/** Bytes that are enough for every magic number; PDF allows its own within the first 1,024. */
const headBytes = 4096;

/**
 * Decides by content what the file is and holds it against the name.
 * @throws AppError FILE_TYPE_MISMATCH, FILE_TYPE_UNSUPPORTED, FILE_ENCRYPTED, FILE_DAMAGED
 */
export async function detectType(name: string, path: string): Promise<FileKind> {
  const extension = extname(name).slice(1).toLowerCase();
  const head = await readHead(path);
  const content = await contentOf(head, path);
  const expected = kindOfExtension[extension];
  if (content === 'encrypted') throw new AppError('FILE_ENCRYPTED', 'an encrypted Office file');
  if (expected) return agree(expected, content, head);
  if (extension !== '' || !isReadable(content)) {
    throw new AppError('FILE_TYPE_UNSUPPORTED', `no reader for .${extension} (${content})`, {
      details: { extension, content },
    });
  }
  return content;
}

async function agree(expected: FileKind, content: Content, head: Buffer): Promise<FileKind> {
  if (expected === content) return expected;
  // Markdown is text and may start with a tag; a page may lack every tag that sniffing knows.
  const texts: readonly Content[] = ['text', 'html'];
  if (texts.includes(content) && (expected === 'markdown' || expected === 'html')) return expected;
  if (content === 'text' && expected === 'procedure') return expected;
  // The right container without its main part is damaged; anything else has a wrong name.
  if (content === containers[expected]) {
    throw new AppError('FILE_DAMAGED', `a ${content} file without the parts of ${expected}`);
  }
  const { fileTypeFromBuffer } = await import('file-type');
  const found = content === 'binary' ? await fileTypeFromBuffer(head).catch(() => null) : null;
  const actual = found?.mime ?? content;
  throw new AppError('FILE_TYPE_MISMATCH', `named ${expected}, content is ${actual}`, {
    details: { expected, content: actual },
  });
}

function isReadable(content: Content): content is FileKind {
  return content in mediaTypes;
}

async function readHead(path: string): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const buffer = Buffer.alloc(headBytes);
    const { bytesRead } = await file.read(buffer, 0, headBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function contentOf(head: Buffer, path: string): Promise<Content> {
  if (head.subarray(0, 1024).includes('%PDF-')) return 'pdf';
  if (head.subarray(0, 2).equals(Buffer.from('PK'))) return zipContent(path);
  if (head.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))) return oleContent(path);
  if (head.subarray(0, 5).equals(Buffer.from('{\\rtf'))) return 'rtf';
  if (!looksLikeText(head)) return 'binary';
  return looksLikeHtml(head) ? 'html' : 'text';
}

async function zipContent(path: string): Promise<Content> {
  const names = await zipEntryNames(path);
  if ([...names].some((name) => mainDocumentPart.test(name))) return 'docx';
  if (names.has('xl/workbook.xml')) return 'xlsx';
  return 'zip';
}

/** Stream names stand in the OLE directory as UTF-16; reading them does not need its tree. */
async function oleContent(path: string): Promise<Content> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    // The directory may lie anywhere; 32 MB is far beyond any text-only .doc (8 MB measured).
    const bytes = Buffer.alloc(Math.min(size, 32 * 1024 * 1024));
    await file.read(bytes, 0, bytes.length, 0);
    if (bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))) return 'encrypted';
    return bytes.includes(Buffer.from('WordDocument', 'utf16le')) ? 'doc' : 'ole';
  } finally {
    await file.close();
  }
}

function looksLikeText(head: Buffer): boolean {
  if (head[0] === 0xff && head[1] === 0xfe) return true;
  if (head[0] === 0xfe && head[1] === 0xff) return true;
  const zeros = countBytes(head, (byte) => byte === 0);
  // UTF-16 without a mark: Latin letters give a zero in about every second byte, always one side.
  if (zeros > 0) return isBareUtf16(head, zeros);
  const controls = countBytes(head, (byte) => byte < 32 && ![9, 10, 12, 13].includes(byte));
  // Old encodings (VNI, TCVN3) use no control bytes either; 2 % forgives a stray form feed.
  return controls <= head.length * 0.02;
}

function isBareUtf16(head: Buffer, zeros: number): boolean {
  const even = countBytes(head, (byte, index) => byte === 0 && index % 2 === 0);
  return zeros > head.length * 0.2 && (even < zeros * 0.1 || even > zeros * 0.9);
}

function countBytes(head: Buffer, matches: (byte: number, index: number) => boolean): number {
  let count = 0;
  for (const [index, byte] of head.entries()) if (matches(byte, index)) count += 1;
  return count;
}

function looksLikeHtml(head: Buffer): boolean {
  const start = head.toString('latin1').replaceAll('\0', '').trimStart().toLowerCase();
  const tags = /<(!doctype html|html|head|body|meta|title|table|div|p|span|script|style)[\s>/]/;
  return start.replace(/^[^<]{0,3}/, '').startsWith('<') && tags.test(start);
}
