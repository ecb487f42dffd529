import { faultsOf, type Fault } from '../../ask/faithful.ts';
import { ruleTokens, type RuleToken } from '../../language/rule-tokens.ts';
import type { DraftSentence } from './draft-sentences.ts';

/** What a sentence is held against: the cited texts with what governs and heads them. */
export type CitedText = {
  readonly texts: readonly string[];
  readonly headings: string;
  readonly labels: string;
};

/** How a sentence stands to its citations; `wrong` contradicts them, `open` is for a person to read. */
export type Comparison = {
  readonly content: 'proven' | 'wrong' | 'open' | 'nothing-said';
  /** Vietnamese sentences. */
  readonly reasons: readonly string[];
};

/**
 * Holds a sentence of a draft against the provisions that it cites: what it quotes must stand there
 * letter by letter, what it says in its own words must be proven by them. A right quotation proves
 * nothing of what stands beside it.
 */
export function compareClaim(sentence: Sentence, claim: string, cited: CitedText): Comparison {
  const misquoted = sentence.quotes.filter(({ text }) => !standsIn(text, cited.texts));
  if (misquoted.length > 0) {
    const reasons = misquoted.map(
      ({ text }) => `Đoạn trong ngoặc kép không có nguyên văn: “${shortened(text)}”.`,
    );
    return { content: 'wrong', reasons };
  }
  const own = compareOwnWords(sentence, claim, cited);
  const cut = cutOf(sentence, cited);
  if (!cut || own.content === 'wrong') return own;
  const isLess = own.content === 'open' && cut.content !== 'wrong';
  return isLess ? { ...own, reasons: [...new Set([...cut.reasons, ...own.reasons])] } : cut;
}

type Sentence = Pick<DraftSentence, 'start' | 'text' | 'quotes'>;

/** What the cutting of a quotation may take from the rule: a "không", a "trừ trường hợp", a condition. */
const lostByCutting: ReadonlySet<Fault> = new Set([
  'turned',
  'other-mode',
  'exception-lost',
  'narrowing-lost',
]);
/** The word that a quotation would have lost stands before it, in the draft's own words. */
const saidBefore = /(?:không|chưa|chỉ|phải|trừ|trừ trường hợp|cấm)\s*[“"«]?$/iu;

/** Letter by letter in the law and yet another rule, because the quotation begins or ends where it does. */
function cutOf({ start, text, quotes }: Sentence, cited: CitedText): Comparison | undefined {
  const source = ruleTokens(cited.texts.join('\n'));
  const cuts = quotes.map((quote) => ({
    amounts: ruleTokens(quote.text).flatMap((token) => otherAmount(token, source)),
    faults: faultsOf(quote.text, {
      quotes: cited.texts,
      headings: cited.headings,
      labels: cited.labels,
    }).filter((fault) => lostByCutting.has(fault)),
    isTold: saidBefore.test(text.slice(0, quote.start - start)),
  }));
  const reasons = cuts.flatMap(({ amounts, faults }) => [
    ...amounts,
    ...faults.map((one) => words[one]),
  ]);
  if (reasons.length === 0) return undefined;
  const isWrong = cuts.some(
    ({ amounts, faults, isTold }) =>
      amounts.length > 0 || (!isTold && faults.some((fault) => turning.has(fault))),
  );
  return { content: isWrong ? 'wrong' : 'open', reasons: [...new Set(reasons)] };
}

function compareOwnWords(sentence: Sentence, claim: string, cited: CitedText): Comparison {
  const said = ruleTokens(claim);
  if (said.length < MIN_TOKENS && said.every(({ kind }) => kind === 'word')) {
    return { content: sentence.quotes.length > 0 ? 'proven' : 'nothing-said', reasons: [] };
  }
  const source = ruleTokens(cited.texts.join('\n'));
  const rivals = [
    ...said.flatMap((token) => otherAmount(token, source)),
    ...(attributing.test(sentence.text) ? otherBody(said[0], source) : []),
  ];
  if (rivals.length > 0) return { content: 'wrong', reasons: [...new Set(rivals)] };
  const faults = faultsOf(claim, {
    quotes: cited.texts,
    headings: cited.headings,
    labels: cited.labels,
  });
  if (faults.length === 0) return { content: 'proven', reasons: [] };
  const isTurned = faults.every((fault) => turning.has(fault));
  const reasons = [...new Set(faults.map((fault) => words[fault]))];
  return { content: isTurned ? 'wrong' : 'open', reasons };
}

/** "xin kính trình": without a number or a body, too little to state what the provision says. */
const MIN_TOKENS = 3;

/** Same words, other meaning. */
const turning: ReadonlySet<Fault> = new Set(['other-mode', 'turned', 'swapped']);

const words: Readonly<Record<Fault, string>> = {
  'too-long': 'Câu quá dài để đối chiếu tự động.',
  markup: 'Câu có ký hiệu không đối chiếu được.',
  'not-in-quote': 'Câu có từ ngữ hoặc số liệu không có trong điều khoản.',
  'other-place': 'Số liệu, người hoặc cơ quan đứng ở chỗ khác so với điều khoản.',
  repeated: 'Số liệu, người hoặc cơ quan được nêu nhiều lần hơn trong điều khoản.',
  swapped: 'Người, cơ quan hoặc số liệu bị đổi chỗ so với điều khoản.',
  'other-mode': 'Chữ “phải”, “được”, “không” khác với điều khoản.',
  turned: 'Chữ “không”, “chỉ” của điều khoản bị bỏ hoặc bị thêm.',
  shortened: 'Câu cắt giữa cụm từ của điều khoản.',
  'narrowing-lost': 'Câu bỏ điều kiện của điều khoản.',
  'exception-lost': 'Câu bỏ phần “trừ trường hợp” của điều khoản.',
  reworded: 'Câu diễn đạt khác điều khoản.',
};

/** Units of rules, which a draft that gives facts of its case rarely shares with the provision. */
const families: readonly (readonly string[])[] = [
  ['ngày', 'ngày làm việc', 'giờ', 'giờ làm việc', 'tuần', 'tháng', 'năm'],
  ['đồng'],
  ['%'],
  ['bộ'],
  ['lần'],
  ['tuổi'],
];

/** An amount where the provision has only others of its kind. */
function otherAmount({ kind, value }: RuleToken, source: readonly RuleToken[]): string[] {
  if (kind !== 'amount') return [];
  const [, number = '', unit = ''] = value.split('|');
  const family = families.find((one) => one.includes(unit));
  if (!family) return [];
  const others = source.flatMap((token) => {
    const [, held = '', itsUnit = ''] = token.kind === 'amount' ? token.value.split('|') : [];
    return family.includes(itsUnit) ? [{ held, itsUnit }] : [];
  });
  if (others.length === 0) return [];
  if (others.some(({ held, itsUnit }) => held === number && itsUnit === unit)) return [];
  const rule = [...new Set(others.map(({ held, itsUnit }) => `${held} ${itsUnit}`))].join(', ');
  return [`Dự thảo ghi ${number} ${unit}; điều khoản ghi ${rule}.`];
}

/** "Theo khoản 1 …, Ủy ban nhân dân …": whom the sentence says that the provision names. */
const attributing = /^[\s*–+•-]*(?:theo|tại|khoản|điểm|điều)\s/iu;

/** An authority where the provision names only others of its kind. */
function otherBody(first: RuleToken | undefined, source: readonly RuleToken[]): string[] {
  if (first?.kind !== 'body' || !first.value.includes(COMMITTEE)) return [];
  const held = source.flatMap(({ kind, value }) =>
    kind === 'body' && value.includes(COMMITTEE) ? [value] : [],
  );
  if (held.length === 0 || held.includes(first.value)) return [];
  return [`Dự thảo ghi “${first.value}”; điều khoản ghi “${[...new Set(held)].join('”, “')}”.`];
}

const COMMITTEE = 'ủy ban nhân dân';

function standsIn(quote: string, texts: readonly string[]): boolean {
  const wanted = letters(quote);
  return texts.some((text) => hasWhole(letters(text), wanted));
}

/** Whole words and numbers alone: "0 ngày" does not stand in "10 ngày". */
function hasWhole(text: string, wanted: string): boolean {
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const around = [text.charAt(at - 1), text.charAt(at + wanted.length)];
    if (!around.some((letter) => /[\p{L}\p{N}]/u.test(letter))) return true;
  }
  return false;
}

/** One spacing, no marks around, and the capital of a quotation's first word is not an altered word. */
function letters(text: string): string {
  const trimmed = text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.…]+|[\s.,;:…]+$/gu, '');
  return trimmed.toLowerCase();
}

function shortened(text: string): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  return flat.length > 160 ? `${flat.slice(0, 160)}…` : flat;
}
