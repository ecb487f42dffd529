import type { Answer, Statement } from '../domain/answer.ts';
import type { Citation } from '../domain/citation.ts';
import { answerPermalink } from '../domain/permalink.ts';
import { standingLine } from '../domain/source-line.ts';
import {
  annotationOf,
  basisLines,
  remarkOn,
  numbered,
  quoteOf,
  type CompletionCitation,
  type Mark,
  type UrlCitation,
} from './completion-citation.ts';
import { plain } from './plain-text.ts';
import { answerParts, type AnswerPart, type AskHooks } from './services.ts';

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
 * stands for one quote throughout, in what was replaced too.
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
    for (const [quote, citation] of new Map(citations.map((one) => [quoteOf(one), one]))) {
      if (!cited.has(quote)) cited.set(quote, citation);
      const number = [...cited.keys()].indexOf(quote) + 1;
      const start = content.length + line.length + 1;
      line += ` [${number}]`;
      marks.push({ number, start, end: content.length + line.length });
    }
    write(`${line}${remarkOn(citations)}`);
    listing = part;
    told[part] += 1;
  };
  const onOutcome: CompletionDraft['onOutcome'] = ({ outcome, doubt, reason, choices }) => {
    hasOutcome = true;
    section('', [plain(outcome)]);
    section('', doubt ? [plain(doubt)] : []);
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
      // What is known of a citation only at the end, as who acts today, belongs to the earlier ones too.
      for (const one of citationsOf(answer)) cited.set(quoteOf(one), one);
      const bases = [...cited.values()];
      section('Ghi chú', listed([...new Set(bases.flatMap(notesOf))]));
      section('Gần nhất trong kho, để đọc thêm', listed(answer.nearest.map(standingLine)));
      section('Thiếu', listed(answer.missing.map(({ number, why }) => `${number}: ${why}`)));
      section('Bước tiếp', answer.nextStep ? [plain(answer.nextStep)] : []);
      section('Lưu ý', listed(answer.notices.map(({ text }) => text)));
      const citations = bases.map((one, at) => {
        return numbered(one, at + 1, answerPermalink(origin, answer.id, one.address));
      });
      section('Căn cứ', basisLines(bases));
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

function citationsOf(answer: Answer): Citation[] {
  return answerParts.flatMap((part) => answer[part].flatMap(({ citations }) => citations));
}

function notesOf({ notes = [] }: Citation): string[] {
  return notes.map(({ text }) => text);
}
