import type { Chunk } from '../domain/chunk.ts';
import { foldAccents } from '../language/fold.ts';
import { answersTypes, headsTypes, type QuestionType } from '../language/question-types.ts';
import { syllables } from '../language/syllables.ts';
import {
  askedTerms,
  inAny,
  matchParts,
  matchWords,
  shareOf,
  type AskedTerms,
  type Matched,
  type Rarity,
} from './matched-words.ts';

/** A chunk that one of the sources found, with the scores of both. */
export type Candidate = {
  readonly chunk: Pick<Chunk, 'documentKey' | 'title' | 'path' | 'heading' | 'text'>;
  /** BM25 score. */
  readonly lexical: number;
  readonly cosine: number;
  /** Weighted sum of both as shares of the best, 0 to 1. */
  readonly fused: number;
};

/** The question as the features see it. */
export type AskedQuestion = {
  /** As it was read. */
  readonly text: string;
  /** What of it the index was asked. */
  readonly words: string;
  /** The words of the law for it; empty when the table knows none. */
  readonly law: string;
  readonly types: readonly QuestionType[];
};

/**
 * What is known of a candidate. Shares are of the weight of the question's words, 0 to 1, a word
 * weighing by its rarity in the corpus; pairs are neighbouring syllables.
 */
export const featureNames = [
  /** BM25 against the most that the question's words could give, and against the best candidate. */
  'lexical',
  'lexicalToBest',
  'cosine',
  'cosineToBest',
  /** Share of the question that the heading holds, and of the heading that the question asks for. */
  'headingWords',
  'headingPairs',
  'headingAsked',
  'headingAskedPairs',
  /** The heading begins with the first word of the question. */
  'headingStart',
  'headingPhrase',
  'bodyPairs',
  /** Longest run of the question's words in the body. */
  'bodyPhrase',
  /** Share of the question in its best khoản and the heading together. */
  'clauseWords',
  'clausePairs',
  /** Share of the question in title, path, heading and body together. */
  'allWords',
  'allPairs',
  /** Rarest word that stands nowhere, against the rarest of the question. */
  'rarestMissing',
  /** Logarithm of the number of words, about 0 to 1. */
  'bodyLength',
  'headingLength',
  /** Share of the law's own words for what is asked. */
  'lawWords',
  'lawPairs',
  /** The heading announces, the body holds what kind of thing is asked. */
  'headingType',
  'answerType',
  /** How well the next four and the next one candidate of the same document did. */
  'lawAgreement',
  'lawBest',
  /** Fines and sentences: asked for and there, there but not asked for, asked for but not there. */
  'penaltyBoth',
  'penaltyUnasked',
  'penaltyMissing',
  /** The điều of definitions, for a question after a meaning and for any other. */
  'definitionBoth',
  'definitionUnasked',
  /** How well what the điều defines is what the question asks the meaning of. */
  'definesAsked',
  /** What the heading says the điều is: an amendment, the scope, coming into force, duties. */
  'amends',
  'scope',
  'scopeBoth',
  'effect',
  'duties',
  'dutiesBoth',
  /** The question names a year behind a kind of document, and the document is of that year. */
  'yearNamed',
  /** The same text as an earlier candidate: another version or copy. */
  'copy',
] as const;
export type FeatureName = (typeof featureNames)[number];
export type Features = Readonly<Record<FeatureName, number>>;

/** A cosine that differs by less belongs to the same text under the same heading. */
const SAME_TEXT = 0.02;
/** Candidates of one document that count towards its agreement. */
const AGREEING = 4;
/** Beginning of a body in which an answering word is looked for: folding it all cost 5 ms a question. */
const ANSWER_CHARS = 2_000;
/** Khoản that are looked at one by one; the few longer điều are lists. */
const MAX_CLAUSES = 40;
/** Natural logarithms of 3,000 words of a body and 50 of a heading: the length that counts as 1. */
const LONG_BODY = 8;
const LONG_HEADING = 4;

const clauseStart = /\n(?=\s*\d{1,2}[a-zđ]?[.)]\s)/gu;
const headingNumber = /^[#*\s]*Điều\s+\d+[a-zđ]?\s*[.:]?\s*/iu;

/** Patterns over texts without accents. */
const asks = {
  penalty: /\b(phat|xu ly vi pham|bi xu ly)\b/u,
  definition: /\b(la gi|the nao la|nghia la|khai niem|duoc hieu|hieu the nao)\b/u,
  duties: /trach nhiem|nhiem vu|quyen han|tham quyen/u,
  scope:
    /quy dinh (ve )?(nhung |van de |dieu |viec )+gi|dieu chinh (nhung )?(van de|dieu|viec|gi)|ap dung (cho|voi|doi voi) (ai|nhung ai|(nhung )?doi tuong nao)/u,
};
/** `luật … 2018`: a year that tells which of several documents is meant. */
const yearOfLaw =
  /\b(?:luat|nghi dinh|nghi quyet|thong tu|phap lenh|hien phap)\b[^.?!]{0,60}?\b((?:19|20)\d\d)\b/u;
/** What a khoản or an điều says the meaning of: `5. Chất ma túy là …`. */
const defined = /(?:^|\n)\s*(?:\d{1,3}[a-zđ]?[.)]|[a-zđ]\))?\s*([^.;:,\n]{1,80}?)\s+là\s/giu;
const heads = {
  definition: /giai thich tu ngu|khai niem/u,
  amends: /^[#*\s]*(dieu \d+[a-z]?\s*[.:]?\s*)?(sua doi|bo sung|bai bo|thay the)/u,
  scope: /pham vi dieu chinh|doi tuong ap dung/u,
  effect:
    /hieu luc|dieu khoan thi hanh|to chuc (thuc hien|thi hanh)|chuyen tiep|trach nhiem thi hanh/u,
  duties: /trach nhiem|nhiem vu|quyen han/u,
};
const penalty = /[Pp]hạt tiền từ|[Pp]hạt cảnh cáo|phạt tù|cải tạo không giam giữ/u;

/** The features of each candidate, in their order; the candidates come best fused first. */
export function featuresOf(
  candidates: readonly Candidate[],
  question: AskedQuestion,
  rarity: Rarity,
): Features[] {
  const words = askedTerms(question.words, rarity);
  const law = askedTerms(question.law, rarity);
  const best = {
    lexical: Math.max(...candidates.map(({ lexical }) => lexical), Number.EPSILON),
    cosine: Math.max(...candidates.map(({ cosine }) => cosine), Number.EPSILON),
  };
  const ceiling = Math.max(total(words.weights) + total(words.pairWeights), Number.EPSILON);
  const folded = foldAccents(question.text);
  const asksDefinition = asks.definition.test(folded);
  const year = yearOfLaw.exec(folded)?.[1];
  const byLaw = Map.groupBy(candidates, ({ chunk }) => chunk.documentKey);
  const byHeading = Map.groupBy(candidates, ({ chunk }) => chunk.heading);
  return candidates.map((candidate) => {
    const { chunk, lexical, cosine } = candidate;
    const others = (byLaw.get(chunk.documentKey) ?? []).filter((other) => other !== candidate);
    const agreeing = others.map(({ fused }) => fused).toSorted((a, b) => b - a);
    return {
      lexical: lexical / ceiling,
      lexicalToBest: lexical / best.lexical,
      cosine,
      cosineToBest: cosine / best.cosine,
      ...matchFeatures(chunk, { words, law, rarity }),
      headingType: headsTypes(chunk.heading, question.types),
      answerType: answersTypes(chunk.text.slice(0, ANSWER_CHARS), question.types),
      lawAgreement: total(agreeing.slice(0, AGREEING)) / AGREEING,
      lawBest: agreeing[0] ?? 0,
      ...kindFeatures(chunk, folded),
      definesAsked: asksDefinition ? definesAsked(chunk.text, words) : 0,
      yearNamed: year && isOfYear(chunk.documentKey, year) ? 1 : 0,
      copy: isCopy(candidate, byHeading.get(chunk.heading) ?? []) ? 1 : 0,
    };
  });
}

type Terms = { readonly words: AskedTerms; readonly law: AskedTerms; readonly rarity: Rarity };

function matchFeatures({ title, path, heading, text }: Candidate['chunk'], terms: Terms) {
  const { words, law, rarity } = terms;
  const { weights, pairWeights } = words;
  const bare = heading.replace(headingNumber, '');
  const head = matchWords(bare, words);
  const context = matchWords(`${title} ${path}`, words);
  const clauses = matchParts(text, clauseBorders(text), words);
  const singles = inAny(head.singles, context.singles, ...clauses.map((each) => each.singles));
  const bodyPairs = inAny(new Uint8Array(pairWeights.length), ...clauses.map(({ pairs }) => pairs));
  const weight = Math.max(total(weights), Number.EPSILON);
  const bestOf = (measure: (clause: Matched) => number) => Math.max(0, ...clauses.map(measure));
  const missing = weights.filter((_, at) => singles[at] !== 1);
  const ofLaw = law.size > 0 ? matchWords(`${heading}\n${text}`, law) : undefined;
  return {
    headingWords: shareOf(head.singles, weights),
    headingPairs: shareOf(head.pairs, pairWeights),
    ...headingFeatures(bare, words, rarity),
    headingAskedPairs: head.length > 1 ? total([...head.pairs]) / (head.length - 1) : 0,
    headingPhrase: head.phrase / weight,
    bodyPairs: shareOf(bodyPairs, pairWeights),
    bodyPhrase: bestOf(({ phrase }) => phrase) / weight,
    clauseWords: bestOf((clause) => shareOf(clause.singles, weights, head.singles)),
    clausePairs: bestOf((clause) => shareOf(clause.pairs, pairWeights, head.pairs)),
    allWords: shareOf(singles, weights),
    allPairs: shareOf(inAny(bodyPairs, head.pairs, context.pairs), pairWeights),
    rarestMissing: Math.max(0, ...missing) / Math.max(...weights, Number.EPSILON),
    bodyLength: Math.log1p(total(clauses.map(({ length }) => length))) / LONG_BODY,
    headingLength: Math.log1p(head.length) / LONG_HEADING,
    lawWords: ofLaw ? shareOf(ofLaw.singles, law.weights) : 0,
    lawPairs: ofLaw ? shareOf(ofLaw.pairs, law.pairWeights) : 0,
  };
}

function headingFeatures(heading: string, { numbers }: AskedTerms, rarity: Rarity) {
  const found = syllables(heading);
  const asked = found.filter((syllable) => numbers.has(syllable));
  const weight = total(found.map(rarity));
  return {
    headingAsked: weight === 0 ? 0 : total(asked.map(rarity)) / weight,
    headingStart: numbers.get(found[0] ?? '') === 0 ? 1 : 0,
  };
}

function kindFeatures({ heading, text }: Candidate['chunk'], question: string) {
  const folded = foldAccents(heading);
  const asksPenalty = asks.penalty.test(question);
  const hasPenalty = penalty.test(text);
  const asksDefinition = asks.definition.test(question);
  const isDefinition = heads.definition.test(folded);
  const isScope = heads.scope.test(folded);
  const isDuties = heads.duties.test(folded);
  return {
    penaltyBoth: flag(asksPenalty, hasPenalty),
    penaltyUnasked: flag(!asksPenalty, hasPenalty),
    penaltyMissing: flag(asksPenalty, !hasPenalty),
    definitionBoth: flag(asksDefinition, isDefinition),
    definitionUnasked: flag(!asksDefinition, isDefinition),
    amends: flag(heads.amends.test(folded)),
    scope: flag(isScope),
    scopeBoth: flag(isScope, asks.scope.test(question)),
    effect: flag(heads.effect.test(folded)),
    duties: flag(isDuties),
    dutiesBoth: flag(isDuties, asks.duties.test(question)),
  };
}

/** Best agreement of a defined term with the question, both ways (harmonic mean), 0 to 1. */
function definesAsked(text: string, words: AskedTerms): number {
  let best = 0;
  for (const [, term = ''] of text.matchAll(defined)) {
    const { singles, length } = matchWords(term, words);
    const ofTerm = total([...singles]) / Math.max(1, length);
    const ofQuestion = shareOf(singles, words.weights);
    best = Math.max(
      best,
      (2 * ofTerm * ofQuestion) / Math.max(ofTerm + ofQuestion, Number.EPSILON),
    );
  }
  return best;
}

/** `24/2018/QH14` and `24-2018-qh14` are of 2018. */
function isOfYear(documentKey: string, year: string): boolean {
  return documentKey.split(/[/-]/u).includes(year);
}

function flag(...facts: readonly boolean[]): 0 | 1 {
  return facts.every(Boolean) ? 1 : 0;
}

function isCopy(candidate: Candidate, sameHeading: readonly Candidate[]): boolean {
  return sameHeading
    .slice(0, sameHeading.indexOf(candidate))
    .some((earlier) => Math.abs(earlier.cosine - candidate.cosine) < SAME_TEXT);
}

/** Where the lead-in and each khoản begin and end. */
function clauseBorders(text: string): number[] {
  const starts = [...text.matchAll(clauseStart)].map(({ index }) => index);
  return [0, ...starts, text.length].slice(0, MAX_CLAUSES + 1);
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
