import type { LegalDocument } from '../domain/legal-document.ts';
import type { FieldState, NeededField } from '../domain/must-have.ts';
import type { Catalogue, StatedRelation } from '../store/catalogue.ts';
import type { SearchIndex } from '../store/search-index.ts';
import { fieldStates } from './field-states.ts';
import { endsWhole } from './whole-ending.ts';

/** What is held, looked at as a whole once per generation of the index. */
export type Survey = {
  readonly documents: readonly LegalDocument[];
  /** Relations that end a whole document, by the key of what they end. */
  readonly endings: ReadonlyMap<string, readonly Ending[]>;
  readonly fields: readonly FieldState[];
};

export type SurveyParts = {
  readonly catalogue: Catalogue;
  readonly index: SearchIndex;
  /** What each field of law needs, from `must-have.json`. */
  readonly needed: readonly NeededField[];
};

export type Ending = { readonly by: LegalDocument; readonly relation: StatedRelation };

const ending: ReadonlySet<string> = new Set(['replaces', 'repeals', 'suspends']);
const surveys = new WeakMap<SearchIndex, Promise<Survey>>();

/** The survey of this generation; made at the first question and kept as long as the index. */
export function surveyOf({ index, catalogue, needed }: SurveyParts): Promise<Survey> {
  const known = surveys.get(index);
  if (known) return known;
  const made = survey(catalogue, needed);
  surveys.set(index, made);
  made.catch(() => surveys.delete(index));
  return made;
}

async function survey(catalogue: Catalogue, needed: readonly NeededField[]): Promise<Survey> {
  const documents = await catalogue.documents();
  const endings = new Map<string, Ending[]>();
  for (const by of documents) {
    for (const relation of await catalogue.relationsFrom(by.key)) {
      if (!ending.has(relation.kind) || !endsWhole(relation)) continue;
      endings.set(relation.target, [...(endings.get(relation.target) ?? []), { by, relation }]);
    }
  }
  return { documents, endings, fields: fieldStates(needed, documents) };
}
