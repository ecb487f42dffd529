import type { Provision } from '../../domain/provision.ts';
import type { StructuredDocument } from '../../domain/structured-document.ts';

/** A paragraph or sentence of a leaf, `[start, start + text.length)` of the document's text. */
export type RuleSentence = {
  readonly provision: Provision;
  readonly text: string;
  readonly start: number;
};

/** Parts that state relations; header, signature, forms and footnotes do not. */
const stating: ReadonlySet<Provision['kind']> = new Set([
  'preamble',
  'article',
  'clause',
  'point',
  'subpoint',
  'intro',
  'item',
]);

/** A printed line that ends in the middle of a list of places: the next one goes on with it. */
const goesOn = String.raw`(?:(?<=[;,\p{L}\d])\n(?=(?:các\s)?(?:điểm|khoản)\s|các\sĐiều\s)|(?<=[,\p{L}\d])\n(?=Điều\s\d+[a-zđ]?[,;]?\s)|(?<=(?:khoản|điểm)\s[a-zđ\d]{1,3})\n(?=Điều\s\d))`;

/**
 * Ends of sentences; the dot of an abbreviation or a number is followed by no capital. A list of
 * provisions goes on behind its semicolons, for the document that it is about may stand last.
 */
const sentenceEnd = new RegExp(
  String.raw`(?!${goesOn})(?:(?<=[.;])(?<!;(?=\s+(?:Các\s)?(?:[Đđ]iều|Khoản|Điểm|Chương|Mục|Phụ lục|Mẫu)\s))\s+(?=[\p{Lu}\d“"-])|\n)`,
  'gu',
);

/** Same length; what stands between quotation marks within a paragraph ends no sentence. */
function withoutQuotes(words: string): string {
  return words.replaceAll(/“[^“”\n]*”|"[^"\n]*"/gu, (quoted) => '_'.repeat(quoted.length));
}

function cut(provision: Provision, text: string): RuleSentence[] {
  const words = text.slice(provision.start, provision.end);
  const sentences: RuleSentence[] = [];
  let from = 0;
  const add = (to: number): void => {
    const sentence = words.slice(from, to).trimEnd();
    if (sentence.trim() !== '')
      sentences.push({ provision, text: sentence, start: provision.start + from });
  };
  for (const { index, 0: mark } of withoutQuotes(words).matchAll(sentenceEnd)) {
    if (index <= from) continue;
    add(index);
    from = index + mark.length;
  }
  add(words.length);
  return sentences;
}

/** Drops what stands in quotation marks over several paragraphs: wording of another document. */
function outsideQuotes(sentences: readonly RuleSentence[]): RuleSentence[] {
  let quoted = false;
  return sentences.filter(({ text }) => {
    const was = quoted || /^["“]/u.test(text);
    if (/^["“]/u.test(text) || /:\s?["“][^”"]*$/u.test(text)) quoted = true;
    if (/["”][.;,]?$/u.test(text)) quoted = false;
    return !was;
  });
}

/** Sentences of the rules and of the preamble, in order, quoted wording left out. */
export function sentencesOf({ text, provisions }: StructuredDocument): RuleSentence[] {
  const parents = new Set(provisions.map(({ parent }) => parent));
  const inForm = new Set(
    provisions.filter(({ kind }) => kind === 'form' || kind === 'annex').map(({ path }) => path),
  );
  return provisions
    .filter(({ kind, path }) => stating.has(kind) && !parents.has(path))
    .filter(({ path }) => ![...inForm].some((root) => path.startsWith(`${root}/mau`)))
    .flatMap((provision) => outsideQuotes(cut(provision, text)));
}
