import type { LegalDocument, RelationKind } from '../domain/legal-document.ts';
import type { FieldState, NeededDocument, NeededField } from '../domain/must-have.ts';
import { splitAddress } from '../domain/provision.ts';
import { createValidity, type Validity } from '../domain/validity.ts';
import type { Catalogue, HeldGap, StatedRelation } from '../store/catalogue.ts';
import type { SearchIndex } from '../store/search-index.ts';
import { fieldStates } from './field-states.ts';
import { amendingClauses, type AmendingClause } from './survey/amending-clauses.ts';
import { abolishedPermits } from './survey/abolished-permits.ts';
import { doubtEffects, doubtsOf, type Doubts } from './survey/doubts.ts';
import { effectsInGaps } from './survey/effects-in-gaps.ts';
import { effectsOf } from './survey/effects.ts';
import { endedWithTarget } from './survey/ended-with.ts';
import { glossaryOf, type Glossary } from './survey/glossary.ts';
import { heldKeys } from './survey/held-keys.ts';
import { needsOutline, type Outlines } from './survey/outline.ts';
import { knownSuspensions } from './survey/known-suspensions.ts';
import { leavesAbout } from './survey/subject-leaves.ts';
import { precedenceClauses, type PrecedenceClause } from './survey/precedence-clauses.ts';
import { termsOf } from './survey/terms.ts';
import { withNamedFields } from './survey/with-named-fields.ts';

/** What is held, looked at as a whole once per generation of the index. */
export type Survey = {
  readonly documents: readonly LegalDocument[];
  readonly fields: readonly FieldState[];
  /** How every provision of a document that may be a legal basis stands over time. */
  readonly validity: Validity;
  /** Clauses that amend a document, held or not, by the key of the document that they stand in. */
  readonly amending: ReadonlyMap<string, readonly AmendingClause[]>;
  /** Documents that are known, not held, and may have changed a document by a day. */
  readonly missingFor: (documentKey: string, asOf: string) => readonly NeededDocument[];
  /** What held texts say of which rule goes before which. */
  readonly precedence: readonly PrecedenceClause[];
  /** Provisions that are held undivided because the copy lacks numbers. */
  readonly gaps: readonly HeldGap[];
  readonly glossary: Glossary;
};

export type SurveyParts = {
  readonly catalogue: Catalogue;
  readonly index: SearchIndex;
  /** What each field of law needs, from `must-have.json`. */
  readonly needed: readonly NeededField[];
};

/** Relations that say how long something holds. */
const acting: readonly RelationKind[] = [
  'amends',
  'continues',
  'effect',
  'overrides',
  'repeals',
  'replaces',
  'suspends',
];
const surveys = new WeakMap<SearchIndex, Promise<Survey>>();

/** The survey of this generation; made at the first question and kept as long as the index. */
export function surveyOf({ index, catalogue, needed }: SurveyParts): Promise<Survey> {
  const known = surveys.get(index);
  if (known) return known;
  const made = surveyCatalogue(catalogue, needed);
  surveys.set(index, made);
  made.catch(() => surveys.delete(index));
  return made;
}

type SurveyedCatalogue = Pick<
  Catalogue,
  'article' | 'articlesHeaded' | 'documents' | 'gaps' | 'outline' | 'relationsOfKinds' | 'version'
>;

/** Looks at everything that is held; some seconds for thousands of documents. */
export async function surveyCatalogue(
  catalogue: SurveyedCatalogue,
  needed: readonly NeededField[],
): Promise<Survey> {
  const documents = withNamedFields(await catalogue.documents(), needed);
  const relations = await catalogue.relationsOfKinds(acting);
  const yielding = await catalogue.relationsOfKinds(['yields']);
  const fields = fieldStates(needed, documents);
  const keyOf = heldKeys(documents);
  const doubts = doubtsOf({ documents, relations, fields, keyOf });
  const outlines = await outlinesOf(relations, keyOf, catalogue);
  const leaves = await leavesAbout(relations, keyOf, { catalogue, documents });
  const permits = await abolishedPermits({ documents, relations, catalogue });
  const effects = effectsOf({ documents, relations, keyOf, outlines, leaves });
  const gaps = await catalogue.gaps();
  return {
    documents,
    fields,
    validity: createValidity({
      documents: termsOf({ documents, relations, fields }),
      effects: [
        ...knownSuspensions(fields, documents),
        ...effects,
        ...effectsInGaps(effects, gaps),
        ...endedWithTarget({ documents, relations, keyOf }),
        ...permits,
        ...doubtEffects(doubts),
      ],
    }),
    amending: amendingClauses(documents, relations, keyOf),
    missingFor: (documentKey, asOf) => missingFor(documentKey, asOf, doubts),
    precedence: precedenceClauses(documents, [...relations, ...yielding], keyOf),
    gaps,
    glossary: await glossaryOf(catalogue),
  };
}

function missingFor(documentKey: string, asOf: string, doubts: Doubts): NeededDocument[] {
  return (doubts.get(documentKey) ?? [])
    .filter(({ from = '' }) => from <= asOf)
    .toReversed()
    .map(({ number, title, why }) => ({ number, title, why }));
}

/** Outlines of the documents in which a chapter or a place in an annex is acted upon. */
async function outlinesOf(
  relations: readonly StatedRelation[],
  keyOf: (relation: StatedRelation) => string | undefined,
  catalogue: Pick<Catalogue, 'outline'>,
): Promise<Outlines> {
  const keys = relations.flatMap((relation) =>
    needsOutline(splitAddress(relation.target).path) ? (keyOf(relation) ?? []) : [],
  );
  const unique = [...new Set(keys)];
  const outlines = await Promise.all(unique.map((key) => catalogue.outline(key)));
  return new Map(unique.map((key, at) => [key, outlines[at] ?? []]));
}
