import type { Answer, Statement } from '../domain/answer.ts';
import type { Citation } from '../domain/citation.ts';

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
export type CompletionCitation = Pick<Citation, 'address' | 'label' | 'quote' | 'tier'> & {
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

/**
 * An answer as one text: a mark behind every sentence and the list of what the marks mean, because
 * clients drop what stands outside the text. `permalink` opens the stored answer.
 */
export function completionText(answer: Answer, permalink: string): CompletionText {
  const citations = numbered(answer, permalink);
  const numberOf = new Map(citations.map(({ address, index }) => [address, index]));
  const sentence = ({ text, citations: own }: Statement) => {
    const marks = [...new Set(own.map(({ address }) => numberOf.get(address) ?? 0))];
    return `${plain(text)}${marks.map((mark) => ` [${mark}]`).join('')}`;
  };
  const listed = (statements: readonly Statement[]) =>
    statements.map((one) => `- ${sentence(one)}`);
  const content = [
    answer.outcome,
    ...part('', answer.reason ? [plain(answer.reason)] : []),
    ...part(
      '',
      answer.choices.map((choice) => `- ${plain(choice)}`),
    ),
    ...part('', answer.conclusion.map(sentence)),
    ...part('Cách làm', listed(answer.steps)),
    ...part('Điều kiện, ngoại lệ', listed(answer.conditions)),
    ...part('Đừng dùng', listed(answer.obsolete)),
    ...part('Sắp thay đổi', listed(answer.upcoming)),
    ...part(
      'Thiếu',
      answer.missing.map(({ number, why }) => `- ${plain(number)}: ${plain(why)}`),
    ),
    ...part('Bước tiếp', answer.nextStep ? [plain(answer.nextStep)] : []),
    ...part(
      'Lưu ý',
      answer.notices.map(({ text }) => `- ${plain(text)}`),
    ),
    ...part(
      'Căn cứ',
      citations.map(({ index, label, reason }) => `[${index}] ${plain(label)} (${plain(reason)})`),
    ),
  ].join('\n');
  return { content, annotations: annotationsOf(content, citations), citations };
}

/** A heading and its lines, set apart; nothing without lines. */
function part(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', ...(title === '' ? [] : [`${title}:`]), ...lines];
}

function numbered(answer: Answer, permalink: string): CompletionCitation[] {
  const { conclusion, steps, conditions, obsolete, upcoming } = answer;
  const all = [...conclusion, ...steps, ...conditions, ...obsolete, ...upcoming].flatMap(
    (statement) => statement.citations,
  );
  const first = new Map(all.toReversed().map((citation) => [citation.address, citation]));
  const distinct = [...new Set(all.map(({ address }) => address))];
  return distinct.flatMap((address, at) => {
    const citation = first.get(address);
    if (!citation) return [];
    const { label, quote, tier, validity } = citation;
    const url = `${permalink}#${encodeURIComponent(address)}`;
    const { status, reason } = validity;
    return [{ index: at + 1, address, label, quote, tier, url, status, reason }];
  });
}

/** The place of every mark before the list of what the marks mean. */
function annotationsOf(content: string, citations: readonly CompletionCitation[]): UrlCitation[] {
  const list = content.lastIndexOf('\nCăn cứ:\n');
  const body = list < 0 ? content : content.slice(0, list);
  return [...body.matchAll(/(?<!\\)\[(\d{1,3})\]/gu)].flatMap(({ index, 0: mark, 1: number }) => {
    const cited = citations[Number(number) - 1];
    if (!cited) return [];
    const at = { start_index: index, end_index: index + mark.length };
    return [{ type: 'url_citation', url_citation: { url: cited.url, title: cited.label, ...at } }];
  });
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
