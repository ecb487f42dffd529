import type { Effect, Place } from '../../domain/effect.ts';
import type { LegalDocument } from '../../domain/legal-document.ts';
import { splitAddress } from '../../domain/provision.ts';
import type { StructuredDocument } from '../../domain/structured-document.ts';
import type { Catalogue, StatedRelation } from '../../store/catalogue.ts';
import { causeOf } from './cause.ts';

/** "Giấy phép bán lẻ rượu", "Giấy chứng nhận đủ điều kiện …": what a procedure ends in. */
const permit =
  /(?:giấy phép|giấy chứng nhận|chứng chỉ|giấy xác nhận)\s.{3,150}?(?=\s(?:được quy định|quy định|tại|theo)\s)/iu;
const permitWords = /giấy phép|giấy chứng nhận|chứng chỉ|giấy xác nhận/u;

type Sources = {
  readonly documents: readonly LegalDocument[];
  readonly relations: readonly StatedRelation[];
  readonly catalogue: Pick<Catalogue, 'version'>;
};

/**
 * Effects on the decrees that gave a procedure to another authority: a text that does away with
 * "Giấy phép bán lẻ rượu quy định tại Điều 25 Nghị định A" names A alone, while an officer applies
 * the decree that says who grants the permit of Điều 25 now. It is reached through A, by the words
 * of the permit.
 */
export async function abolishedPermits(sources: Sources): Promise<Effect[]> {
  const held = new Map(sources.documents.map((document) => [document.key, document]));
  const givers = giversByTarget(sources.relations);
  const abolished = new Map<LegalDocument, Abolished[]>();
  for (const relation of sources.relations) {
    const by = held.get(relation.documentKey);
    const words = permit.exec(relation.quote)?.[0].toLowerCase();
    if (relation.manner !== 'not-performed' || by?.tier !== 'normative' || !words) continue;
    for (const key of givers.get(splitAddress(relation.target).documentKey) ?? []) {
      const giver = held.get(key);
      if (!giver || giver === by) continue;
      abolished.set(giver, [...(abolished.get(giver) ?? []), { words, relation, by }]);
    }
  }
  const effects = await Promise.all(
    [...abolished].map(async ([giver, ended]) => {
      const structured = await structuredOf(giver, sources.catalogue);
      return structured ? effectsIn(structured, giver, ended) : [];
    }),
  );
  return effects.flat();
}

/** Words of a permit that a clause does away with. */
type Abolished = {
  readonly words: string;
  readonly relation: StatedRelation;
  readonly by: LegalDocument;
};

async function structuredOf(
  { versionId }: LegalDocument,
  catalogue: Sources['catalogue'],
): Promise<StructuredDocument | undefined> {
  return (await catalogue.version(versionId))?.structured;
}

/** Documents that say who exercises an authority now, by the document that it comes from. */
function giversByTarget(relations: readonly StatedRelation[]): Map<string, Set<string>> {
  const givers = new Map<string, Set<string>>();
  for (const { kind, target, documentKey } of relations) {
    const of = splitAddress(target).documentKey;
    if (kind !== 'overrides' || of === documentKey) continue;
    givers.set(of, (givers.get(of) ?? new Set()).add(documentKey));
  }
  return givers;
}

/** The điều and annexes about such permits; those that are about others too are only in doubt. */
function effectsIn(
  { text, provisions }: StructuredDocument,
  giver: LegalDocument,
  ended: readonly Abolished[],
): Effect[] {
  const parents = new Set(provisions.map(({ parent }) => parent));
  const isUnit = (path: string, kind: string) =>
    kind === 'annex' || (/^d\d/u.test(path) && !parents.has(path));
  return provisions
    .filter(({ path, kind }) => isUnit(path, kind))
    .flatMap(({ path, kind, heading, start, end }): Effect[] => {
      const said = (kind === 'annex' ? heading : text.slice(start, end)).toLowerCase();
      const about = ended.filter(({ words }) => said.includes(words));
      const [first] = about.toSorted((a, b) => b.words.length - a.words.length);
      if (!first) return [];
      const rest = about.reduce((left, { words }) => left.replaceAll(words, ' '), said);
      return [effectOf(first, { documentKey: giver.key, path }, !permitWords.test(rest))];
    });
}

function effectOf({ relation, by }: Abolished, on: Place, whole: boolean): Effect {
  const cause = causeOf(relation, by);
  const doubt = `một phần thủ tục không còn thực hiện theo ${cause.label}; cần đối chiếu`;
  return {
    gives: whole ? 'expired' : 'unknown',
    on,
    exceptions: [],
    lasts: by.effectiveTo === undefined,
    by: { documentKey: by.key, path: relation.from },
    cause,
    words: whole ? 'không còn thực hiện' : doubt,
  };
}
