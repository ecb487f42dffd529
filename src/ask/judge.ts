import { dayAfter, shownDay } from '../domain/calendar-day.ts';
import type { ValidityView } from '../domain/citation.ts';
import type { LegalDocument } from '../domain/legal-document.ts';
import { documentLabel } from '../domain/label.ts';
import type { Catalogue, StatedRelation } from '../store/catalogue.ts';

/** Whether illustrative documents may be answered from. */
export type DemoPolicy = 'auto' | 'on' | 'off';

/** Which documents may be used for this place, and how they stand on the day that is asked for. */
export type Judgement = {
  /** Keys of the documents that may be found at all. */
  readonly allowed: ReadonlySet<string>;
  readonly validityOf: (document: LegalDocument) => ValidityView;
};

/** The province served; documents of another one never answer for it. */
const HOME_TERRITORIES = /^(?:nation|province:gia-lai|former:gia-lai|former:binh-dinh|units:)/u;

const ending: ReadonlySet<string> = new Set(['replaces', 'repeals', 'suspends']);

/** Looks at every document once, so that the later stages only look things up. */
export async function judge(
  { asOf, demo }: { readonly asOf: string; readonly demo: DemoPolicy },
  catalogue: Catalogue,
): Promise<Judgement> {
  const documents = await catalogue.documents();
  const withDemo = usesDemo(demo, documents);
  const allowed = documents.filter(
    ({ tier, territory }) =>
      HOME_TERRITORIES.test(territory) && (withDemo || tier !== 'illustrative'),
  );
  const endings = await wholeDocumentEndings(documents, catalogue);
  return {
    allowed: new Set(allowed.map(({ key }) => key)),
    validityOf: (document) => validityOn(asOf, document, endings.get(document.key) ?? []),
  };
}

/** `auto` shows the demo only as long as there is nothing real to answer from. */
export function usesDemo(demo: DemoPolicy, documents: readonly LegalDocument[]): boolean {
  if (demo !== 'auto') return demo === 'on';
  return documents.every(({ tier }) => tier === 'illustrative');
}

type Ending = { readonly by: LegalDocument; readonly relation: StatedRelation };

/** Relations that end a whole document, by the key of what they end. */
async function wholeDocumentEndings(
  documents: readonly LegalDocument[],
  catalogue: Catalogue,
): Promise<ReadonlyMap<string, readonly Ending[]>> {
  const endings = new Map<string, Ending[]>();
  for (const by of documents) {
    for (const relation of await catalogue.relationsFrom(by.key)) {
      if (!ending.has(relation.kind) || relation.target.includes('/')) continue;
      endings.set(relation.target, [...(endings.get(relation.target) ?? []), { by, relation }]);
    }
  }
  return endings;
}

function validityOn(
  asOf: string,
  document: LegalDocument,
  endings: readonly Ending[],
): ValidityView {
  const { effectiveFrom, effectiveTo, tier } = document;
  const period = {
    ...(effectiveFrom ? { from: effectiveFrom } : {}),
    ...(effectiveTo ? { until: dayAfter(effectiveTo) } : {}),
  };
  if (tier === 'illustrative') {
    return { status: 'unknown', reason: 'tài liệu minh họa, không có hiệu lực pháp lý', ...period };
  }
  if (effectiveFrom && asOf < effectiveFrom) {
    return { status: 'not-yet', reason: `có hiệu lực từ ${shownDay(effectiveFrom)}`, ...period };
  }
  const ended = endings.find(({ by }) => by.effectiveFrom !== undefined && by.effectiveFrom <= asOf);
  if (ended) return endedBy(ended, period);
  if (effectiveTo && asOf > effectiveTo) {
    return { status: 'expired', reason: `hết hiệu lực sau ngày ${shownDay(effectiveTo)}`, ...period };
  }
  const since = effectiveFrom
    ? `có hiệu lực từ ${shownDay(effectiveFrom)}`
    : 'chưa xác định ngày có hiệu lực';
  return {
    status: 'unknown',
    reason: `${since}; kho chưa đủ văn bản để xác nhận còn hiệu lực`,
    ...period,
  };
}

function endedBy({ by, relation }: Ending, period: object): ValidityView {
  const label = documentLabel(by);
  const since = by.effectiveFrom ?? '';
  return relation.kind === 'suspends'
    ? { status: 'suspended', reason: `ngưng hiệu lực từ ${shownDay(since)} theo ${label}`, ...period }
    : {
        status: 'expired',
        reason: `hết hiệu lực từ ${shownDay(since)} theo ${label}`,
        ...period,
        until: since,
      };
}
