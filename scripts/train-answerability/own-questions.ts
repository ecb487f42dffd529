import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldenCase } from '../../src/evaluate/golden-case.ts';

/** The day on which the questions are asked: no provision of the corpus has ended by it unsaid. */
const ASKED_ON = '2026-11-22';

/**
 * Questions written for training against the text of the shipped corpus, none of the golden sets:
 * one a line, after the provision that answers it (`05/d2/k1`) or `-` where none does.
 */
export function ownQuestions(): GoldenCase[] {
  const file = readFileSync(join(import.meta.dirname, 'questions.tsv'), 'utf8');
  return file
    .trim()
    .split('\n')
    .slice(1)
    .map((line, at) => caseOf(line.split('\t'), at));
}

function caseOf([where = '-', question = '']: readonly string[], at: number): GoldenCase {
  return where === '-'
    ? unansweredCase(`own-${at}`, question)
    : {
        ...unansweredCase(`own-${at}`, question),
        outcome: 'answered',
        cites: [`minh-hoa-${where}`],
      };
}

/** A question that the corpus does not answer. */
export function unansweredCase(id: string, question: string): GoldenCase {
  return {
    id,
    question,
    asOf: ASKED_ON,
    field: 'khác',
    types: ['out-of-field'],
    style: ['plain'],
    outcome: 'insufficient',
    basis: [],
    cites: [],
    points: [],
    forbidden: [],
    note: 'training only',
  };
}
