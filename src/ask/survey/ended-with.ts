import type { Effect } from '../../domain/effect.ts';
import type { LegalDocument } from '../../domain/legal-document.ts';
import { splitAddress } from '../../domain/provision.ts';
import { rankOf } from '../../domain/rank.ts';
import type { StatedRelation } from '../../store/catalogue.ts';
import { causeOf } from './cause.ts';
import { mayAct, wordsFor } from './effects.ts';
import type { KeyOf } from './held-keys.ts';

type Sources = {
  readonly documents: readonly LegalDocument[];
  readonly relations: readonly StatedRelation[];
  readonly keyOf: KeyOf;
};

/**
 * Clauses that change a law end with it where the clause that ends it names their document among those that
 * changed it ("Luật số A đã được sửa đổi, bổ sung một số điều theo Luật số B hết hiệu lực"). Only of an end
 * without exceptions, and only clauses that change nothing else.
 */
export function endedWithTarget({ documents, relations, keyOf }: Sources): Effect[] {
  const held = new Map(documents.map((document) => [document.key, document]));
  const targetOf = (relation: StatedRelation) =>
    keyOf(relation) ?? splitAddress(relation.target).documentKey;
  const bySentence = Map.groupBy(relations, sentenceOf);
  const byDocument = Map.groupBy(relations.filter(changes), ({ documentKey }) => documentKey);
  return relations.filter(endsWhole).flatMap((ending) => {
    const ender = held.get(ending.documentKey);
    const target = targetOf(ending);
    const told = (bySentence.get(sentenceOf(ending)) ?? []).filter(
      (one) => targetOf(one) === target,
    );
    return told.flatMap(({ by }) => {
      const amender = by === undefined ? undefined : held.get(by);
      if (!ender || !amender || !mayAct(ender, amender)) return [];
      if (rankOf(ender) > rankOf(amender)) return [];
      const clauses = Map.groupBy(byDocument.get(amender.key) ?? [], ({ from }) => from);
      return [...clauses].flatMap(([path, own]): Effect[] => {
        const isOfTarget = inArticle.test(path) && own.every((one) => targetOf(one) === target);
        if (!isOfTarget) return [];
        return [
          {
            gives: 'expired',
            lasts: true,
            words: wordsFor(WITH_IT, ending),
            on: { documentKey: amender.key, path },
            exceptions: [],
            by: { documentKey: ender.key, path: ending.from },
            cause: causeOf(ending, ender),
            ...(ending.since ? { since: ending.since } : {}),
          },
        ];
      });
    });
  });
}

const WITH_IT = 'hết hiệu lực cùng văn bản được sửa đổi';
const inArticle = /^d\d/u;

function sentenceOf({ documentKey, from, start }: StatedRelation): string {
  return `${documentKey} ${from} ${start}`;
}

/** What a document itself does to another one. */
function changes({ kind, by }: StatedRelation): boolean {
  return by === undefined && (kind === 'amends' || kind === 'repeals' || kind === 'replaces');
}

function endsWhole({ kind, by, target, open, exceptions = [], manner }: StatedRelation): boolean {
  const ends = kind === 'repeals' || kind === 'replaces';
  const isWhole = splitAddress(target).path === '' && exceptions.length === 0 && open !== true;
  return ends && by === undefined && manner === undefined && isWhole;
}
