import { isWithin } from '../domain/provision.ts';
import type { LegalDocument } from '../domain/legal-document.ts';
import { unusable, type ValidityOf } from './judge.ts';
import type { RankedPassage } from './rank.ts';
import { REWRITTEN } from './survey/effects.ts';
import type { Survey } from './survey.ts';

/**
 * Passages without the clauses that wrote anew a part of a document which has ended as a whole: the clause
 * itself was never ended, and what it wrote went with the document. One that is named stays to be read.
 */
export function withoutSpent(
  passages: readonly RankedPassage[],
  {
    validityOf,
    survey: { validity },
  }: { readonly validityOf: ValidityOf; readonly survey: Pick<Survey, 'validity'> },
): readonly RankedPassage[] {
  const documents = new Map(passages.map(({ article: { document } }) => [document.key, document]));
  const ended = [...documents.values()].filter((one) => unusable.has(validityOf(one, '').status));
  const spent = ended.flatMap(({ key }: LegalDocument) =>
    validity
      .effectsOn({ documentKey: key, path: '' })
      .filter(({ words }) => words === REWRITTEN)
      .map(({ cause }) => cause.address),
  );
  if (spent.length === 0) return passages;
  return passages.filter(
    ({ isNamed, leaf }) => isNamed || !spent.some((clause) => isWithin(leaf.address, clause)),
  );
}
