import { execFile } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Segment } from './pdf-shapes.ts';

const run = promisify(execFile);

/** Dots per inch of a page's picture: tesseract reads best near 300 and is 1.8 times slower there. */
const dpi = 200;
/** Milliseconds for one program on one page; a page takes 1.1 to 2.7 s. */
const timeout = 60_000;
const maxBuffer = 64 * 1024 * 1024;

/** A page as the machine read it; places in points from its top left. */
export type RecognisedPage = {
  readonly segments: readonly Segment[];
  /** Mean confidence of its words by letters, 0 to 100. */
  readonly confidence: number;
};

/** Where the pages come from. */
export type PageSource = {
  readonly path: string;
  readonly screenshot: (page: number, scale: number) => Promise<Uint8Array>;
};

let available: Promise<{ readonly render: boolean } | undefined> | undefined;

/**
 * Whether this machine can read pictures: tesseract with Vietnamese, and pdftoppm, which draws a
 * page faster than pdfjs does. Looked up once in a child's life.
 */
export function findRecogniser(): Promise<{ readonly render: boolean } | undefined> {
  available ??= (async () => {
    const languages = await output('tesseract', ['--list-langs']);
    if (languages === undefined || !/^vie$/m.test(languages)) return undefined;
    return { render: (await output('pdftoppm', ['-v'])) !== undefined };
  })();
  return available;
}

async function output(program: string, options: string[]): Promise<string | undefined> {
  try {
    const { stdout, stderr } = await run(program, options, { timeout });
    return stdout + stderr;
  } catch {
    return undefined;
  }
}

/** Reads one page's picture by tesseract. Files lie in the child's own folder for as long as it takes. */
export async function recognisePage(source: PageSource, page: number): Promise<RecognisedPage> {
  const picture = join(process.cwd(), `page-${page}.png`);
  try {
    await drawPage(source, page, picture);
    const { stdout } = await run(
      'tesseract',
      [picture, '-', '-l', 'vie', '--dpi', String(dpi), 'tsv'],
      {
        timeout,
        maxBuffer,
      },
    );
    return parseTsv(stdout);
  } finally {
    await rm(picture, { force: true });
  }
}

async function drawPage(source: PageSource, page: number, picture: string): Promise<void> {
  const recogniser = await findRecogniser();
  if (recogniser?.render === true) {
    const at = ['-f', String(page), '-l', String(page)];
    // The part of the page that is shown, so that places on it are those of the page.
    const options = ['-r', String(dpi), '-cropbox', '-gray', '-png', '-singlefile', ...at];
    await run('pdftoppm', [...options, source.path, picture.replace(/\.png$/, '')], { timeout });
  } else await writeFile(picture, await source.screenshot(page, dpi / 72));
}

type Word = {
  readonly line: string;
  readonly left: number;
  readonly right: number;
  readonly confidence: number;
  readonly text: string;
};

/** Segments of a page out of tesseract's table; a wide gap inside a line starts a new one. */
export function parseTsv(tsv: string): RecognisedPage {
  const segments: Segment[] = [];
  let place = { top: 0, size: 0 };
  let line = '';
  let open: Segment | undefined;
  let letters = 0;
  let weighed = 0;
  for (const row of tsv.split('\n').slice(1)) {
    place = parseLine(row) ?? place;
    const word = parseWord(row);
    if (!word) continue;
    letters += word.text.length;
    weighed += word.text.length * word.confidence;
    if (open && word.line === line && word.left - open.right < open.size * 1.5) {
      open.text += ` ${word.text}`;
      open.right = word.right;
    } else {
      open = { text: word.text, left: word.left, right: word.right, ...place };
      segments.push(open);
    }
    line = word.line;
  }
  return { segments, confidence: letters === 0 ? 0 : weighed / letters };
}

function points(pixels = ''): number {
  return (Number(pixels) * 72) / dpi;
}

/** Foot and height of a line; words of one line share them, whatever their letters hang down. */
function parseLine(row: string): { top: number; size: number } | undefined {
  const [level, , , , , , , top, , height] = row.split('\t');
  // A line's box is about 1.4 times as high as its letters' size.
  return level === '4'
    ? { top: points(top) + points(height), size: points(height) / 1.4 }
    : undefined;
}

function parseWord(row: string): Word | undefined {
  const [level, , block, paragraph, line, , left, , width, , confidence, text = ''] =
    row.split('\t');
  // Specks and ruled lines come out as words without a letter, a digit or a list's mark.
  if (level !== '5' || !/[\p{L}\d]|^[-–+.,;:()“”"]+$/u.test(text)) return undefined;
  return {
    line: `${block}/${paragraph}/${line}`,
    left: points(left),
    right: points(left) + points(width),
    confidence: Number(confidence),
    text: text.trim(),
  };
}
