import type { ProcedureSlot } from '../domain/procedure.ts';
import { questionTypesOf, type QuestionType } from '../language/question-types.ts';

/** Slots that answer the same together. */
export type SlotGroup = readonly ProcedureSlot[];

/** Slots that a kind of question asks for. */
const slotsOf: Partial<Readonly<Record<QuestionType, SlotGroup>>> = {
  papers: ['papers'],
  form: ['papers'],
  'how-long': ['time'],
  'how-much': ['fee'],
  where: ['where', 'performer'],
  who: ['decider', 'performer'],
  steps: ['step'],
};

/** Words that ask for a slot where no kind of question is read. */
const slotWords: readonly (readonly [RegExp, ProcedureSlot])[] = [
  // Money that is given or owed elsewhere is no fee of the procedure.
  [/(?<!(?:chi|kinh|học|viện) )phí(?!\p{L})/iu, 'fee'],
  // "Mấy ngày có kết quả" asks for the days.
  [/(?<!(?:có|trả|ra|lấy|nhận) )kết quả|(?:trả|nhận) kết quả (?:gì|nào|là)/iu, 'result'],
  [/(?:khi nào|bao giờ|hôm nào|lúc nào) (?:thì )?(?:có|được|trả|nhận|lấy|xong)/iu, 'time'],
  [/điều kiện/iu, 'condition'],
  // Only asked for by name: "nộp trực tuyến phí bao nhiêu" asks the fee.
  [
    /(?:online|trực tuyến|qua mạng|(?:qua|đường) bưu (?:điện|chính))(?: \p{L}+)* (?:được|có thể) (?:không|ko)|có thể (?:nộp |làm )?(?:online|trực tuyến|qua mạng)/iu,
    'where',
  ],
];

const howMany = '(?:bao nhiêu|mấy|nhiêu)';
/** What somebody gets, or is fined, is no fee: "được hỗ trợ bao nhiêu". */
const received = new RegExp(
  String.raw`(?<!\p{L})(?:được|hưởng|nhận|lãnh|lĩnh|trợ cấp|phụ cấp|hỗ trợ|bồi thường|thưởng|lương|thù lao|phạt)(?: \p{L}+){0,6} ${howMany}|mức (?:trợ cấp|hỗ trợ|phạt|hưởng|lương)`,
  'iu',
);
const counted = new RegExp(
  String.raw`${howMany} (?:tuổi|ngày|tuần|tháng|năm|giờ|người|hộ|lần|m2|ha)(?!\p{L})`,
  'iu',
);
const money = new RegExp(String.raw`(?<!\p{L})(?:tiền|đồng|phí)(?!\p{L})`, 'iu');
const paid = new RegExp(
  String.raw`(?<!(?:chi|kinh|học|viện|tác) )phí(?!\p{L})|(?<!\p{L})(?:mất|tốn|hết|nộp|đóng|trả|thu)(?: \p{L}+)? (?:tiền|${howMany} (?:tiền|đồng))`,
  'iu',
);

/** Whether the amount that a question asks for is what a procedure costs: paid, not received or counted. */
export function asksFee(question: string): boolean {
  if (paid.test(question)) return true;
  return !received.test(question) && (money.test(question) || !counted.test(question));
}

/** Slots that are asked for, those that answer the same together; whether one may, where nothing is. */
export function slotsAsked(question: string): readonly SlotGroup[] {
  const types = questionTypesOf(question).filter((type) => {
    return type !== 'how-much' || asksFee(question);
  });
  const named = slotWords.flatMap(([words, slot]) => (words.test(question) ? [[slot]] : []));
  const asked = [...types.flatMap((type) => (slotsOf[type] ? [slotsOf[type]] : [])), ...named];
  return asked.length === 0 && types.includes('may-must') ? [['condition']] : asked;
}

/** Whether a slot tells who acts: the table of authorities is asked that first. */
export function isOfAuthority(slot: ProcedureSlot): boolean {
  return slot === 'decider' || slot === 'performer';
}

/** "Nộp ở cơ quan nào", "gửi cho ai" ask for an agency and for the place. */
const handsIn = /(?<!\p{L})(?:nộp|gửi|tiếp nhận|nhận hồ sơ)(?!\p{L})/iu;

/** What a question asks of a procedure beside who decides; nothing where that is all. */
export function slotsBesideAuthority(question: string): readonly SlotGroup[] {
  const others = slotsAsked(question)
    .map((slots) => slots.filter((slot) => !isOfAuthority(slot)))
    .filter((slots) => slots.length > 0);
  const isTold = others.some((slots) => slots.includes('where'));
  return handsIn.test(question) && !isTold ? [...others, ['where']] : others;
}
