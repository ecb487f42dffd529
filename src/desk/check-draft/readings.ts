import { lineMark } from '../../language/line-mark.ts';
import type { CitedText } from './cited-text.ts';

/**
 * The forms in which what is cited may be said and still be its own words, the printed one first: an item of
 * a list goes on with the words that open the list, "… có trách nhiệm sau đây: b) Tổ chức …", and an act
 * that stands under "Các hành vi bị nghiêm cấm" is forbidden, so that it never counts without that word.
 */
export function readingsOf(cited: CitedText): CitedText[] {
  const bare = withoutHeadings(cited);
  const joined = bare.provisions.map(joinedItems);
  if (isForbidding(cited)) {
    return (['before', 'behind'] as const).map((place) => ({
      ...cited,
      provisions: joined.map((texts) => texts.map((text) => forbidden(text, place))),
    }));
  }
  const forms = [cited, bare, { ...cited, provisions: joined }];
  const words = forms.map(({ provisions }) =>
    provisions.map((texts) => texts.join('\n')).join('\n'),
  );
  return forms.filter((_form, at) => words.indexOf(words[at] ?? '') === at);
}

/** Without the line that names an article: it heads the rule and is no part of it. */
export function withoutHeadings(cited: CitedText): CitedText {
  const headings = new Set(cited.headings.split('\n').map((line) => line.trim()));
  const isHeading = (line: string) => {
    const [, name = ''] = /^\s*Điều\s+\d+[a-zđ]?\.\s*(.*)$/u.exec(line) ?? [];
    return name !== '' && headings.has(name.trim());
  };
  const provisions = cited.provisions.map((texts) =>
    texts
      .map((text) =>
        text
          .split('\n')
          .filter((line) => !isHeading(line))
          .join('\n'),
      )
      .filter((text) => text.trim() !== ''),
  );
  return { ...cited, provisions };
}

/** A new case behind a semicolon leaves what stands before it whole. */
const sentenceEnd = /(?<=\.)\s+(?=\p{Lu})|;\s+(?=trường hợp\s)|\n+/u;

/**
 * Sentences of a khoản that say a rule by themselves: not those of a list, which need the words that open
 * it, and none where an exception stands anywhere, which a single sentence would lose. One of them may
 * prove what is said, and none can refute it.
 */
export function sentencesAlone(cited: CitedText, claim: string): CitedText[] {
  const [only, ...others] = withoutHeadings(cited).provisions;
  if (only?.length !== 1 || others.length > 0 || isForbidding(cited)) return [];
  const [text = ''] = only;
  if (/(?<!\p{L})(?:trừ|không áp dụng)(?!\p{L})|:\s*(?:\n|$)/iu.test(text)) return [];
  const sentences = text.split(sentenceEnd).map((one) => one.replace(numbering, ''));
  if (sentences.length > MAX_SENTENCES || claim.includes('. ')) return [];
  return sentences.map((one) => ({ ...cited, provisions: [[one]] }));
}

/** Of a khoản; one with more is read as a whole. */
const MAX_SENTENCES = 8;

/** Whether bare acts stand in what is cited, which the name of their article alone forbids. */
export function isForbidding(cited: CitedText): boolean {
  if (!forbidding.test(cited.headings)) return false;
  const lines = withoutHeadings(cited).provisions.flatMap(joinedItems);
  return lines.some((line) => forbidden(line, 'before') !== line);
}

const forbidding = /(?:hành vi|việc)[\p{L}\s,]{0,40}?(?:nghiêm cấm|bị cấm|không được làm)/iu;
/** What says itself who must or must not is no bare act: "Giấy tờ … phải thu hồi", "Nghiêm cấm cá nhân …". */
const ruling = /(?<!\p{L})(?:phải|có trách nhiệm|nghiêm cấm)(?!\p{L})/iu;
const numbering = new RegExp(String.raw`^\s*${lineMark}\s+`, 'u');

function forbidden(text: string, place: 'before' | 'behind'): string {
  return text
    .split('\n')
    .map((line) => {
      const act = line.replace(numbering, '');
      if (act.trim() === '' || ruling.test(act)) return line;
      if (place === 'before') return `Nghiêm cấm ${lowerFirst(act)}`;
      return `${act.replace(/[.;,]\s*$/u, '')} là hành vi bị nghiêm cấm.`;
    })
    .join('\n');
}

/**
 * Words that open a list of which each item holds by itself. Never those of papers or conditions that only
 * together are enough: "Hồ sơ gồm:", "đủ các điều kiện sau đây:".
 */
const opening =
  /(?<!\p{L})(có trách nhiệm|có nghĩa vụ|có quyền|phải|không được|được|(?:nghiêm cấm|không được)[\p{L}\s,]{0,60}? hành vi|trong (?:một trong )?(?:các|những) trường hợp)(?:\s+(?:như sau|sau đây|sau))?\s*:\s*$/iu;

function joinedItems(texts: readonly string[]): string[] {
  const joined: string[] = [];
  let lead: { readonly words: string; readonly isKhoan: boolean } | undefined;
  for (const line of texts.join('\n').split('\n')) {
    const isPoint = /^\s*[a-zđ]{1,2}\)\s/u.test(line);
    const isKhoan = /^\s*\d{1,3}[a-zđ]?\.\s/u.test(line);
    if (lead && (isPoint || (isKhoan && !lead.isKhoan))) {
      joined.push(`${lead.words} ${lowerFirst(line.replace(numbering, ''))}`);
      continue;
    }
    const words = opening.exec(line)?.[1];
    lead = words === undefined ? undefined : { words: openingWords(line), isKhoan };
    joined.push(line);
  }
  return joined;
}

/** The last sentence of a line that opens a list, without "sau đây:". */
function openingWords(line: string): string {
  const whole = line.replace(numbering, '').replace(/(?:\s+(?:như sau|sau đây|sau))?\s*:\s*$/u, '');
  return whole.split(/(?<=[.;])\s+/u).at(-1) ?? whole;
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
