import type { Answer } from '../domain/answer.ts';
import type { Citation } from '../domain/citation.ts';
import type { CitedProvision, EvaluationSubject, SaidStatement } from './evaluation-run.ts';
import { covers, rightProvisions } from './expected-provisions.ts';
import type { GoldenCase } from './golden-case.ts';

/** What is needed of the store to check a quote. */
export type QuoteStore = Pick<EvaluationSubject, 'textAt' | 'provisionExists'>;

const parts = ['conclusion', 'conditions', 'steps', 'obsolete', 'upcoming'] as const;

/** Parts of an answer that assert the rule; `obsolete` names on purpose what no longer holds. */
const assertingParts: ReadonlySet<string> = new Set(['conclusion', 'conditions', 'steps']);

/** The statements of an answer with each citation checked, in the order of reading. */
export async function readAnswer(
  golden: GoldenCase,
  answer: Answer,
  store: QuoteStore,
): Promise<SaidStatement[]> {
  const statements = [
    ...parts.flatMap((part) => answer[part].map((statement) => ({ part, ...statement }))),
    ...answer.nearest.map((citation) => ({
      part: 'nearest' as const,
      text: citation.label,
      citations: [citation],
    })),
  ];
  return Promise.all(
    statements.map(async ({ part, text, citations }) => ({
      part,
      text,
      citations: await Promise.all(citations.map((one) => readCitation(golden, one, store))),
    })),
  );
}

/** The statements that assert the rule. */
export function assertions(statements: readonly SaidStatement[]): SaidStatement[] {
  return statements.filter(({ part }) => assertingParts.has(part));
}

/** What an answer says outside its statements: doubt, reason, choices, next step, notices, what is missing. */
export function saidBeside(answer: Answer): string[] {
  const { doubt, reason, choices, nextStep, notices, missing } = answer;
  return [
    doubt ?? '',
    reason ?? '',
    ...choices,
    nextStep ?? '',
    ...notices.map(({ text }) => text),
    ...missing.map(({ number, title, why }) => `${number} ${title}: ${why}`),
  ].filter((line) => line !== '');
}

async function readCitation(
  golden: GoldenCase,
  { address, label, quote, tier, version, span, restsOn }: Citation,
  store: QuoteStore,
): Promise<CitedProvision> {
  const [stored, exists] = await Promise.all([
    store.textAt(version, span),
    store.provisionExists(address),
  ]);
  const named = { addresses: [address], restsOn };
  const right = rightProvisions(golden);
  return {
    address,
    label,
    quote,
    tier,
    ...(restsOn === undefined ? {} : { restsOn }),
    rightArticle: right.some((one) => covers(one, named, 'article')),
    rightClause: right.some((one) => covers(one, named, 'clause')),
    literal: exists && quote !== '' && stored === quote,
  };
}
