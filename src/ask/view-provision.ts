import { aknIri } from '../domain/akn-iri.ts';
import { dayInVietnam } from '../domain/calendar-day.ts';
import { boxesOf, type LinePlace } from '../domain/line-place.ts';
import { documentLabel, lineageOf, provisionLabel } from '../domain/label.ts';
import { addressOf, splitAddress, unitLabel, type Provision } from '../domain/provision.ts';
import type { ArticleRecord } from '../store/catalogue.ts';
import { addedProvision } from './added-provision.ts';
import { amendedArticle } from './amended-article.ts';
import { judge, type DemoPolicy } from './judge.ts';
import { surveyOf, type SurveyParts } from './survey.ts';
import { changesOf } from './timeline.ts';

export type ViewOptions = { readonly version?: string; readonly asOf?: string };

type ViewParts = SurveyParts & {
  readonly demo: DemoPolicy;
  readonly now: () => Date;
};

/**
 * The whole điều around an address, as the reading panel shows it; for a provision that a later
 * document added, the clause that added it. Undefined when not held.
 */
export async function viewProvision(address: string, options: ViewOptions, parts: ViewParts) {
  const view = await viewHeld(address, options, parts);
  if (view || options.version !== undefined) return view;
  const clause = await addingClause(address, options, parts);
  return clause === undefined ? undefined : viewHeld(clause, options, parts);
}

async function addingClause(address: string, { asOf }: ViewOptions, parts: ViewParts) {
  const { catalogue, now } = parts;
  const { documentKey, path } = splitAddress(address);
  const document = path === '' ? undefined : await catalogue.document(documentKey);
  if (!document) return undefined;
  const survey = await surveyOf(parts);
  const on = asOf ?? dayInVietnam(now());
  return (await addedProvision(document, path, { asOf: on, catalogue, survey }))?.clause.address;
}

async function viewHeld(address: string, { version, asOf }: ViewOptions, parts: ViewParts) {
  const { catalogue, demo, now } = parts;
  const at = version ? { versionId: version } : {};
  const [found, record] = await Promise.all([
    catalogue.provision(address, at),
    catalogue.article(address, at),
  ]);
  if (!found || !record) return undefined;
  const { document } = record;
  const places = await catalogue.places(record.versionId);
  const survey = await surveyOf(parts);
  const day = asOf ?? dayInVietnam(now());
  const { validityOf } = judge({ asOf: day, demo }, survey);
  const amended = await amendedArticle(record, day, { catalogue, survey });
  const lineage = [found.provision, ...found.ancestors.toReversed()];
  return {
    address: found.address,
    label: `${provisionLabel(lineage)} ${documentLabel(document)}`.trim(),
    document: documentView(document),
    version: record.versionId,
    validity: validityOf(document, found.provision.path),
    changes: await changesOf(
      { documentKey: document.key, path: found.provision.path },
      survey,
      catalogue,
    ),
    article: articleView(record, places),
    ...(amended ? { amended: { ...amended, missing: survey.missingFor(document.key, day) } } : {}),
    ...neighbours(record),
    restsOn: document.restsOn?.[record.article.path] ?? [],
    aknIri: aknIri(document, lineage),
  };
}

function documentView(document: ArticleRecord['document']) {
  const { key, number, kind, title, issuer, tier, territory, issuedOn, effectiveFrom } = document;
  return {
    key,
    kind,
    tier,
    territory,
    ...(number ? { number } : {}),
    ...(title ? { title } : {}),
    ...(issuer ? { issuer } : {}),
    ...(issuedOn ? { issuedOn } : {}),
    ...(effectiveFrom ? { effectiveFrom } : {}),
  };
}

function articleView(
  { address, document, article, text, descendants }: ArticleRecord,
  places: readonly LinePlace[],
) {
  const own = places.filter(({ start, end }) => start < article.end && end > article.start);
  return {
    address,
    label: unitLabel(article),
    heading: article.heading,
    text,
    start: article.start,
    boxes: boxesOf(own, article.start, article.end),
    parts: descendants.map((node) => ({
      address: addressOf(document.key, node.path),
      kind: node.kind,
      label: node.kind === 'intro' ? '' : unitLabel(node),
      start: node.start,
      end: node.end,
      boxes: boxesOf(own, node.start, node.end),
    })),
  };
}

function neighbours({ document, previous, next }: ArticleRecord) {
  const neighbour = (node: Provision) => ({
    address: addressOf(document.key, node.path),
    label: provisionLabel(lineageOf(node, new Map())),
  });
  return {
    ...(previous ? { previous: neighbour(previous) } : {}),
    ...(next ? { next: neighbour(next) } : {}),
  };
}
