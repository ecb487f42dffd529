import { syllables } from './syllables.ts';

/** `5. Đất ở là …`: what a khoản or điểm says the meaning of; a comma may stand in the term. */
const defining =
  /^\s*(?:Điều \d+[a-zđ]*\.?[^\n]*\n\s*)?(?:\d{1,3}[a-zđ]?[.)]|[a-zđ]\))?\s*(?<term>[^.;:\n]{2,120}?)\s+(?:được hiểu )?là\s/iu;
/** "Đất ở là gì", "thế nào là đất ở", "khái niệm đất ở": what a question asks the meaning of. */
const asked = [
  /(?:^|[,.?!;:] *)(?<term>[^,.?!;:]{2,120}?)\s+(?:(?:nghĩa )?là (?:cái )?gì|(?:được )?hiểu (?:là gì|(?:như )?thế nào|ra sao)|nghĩa là sao)(?: vậy| thế| ạ)*(?=$|[,.?!;])/iu,
  /(?<!\p{L})hiểu (?:về )?(?<term>[^,.?!;:]{2,120}?) (?:như )?(?:thế nào|ra sao)(?=$|[,.?!;])/iu,
  /(?<!\p{L})(?:thế nào là|như thế nào là|khái niệm|hiểu sao về)\s+(?<term>[^,.?!;:]{2,120}?)(?=$|[,.?!;])/iu,
];
/** What may stand around the term and is none of it. */
const around =
  /^(?:cho (?:tôi |em |mình )?hỏi|vậy|thì|thuật ngữ|khái niệm|cụm từ)\s+|\s+(?:theo|trong) (?:luật|pháp luật|quy định|nghị định).*$|\s+(?:có|được)$/giu;

/** The term that a text says the meaning of, as it stands there; empty where it says none. */
export function termDefined(text: string): string {
  return defining.exec(text.normalize('NFC'))?.groups?.['term'] ?? '';
}

/** The same as its syllables in small letters, to be compared with {@link termAsked}. */
export function definedTerm(text: string): string {
  return spelled(termDefined(text));
}

/** The term that a question asks the meaning of, as its syllables; empty where it asks for none. */
export function termAsked(question: string): string {
  const text = question.normalize('NFC').trim();
  const term = asked.map((pattern) => pattern.exec(text)?.groups?.['term']).find(Boolean) ?? '';
  return spelled(term.replaceAll(around, ''));
}

function spelled(term: string): string {
  return syllables(term).join(' ');
}
