import { dayAfter, shownDay } from '../domain/calendar-day.ts';
import type { ValidityView } from '../domain/citation.ts';
import type { LegalDocument, Period } from '../domain/legal-document.ts';
import { documentLabel } from '../domain/label.ts';
import type { FieldState } from '../domain/must-have.ts';
import type { Ending, Survey } from './survey.ts';

/** Whether illustrative documents may be answered from. */
export type DemoPolicy = 'auto' | 'on' | 'off';

/** Which documents may be used for this place, and how they stand on the day that is asked for. */
export type Judgement = {
  /** Keys of the documents that may be found at all. */
  readonly allowed: ReadonlySet<string>;
  readonly validityOf: ValidityOf;
};

/** How the provision at `path` of a document stands on the day asked for. */
export type ValidityOf = (document: LegalDocument, path: string) => ValidityView;

/** The province served; documents of another one never answer for it. */
const HOME_TERRITORIES = /^(?:nation|province:gia-lai|former:gia-lai|former:binh-dinh|units:)/u;

/** Decides by place and policy what may be found, and by date how each document stands. */
export function judge(
  { asOf, demo }: { readonly asOf: string; readonly demo: DemoPolicy },
  { documents, endings, fields, touched }: Survey,
): Judgement {
  const withDemo = usesDemo(demo, documents);
  const allowed = documents.filter(
    ({ tier, territory }) =>
      HOME_TERRITORIES.test(territory) && (withDemo || tier !== 'illustrative'),
  );
  return {
    allowed: new Set(allowed.map(({ key }) => key)),
    validityOf: (document, path) => {
      const whole = validityOn(asOf, document, {
        endings: endings.get(document.key) ?? [],
        completeUntil: touched.has(document.key) ? undefined : completeUntil(document, fields),
      });
      return withinPeriod(asOf, whole, periodOf(document, path));
    },
  };
}

/** `auto` shows the demo only as long as there is nothing real to answer from. */
export function usesDemo(demo: DemoPolicy, documents: readonly LegalDocument[]): boolean {
  if (demo !== 'auto') return demo === 'on';
  return documents.every(({ tier }) => tier === 'illustrative');
}

/** What the periods of a node and of everything around it leave together. */
function periodOf({ periods = {} }: LegalDocument, path: string): Period {
  const around = Object.keys(periods).filter(
    (node) => path === node || path.startsWith(`${node}/`),
  );
  const starts = around.flatMap((node) => periods[node]?.from ?? []).toSorted();
  const ends = around.flatMap((node) => periods[node]?.until ?? []).toSorted();
  const from = starts.at(-1);
  const [until] = ends;
  return { ...(from ? { from } : {}), ...(until ? { until } : {}) };
}

/** A provision's own period narrows what its document's validity says. */
function withinPeriod(asOf: string, whole: ValidityView, period: Period): ValidityView {
  if (period.from && asOf < period.from) {
    const reason = `chỉ áp dụng từ ${shownDay(period.from)}`;
    return { ...whole, ...period, status: 'not-yet', reason };
  }
  if (period.until && asOf >= period.until) {
    const reason = `chỉ áp dụng đến trước ${shownDay(period.until)}`;
    return { ...whole, ...period, status: 'expired', reason };
  }
  return { ...whole, ...period };
}

type Surroundings = {
  readonly endings: readonly Ending[];
  /** Last day for which nothing that bears on the document can be missing. */
  readonly completeUntil: string | undefined;
};

/** The day up to which all fields of a document are complete; undefined when one is not. */
function completeUntil(
  { fields }: LegalDocument,
  states: readonly FieldState[],
): string | undefined {
  const days = fields.map((field) => states.find((state) => state.field === field)?.completeUntil);
  const known = days.filter((day) => day !== undefined).toSorted();
  return known.length === days.length ? known[0] : undefined;
}

function validityOn(
  asOf: string,
  document: LegalDocument,
  { endings, completeUntil: until }: Surroundings,
): ValidityView {
  const { effectiveFrom, effectiveTo, tier } = document;
  const period: Period = {
    ...(effectiveFrom ? { from: effectiveFrom } : {}),
    ...(effectiveTo ? { until: dayAfter(effectiveTo) } : {}),
  };
  if (tier === 'illustrative') {
    return { status: 'unknown', reason: 'tài liệu minh họa, không có hiệu lực pháp lý', ...period };
  }
  if (effectiveFrom && asOf < effectiveFrom) {
    return { status: 'not-yet', reason: `có hiệu lực từ ${shownDay(effectiveFrom)}`, ...period };
  }
  const ended = endings.find(({ since }) => since !== undefined && since <= asOf);
  if (ended) return endedBy(ended, period);
  if (effectiveTo && asOf > effectiveTo) {
    return {
      status: 'expired',
      reason: `hết hiệu lực sau ngày ${shownDay(effectiveTo)}`,
      ...period,
    };
  }
  return { ...standing(asOf, document, until), ...period };
}

/** In force only where nothing that could have ended it can be missing. */
function standing(
  asOf: string,
  { effectiveFrom }: LegalDocument,
  lastDay: string | undefined,
): ValidityView {
  if (!effectiveFrom) {
    const reason = 'chưa xác định ngày có hiệu lực; kho chưa đủ văn bản để xác nhận còn hiệu lực';
    return { status: 'unknown', reason };
  }
  const since = `có hiệu lực từ ${shownDay(effectiveFrom)}`;
  if (lastDay !== undefined && asOf <= lastDay) {
    const reason = `${since}; các văn bản của lĩnh vực đã đủ đến ${shownDay(lastDay)}`;
    return { status: 'in-force', reason };
  }
  return { status: 'unknown', reason: `${since}; kho chưa đủ văn bản để xác nhận còn hiệu lực` };
}

function endedBy({ by, relation, since = '' }: Ending, period: Period): ValidityView {
  const what = relation.kind === 'suspends' ? 'ngưng hiệu lực' : 'hết hiệu lực';
  const reason = `${what} từ ${shownDay(since)} theo ${documentLabel(by)}`;
  return relation.kind === 'suspends'
    ? { status: 'suspended', reason, ...period }
    : { status: 'expired', reason, ...period, until: since };
}
