import type { CalendarDay } from '../domain/calendar-day.ts';
import type { LegalDocument } from '../domain/legal-document.ts';
import type { FieldState, NeededField } from '../domain/must-have.ts';
import { splitAddress } from '../domain/provision.ts';
import { findDates } from '../language/dates.ts';
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
  /** Keys of documents that a held one changes in part: how far is not computed. */
  readonly touched: ReadonlySet<string>;
};

export type SurveyParts = {
  readonly catalogue: Catalogue;
  readonly index: SearchIndex;
  /** What each field of law needs, from `must-have.json`. */
  readonly needed: readonly NeededField[];
};

export type Ending = {
  readonly by: LegalDocument;
  readonly relation: StatedRelation;
  /** First day on which it takes effect; absent when neither text says. */
  readonly since?: CalendarDay;
};

const ending: ReadonlySet<string> = new Set(['replaces', 'repeals', 'suspends']);
const changing: ReadonlySet<string> = new Set([...ending, 'amends', 'corrects', 'overrides']);
/** Only a normative text of the whole nation ends another document; the rest is left to a person. */
const canEnd = ({ tier, territory }: LegalDocument) =>
  tier === 'normative' && territory === 'nation';
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

/** The day that the ending clause names itself, else the day its own document takes effect. */
function sinceOf({ quote }: StatedRelation, by: LegalDocument): Pick<Ending, 'since'> {
  const at = quote.search(/hiệu lực (?:thi hành )?(?:kể )?từ ngày/u);
  const named = at < 0 ? undefined : findDates(quote.slice(at))[0]?.day;
  const since = named ?? by.effectiveFrom;
  return since ? { since } : {};
}

async function survey(catalogue: Catalogue, needed: readonly NeededField[]): Promise<Survey> {
  const documents = await catalogue.documents();
  const endings = new Map<string, Ending[]>();
  const touched = new Set<string>();
  for (const by of documents.filter(canEnd)) {
    for (const relation of await catalogue.relationsFrom(by.key)) {
      const { documentKey } = splitAddress(relation.target);
      if (changing.has(relation.kind)) touched.add(documentKey);
      if (!ending.has(relation.kind) || !endsWhole(relation)) continue;
      const ends = { by, relation, ...sinceOf(relation, by) };
      endings.set(documentKey, [...(endings.get(documentKey) ?? []), ends]);
    }
  }
  return { documents, endings, fields: fieldStates(needed, documents), touched };
}
