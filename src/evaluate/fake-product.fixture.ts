import type { Answer } from '../domain/answer.ts';
import { answerFixture } from '../domain/answer.fixture.ts';
import type { Citation } from '../domain/citation.ts';
import type { EvaluationSubject, RunStamp } from './evaluation-run.ts';
import type { GoldenCase } from './golden-case.ts';

/** A golden case with everything filled in; only what a test is about is given. */
export function goldenFixture(change: Partial<GoldenCase> = {}): GoldenCase {
  return {
    id: 'q-1',
    question: 'ai cấp phép dựng cột mốc?',
    asOf: '2099-01-01',
    field: 'đất đai',
    types: ['who'],
    style: ['plain'],
    outcome: 'answered',
    basis: ['khoản 1 Điều 5 Nghị định số 9901/2099/NĐ-CP'],
    cites: [],
    points: [],
    forbidden: [],
    note: 'fictional',
    ...change,
  };
}

/** Fictional law: a number of the year 2099 cannot be taken for a real one. */
const law: Readonly<Record<string, string>> = {
  d1: 'Cột mốc bằng gỗ do trưởng thôn giả định cấp phép trong 03 ngày làm việc.',
  d2: 'Cột mốc bằng đá do chủ tịch xã giả định cấp phép trong 05 ngày làm việc.',
  d3: 'Hồ sơ xin treo đèn lồng gồm một tờ khai và hai ảnh màu.',
  d4: 'Lệ phí treo đèn lồng là 12.000 đồng một chiếc.',
  d5: 'Người thả diều ban đêm phải báo trước cho thôn 02 giờ.',
  d6: 'Giấy phép thả diều có giá trị trong 90 ngày kể từ ngày cấp.',
};
const version = 'a'.repeat(64);
const key = '9901-2099-nd-cp';
const number = '9901/2099/NĐ-CP';
const fullText = Object.values(law).join('\n');

const asked: readonly (readonly [string, string, string])[] = [
  ['ai cấp phép cột mốc bằng gỗ', 'd1', 'trưởng thôn'],
  ['cột mốc bằng đá ai cấp phép', 'd2', 'chủ tịch xã'],
  ['hồ sơ treo đèn lồng gồm gì', 'd3', 'tờ khai'],
  ['lệ phí treo đèn lồng bao nhiêu', 'd4', '12.000 đồng'],
  ['thả diều ban đêm phải báo trước bao lâu', 'd5', '02 giờ'],
  ['giấy phép thả diều giá trị mấy ngày', 'd6', '90 ngày'],
];
const unanswerable = ['giá vé xem bóng đá hôm nay', 'hoãn án phí ở tòa', 'mẹo nấu phở ngon'];

/** Six questions that the fictional law answers and three that it does not. */
export const goldenSet: readonly GoldenCase[] = [
  ...asked.map(([question, article, point], index) =>
    goldenFixture({
      id: `asked-${index}`,
      question,
      basis: [`${article.replace('d', 'Điều ')} Nghị định số ${number}`],
      points: [point],
    }),
  ),
  ...unanswerable.map((question, index) =>
    goldenFixture({
      id: `unanswerable-${index}`,
      question,
      field: 'khác',
      types: ['out-of-field'],
      outcome: 'insufficient',
      basis: [],
    }),
  ),
];

export const stamp: RunStamp = {
  generation: 1,
  embedder: 'none',
  writer: 'extractive',
  settings: { depth: 10 },
  set: { name: 'golden.jsonl', sha256: '0'.repeat(64) },
  ranAt: '2099-01-01T00:00:00.000Z',
};

export type Breakage = 'drop-verification' | 'shuffle-ranks' | 'answer-all' | 'refuse-all';

/**
 * A product in miniature: it ranks by shared words, refuses below half of them, has a writer that
 * now and then rewrites its quote, and a verification that puts the stored words back.
 */
export function fakeProduct(breakage?: Breakage): EvaluationSubject {
  return {
    ask: async ({ text, asOf }) => {
      const [best] = rank(text, breakage);
      const supported = best !== undefined && best.score >= 0.5;
      if (breakage === 'refuse-all' || !(supported || breakage === 'answer-all'))
        return answer({ kind: 'insufficient', reason: 'Chưa tìm thấy căn cứ.' }, text, asOf);
      const article = best?.article ?? 'd1';
      const written = (law[article] ?? '').replace('một', 'mấy').replace('trong', 'trong vòng');
      const quote = breakage === 'drop-verification' ? written : (law[article] ?? '');
      const citations = [cite(article, quote)];
      return answer({ kind: 'answered', conclusion: [{ text: quote, citations }] }, text, asOf);
    },
    search: async ({ text }, limit) =>
      rank(text, breakage)
        .slice(0, limit)
        .map(({ article }) => ({ addresses: [`${key}/${article}`] })),
    textAt: async (versionId, [start, end]) =>
      versionId === version ? fullText.slice(start, end) : undefined,
    usableDocuments: async () => new Set([key]),
    provisionExists: async (address) => Object.hasOwn(law, address.slice(key.length + 1)),
  };
}

function rank(question: string, breakage: Breakage | undefined) {
  const words = new Set(question.toLowerCase().split(/\s+/u));
  const ranked = Object.entries(law)
    .map(([article, text]) => {
      const inside = new Set(text.toLowerCase().split(/[\s.]+/u));
      return { article, score: [...words].filter((word) => inside.has(word)).length / words.size };
    })
    .toSorted((left, right) => right.score - left.score);
  // Turned by a third: what was best is no longer near the top, and the outcome does not change.
  if (breakage !== 'shuffle-ranks') return ranked;
  const [first] = ranked;
  const turned = [...ranked.slice(2), ...ranked.slice(0, 2)];
  return turned.map((one) => ({ ...one, score: first?.score ?? 0 }));
}

function cite(article: string, quote: string): Citation {
  const start = fullText.indexOf(law[article] ?? '');
  return {
    address: `${key}/${article}`,
    label: `${article.replace('d', 'Điều ')} Nghị định ${number}`,
    quote,
    documentId: key,
    version,
    span: [start, start + (law[article] ?? '').length],
    page: 1,
    tier: 'normative',
    validity: { status: 'in-force', reason: 'có hiệu lực' },
    territory: 'nation',
  };
}

function answer(said: Partial<Answer>, text: string, asOf = '2099-01-01'): Answer {
  return answerFixture({
    outcome: `tại ${asOf}`,
    question: { text, asOf },
    searched: { generation: 1, documents: 1, readAs: text, tookMs: 0 },
    ...said,
  });
}
