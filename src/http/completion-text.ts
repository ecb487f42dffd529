import type { Answer, Statement } from '../domain/answer.ts';
import type { Citation } from '../domain/citation.ts';
import { answerPermalink } from '../domain/permalink.ts';
import { standingLine, tierMarks } from '../domain/source-line.ts';
import { answerParts, type AnswerPart, type AskHooks } from './services.ts';

/** A citation as clients of the OpenAI API know it; indices are UTF-16 offsets of its mark. */
export type UrlCitation = {
  readonly type: 'url_citation';
  readonly url_citation: {
    readonly url: string;
    readonly title: string;
    readonly start_index: number;
    readonly end_index: number;
  };
};

/** A citation with all that is known of it; `index` is the number of its mark in the text. */
export type CompletionCitation = Omit<Citation, 'validity' | 'notes'> & {
  readonly index: number;
  readonly url: string;
  readonly status: Citation['validity']['status'];
  readonly reason: string;
};

export type CompletionText = {
  readonly content: string;
  readonly annotations: readonly UrlCitation[];
  readonly citations: readonly CompletionCitation[];
};

/** An answer as one text that only grows, because a client cannot take back what it was sent. */
export type CompletionDraft = Required<
  Pick<AskHooks, 'onStatement' | 'onOutcome' | 'onReplaced'>
> & {
  /** Writes what is not written yet; `origin` is where the stored answer is opened. */
  readonly finish: (answer: Answer, origin: string) => CompletionText;
};

const titles: Readonly<Record<AnswerPart, string>> = {
  conclusion: 'Kết luận',
  conditions: 'Điều kiện, ngoại lệ',
  steps: 'Cách làm',
  obsolete: 'Đừng dùng',
  upcoming: 'Sắp thay đổi',
};
const REPLACED = 'Phần trên được thay bằng câu trả lời đầy đủ dưới đây.';

/**
 * Writes an answer as it comes: each sentence with its marks, the outcome where it is known, at the
 * end the list of what the marks mean, because clients drop what stands outside the text. A number
 * stands for one provision throughout, in what was replaced too.
 */
export function draftCompletion(onPiece: (piece: string) => void): CompletionDraft {
  const cited = new Map<string, Citation>();
  const marks: Mark[] = [];
  const told: Record<AnswerPart, number> = { ...nothingTold };
  let content = '';
  let listing: AnswerPart | undefined;
  let hasOutcome = false;

  const write = (piece: string) => {
    content += piece;
    onPiece(piece);
  };
  const section = (title: string, lines: readonly string[]) => {
    if (lines.length === 0) return;
    listing = undefined;
    write(`${content === '' ? '' : '\n\n'}${title === '' ? '' : `${title}:\n`}${lines.join('\n')}`);
  };
  /** What parts a statement of the part from what stands before it. */
  const leadOf = (part: AnswerPart) => {
    if (part === listing) return '\n';
    const isFirst = part === 'conclusion' && answerParts.every((one) => told[one] === 0);
    return `${content === '' ? '' : '\n\n'}${isFirst ? '' : `${titles[part]}:\n`}`;
  };
  const onStatement = (part: AnswerPart, { text, citations }: Statement) => {
    let line = `${leadOf(part)}${part === 'conclusion' ? '' : '- '}${plain(text)}`;
    for (const [address, citation] of new Map(citations.map((one) => [one.address, one]))) {
      if (!cited.has(address)) cited.set(address, citation);
      const number = [...cited.keys()].indexOf(address) + 1;
      const start = content.length + line.length + 1;
      line += ` [${number}]`;
      marks.push({ number, start, end: content.length + line.length });
    }
    write(`${line}${noLaw(citations)}`);
    listing = part;
    told[part] += 1;
  };
  const onOutcome: CompletionDraft['onOutcome'] = ({ outcome, reason, choices }) => {
    hasOutcome = true;
    section('', [plain(outcome)]);
    section('', reason ? [plain(reason)] : []);
    section('', listed(choices));
  };
  return {
    onStatement,
    onOutcome,
    onReplaced() {
      section('', [REPLACED]);
      Object.assign(told, nothingTold);
      hasOutcome = false;
    },
    finish(answer, origin) {
      if (!hasOutcome) onOutcome(answer);
      for (const part of answerParts) {
        for (const statement of answer[part].slice(told[part])) onStatement(part, statement);
      }
      section('Thiếu', listed(answer.missing.map(({ number, why }) => `${number}: ${why}`)));
      section('Bước tiếp', answer.nextStep ? [plain(answer.nextStep)] : []);
      section('Lưu ý', listed(answer.notices.map(({ text }) => text)));
      const citations = [...cited.values()].map((one, at) => {
        return numbered(one, at + 1, answerPermalink(origin, answer.id, one.address));
      });
      section('Căn cứ', [...cited.values()].map(basisLine));
      section('', [`Mở câu trả lời và nguyên văn: ${answerPermalink(origin, answer.id)}`]);
      const annotations = marks.flatMap((mark) => annotationOf(mark, citations));
      return { content, annotations, citations };
    },
  };
}

const nothingTold: Readonly<Record<AnswerPart, number>> = {
  conclusion: 0,
  conditions: 0,
  steps: 0,
  obsolete: 0,
  upcoming: 0,
};

function listed(lines: readonly string[]): string[] {
  return lines.map((line) => `- ${plain(line)}`);
}

function basisLine(citation: Citation, at: number): string {
  return `- [${at + 1}] ${plain(standingLine(citation))}`;
}

/** Said in the same line where none of what proves the sentence is law. */
function noLaw(citations: readonly Citation[]): string {
  const [first, ...others] = citations.map(({ tier }) => tierMarks[tier]);
  const isLaw = first === undefined || others.includes(undefined);
  return isLaw ? '' : ` (${first})`;
}

function numbered(
  { validity, notes: _notes, ...citation }: Citation,
  index: number,
  url: string,
): CompletionCitation {
  const { status, reason } = validity;
  return { index, ...citation, url, status, reason };
}

/** Where `[number]` stands in the text. */
type Mark = { readonly number: number; readonly start: number; readonly end: number };

function annotationOf(
  { number, start, end }: Mark,
  citations: readonly CompletionCitation[],
): UrlCitation[] {
  const cited = citations[number - 1];
  if (!cited) return [];
  const { url, label: title } = cited;
  return [
    { type: 'url_citation', url_citation: { url, title, start_index: start, end_index: end } },
  ];
}

/** Invisible, and no reader of bare addresses takes it for a part of one. */
const WORD_JOINER = '\u2060';

/**
 * Clients render Markdown: nothing of a document may become a link, an image or a tag. Many make a
 * link of a bare address too, some after they have undone escapes, so its beginning is parted.
 */
function plain(text: string): string {
  return text
    .replaceAll(/[\\`[\]<>]/gu, String.raw`\$&`)
    .replaceAll(/(?=:\/\/|@)|(?<=\bwww)(?=\.)/giu, WORD_JOINER);
}
