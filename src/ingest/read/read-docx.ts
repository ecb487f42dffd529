import { docxBody } from './docx-body.ts';
import { numberingParser } from './docx-numbering.ts';
import { stylesParser } from './docx-styles.ts';
import { draftOf, type Draft, type DraftLine } from './draft-line.ts';
import { mainDocumentPart, readZipParts } from './open-zip.ts';
import { parseXml } from './parse-xml.ts';

const numberingPart = 'word/numbering.xml';
const stylesPart = 'word/styles.xml';
const noteParts = ['word/footnotes.xml', 'word/endnotes.xml'];

/**
 * Reads a Word file. Lists need numbering.xml and styles.xml before the body, so those parts are
 * parsed first; footnotes and endnotes come last, as lines of their own kind.
 */
export async function readDocx(path: string, maxCharacters: number): Promise<Draft> {
  const { numbering, ...numberingXml } = numberingParser();
  const { styles, ...stylesXml } = stylesParser();
  const context = { styles, numbering, maxCharacters };
  const body = docxBody(context);
  const notes = docxBody(context);
  const parsers = new Map<string, ReturnType<typeof parseXml>>([
    [numberingPart, numberingXml],
    [stylesPart, stylesXml],
  ]);
  await readZipParts(
    path,
    (names) => {
      const main = [...names].find((name) => mainDocumentPart.test(name)) ?? '';
      parsers.set(main, parseXml(body));
      const wanted = [numberingPart, stylesPart, main, ...noteParts];
      for (const part of noteParts) parsers.set(part, parseXml(notes));
      return wanted.filter((name) => names.has(name));
    },
    (name, text) => {
      const parser = parsers.get(name);
      if (text === '') parser?.close();
      else parser?.write(text);
    },
  );
  return draftOf([...body.lines, ...noteLines(body.noteIds, notes.notes)]);
}

/** Notes in the order in which the text calls them, each line marked with its number. */
function noteLines(ids: readonly string[], notes: Map<string, DraftLine[]>): DraftLine[] {
  return ids.flatMap((id, index) =>
    (notes.get(id) ?? []).map((line, position) => ({
      ...line,
      text: position === 0 ? `[${index + 1}] ${line.text.replace(/^\[\d+\]\s*/, '')}` : line.text,
      role: 'footnote' as const,
    })),
  );
}
