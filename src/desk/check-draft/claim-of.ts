import type { DraftSentence } from './draft-sentences.ts';

type Span = { readonly start: number; readonly end: number };

/** What a sentence says in its own words, without its citations, quotations and the frame around them. */
export function claimOf(sentence: DraftSentence, citations: readonly Span[]): string {
  const cuts = [...citations, ...sentence.quotes]
    .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
    .toSorted((one, other) => one.start - other.start);
  let said = '';
  let at = sentence.start;
  for (const { start, end } of cuts) {
    if (start < at) continue;
    said += `${textOf(sentence, at, start)} ${CUT} `;
    at = end;
  }
  said += textOf(sentence, at, sentence.end);
  return frames
    .reduce((words, frame) => words.replaceAll(frame, ' '), said)
    .replaceAll(/[*_#>`|[\]{}<~^\\]/gu, ' ')
    .replaceAll(/^[\s,.;:–-]+|[\s,;:–-]+$/gu, '')
    .replaceAll(/\s+/gu, ' ');
}

const CUT = '\uE000';
const said = '(?:có\\s+)?(?:quy định|nêu|ghi|quy định rõ|nêu rõ|ghi rõ)';

/** Words that only lead to a citation or a quotation. */
const frames: readonly RegExp[] = [
  new RegExp(
    `(?:^|(?<=[\\s,(–]))(?:căn cứ(?:\\s+vào)?|theo(?:\\s+đúng)?(?:\\s+quy định)?(?:\\s+(?:tại|của))?|quy định\\s+tại|được\\s+quy định\\s+tại|tại|và|của|như)?\\s*[(]?\\s*${CUT}\\s*[)]?(?:\\s*,?\\s*(?:${said})(?:\\s+(?:như sau|rằng|là))?)?\\s*[:,]?`,
    'giu',
  ),
  new RegExp(CUT, 'gu'),
  /ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}\s+của\s+[\p{Lu}][\p{L}\s]{2,40}?(?=[,;:.]|\s+(?:về|quy định|thì)|$)/gu,
];

function textOf(sentence: DraftSentence, start: number, end: number): string {
  return sentence.text.slice(start - sentence.start, end - sentence.start);
}
