import type { Change } from './compare-runs.ts';
import type { MetricName, Outcome, Problem, ProblemCode, SaidStatement } from './evaluation-run.ts';
import type { GoldenCase } from './golden-case.ts';

/** Words of the trainers' report. The page is a file that people open, not a screen of web/. */
export const outcomeWords = {
  answered: 'Trả lời',
  partial: 'Một phần',
  clarify: 'Hỏi lại',
  insufficient: 'Chưa có căn cứ',
  refused: 'Không trả lời',
  failed: 'Lỗi',
} as const satisfies Record<Outcome, string>;

export const partWords = {
  conclusion: 'Kết luận',
  conditions: 'Điều kiện',
  steps: 'Cách làm',
  obsolete: 'Đừng dùng',
  upcoming: 'Sắp thay đổi',
  nearest: 'Gần nhất',
} as const satisfies Record<SaidStatement['part'], string>;

const problemWords = {
  failed: 'câu hỏi gặp lỗi',
  'wrong-outcome': 'sai kiểu trả lời',
  'no-citation': 'không có căn cứ',
  'wrong-first-citation': 'căn cứ đầu tiên sai điều',
  'missing-point': 'thiếu ý',
  'forbidden-word': 'có ý không được nói',
  'quote-not-literal': 'trích không nguyên văn',
  'uncited-statement': 'câu không có căn cứ',
} as const satisfies Record<ProblemCode, string>;

const metricWords: Readonly<Partial<Record<MetricName, string>>> = {
  rightCase: 'Câu đạt hoàn toàn',
  rightOutcome: 'Đúng kiểu trả lời',
  firstCitationRight: 'Căn cứ đầu tiên đúng điều',
  firstCitationRightClause: 'Căn cứ đầu tiên đúng khoản',
  citationPrecisionArticle: 'Căn cứ nêu ra đúng điều',
  citationRecallArticle: 'Điều cần nêu được nêu',
  citationPrecisionClause: 'Căn cứ nêu ra đúng khoản',
  citationRecallClause: 'Khoản cần nêu được nêu',
  pointCoverage: 'Ý cần có được nêu',
  literalQuotes: 'Trích nguyên văn',
  statementSupport: 'Chữ của câu trả lời có trong trích dẫn',
  numberFidelity: 'Con số của câu trả lời có trong trích dẫn',
  cleanOfForbiddenWords: 'Không có ý sai',
  refusalPrecision: 'Từ chối đúng lúc',
  refusalRecall: 'Biết từ chối khi cần',
  answerableNotRefused: 'Không từ chối nhầm',
  wrongDoubted: 'Trả lời sai có cảnh báo chưa chắc',
  rightUndoubted: 'Trả lời đúng không bị cảnh báo',
  paraphrasesAgree: 'Hỏi cách khác, căn cứ như nhau',
};

const typeWords = {
  who: 'ai',
  when: 'khi nào',
  'how-long': 'bao lâu',
  'how-much': 'bao nhiêu tiền',
  papers: 'giấy tờ',
  steps: 'các bước',
  form: 'mẫu',
  'may-must': 'được hay phải',
  definition: 'là gì',
  list: 'danh sách',
  validity: 'còn hiệu lực không',
  place: 'ở đâu',
  number: 'số văn bản',
  premise: 'tiền đề sai',
  'out-of-field': 'ngoài lĩnh vực',
} as const satisfies Record<GoldenCase['types'][number], string>;

const styleWords: Readonly<Record<string, string>> = {
  plain: 'gõ thường',
  'no-accents': 'không dấu',
  abbreviation: 'viết tắt',
  telex: 'sót phím Telex',
  'multi-part': 'nhiều câu hỏi',
  'follow-up': 'hỏi tiếp',
  paraphrase: 'hỏi cách khác',
};

/** What a run was made with, as `RunStamp` and the settings name it. */
const stampWords: Readonly<Record<string, string>> = {
  ranAt: 'Chạy lúc',
  generation: 'Thế hệ chỉ mục',
  embedder: 'Mô hình tìm kiếm',
  writer: 'Cách viết câu trả lời',
  set: 'Bộ câu hỏi',
  setSha256: 'Mã SHA-256 của bộ câu hỏi',
  demo: 'Tài liệu minh họa (SO_TAY_DEMO)',
};

/** A name of a group in a trainer's words: a field is one already. */
export function groupName(name: string): string {
  return typeWords[name as keyof typeof typeWords] ?? styleName(name);
}

/** How a question was typed; of paraphrases with the name of their group. */
export function styleName(style: string): string {
  const [kind = '', group] = style.split(':');
  const word = styleWords[kind] ?? kind;
  return group === undefined ? word : `${word}: ${group}`;
}

/** What two runs differ in, in a trainer's words. */
export function stampName(name: string): string {
  return stampWords[name] ?? name;
}

/** What is wrong with an answer, and what about it. */
export function problemText({ code, detail }: Problem): string {
  const about = code === 'wrong-outcome' ? (outcomeWords[detail as Outcome] ?? detail) : detail;
  return about === '' ? problemWords[code] : `${problemWords[code]}: ${about}`;
}

/** A metric in a trainer's words; of retrieval there is one for each depth. */
export function metricName(metric: string): string {
  const depth = /^retrievalRecall@(\d+)$/u.exec(metric)?.[1];
  if (depth !== undefined) return `Điều cần tìm trong ${depth} đoạn đầu tìm được`;
  return metricWords[metric as keyof typeof metricWords] ?? metric;
}

/** One decimal, with the Vietnamese decimal comma. */
export function percent(share: number | undefined): string {
  return share === undefined
    ? reportWords.notMeasured
    : `${(share * 100).toFixed(1).replace('.', ',')} %`;
}

/** Above the figures, which would else be read as those of the product. */
export function unheldNote(unheld: number, of: number): string {
  return (
    `Lưu ý: ${unheld}/${of} câu cần văn bản mà kho này không có, hoặc không dùng để trả lời. ` +
    'Các số dưới đây tính cả những câu ấy nên không nói lên kho này trả lời tốt đến đâu; ' +
    'hãy dùng bộ câu hỏi viết cho văn bản của kho này (--set).'
  );
}

export const changeWords = {
  improved: 'tốt lên',
  worsened: 'xấu đi',
  changed: 'khác',
  same: 'như cũ',
  added: 'mới thêm',
  removed: 'đã bỏ',
} as const satisfies Record<Change, string>;

export const reportWords = {
  title: 'Kết quả kiểm tra câu hỏi',
  summary: 'Tổng hợp',
  outcomes: 'Kiểu trả lời: mong đợi (hàng) và thực tế (cột)',
  regressions: 'Thấp hơn mức phải đạt',
  noRegressions: 'Mọi mức phải đạt đều đạt.',
  noThresholds: 'Bộ câu hỏi này chưa có mức phải đạt nào.',
  comparison: 'So với lần trước',
  noChanges: 'không có gì khác',
  madeWith: 'Khác nhau về cách chạy',
  byField: 'Theo lĩnh vực',
  byType: 'Theo điều được hỏi',
  byStyle: 'Theo cách gõ',
  cases: 'Từng câu hỏi',
  question: 'Câu hỏi',
  expected: 'Mong đợi',
  answer: 'Trả lời',
  verdict: 'Nhận xét',
  right: 'Đạt',
  wrong: 'Chưa đạt',
  points: 'Ý phải có',
  forbidden: 'Không được có',
  basis: 'Căn cứ',
  asOf: 'tại ngày',
  filedOn: 'nộp ngày',
  group: 'Nhóm',
  count: 'Số câu',
  metric: 'Chỉ số',
  share: 'Tỷ lệ',
  threshold: 'Phải đạt',
  reason: 'Lý do',
  before: 'Trước',
  after: 'Sau',
  amongIds: 'các câu có mã khớp',
  report: 'Báo cáo',
  notMeasured: 'chưa đo được',
} as const;
