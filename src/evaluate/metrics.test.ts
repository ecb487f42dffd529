import { expect, it } from 'vitest';
import type { CaseResult } from './evaluation-run.ts';
import { goldenFixture } from './fake-product.fixture.ts';
import { failedCase } from './judge-case.ts';
import { metricsOf } from './metrics.ts';

function given(
  outcome: CaseResult['outcome'],
  expected: Parameters<typeof goldenFixture>[0],
): CaseResult {
  return { ...failedCase(goldenFixture(expected), 'not asked'), outcome };
}

it('does not count a permitted part of an answer as a refusal that was missed', () => {
  const partly = { outcome: 'insufficient' as const, outcomeAlso: ['partial' as const] };
  const { refusalRecall } = metricsOf([
    given('partial', partly),
    given('insufficient', partly),
    given('answered', partly),
    given('partial', { outcome: 'insufficient' }),
  ]);
  expect(refusalRecall).toEqual({ hits: 1, of: 3 });
});

it('counts a refusal as false only where none is permitted', () => {
  const { answerableNotRefused } = metricsOf([
    given('answered', { outcome: 'answered' }),
    given('insufficient', { outcome: 'answered' }),
    given('insufficient', { outcome: 'partial', outcomeAlso: ['insufficient'] }),
    given('insufficient', { outcome: 'insufficient' }),
  ]);
  expect(answerableNotRefused).toEqual({ hits: 1, of: 2 });
});

it('counts doubt where an answer misleads, and where it does not', () => {
  const wrong = {
    ...given('answered', { outcome: 'insufficient' }),
    problems: [{ code: 'wrong-outcome' as const, detail: '' }],
  };
  const right = { ...given('answered', { outcome: 'answered' }), problems: [] };
  const { wrongDoubted, rightUndoubted } = metricsOf([
    wrong,
    { ...wrong, isDoubtful: true },
    right,
    { ...right, isDoubtful: true },
    { ...right, problems: [{ code: 'missing-point' as const, detail: '' }] },
    given('insufficient', { outcome: 'insufficient' }),
  ]);
  expect(wrongDoubted).toEqual({ hits: 1, of: 2 });
  expect(rightUndoubted).toEqual({ hits: 2, of: 3 });
});
