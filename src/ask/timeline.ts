import type { WordingPeriod } from '../domain/amendment.ts';
import { LAST_DAY } from '../domain/calendar-day.ts';
import type { ActingEffect, Cause, ValidityPeriod } from '../domain/effect.ts';
import { documentLabel, provisionLabel } from '../domain/label.ts';
import type { NeededDocument } from '../domain/must-have.ts';
import { pathLabel } from '../domain/path-label.ts';
import { addressOf, isWithin, splitAddress } from '../domain/provision.ts';
import type { Catalogue, StatedRelation } from '../store/catalogue.ts';
import { wordingsOf } from './amended-article.ts';
import { noForce } from './judge.ts';
import { causeOf } from './survey/cause.ts';
import { surveyOf, type Survey, type SurveyParts } from './survey.ts';

/** What a clause does to a provision or to something below it. */
export type Change = {
  readonly what: ActingEffect['gives'] | 'amended' | 'added';
  /** Address that it acts upon; the document's key for the whole. */
  readonly on: string;
  /** Inside-out; empty for the whole document. */
  readonly label: string;
  readonly since?: string;
  readonly until?: string;
  /** Addresses that it leaves as they are. */
  readonly exceptions: readonly string[];
  readonly cause: Cause;
};

/** `so-tay timeline`: how a provision stands over time, and why. */
export type Timeline = {
  readonly address: string;
  readonly label: string;
  readonly periods: readonly ValidityPeriod[];
  /** In order of their first day; those without a day come first. */
  readonly changes: readonly Change[];
  /** Documents that are known, not held, and may have changed it. */
  readonly missing: readonly NeededDocument[];
  /** Its wordings after the one that is kept; absent for a whole document and while nothing changed. */
  readonly wordings?: readonly WordingPeriod[];
};

/** How a provision, or a document as a whole, stands over time; undefined when it is not held. */
export async function timelineOf(
  address: string,
  parts: SurveyParts,
): Promise<Timeline | undefined> {
  const { catalogue } = parts;
  const { documentKey, path } = splitAddress(address);
  const [document, found, article] = await Promise.all([
    catalogue.document(documentKey),
    path === '' ? undefined : catalogue.provision(address),
    path === '' ? undefined : catalogue.article(address),
  ]);
  if (!document || (path !== '' && !found)) return undefined;
  const survey = await surveyOf(parts);
  const lineage = found ? [found.provision, ...found.ancestors.toReversed()] : [];
  const wordings = article ? await wordingsOf(article, path, { catalogue, survey }) : [];
  const isLaw = document.tier !== 'illustrative';
  return {
    address,
    label: `${provisionLabel(lineage)} ${documentLabel(document)}`.trim(),
    periods: isLaw ? survey.validity.periodsOf({ documentKey, path }) : [noForce],
    changes: isLaw ? await changesOf({ documentKey, path }, survey, catalogue) : [],
    missing: isLaw ? survey.missingFor(documentKey, LAST_DAY) : [],
    ...(wordings.length > 0 ? { wordings } : {}),
  };
}

/** What acts on a provision, with the amendments that leave its force alone. */
export async function changesOf(
  place: { readonly documentKey: string; readonly path: string },
  { validity, documents }: Pick<Survey, 'validity' | 'documents'>,
  catalogue: Pick<Catalogue, 'relationsTo'>,
): Promise<Change[]> {
  const { documentKey } = place;
  const acting = validity
    .effectsOn(place)
    .filter(({ cause }) => cause.quote !== undefined)
    .map(({ gives, on, exceptions, since, until, cause }): Change => {
      const days = { ...(since ? { since } : {}), ...(until ? { until } : {}) };
      const kept = exceptions.map((one) => addressOf(documentKey, one));
      return { what: gives, ...named(documentKey, on.path), ...days, exceptions: kept, cause };
    });
  const amendments = (await catalogue.relationsTo(documentKey)).filter(
    ({ kind, manner, by, target }) =>
      (kind === 'corrects' || (kind === 'amends' && manner === 'adds')) &&
      by === undefined &&
      isWithin(splitAddress(target).path, place.path),
  );
  const added = amendments.flatMap((relation): Change[] => {
    const by = documents.find(({ key }) => key === relation.documentKey);
    if (by?.tier !== 'normative') return [];
    const since = by.effectiveFrom;
    return [
      {
        what: whatOf(relation),
        ...named(documentKey, splitAddress(relation.target).path),
        ...(since ? { since } : {}),
        exceptions: [],
        cause: causeOf(relation, by),
      },
    ];
  });
  return [...acting, ...added].toSorted((a, b) => ((a.since ?? '') < (b.since ?? '') ? -1 : 1));
}

function whatOf({ kind }: StatedRelation): Change['what'] {
  return kind === 'corrects' ? 'amended' : 'added';
}

function named(documentKey: string, path: string): Pick<Change, 'on' | 'label'> {
  if (path === '') return { on: documentKey, label: '' };
  return { on: addressOf(documentKey, path), label: pathLabel(path) };
}
