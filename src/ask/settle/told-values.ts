import { answerSlots } from '../../language/answer-slots.ts';
import { lineMark } from '../../language/line-mark.ts';
import { ruleTokens, type RuleToken } from '../../language/rule-tokens.ts';

/** What two provisions can visibly differ in: a time, a sum, a share, who decides. */
export type ToldSlot = 'duration' | 'money' | 'percent' | 'authority';

const slotOf: Readonly<Partial<Record<string, ToldSlot>>> = {
  duration: 'duration',
  days: 'duration',
  months: 'duration',
  money: 'money',
  fine: 'money',
  percent: 'percent',
  authority: 'authority',
};
const unitsOf: Readonly<Record<Exclude<ToldSlot, 'authority'>, readonly string[]>> = {
  duration: ['ngày', 'ngày làm việc', 'giờ', 'giờ làm việc', 'tuần', 'tháng', 'năm'],
  money: ['đồng'],
  percent: ['%'],
};

/** What a question asks for of these. */
export function slotsAsked(question: string): ToldSlot[] {
  const slots = answerSlots(question).flatMap(({ name }) => slotOf[name] ?? []);
  return [...new Set(slots)];
}

/** A sentence that tells what is asked, and what it tells: `30 ngày`, `chủ tịch ủy ban nhân dân xã`. */
export type Told = { readonly tokens: readonly RuleToken[]; readonly values: readonly string[] };

/** Ends of sentences, and of the items of a list. */
const sentenceEnd = /(?<=[.;:])\s+(?=\p{Lu})|\n/u;
const label = new RegExp(String.raw`^\s*(?:${lineMark}|[-–+•])\s+`, 'u');

/** The sentences of a leaf that tell it; `leads` stand before each and may name who decides. */
export function toldBy(slot: ToldSlot, text: string, leads: readonly string[] = []): Told[] {
  const before = leads.flatMap((lead) => ruleTokens(lead.replace(label, '')));
  return text.split(sentenceEnd).flatMap((sentence) => {
    const own = ruleTokens(sentence.replace(label, ''));
    const values =
      slot === 'authority'
        ? decidersIn([...before, ...own], `${leads.join(' ')} ${sentence}`)
        : amountsIn(own, slot, sentence);
    return values.length > 0 ? [{ tokens: [...before, ...own], values }] : [];
  });
}

/** Bounds are left out: "không quá 30 ngày" and "30 ngày" are one time. */
function amountsIn(
  tokens: readonly RuleToken[],
  slot: Exclude<ToldSlot, 'authority'>,
  sentence: string,
): string[] {
  // "mười nghìn dân" counts people.
  if (slot === 'money' && !/đồng/iu.test(sentence)) return [];
  const said = tokens.flatMap(({ kind, value }) => {
    const [, number = '', unit = ''] = kind === 'amount' ? value.split('|') : [];
    return /^\d/u.test(number) && unitsOf[slot].includes(unit) ? [`${number} ${unit}`] : [];
  });
  return [...new Set(said)];
}

/** Words that open the part of a sentence in which the one who decides stands. */
const opensDecider: ReadonlySet<string> = new Set(['do', 'thuộc']);
/** Bodies that a level, an office or a name tells apart; a level alone is none, nor is the State. */
const oneBody =
  /(?:nhân dân|công an) (?:xã|phường|huyện|tỉnh)$|^(?:chủ tịch|giám đốc|trưởng) |^(?:sở|phòng) /u;
const decides =
  /quyết định|phê duyệt|giải quyết|thẩm định|ban hành|xác nhận|công nhận|chứng thực|thực hiện|(?<!\p{L})(?:ký|cấp|duyệt)(?! (?:xã|huyện|tỉnh|trung ương))/iu;

/** A lead-in to a list of tasks, or what a body does at all, decides nothing by itself. */
const listsTasks = /:\s*$|nhiệm vụ, quyền hạn/u;

/** Who decides: behind "do" and "thuộc", else the one that the sentence begins with. */
function decidersIn(tokens: readonly RuleToken[], sentence: string): string[] {
  if (!decides.test(sentence) || listsTasks.test(sentence)) return [];
  const bodies = tokens.filter(({ kind, value }) => kind === 'body' && oneBody.test(value));
  const named = bodies.filter(({ lead }) => opensDecider.has(lead));
  const first = bodies.filter((body) => body === tokens[0]);
  return [...new Set((named.length > 0 ? named : first).map(({ value }) => value))];
}
