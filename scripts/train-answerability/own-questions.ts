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
    .map((line, at) => {
      const [where = '-', question = ''] = line.split('\t');
      return questionCase(`own-${at}`, question, where);
    });
}

/** A question with the provisions that answer it, parted by spaces; `-` where none does. */
export function questionCase(id: string, question: string, where: string): GoldenCase {
  const asked = unansweredCase(id, question);
  if (where === '-') return asked;
  const cites = where.split(' ').map((address) => `minh-hoa-${address}`);
  return { ...asked, outcome: 'answered', cites };
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
