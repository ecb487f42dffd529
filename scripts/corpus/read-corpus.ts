import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createReaderPool } from '../../src/ingest/read.ts';
import { structure } from '../../src/ingest/structure.ts';
import { outlineOf } from './outline.ts';
import { readSource } from './read-source.ts';
import type { TracedDocument } from './trace.ts';

/** A made document together with the lines of its source that its own text lacks. */
export type MadeDocument = TracedDocument & { readonly missing: readonly string[] };

const sources = import.meta.dirname;
const corpus = join(sources, '..', '..', 'corpus');

/** Reads every folder of corpus/ as ingest would, so that the check sees what an officer would get. */
export async function readCorpus(): Promise<readonly MadeDocument[]> {
  const pool = createReaderPool({ workers: 1 });
  try {
    const documents: MadeDocument[] = [];
    for (const folder of readdirSync(corpus)) {
      if (!existsSync(join(corpus, folder, 'document.json'))) continue;
      const name = readdirSync(join(corpus, folder)).find((file) => file !== 'document.json');
      if (name === undefined) throw new Error(`${folder} holds no document`);
      const { text, provisions } = structure(
        await pool.read({ name, path: join(corpus, folder, name) }),
      );
      documents.push({
        folder,
        ...readFacts(folder),
        articles: provisions.filter(({ kind }) => kind === 'article').map(({ path }) => path),
        missing: missingLines(folder, text),
      });
    }
    return documents;
  } finally {
    await pool.close();
  }
}

/** The must-have list of the corpus. */
export function mustHaveText(): string {
  return readFileSync(join(corpus, 'must-have.json'), 'utf8');
}

function readFacts(folder: string): Pick<TracedDocument, 'fields' | 'restsOn'> {
  const { fields, restsOn } = JSON.parse(
    readFileSync(join(corpus, folder, 'document.json'), 'utf8'),
  ) as Pick<TracedDocument, 'fields' | 'restsOn'>;
  return { fields, restsOn };
}

// A PDF breaks lines where it likes, so that only the letters are compared.
function missingLines(folder: string, text: string): readonly string[] {
  const source = readSource(folder, readFileSync(join(sources, `${folder}.txt`), 'utf8'));
  const read = letters(text);
  return outlineOf(source)
    .map(({ label, text: line }) => `${label} ${line}`.trim())
    .filter((line) => !read.includes(letters(line)));
}

function letters(text: string): string {
  return text.normalize('NFC').replaceAll(/\s/gu, '');
}
