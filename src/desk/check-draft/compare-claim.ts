import { faultsOf, narrows, type Fault } from '../../ask/faithful.ts';
import { ruleTokens, type RuleToken } from '../../language/rule-tokens.ts';
import type { DraftSentence } from './draft-sentences.ts';
import type { CitedText } from './cited-text.ts';
import { clausesOf } from './clauses-of.ts';
import { isWhole, sentencesOf, stretchesOf } from './quoted-stretch.ts';
import { isForbidding, readingsOf, sentencesAlone, withoutHeadings } from './readings.ts';
import { turnsRound } from './turned-round.ts';
import { wordsApart, type WordsApart } from './words-apart.ts';

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
  const texts = sentence.quotes.length > 0 ? cited.provisions.flat().map(sentencesOf) : [];
  const quoted = sentence.quotes.map((quote) => ({
    ...quote,
    stretches: stretchesOf(quote.text, texts),
  }));
  const misquoted = quoted.filter(({ stretches }) => stretches.length === 0);
  if (misquoted.length > 0) {
    const reasons = misquoted.map(
      ({ text }) => `Đoạn trong ngoặc kép không có nguyên văn: “${shortened(text)}”.`,
    );
    return { content: 'wrong', reasons };
  }
  const own = compareOwnWords(sentence, claim, cited);
  const cut = cutOf(sentence, quoted);
  if (!cut || own.content === 'wrong') return own;
  const isLess = own.content === 'open' && cut.content !== 'wrong';
  return isLess ? { ...own, reasons: [...new Set([...cut.reasons, ...own.reasons])] } : cut;
}

type Sentence = Pick<DraftSentence, 'start' | 'text' | 'quotes'>;

type Quoted = Sentence['quotes'][number] & {
  /** The sentences of the law around each place where it stands. */
  readonly stretches: readonly string[];
};

/** What the cutting of a quotation may take from the rule: a "không", a "trừ trường hợp", a condition. What cannot be compared may have lost it. */
const lostByCutting: ReadonlySet<Fault> = new Set([
  'turned',
  'other-mode',
  'exception-lost',
  'narrowing-lost',
  'too-long',
  'markup',
]);
/** The word that a quotation would have lost stands before it, in the draft's own words. */
const saidBefore = /(?:không|chưa|chỉ|phải|trừ|trừ trường hợp|cấm)\s*[“"«]?$/iu;

/** Letter by letter in the law and yet another rule, because the quotation begins or ends where it does. */
function cutOf({ start, text }: Sentence, quoted: readonly Quoted[]): Comparison | undefined {
  const cuts = quoted.map((quote) => {
    const isTold = saidBefore.test(text.slice(0, quote.start - start));
    const places = quote.stretches.map((stretch) => cutFrom(quote.text, stretch, isTold));
    // Where it stands whole in one place and cut in another, a person reads which is meant.
    const standsWhole = places.some(({ reasons }) => reasons.length === 0);
    return {
      reasons: places.flatMap(({ reasons }) => reasons),
      isWrong: !standsWhole && places.some((place) => place.isWrong),
    };
  });
  const reasons = [...new Set(cuts.flatMap((cut) => cut.reasons))];
  if (reasons.length === 0) return undefined;
  return { content: cuts.some(({ isWrong }) => isWrong) ? 'wrong' : 'open', reasons };
}

/** What a quotation loses of the sentences that it is taken from. */
function cutFrom(quote: string, stretch: string, isTold: boolean) {
  if (isWhole(quote, stretch)) return { reasons: [], isWrong: false };
  const source = ruleTokens(stretch);
  const flat = quote.replace(/\s+/gu, ' ').trim();
  const amounts = ruleTokens(flat).flatMap((token) => otherAmount(token, source));
  const faults = faultsOf(flat, { quotes: [stretch] }).filter((fault) => lostByCutting.has(fault));
  return {
    reasons: [...amounts, ...faults.map((fault) => words[fault])],
    isWrong: amounts.length > 0 || (!isTold && faults.some((fault) => turning.has(fault))),
  };
}

function compareOwnWords(sentence: Sentence, claim: string, cited: CitedText): Comparison {
  const said = ruleTokens(claim);
  if (said.length < MIN_TOKENS && said.every(({ kind }) => kind === 'word')) {
    return { content: sentence.quotes.length > 0 ? 'proven' : 'nothing-said', reasons: [] };
  }
  const source = ruleTokens(cited.provisions.flat().join('\n'));
  const rivals = [
    ...said.flatMap((token) => otherAmount(token, source)),
    ...(attributing.test(sentence.text) ? otherBody(said[0], source) : []),
  ];
  if (rivals.length > 0) return { content: 'wrong', reasons: [...new Set(rivals)] };
  const { content, reasons } = bestOf(said, claim, cited);
  const isBare = content !== 'wrong' && isForbidding(cited) && !forbids.test(claim);
  return isBare ? { content: 'open', reasons: [forbidden, ...reasons] } : { content, reasons };
}

const forbids = /(?<!\p{L})cấm(?!\p{L})/iu;
const forbidden = 'Điều khoản nêu hành vi bị nghiêm cấm; câu không nói điều đó.';

/** Holds a sentence against the forms of what it cites until one of them proves it; else the nearest decides. */
function bestOf(said: readonly RuleToken[], claim: string, cited: CitedText): Comparison {
  const whole = withoutHeadings(cited).provisions.flat();
  const held: { readonly reading: CitedText; readonly faults: readonly Fault[] }[] = [];
  for (const reading of readingsOf(cited)) {
    const faults = faultsIn(reading, claim, whole);
    if (faults.length === 0) {
      const isSeveral = isMixed(said, claim, reading);
      return isSeveral ? { content: 'open', reasons: [mixed] } : { content: 'proven', reasons: [] };
    }
    held.push({ reading, faults });
    // What stands nowhere in it stands in no other form of it.
    if (faults.includes('not-in-quote') && !isForbidding(cited)) break;
  }
  const isHeld = held.every(({ faults }) => !faults.includes('not-in-quote'));
  const isSaidAlone =
    isHeld && sentencesAlone(cited, claim).some((one) => faultsIn(one, claim, whole).length === 0);
  if (isSaidAlone) return { content: 'proven', reasons: [] };
  const [nearest] = held.toSorted((one, other) => one.faults.length - other.faults.length);
  const { reading = cited, faults = [] } = nearest ?? {};
  const apart = apartFrom(claim, reading);
  return {
    content: isTurned(faults, said, reading) ? 'wrong' : 'open',
    reasons: [...new Set(faults.map((fault) => reasonOf(fault, apart)))],
  };
}

/** Faults of a sentence in one form of what it cites; `whole` is all of that, whatever form is read. */
function faultsIn(reading: CitedText, claim: string, whole: readonly string[]): readonly Fault[] {
  const faults = faultsOf(claim, { ...reading, quotes: reading.provisions.flat() });
  if (faults.length > 0) return faults;
  const loses = apartFrom(claim, reading).condition !== undefined;
  return loses || narrows(claim, { quotes: whole }) ? ['narrowing-lost'] : [];
}

const apartFrom = (claim: string, reading: CitedText): WordsApart =>
  wordsApart(claim, withoutHeadings(reading).provisions.flat(), reading.headings);

/** Whether a sentence puts one thing in the place of another, or turns what must, may or must not be. */
function isTurned(
  faults: readonly Fault[],
  said: readonly RuleToken[],
  { provisions }: CitedText,
): boolean {
  if (faults.length === 0) return false;
  if (faults.every((fault) => fault === 'swapped')) return true;
  if (!faults.every((fault) => turning.has(fault))) return false;
  return turnsRound(said, ruleTokens(provisions.flat().join('\n')));
}

const mixed = 'Câu ghép số liệu hoặc quy tắc của nhiều khoản; hãy đối chiếu từng khoản.';

/** Without a number, a body or a "phải", words alone make no other rule wherever they come from. */
const ruling: ReadonlySet<RuleToken['kind']> = new Set([
  'amount',
  'date',
  'body',
  'subject',
  'mode',
]);

/** Whether only several khoản together say it: the period of one may have been put to the deed of another. */
function isMixed(said: readonly RuleToken[], claim: string, cited: CitedText): boolean {
  if (!said.some(({ kind }) => ruling.has(kind))) return false;
  const clauses = cited.provisions.flatMap(clausesOf);
  return (
    clauses.length > 1 &&
    clauses.every((clause) => faultsOf(claim, { ...cited, quotes: clause }).length > 0)
  );
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
  shortened: 'Câu nối lời dẫn của khoản với điểm mà bỏ bớt chữ; hãy đọc cả hai.',
  'narrowing-lost': 'Câu bỏ điều kiện của điều khoản.',
  'exception-lost': 'Câu bỏ phần “trừ trường hợp” của điều khoản.',
  reworded: 'Câu diễn đạt khác điều khoản.',
};

/** What a fault is about, in the words of the draft or of the law, so that a person finds the place. */
function reasonOf(fault: Fault, { added, left, condition, lead }: WordsApart): string {
  const [more, less] = [added, left].map((runs) => runs.map((run) => `“${run}”`).join(', '));
  if (fault === 'not-in-quote' && more) return `Trong điều khoản không có: ${more}.`;
  const isLimit = fault === 'narrowing-lost' || fault === 'exception-lost';
  if (isLimit && condition) return `Câu bỏ điều kiện “${condition}”.`;
  if (!leaving.has(fault)) return words[fault];
  if (less) return `Câu không nêu phần này của điều khoản: ${less}.`;
  if (lead) return `Câu không nêu lời dẫn của điều khoản: “${lead}”.`;
  return words[fault];
}

/** Faults of a sentence that says less than the provision. */
const leaving: ReadonlySet<Fault> = new Set(['shortened', 'narrowing-lost', 'exception-lost']);

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

function shortened(text: string): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  return flat.length > 160 ? `${flat.slice(0, 160)}…` : flat;
}
