import type { LegalDocument } from '../domain/legal-document.ts';
import type { NeededField } from '../domain/must-have.ts';
import { findDocumentNumbers, type DocumentNumber } from '../language/document-number.ts';
import { foldAccents } from '../language/fold.ts';
import type { QuestionType } from '../language/question-types.ts';
import { letters, remembered } from '../language/remembered.ts';

/** A law that is known by its name, held or not. */
type KnownLaw = { readonly words: readonly string[]; readonly number: string };

/** Two syllables of a longer name are a field of law ("luật ban hành"); three are the name. */
const MIN_SHORTENED = 3;

/**
 * Laws that a question is about by their name, which are known and not held: `luật hộ tịch mới 2026`.
 * A name alone may be said in passing, so the question must give its year or ask of its validity;
 * of laws of one name the year decides, and one that is held answers.
 */
export function unheldLaws(
  text: string,
  types: readonly QuestionType[],
  { documents, needed }: LawParts,
): DocumentNumber[] {
  const known = knownLaws(documents, needed);
  const held = new Set(documents.map(({ number }) => number));
  return namesIn(text).flatMap(({ words, year }) => {
    if (year === undefined && !types.includes('validity') && !types.includes('when')) return [];
    const named = known.filter((law) => isNamed(law.words, words));
    const meant = named.filter(({ number }) => year === undefined || yearOf(number) === year);
    if (meant.length === 0 || meant.some(({ number }) => held.has(number))) return [];
    return meant.flatMap(({ number }) => findDocumentNumbers(number));
  });
}

export type LawParts = {
  readonly documents: readonly LegalDocument[];
  readonly needed: readonly NeededField[];
};

function knownLaws(documents: LawParts['documents'], needed: LawParts['needed']): KnownLaw[] {
  const titles = [
    ...documents.map(({ kind, title = '', number = '' }) => {
      return { title: title.startsWith(kind) ? title : `${kind} ${title}`, number };
    }),
    ...needed.flatMap((field) => field.documents),
  ];
  return titles.flatMap(({ title, number }) => {
    const words = nameIn(title);
    return words.length > 0 && number ? [{ words, number }] : [];
  });
}

/** The syllables of the name that the title of a law is; none for other titles. */
const nameIn = remembered((title: string): readonly string[] => {
  const [, name] = /^(?:bo )?luat ([a-z ]+)$/u.exec(plain(title)) ?? [];
  return name ? name.split(' ') : [];
}, letters(1_000_000));

/** Longest name of a law, in syllables. */
const NAME_SYLLABLES = 8;

/** What stands behind each "luật": the syllables of a name, and a year close behind them. */
function namesIn(text: string): { words: readonly string[]; year?: number }[] {
  const words = plain(text).split(' ');
  return words.flatMap((word, at) => {
    if (word !== 'luat') return [];
    const behind = words.slice(at + 1, at + 1 + NAME_SYLLABLES);
    const end = behind.findIndex((one) => /\d/u.test(one));
    const year = Number(behind[end]);
    const name = end < 0 ? behind : behind.slice(0, end);
    return year >= 1945 && year <= 2100 ? [{ words: name, year }] : [{ words: name }];
  });
}

/** The whole name, or so much of its beginning that it is the name cut short. */
function isNamed(name: readonly string[], said: readonly string[]): boolean {
  const differs = name.findIndex((word, at) => said[at] !== word);
  return differs < 0 || (differs >= MIN_SHORTENED && differs === said.length);
}

function yearOf(number: string): number {
  return Number(/\/(\d{4})\//u.exec(number)?.[1]);
}

function plain(text: string): string {
  return foldAccents(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();
}
