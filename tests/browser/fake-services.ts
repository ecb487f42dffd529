import { answerFixture } from '../../src/domain/answer.fixture.ts';
import type { Answer, AnswerKind } from '../../src/domain/answer.ts';
import type { Citation } from '../../src/domain/citation.ts';
import type { CitedProvision, DraftCheck } from '../../src/domain/draft-check.ts';
import { AppError } from '../../src/domain/errors.ts';
import { petitionedKind, type Petition } from '../../src/domain/petition.ts';
import type { Question } from '../../src/domain/question.ts';
import type { ReviewView } from '../../src/domain/review.ts';
import type { Reviews, Services } from '../../src/http/services.ts';
import { fictionalProcedureView } from '../fixtures/fictional-procedure-view.ts';
import {
  articleAt,
  clause1,
  clause2,
  clause3,
  former,
  illustrative,
  listOfClause1,
  pointB,
  recordLine,
  timelineAt,
} from './fake-law.ts';

/** What a question must hold for the fake to answer in this way; anything else is `answered`. */
const triggers: Readonly<Record<string, AnswerKind>> = {
  'trước 1/7': 'clarify',
  'giá vé': 'insufficient',
  'tài liệu mật': 'refused',
  'lệ phí': 'partial',
};

const answered = {
  conclusion: [
    {
      text: 'Ủy ban nhân dân cấp xã cấp bản sao thẻ thư viện cho người đang cư trú trên địa bàn.',
      citations: [clause1],
    },
  ],
  conditions: [
    { text: 'Người yêu cầu xuất trình thẻ gốc còn nguyên vẹn.', citations: [pointB] },
    {
      text: 'Không cấp khi thẻ gốc bị tẩy xóa hoặc không xác định được nội dung.',
      citations: [clause3],
    },
  ],
  steps: [
    {
      text: 'Thời hạn: trong ngày làm việc; nhận sau 15 giờ thì trả vào ngày làm việc tiếp theo.',
      citations: [clause2],
    },
  ],
  obsolete: [
    {
      text: 'Nghị định 9900/2098/NĐ-CP giao việc này cho cấp huyện: hết hiệu lực từ 01/07/2099.',
      citations: [former],
    },
  ],
} as const satisfies Partial<Answer>;

const parts: Readonly<Record<AnswerKind, Partial<Answer>>> = {
  answered,
  partial: {
    conclusion: answered.conclusion,
    steps: [
      {
        text: 'Lệ phí: chưa có trong kho (sổ tay minh họa ghi miễn phí).',
        citations: [illustrative],
      },
    ],
    upcoming: [{ text: 'Khoản 2 hết hiệu lực từ 01/01/2100.', citations: [clause2] }],
    missing: [
      {
        number: '9903/2099/NQ-HĐND',
        title: 'Quy định mức thu lệ phí thư viện trên địa bàn tỉnh',
        why: 'mức lệ phí do Hội đồng nhân dân tỉnh quy định',
      },
    ],
    nextStep: 'Hỏi Sở Tài chính về mức lệ phí đang áp dụng.',
    notices: [
      {
        code: 'illustrative',
        text: 'Câu trả lời có dùng tài liệu minh họa, không phải văn bản pháp luật.',
      },
    ],
  },
  clarify: {
    reason: 'Hồ sơ nộp trước ngày 1/7 của năm nào?',
    choices: ['trước 1/7/2098', 'trước 1/7/2099'],
  },
  insufficient: {
    reason: 'Câu hỏi không thuộc lĩnh vực của kho văn bản này.',
    nearest: [clause2],
    nextStep: 'Gửi kiến nghị để bổ sung văn bản.',
  },
  refused: { reason: 'Hệ thống không nhận nội dung thuộc bí mật nhà nước.' },
};

const outcomes: Readonly<Record<AnswerKind, string>> = {
  answered: 'TRẢ LỜI',
  partial: 'MỘT PHẦN',
  clarify: 'HỎI LẠI',
  insufficient: 'CHƯA CÓ CĂN CỨ',
  refused: 'KHÔNG TRẢ LỜI',
};

/** What is answered where a procedure is asked by its code: one line of its record, then the others. */
const recorded = {
  conclusion: [{ text: 'Phí, lệ phí (trực tiếp): 10.000 đồng.', citations: [recordLine] }],
  conditions: [],
  steps: ['Giấy tờ: Tờ khai – 1 bản chính.', 'Thời hạn giải quyết: 05 ngày.'].map((text) => ({
    text,
    citations: [recordLine],
  })),
  notices: [
    {
      code: 'procedure',
      text: 'Danh mục một trang để in: /thu-tuc/1.990101?ngay=2099-11-22',
      permalink: '/thu-tuc/1.990101?ngay=2099-11-22',
    },
    {
      code: 'procedure',
      text: 'Danh mục của nơi khác: https://b.example/thu-tuc/1.990101',
      permalink: 'https://b.example/thu-tuc/1.990101',
    },
  ],
} as const satisfies Partial<Answer>;

/** What is answered where it is asked what there is: a list in one statement, then sentences. */
const listed = {
  conclusion: [
    { text: listOfClause1.map(({ quote }) => quote).join(' '), citations: listOfClause1 },
    { text: clause2.quote, citations: [clause2] },
    { text: clause3.quote, citations: [clause3] },
  ],
  conditions: [],
} as const satisfies Partial<Answer>;

/** The Answer that the fake gives to a question. */
export function fakeAnswer({ text, asOf = '2099-11-22', place }: Question): Answer {
  const trigger = Object.keys(triggers).find((words) => text.toLowerCase().includes(words));
  const kind = (trigger && triggers[trigger]) || 'answered';
  return answerFixture({
    ...parts[kind],
    ...(text.includes('1.990101') ? recorded : {}),
    ...(text.includes('gồm gì') ? listed : {}),
    ...(text.includes('chưa chắc')
      ? { doubt: 'Chưa chắc đúng việc được hỏi: hãy đọc căn cứ.' }
      : {}),
    id: `fake-${kind}`,
    kind,
    outcome: `${outcomes[kind]} · tính đến ngày ${asOf.split('-').toReversed().join('/')}${place ? `, ${place}` : ''}`,
    question: { text, asOf, ...(place ? { place } : {}) },
    searched: { generation: 3, documents: 12, readAs: text, tookMs: 21 },
    createdAt: '2099-11-22T02:00:00.000Z',
  });
}

function shown({ address, label, quote, validity, tier, territory }: Citation): CitedProvision {
  return { address, label, text: quote, validity, tier, territory };
}

/** One fault and one right citation, whatever the draft says. */
function fakeCheck(text: string, asOf: string): DraftCheck {
  if (text.trim() === '') throw new AppError('DRAFT_INVALID', 'empty');
  const said = { start: 0, end: 4, said: text.slice(0, 4), sentence: text };
  return {
    asOf,
    generation: 3,
    checkedAt: '2099-11-22T02:00:00.000Z',
    counts: {
      nonexistent: 0,
      'not-in-force': 0,
      misquoted: 1,
      'not-held': 0,
      undetermined: 0,
      unproven: 0,
      matches: 0,
      right: 1,
    },
    citations: [
      {
        ...said,
        verdict: 'misquoted',
        reasons: ['Dự thảo ghi 5 ngày; điều khoản ghi 1 ngày làm việc.'],
        provisions: [shown(clause2)],
      },
      { ...said, verdict: 'right', reasons: [], provisions: [shown(clause1)] },
    ],
    cutShort: false,
  };
}

const waiting: ReviewView = {
  versionId: '00c0ffee00c0ffee',
  fileName: 'ban-ky-so.pdf',
  number: null,
  title: 'Quy định về thẻ thư viện lưu động',
  savedAt: '2099-11-22T02:00:00.000Z',
  reasons: [
    {
      code: 'NUMBER_MISSING',
      message: 'Không đọc được số, ký hiệu của văn bản.',
      page: 1,
      line: 'Số:      /QĐ-UBND',
    },
  ],
  mediaType: 'application/pdf',
  scanned: false,
  pages: 2,
  facts: [
    { field: 'kind', value: 'Quyết định', from: 'read', confidence: 0.9, start: 30, end: 40 },
    { field: 'territory', value: 'nation', from: 'assumed', confidence: 0 },
  ],
  outline: [{ path: 'd1', heading: 'Cấp thẻ' }],
  excerpt: 'ỦY BAN NHÂN DÂN\nSố:      /QĐ-UBND',
};

/** One document waits; approving without a number is refused. */
function fakeReviews(): Reviews {
  return {
    list: async () => [waiting],
    show: async (id) => (id === waiting.versionId ? waiting : undefined),
    approve: async (_id, { corrections }) => {
      if (!JSON.stringify(corrections).includes('number')) {
        throw new AppError('REVIEW_NUMBER_MISSING', 'no number', {
          details: { subject: waiting.fileName },
        });
      }
      return { outcome: 'accepted', versionId: 'ffff', documentKey: '9901-qd-ubnd' };
    },
    reject: async () => undefined,
    reopen: async () => undefined,
    withdraw: async () => '9901-2099-nd-cp',
  };
}

/** Files whatever answer is held; the export is a line of text. */
function fakePetitions(held: ReadonlyMap<string, Answer>): Services['petitions'] {
  const filed: Petition[] = [];
  return {
    file: async (answerId, { place, note }) => {
      const answer = held.get(answerId);
      if (!answer) throw new AppError('ANSWER_NOT_FOUND', 'none');
      const kind = petitionedKind(answer);
      if (!kind) throw new AppError('PETITION_NOT_NEEDED', answer.kind);
      const petition: Petition = {
        id: 'p-1',
        answerId,
        kind,
        question: { ...answer.question, ...(place ? { place } : {}) },
        searched: { generation: 3, documents: 12, readAs: answer.question.text },
        missing: answer.missing,
        nearest: answer.nearest,
        ...(note ? { note } : {}),
        filedAt: '2099-11-22T02:00:00.000Z',
        collection: '2099-11-26',
        department: 'Sở Thử nghiệm',
        joins: 'p-1',
      };
      filed.push(petition);
      return { petition, askedBy: 2 };
    },
    collect: async (collection = '2099-11-26') =>
      filed.length > 0
        ? [{ id: 'p-1', department: 'Sở Thử nghiệm', collection, petitions: filed }]
        : [],
    export: async ({ format }) => ({
      fileName: `kien-nghi.${format}`,
      mediaType: format === 'csv' ? 'text/csv; charset=utf-8' : 'application/octet-stream',
      bytes: new TextEncoder().encode('một dòng'),
    }),
  };
}

/** Services over the fake law: a question with "hỏng" fails, one with "chậm" waits to be aborted. */
export function fakeServices(overrides: Partial<Services> = {}): Services {
  const held = new Map<string, Answer>();
  return {
    async ask(question, hooks = {}) {
      hooks.onStatus?.('searching');
      if (question.text.includes('hỏng')) throw new Error('secret words of the fault');
      if (question.text.includes('chậm')) await aborted(hooks.signal);
      const answer = fakeAnswer(question);
      held.set(answer.id, answer);
      hooks.onOutcome?.(answer);
      for (const statement of answer.conclusion) hooks.onStatement?.('conclusion', statement);
      return answer;
    },
    answer: async (id) => held.get(id),
    reviews: fakeReviews(),
    petitions: fakePetitions(held),
    provision: async (address) => articleAt(address),
    procedure: async (code) => fictionalProcedureView(code),
    timeline: async (address) => timelineAt(address),
    check: async ({ text, asOf = '2099-11-22' }) => fakeCheck(text, asOf),
    places: () => [
      { code: '23710', type: 'xã', name: 'Ia Băng', former: 'gia-lai', from: ['xã Adơk'] },
      { code: '23764', type: 'xã', name: 'Ia Grai', former: 'gia-lai', from: ['thị trấn Ia Kha'] },
      {
        code: '21583',
        type: 'phường',
        name: 'Quy Nhơn',
        former: 'binh-dinh',
        from: ['phường Hải Cảng'],
      },
    ],
    examples: async () => ['Ai cấp bản sao thẻ thư viện?'],
    status: async () => ({
      generation: 3,
      documents: 12,
      chunks: 340,
      tiers: { normative: 10, administrative: 0, guidance: 0, answer: 0, illustrative: 2 },
      demo: true,
      fields: [
        {
          field: 'thư viện',
          missing: [{ number: '9903/2024/QH15', title: 'Luật thử', why: 'Luật gốc của lĩnh vực.' }],
        },
      ],
      model: false,
    }),
    ready: async () => ({ ready: true }),
    ...overrides,
  };
}

/** Never resolves; rejects once the asker has gone. */
function aborted(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(new AppError('INTERNAL', 'Asker gone')));
  });
}
