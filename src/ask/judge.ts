import { shownDay } from '../domain/calendar-day.ts';
import { unusable, type ValidityView } from '../domain/citation.ts';
import type { ValidityPeriod } from '../domain/effect.ts';
import type { LegalDocument, Period } from '../domain/legal-document.ts';
import type { Unit } from '../domain/place.ts';
import { isWithin, splitAddress } from '../domain/provision.ts';
import { appliesIn, isOfHome } from '../domain/territory.ts';
import { periodOn, type Validity } from '../domain/validity.ts';
import type { Survey } from './survey.ts';

/** Whether illustrative documents may be answered from. */
export type DemoPolicy = 'auto' | 'on' | 'off';

/** Which documents may be used for this place, and how they stand on the day that is asked for. */
export type Judgement = {
  /** Keys of the documents that may be found at all. */
  readonly allowed: ReadonlySet<string>;
  readonly validityOf: ValidityOf;
  /** Whether nothing at or below an address may be used on that day. */
  readonly isOver: (address: string) => boolean;
  /** Keys of those that hold where it is asked for; of all, when the place is not known. */
  readonly here: ReadonlySet<string>;
};

/** How the provision at `path` of a document stands on the day asked for. */
export type ValidityOf = (document: LegalDocument, path: string) => ValidityView;

export type JudgedFor = {
  readonly asOf: string;
  readonly demo: DemoPolicy;
  /** Units of today that are asked about; none when the place is not known. */
  readonly units?: readonly Unit[];
};

/** Decides by place and policy what may be found, and by date how each provision stands. */
export function judge(
  { asOf, demo, units = [] }: JudgedFor,
  { documents, validity }: Pick<Survey, 'documents' | 'validity'>,
): Judgement {
  const allowed = usableDocuments(demo, documents);
  const byKey = new Map(allowed.map((document) => [document.key, document]));
  const validityOf: ValidityOf = (document, path) =>
    document.tier === 'illustrative'
      ? demoValidity(asOf, document, path)
      : validityOn(asOf, validity.periodsOf({ documentKey: document.key, path }));
  return {
    allowed: new Set(byKey.keys()),
    here: new Set(
      allowed.filter(({ territory }) => holdsIn(territory, units)).map(({ key }) => key),
    ),
    validityOf,
    isOver: (address) => {
      const { documentKey, path } = splitAddress(address);
      const document = byKey.get(documentKey);
      if (!document || !unusable.has(validityOf(document, path).status)) return false;
      return !keepsParts(documentKey, path, validity);
    },
  };
}

/** Whether a document holds in one of the units; in any place, when none is known. */
function holdsIn(territory: string, units: readonly Unit[]): boolean {
  return units.length === 0 || units.some((unit) => appliesIn(territory, unit));
}

/** Something below is excepted from what ended the rest, or has days of its own. */
function keepsParts(documentKey: string, path: string, validity: Validity): boolean {
  return validity
    .effectsOn({ documentKey, path })
    .some(({ exceptions }) => exceptions.some((one) => one.startsWith(`${path}/`)));
}

/** What an answer may rest on, wherever it is asked. */
export function usableDocuments(
  demo: DemoPolicy,
  documents: readonly LegalDocument[],
): readonly LegalDocument[] {
  const withDemo = usesDemo(demo, documents);
  return documents.filter(
    ({ tier, territory }) => isOfHome(territory) && (withDemo || tier !== 'illustrative'),
  );
}

/** `auto` shows the demo only as long as there is nothing real to answer from. */
export function usesDemo(demo: DemoPolicy, documents: readonly LegalDocument[]): boolean {
  if (demo !== 'auto') return demo === 'on';
  return documents.every(({ tier }) => tier === 'illustrative');
}

/**
 * The state on a day, with the first day in force and the first day after it: what ended once and
 * is continued on that day ends when it ends again.
 */
export function validityOn(asOf: string, periods: readonly ValidityPeriod[]): ValidityView {
  const held = periodOn(periods, asOf);
  const { status, reason, cause } = held;
  const from = periods.find((period) => period.status !== 'not-yet')?.from;
  const upTo = periods.slice(0, periods.indexOf(held) + 1);
  const standing = upTo.findLastIndex((period) => period.status !== 'expired');
  const until = periods.find((period, at) => at > standing && period.status === 'expired')?.from;
  return {
    status,
    reason,
    ...(from ? { from } : {}),
    ...(until ? { until } : {}),
    ...(cause ? { cause: { address: cause.address, label: cause.label } } : {}),
  };
}

/** How an illustrative document stands on any day. */
export const noForce = {
  status: 'unknown',
  reason: 'tài liệu minh họa, không có hiệu lực pháp lý',
} as const;

/** An illustrative document has no force; what it tells of may hold for a time of its own. */
function demoValidity(asOf: string, document: LegalDocument, path: string): ValidityView {
  const period = periodOf(document, path);
  if (period.from && asOf < period.from) {
    return { status: 'not-yet', reason: `chỉ áp dụng từ ${shownDay(period.from)}`, ...period };
  }
  if (period.until && asOf >= period.until) {
    const reason = `chỉ áp dụng đến trước ${shownDay(period.until)}`;
    return { status: 'expired', reason, ...period };
  }
  return { ...noForce, ...period };
}

/** What the periods of a node, of everything around it and of its document leave together. */
function periodOf({ periods = {}, effectiveFrom }: LegalDocument, path: string): Period {
  const around = Object.keys(periods).filter((node) => isWithin(path, node));
  const starts = [effectiveFrom ?? [], around.flatMap((node) => periods[node]?.from ?? [])]
    .flat()
    .toSorted();
  const ends = around.flatMap((node) => periods[node]?.until ?? []).toSorted();
  const from = starts.at(-1);
  const [until] = ends;
  return { ...(from ? { from } : {}), ...(until ? { until } : {}) };
}
