import { answerSlots } from '../../language/answer-slots.ts';
import { ruleTokens, type RuleToken } from '../../language/rule-tokens.ts';

/** What two provisions can visibly differ in: a time, a sum, a share, who decides. */
export type ToldSlot = 'duration' | 'money' | 'percent' | 'authority';

const slotOf: Readonly<Partial<Record<string, ToldSlot>>> = {
  duration: 'duration',
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
const label = /^\s*(?:\d{1,3}[a-zđ]?[.)]|[a-zđ]\d?\)|[-–+•])\s+/u;

/** The sentences of a leaf that tell it; `leads` stand before each and may name who decides. */
export function toldBy(slot: ToldSlot, text: string, leads: readonly string[] = []): Told[] {
  const before = leads.flatMap((lead) => ruleTokens(lead.replace(label, '')));
  return text.split(sentenceEnd).flatMap((sentence) => {
    const own = ruleTokens(sentence.replace(label, ''));
    const values = slot === 'authority' ? decidersIn([...before, ...own]) : amountsIn(own, slot);
    return values.length > 0 ? [{ tokens: [...before, ...own], values }] : [];
  });
}

/** Bounds are left out: "không quá 30 ngày" and "30 ngày" are one time. */
function amountsIn(tokens: readonly RuleToken[], slot: Exclude<ToldSlot, 'authority'>): string[] {
  const said = tokens.flatMap(({ kind, value }) => {
    const [, number = '', unit = ''] = kind === 'amount' ? value.split('|') : [];
    return /^\d/u.test(number) && unitsOf[slot].includes(unit) ? [`${number} ${unit}`] : [];
  });
  return [...new Set(said)];
}

/** Words that open the part of a sentence in which the one who decides stands. */
const opensDecider: ReadonlySet<string> = new Set(['do', 'thuộc']);
/** Bodies without a name or a level are any. */
const anyBody = /^(?:cơ quan|sở \p{L}*|bộ|phòng|cấp \p{L}+)$/u;

/** Who decides: behind "do" and "thuộc", else the one that the sentence begins with. */
function decidersIn(tokens: readonly RuleToken[]): string[] {
  const bodies = tokens.filter(({ kind, value }) => kind === 'body' && !anyBody.test(value));
  const named = bodies.filter(({ lead }) => opensDecider.has(lead));
  const first = bodies.filter((body) => body === tokens[0]);
  return [...new Set((named.length > 0 ? named : first).map(({ value }) => value))];
}
