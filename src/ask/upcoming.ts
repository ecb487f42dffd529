import type { Statement } from '../domain/answer.ts';
import { daysAfter } from '../domain/calendar-day.ts';
import type { Citation } from '../domain/citation.ts';
import type { ValidityPeriod } from '../domain/effect.ts';
import { joinLabels } from '../domain/join-labels.ts';
import { documentLabel } from '../domain/label.ts';
import { splitAddress } from '../domain/provision.ts';
import { periodOn, type Validity } from '../domain/validity.ts';
import type { Catalogue } from '../store/catalogue.ts';

/** How far ahead a change is announced (facts of the field: the large one is 01/3/2027). */
const AHEAD_DAYS = 120;

type UpcomingParts = {
  readonly validity: Validity;
  readonly catalogue: Pick<Catalogue, 'provision'>;
};

/**
 * What will change soon for the provisions that an answer cites, each change once, the first day first. The
 * citation is the clause that brings it about; the provision itself where that is not on file.
 */
export async function upcomingOf(
  cited: readonly Citation[],
  asOf: string,
  { validity, catalogue }: UpcomingParts,
): Promise<Statement[]> {
  const law = new Map(
    cited.filter(({ tier }) => tier !== 'illustrative').map((one) => [one.address, one]),
  );
  const changes = [...law.values()]
    .filter(({ address }) => !leadsTo(address, law))
    .flatMap((citation) =>
      changesAhead(validity, citation.address, asOf).map((change) => ({ citation, change })),
    );
  const inOrder = changes.toSorted((a, b) =>
    (a.change.from ?? '') < (b.change.from ?? '') ? -1 : 1,
  );
  const together = Map.groupBy(inOrder, ({ citation, change }) =>
    [citation.documentId, change.from, change.reason].join(' '),
  );
  return Promise.all(
    [...together.values()].map(async (group) => {
      const causes = await Promise.all(
        group.map(({ citation, change }) =>
          causeCited(citation, change, asOf, { validity, catalogue }),
        ),
      );
      const labels = joinLabels(group.map(({ citation }) => citation.label));
      return {
        text: `${labels}: ${group[0]?.change.reason ?? ''}.`,
        citations: [...new Map(causes.map((cause) => [cause.address, cause])).values()],
      };
    }),
  );
}

/** A lead-in that is quoted for the sake of what stands below it changes with that. */
function leadsTo(address: string, cited: ReadonlyMap<string, Citation>): boolean {
  const parent = /^(.*\/)intro$/u.exec(address)?.[1];
  return (
    parent !== undefined &&
    [...cited.keys()].some((other) => other !== address && other.startsWith(parent))
  );
}

/** Periods that begin within reach; a gap in what is on file is no change of the law. */
function changesAhead(validity: Validity, address: string, asOf: string): ValidityPeriod[] {
  const { documentKey, path } = splitAddress(address);
  const last = daysAfter(asOf, AHEAD_DAYS);
  return validity
    .periodsOf({ documentKey, path })
    .filter(
      ({ from, status, cause }) =>
        from !== undefined &&
        from > asOf &&
        from <= last &&
        (status !== 'unknown' || cause?.quote !== undefined),
    );
}

async function causeCited(
  citation: Citation,
  { cause }: ValidityPeriod,
  asOf: string,
  { validity, catalogue }: UpcomingParts,
): Promise<Citation> {
  const found = cause ? await catalogue.provision(cause.address) : undefined;
  if (!cause || !found) return citation;
  const { document, versionId, provision, text } = found;
  const quote = cause.quote && text.includes(cause.quote) ? cause.quote : text.trim();
  const start = provision.start + text.indexOf(quote);
  const place = { documentKey: document.key, path: provision.path };
  const { status, reason } = periodOn(validity.periodsOf(place), asOf);
  return {
    address: cause.address,
    label: cause.label || documentLabel(document),
    quote,
    documentId: document.key,
    version: versionId,
    span: [start, start + quote.length],
    page: provision.pages[0],
    tier: document.tier,
    validity: { status, reason },
    territory: document.territory,
  };
}
