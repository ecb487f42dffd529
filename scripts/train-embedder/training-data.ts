import { writeFile } from 'node:fs/promises';
import { syllables } from '../../src/language/syllables.ts';
import {
  createRowFinder,
  type RowFinder,
  type StaticEmbedderVocabulary,
} from '../../src/models/local/static-embedder-vocabulary.ts';
import { type EncodedArticle, type EncodedCorpus, LINE_BREAK } from './encode-corpus.ts';
import { everydayWords } from './everyday-words.ts';
import { questionTemplates } from './question-templates.ts';

/** Marks a line break in the file; never a row of a syllable, since there are at most 65,534. */
const BREAK_ROW = 0xff_ff;

/**
 * Writes what `train.cpp` reads, all little-endian 32-bit: counts, pairs, then four lists of rows
 * (headings, paths, bodies, phrases), each as offsets and rows. `train.cpp` names the same order.
 */
export async function writeTrainingData(
  file: string,
  corpus: EncodedCorpus,
  vocabulary: StaticEmbedderVocabulary,
): Promise<void> {
  const finder = createRowFinder(vocabulary);
  const rowOf = Uint32Array.from(corpus.spellings, (spelling) => finder.syllableRow(spelling));
  const lists = (['heading', 'path', 'body'] as const).flatMap((part) =>
    rowLists(corpus.articles, (article) => article[part], rowOf),
  );
  const phrases = phraseRows(finder);
  const header = Uint32Array.of(
    vocabulary.syllables.length + vocabulary.buckets,
    vocabulary.pairs.length,
    corpus.articles.length,
    questionTemplates.length,
    phrases.length,
  );
  const laws = Uint32Array.from(corpus.articles, ({ law }) => law);
  const parts = [header, vocabulary.pairs, laws, ...lists, ...flatten(phrases)];
  await writeFile(
    file,
    parts.map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength)),
  );
}

/** All words of the templates and of everyday speech, as syllables; the vocabulary must have them. */
export function trainingPhrases(): (readonly string[])[] {
  const words = everydayWords.flatMap(([law, everyday]) => [law, ...everyday]);
  return [...questionTemplates.flatMap((template) => template.split('…')), ...words].map(syllables);
}

/** Templates as two phrases each (before and after `…`), then law and everyday phrases in turn. */
function phraseRows(finder: RowFinder): Uint32Array[] {
  const rows = (text: string): Uint32Array =>
    Uint32Array.from(syllables(text), (syllable) => finder.syllableRow(syllable));
  const templates = questionTemplates.flatMap((template) => {
    const [before = '', after = ''] = template.split('…');
    return [rows(before), rows(after)];
  });
  const pairs = everydayWords.flatMap(([law, everyday]) =>
    everyday.flatMap((phrase) => [rows(law), rows(phrase)]),
  );
  return [...templates, ...pairs];
}

function rowLists(
  articles: readonly EncodedArticle[],
  part: (article: EncodedArticle) => Uint32Array,
  rowOf: Uint32Array,
): Uint32Array[] {
  const lists = articles.map((article) =>
    part(article).map((id) => (id === LINE_BREAK ? BREAK_ROW : (rowOf[id] ?? 0))),
  );
  return flatten(lists);
}

/** One more offset than lists, then all rows. */
function flatten(lists: readonly Uint32Array[]): Uint32Array[] {
  const offsets = new Uint32Array(lists.length + 1);
  for (const [index, list] of lists.entries()) {
    offsets[index + 1] = (offsets[index] ?? 0) + list.length;
  }
  const rows = new Uint32Array(offsets.at(-1) ?? 0);
  for (const [index, list] of lists.entries()) rows.set(list, offsets[index] ?? 0);
  return [offsets, rows];
}
