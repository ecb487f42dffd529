import { addressesOfReference } from './provision-reference.ts';
import type { CaseResult } from './evaluation-run.ts';
import { expectedProvisions } from './expected-provisions.ts';
import { goldenCaseSchema, type GoldenCase } from './golden-case.ts';
import type { TrecRun } from './trec.ts';

/** Grade of an expected provision in qrels; others are not judged. */
const rightGrade = 2;

/** Golden cases as BEIR and TREC know them: queries, and which provisions are right for them. */
export type ExchangedGolden = {
  /** `queries.jsonl`; everything that BEIR has no place for travels in `metadata`. */
  readonly queries: string;
  /** `qrels/<split>.tsv`, with its header line. */
  readonly qrels: string;
};

/** Writes cases for other tools. Ids of documents are provision addresses. */
export function goldenToBeir(cases: readonly GoldenCase[]): ExchangedGolden {
  const rows = cases.flatMap((golden) =>
    expectedProvisions(golden).map((address) => `${golden.id}\t${address}\t${rightGrade}\n`),
  );
  return {
    queries: cases
      .map(({ id, question, ...metadata }) => line({ _id: id, text: question, metadata }))
      .join(''),
    qrels: `query-id\tcorpus-id\tscore\n${rows.join('')}`,
  };
}

/**
 * Reads cases back. Provisions that another tool added to the qrels become `cites`; those that a
 * case's own basis already names stay out.
 * @throws when a line is not a golden case
 */
export function goldenFromBeir({ queries, qrels }: ExchangedGolden): GoldenCase[] {
  const judged = new Map<string, string[]>();
  for (const row of qrels.split('\n').slice(1)) {
    const [query = '', address = '', score] = row.split('\t');
    if (Number(score) > 0) judged.set(query, [...(judged.get(query) ?? []), address]);
  }
  return objectsIn(queries).map(({ _id, text, metadata }) => {
    const golden = goldenCaseSchema.parse({
      id: _id,
      question: text,
      ...(metadata as Record<string, unknown>),
    });
    const resting = golden.basis.flatMap(addressesOfReference);
    const added = (judged.get(golden.id) ?? []).filter(
      (address) => !golden.cites.includes(address) && !resting.includes(address),
    );
    return { ...golden, cites: [...golden.cites, ...added] };
  });
}

/** What retrieval found in a run, as a TREC run; the score is 1 / rank. */
export function resultsToTrecRun(results: readonly CaseResult[]): TrecRun {
  return new Map(
    results.map(({ golden, retrieved }) => [
      golden.id,
      retrieved.map((id, index) => ({ id, score: 1 / (index + 1) })),
    ]),
  );
}

/** Ragas' single-turn sample, with ids beside the contexts; `golden` makes the way back whole. */
export type RagasSample = {
  readonly user_input: string;
  readonly retrieved_contexts: readonly string[];
  readonly retrieved_context_ids: readonly string[];
  readonly response: string;
  readonly reference: string;
  readonly reference_contexts: readonly string[];
  readonly reference_context_ids: readonly string[];
  readonly golden: GoldenCase;
};

/** Writes results of a run as Ragas JSONL: quotes are the contexts, points the reference. */
export function resultsToRagas(results: readonly CaseResult[]): string {
  return results.map((result) => line(ragasSample(result))).join('');
}

/** Reads the golden cases of a Ragas file back. @throws when a line is not a golden case */
export function goldenFromRagas(samples: string): GoldenCase[] {
  return objectsIn(samples).map(({ user_input: question, golden }) =>
    goldenCaseSchema.parse({ ...(golden as Record<string, unknown>), question }),
  );
}

function ragasSample({ golden, statements, said }: CaseResult): RagasSample {
  const citations = statements.flatMap((statement) => statement.citations);
  return {
    user_input: golden.question,
    retrieved_contexts: citations.map(({ quote }) => quote),
    retrieved_context_ids: citations.map(({ address }) => address),
    response: [...statements.map(({ text }) => text), ...said].join('\n'),
    reference: golden.points.join('; '),
    reference_contexts: golden.basis,
    reference_context_ids: expectedProvisions(golden),
    golden,
  };
}

function objectsIn(text: string): Record<string, unknown>[] {
  return text
    .split('\n')
    .filter((one) => one.trim() !== '')
    .map((one) => JSON.parse(one) as Record<string, unknown>);
}

function line(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
