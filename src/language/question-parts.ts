import { aspectQuestions, sideNamed } from './question-aspects.ts';
import { matterLength, topicOf } from './question-topic.ts';
import { questionTypesOf } from './question-types.ts';

/** More in one message are left together: whoever lists so many sides of a matter wants it whole. */
const MAX_PARTS = 4;
/** A longer message tells a story, which only the whole of it makes sense of. */
const MAX_CHARS = 600;
/** Syllables of a matter from which a later question stands alone, behind a full stop and behind a comma. */
const OWN_MATTER = { fresh: 3, joined: 5 };

/** What makes words a question of their own, typed with accents or without; "không nhà nào", "không có giấy gì" ask nothing. */
const asks =
  /(?<![\p{L}\p{M}])(?:(?<!(?<![\p{L}\p{M}])(?:không|khong|chẳng|chang)(?! (?:biết|biet|rõ|ro)(?![\p{L}\p{M}]))(?: (?!thì |thi |nên |nen |mà |ma |và |va )[^\s,]+){0,5} )(?:gì|gi|nào|nao|ai|đâu)|(?<!bản |ban )sao|mấy|may|(?<!lan |ban |xang )dau|bao (?:nhiêu|nhieu|lâu|lau|giờ|gio)|(?:có|co|phải|phai|cần|can|được|duoc|đúng|dung) (?:[^\s,]+ ){0,6}(?:không|khong|ko|chưa|chua)$)(?![\p{L}\p{M}])/iu;
/** The same words where they ask nothing: "mấy hôm nay", "cả mấy tháng", "chưa biết giấy tờ gì hết". */
const tells =
  /(?<![\p{L}\p{M}])(?:(?:cả|ca) (?:mấy|may)|(?:mấy|may) (?:hôm|hom|bữa|bua|ngày|ngay|tuần|tuan|tháng|thang|năm|nam) (?:nay|qua|rồi|roi|liền|lien)|(?:không|khong|ko|chưa|chua|chẳng|chang) (?:biết|biet|rõ|ro|rành|ranh|hiểu|hieu)(?: [^\s,.?!]+){0,4} (?:gì|gi|nào|nao|đâu|dau) (?:hết|het|cả|ca))(?![\p{L}\p{M}])/giu;
const sentences = /\S.*?(?:[.?!…]+(?=\s)|$)/gsu;

/** Whether words ask for anything. */
function asksIn(words: string): boolean {
  return asks.test(words.replace(tells, ' '));
}

/** How a whole sentence asks besides: "… đúng không", "… chưa", "… hay …". */
const sentenceAsks =
  /(?<![\p{L}\p{M}])(?:(?:không|khong|ko|hông|chưa|chua|chứ|hả|nhỉ)[\s.!…]*$|hay(?![\p{L}\p{M}]))/iu;

/**
 * Whether a sentence of a message asks: in one that has question marks, what ends with a full stop tells.
 */
function asksSomething(sentence: string, message: string): boolean {
  const said = sentence.trimEnd();
  if (said.endsWith('?')) return true;
  if (message.includes('?') && /[.!…]$/u.test(said)) return false;
  return asksIn(said) || sentenceAsks.test(said);
}

/** "… cần giấy tờ gì." asks by its last words, whatever stands behind them. */
const endsAsking =
  /(?<![\p{L}\p{M}])(?:gì|gi|(?:bao nhiêu|bao nhieu)(?: (?:tiền|tien|tuổi|tuoi|ngày|ngay))?|(?:bao|thế|như thế|lúc|khi) (?:lâu|nào)|(?:bao|the|nhu the|luc|khi) (?:lau|nao)|ra sao|ở đâu|o dau|(?:mấy|may) (?:ngày|ngay|tuổi|tuoi))\.+$/iu;
const doubts = /(?<![\p{L}\p{M}])(?:biết|biet|rõ|ro|hiểu|hieu|rành|ranh)(?![\p{L}\p{M}])/iu;

/** A message with question marks behind the sentences that end with what is asked. */
function withQuestionMarks(message: string): string {
  return message.replace(sentences, (sentence) => {
    const isQuestion = endsAsking.test(sentence) && !doubts.test(sentence) && asksIn(sentence);
    return isQuestion ? sentence.replace(/\.+$/u, (dots) => '?'.padEnd(dots.length)) : sentence;
  });
}

/** A message with blanks in place of the sentences that ask nothing, where it marks those that do. */
function withoutStatements(message: string): string {
  if (!message.includes('?')) return message;
  return message.replace(sentences, (sentence) =>
    asksSomething(sentence, message) ? sentence : ' '.repeat(sentence.length),
  );
}

/** Where one question may end and the next begin; a strong one ends the matter too. */
const borders = /[?;\n]+|,|\s(?:và|va|với lại|voi lai)(?=\s)|:(?=\s)/giu;
const strong = /[?;\n]/u;
/** A day of its own in each part is a comparison, which only the whole question tells. */
const dated = /\d{1,2}[/.-]\d{1,2}|(?:năm|nam) \d{4}/iu;

type Segment = { readonly start: number; readonly end: number; readonly isFresh: boolean };

/**
 * The questions of one message, each in full: what a later one leaves unsaid is the matter of the
 * first. A message that asks one thing comes back as it is.
 */
export function questionParts(message: string): string[] {
  if (message.length > MAX_CHARS) return [message];
  const text = withQuestionMarks(message);
  const named = aspectQuestions(text);
  if (named.length > 1 && named.length <= MAX_PARTS) return named;
  const heard = withoutStatements(text);
  const parts = withContext(segmentsOf(text), heard).map((part) => ({
    ...part,
    said: text.slice(part.start, part.end).trim(),
    asked: heard.slice(part.start, part.end).trim(),
  }));
  const [first, ...others] = parts;
  const isComparison = parts.filter(({ said }) => dated.test(said)).length > 1;
  if (!first || others.length === 0 || parts.length > MAX_PARTS || isComparison) return [message];
  const topic = topicOf(first.asked);
  const opening = sideNamed(first.said);
  return [
    opening && !asksIn(first.said) ? opening.question(opening.matter) : first.said,
    ...others.map(({ said, asked, isFresh }) => {
      const side = sideNamed(said);
      if (side?.matter === '' && topic !== '') return side.question(topic);
      const standsAlone = matterLength(asked) >= OWN_MATTER[isFresh ? 'fresh' : 'joined'];
      return standsAlone ? said : `${topic} ${said}`.trim();
    }),
  ];
}

function segmentsOf(text: string): Segment[] {
  const found = [...text.matchAll(borders)];
  const starts = [{ 0: '', index: 0 }, ...found];
  return starts.map(({ 0: border, index }, at) => ({
    start: index + border.length,
    end: found[at]?.index ?? text.length,
    isFresh: strong.test(border),
  }));
}

/** Words that ask nothing belong to the question behind them, at the end to the one before. */
function withContext(segments: readonly Segment[], text: string): Segment[] {
  const said = segments.map(({ start, end }) => text.slice(start, end).trim());
  const parts: Segment[] = [];
  let open: Segment | undefined;
  for (const [at, segment] of segments.entries()) {
    const last = parts.at(-1);
    if (last && !open && isAlternative(said[at])) {
      parts[parts.length - 1] = { ...last, end: segment.end };
      continue;
    }
    open = { ...segment, ...open, end: segment.end };
    if (!asksAt(said, at)) continue;
    parts.push(open);
    open = undefined;
  }
  const last = parts.pop();
  return last ? [...parts, { ...last, end: open?.end ?? last.end }] : [];
}

/** "…, hay bỏ rồi" goes on with the question before it. */
function isAlternative(said = ''): boolean {
  return /^(?:hay|hoặc|hoac)(?![\p{L}\p{M}])/iu.test(said);
}

/** Whether words ask, by the name alone of a side where their neighbours tell that it is asked for. */
function asksAt(said: readonly string[], at: number): boolean {
  const [own = '', next = ''] = said.slice(at);
  if (asksIn(own)) return true;
  const side = sideNamed(own);
  if (!side) return false;
  if (side.matter === '') return said.slice(0, at).some(hasTopic);
  const asked = questionTypesOf(side.question(side.matter));
  const asksOther = !questionTypesOf(next).some((type) => asked.includes(type));
  return hasTopic(side.matter) && !hasTopic(next) && asksOther && asksAt([own, next], 1);
}

function hasTopic(said: string): boolean {
  return topicOf(said) !== '';
}
