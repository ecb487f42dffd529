import { expandOfficeAbbreviations } from './abbreviations.ts';
import { alternatives, amountPattern, amountValue, boundValue, meanings } from './amounts.ts';
import { findDates } from './dates.ts';
import { canonicalTone } from './fold.ts';
import { findDocumentNumbers } from './document-number.ts';
import { findReferences } from './references.ts';
import {
  bodies,
  bounds,
  glue,
  joins,
  levels,
  modes,
  offices,
  sameWords,
  subjects,
} from './rule-words.ts';

/** One piece of a rule that can be compared: two ways to write the same give the same token. */
export type RuleToken = {
  readonly kind: 'word' | 'amount' | 'date' | 'reference' | 'body' | 'subject' | 'mode';
  readonly value: string;
  /** 0-based; a full stop, a semicolon and a line end begin a new one. */
  readonly sentence: number;
  /** What stands before it: `,` for any mark, a word that joins phrases, or nothing. */
  readonly lead: string;
  /** The part of the sentence that narrows or lists, where the token stands in one. */
  readonly scope?: 'exception' | 'condition' | 'list';
};

const modeOf = meanings(modes);
const levelOf = meanings(levels);
const body = `(?:(?<office>${alternatives(offices)})(?:\\s+của)?\\s+)?(?<body>${alternatives(bodies)})(?:\\s+(?<level>${alternatives([...levelOf.keys()])}))?`;
const boundWords = alternatives(
  bounds.filter(([value]) => value !== '').flatMap(([, ...words]) => words),
);
const piece = new RegExp(
  [
    `(?<![\\p{L}\\p{N}])(?<amount>${amountPattern})`,
    `(?<![\\p{L}\\p{N}])(?<whole>${body}|${alternatives(offices)}|cấp (?:xã|huyện|tỉnh|trung ương))(?![\\p{L}\\p{M}\\p{N}])`,
    `(?<![\\p{L}\\p{N}])(?<subject>${alternatives(subjects)})(?![\\p{L}\\p{M}\\p{N}])`,
    `(?<![\\p{L}\\p{N}])(?<mode>${alternatives([...modeOf.keys()])})(?![\\p{L}\\p{M}\\p{N}])`,
    `(?<cut>\uE000\\d+\uE001)`,
    `(?<word>[\\p{L}\\p{M}\\p{N}]+)`,
    `(?<end>[.;\\n])(?=\\s|$)`,
    `(?<mark>[,:;.()!?–-])`,
  ].join('|'),
  'gu',
);

/** Bodies that are one only with a name: "Sở Nội vụ", never "cơ sở" or "01 bộ". */
const named = /^(?:sở|bộ|phòng)$/u;

type Cut = {
  readonly start: number;
  readonly end: number;
  readonly token: Pick<RuleToken, 'kind' | 'value'>;
};

/**
 * The tokens of a rule or of a sentence about one, in text order, words that say nothing left out.
 * Numbers, dates, bodies, persons, references and the words of may and must are whole tokens.
 */
export function ruleTokens(text: string): RuleToken[] {
  const expanded = expandOfficeAbbreviations(text.normalize('NFC'));
  const cuts = cutsOf(expanded);
  const lower = rewritten(expanded, cuts);
  const tokens: RuleToken[] = [];
  let state: State = { sentence: 0, lead: ',', scope: undefined };
  for (const match of lower.matchAll(piece)) {
    const token = tokenOf(match, lower, cuts);
    if (token) {
      const scope = scopeFrom(token, state.scope);
      tokens.push({
        ...token,
        sentence: state.sentence,
        lead: state.lead,
        ...(scope ? { scope } : {}),
      });
      state = { ...state, lead: '', scope };
    } else state = after(match, state);
  }
  return tokens;
}

type State = Pick<RuleToken, 'sentence' | 'lead'> & { readonly scope: RuleToken['scope'] };

/** What a mark or a word without weight changes. */
function after({ groups = {} }: RegExpMatchArray, { sentence, lead, scope }: State): State {
  const { end, mark, word = '' } = groups;
  // The items of a list stand in one sentence, whatever parts them.
  if (end === ';' && scope === 'list') return { sentence, lead: ',', scope };
  if (end) return { sentence: sentence + 1, lead: ',', scope: undefined };
  if (mark) {
    const ends = scope === 'condition' && mark === ',';
    return { sentence, lead: ',', scope: ends ? undefined : scope };
  }
  const joined = lead === '' && joins.has(word) ? word : lead;
  return { sentence, lead: joined, scope: scopeOpened(word, scope) };
}

function scopeOpened(word: string, scope: RuleToken['scope']): RuleToken['scope'] {
  if (scope === 'exception') return scope;
  if (word === 'khi' || word === 'đối') return 'condition';
  if (word === 'gồm') return 'list';
  return word === 'thì' && scope === 'condition' ? undefined : scope;
}

function scopeFrom({ kind, value }: Pick<RuleToken, 'kind' | 'value'>, scope: RuleToken['scope']) {
  return kind === 'mode' && value === 'except' ? 'exception' : scope;
}

function tokenOf(
  { groups = {}, index, 0: whole }: RegExpExecArray,
  lower: string,
  cuts: readonly Cut[],
): Pick<RuleToken, 'kind' | 'value'> | undefined {
  const rest = lower.slice(index + whole.length);
  if (groups['cut']) return cuts[Number(whole.slice(1, -1))]?.token;
  if (groups['amount']) return { kind: 'amount', value: amountValue(groups, nextWord(rest)) };
  if (groups['whole']) return bodyToken(groups, whole, rest);
  if (groups['subject']) return { kind: 'subject', value: whole };
  if (groups['mode']) return { kind: 'mode', value: modeOf.get(whole) ?? whole };
  return groups['word'] && !glue.has(whole) ? { kind: 'word', value: whole } : undefined;
}

/** The unit that stands behind a number, or nothing where a word that says nothing does. */
function nextWord(rest: string): string {
  const [, word = ''] = /^\s*(\p{L}+)/u.exec(rest) ?? [];
  return glue.has(word) || modeOf.has(word) ? '' : word;
}

function bodyToken(
  { office = '', body: organ = '', level = '' }: Readonly<Record<string, string | undefined>>,
  whole: string,
  rest: string,
): Pick<RuleToken, 'kind' | 'value'> {
  if (organ === '') return { kind: 'body', value: levelOf.get(whole) ?? whole };
  const value = [office, organ, levelOf.get(level) ?? ''].filter(Boolean).join(' ');
  return { kind: 'body', value: named.test(organ) ? `${value} ${nextWord(rest)}` : value };
}

/** Places that other readers know better: references, document numbers and dates. */
function cutsOf(text: string): Cut[] {
  const found: Cut[] = findReferences(text).map(({ start, end, paths, relative, key }) => ({
    start,
    end,
    token: {
      kind: 'reference',
      value: [...paths].toSorted().join(' ') + `|${relative ?? ''}|${key ?? ''}`,
    },
  }));
  for (const { start, end, key } of findDocumentNumbers(text)) {
    if (found.every((cut) => end <= cut.start || start >= cut.end))
      found.push({ start, end, token: { kind: 'reference', value: `||${key}` } });
  }
  for (const { start, end, day, precision } of findDates(text)) {
    if (found.some((cut) => end > cut.start && start < cut.end)) continue;
    const before = new RegExp(`(?<!\\p{L})(${boundWords})(?:\\s+ngày)?\\s*$`, 'iu').exec(
      text.slice(0, start),
    );
    const written = text.slice(start, end).replace(/\D+/gu, '/');
    const bound = boundValue(before?.[1]?.toLowerCase() ?? '');
    found.push({
      start: before?.index ?? start,
      end,
      token: { kind: 'date', value: `${bound}|${precision === 'day' ? day : written}` },
    });
  }
  return found.toSorted((one, other) => one.start - other.start);
}

/** Lower case with one spelling of everything, each cut in place of its words. */
function rewritten(text: string, cuts: readonly Cut[]): string {
  let result = '';
  let at = 0;
  for (const [number, { start, end }] of cuts.entries()) {
    if (start < at) continue;
    result += `${text.slice(at, start)} \uE000${number}\uE001 `;
    at = end;
  }
  const lower = canonicalTone(marked(result + text.slice(at)).toLowerCase());
  return sameWords.reduce((said, [written, same]) => said.replace(written, same), lower);
}

/** "sở", "bộ" and "phòng" without a name behind them are ordinary words. */
function marked(text: string): string {
  return text.replace(
    /(?<!\p{L})(sở|bộ|phòng)(?!\p{L})(?!\s+\p{Lu})/giu,
    (word) => `${word}\u0301`,
  );
}
