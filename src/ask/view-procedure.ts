import { dayInVietnam } from '../domain/calendar-day.ts';
import type { LegalDocument } from '../domain/legal-document.ts';
import { procedurePermalink } from '../domain/permalink.ts';
import type { BasisRow, ProcedureBasis, ProcedureView } from '../domain/procedure.ts';
import { findDocumentNumbers, fitsDocumentKey } from '../language/document-number.ts';
import type { PlaceIndex } from '../language/place-index.ts';
import type { Catalogue } from '../store/catalogue.ts';
import { askedPlace, type AskedPlace } from './asked-place.ts';
import { procedureName } from './find-procedure.ts';
import { judge, type DemoPolicy, type ValidityOf } from './judge.ts';
import { loadProcedure, type HeldProcedure } from './load-procedure.ts';
import { localFee, type LocalFee } from './local-fee.ts';
import { procedureGaps, procedureLines } from './procedure-lines.ts';
import { surveyOf, type SurveyParts } from './survey.ts';
import { withLocalFee } from './with-local-fee.ts';

type ViewParts = SurveyParts & {
  readonly catalogue: Catalogue;
  readonly places: PlaceIndex;
  readonly demo: DemoPolicy;
  readonly now: () => Date;
};

/** The checklist of the procedure of a code, for a day and a place; undefined when it is not held. */
export async function viewProcedure(
  code: string,
  { asOf, place }: { readonly asOf?: string; readonly place?: string },
  parts: ViewParts,
): Promise<ProcedureView | undefined> {
  const day = asOf ?? dayInVietnam(parts.now());
  const where = askedPlace('', place, parts.places);
  const { documents, ...survey } = await surveyOf(parts);
  const judged = { asOf: day, demo: parts.demo, units: where.units };
  const { validityOf, allowed, here } = judge(judged, { documents, ...survey });
  const document = documents.find(
    (one) => allowed.has(one.key) && isProcedure(one) && one.number === code,
  );
  const viewed =
    document &&
    (await viewHeld(
      document,
      {
        asOf: day,
        where,
        generation: parts.index.generation,
        usable: documents.filter(({ key }) => here.has(key)),
        validityOf,
      },
      parts.catalogue,
    ));
  return viewed?.view;
}

/** Whether a document is the record of a procedure. */
export function isProcedure({ kind }: LegalDocument): boolean {
  return kind === 'Thủ tục hành chính';
}

export type ViewedFor = {
  readonly asOf: string;
  readonly where: Pick<AskedPlace, 'shown' | 'units' | 'notices'>;
  readonly generation: number;
  /** Documents that may be used there. */
  readonly usable: readonly LegalDocument[];
  readonly validityOf: ValidityOf;
};

/** A checklist with what it was made from. */
export type ViewedProcedure = {
  readonly view: ProcedureView;
  readonly held: HeldProcedure;
  readonly fee: LocalFee | undefined;
};

/** The one checklist of a procedure that answer, page and command show; undefined when its text is gone. */
export async function viewHeld(
  document: LegalDocument,
  viewed: ViewedFor,
  catalogue: Catalogue,
): Promise<ViewedProcedure | undefined> {
  const held = await loadProcedure(document, viewed.validityOf, catalogue);
  if (!held) return undefined;
  const fee = await localFee(procedureName(document), viewed, catalogue);
  return { held, fee, view: procedureView(held, viewed, fee) };
}

/** The checklist of a held procedure. */
export function procedureView(
  { document, record, cite }: HeldProcedure,
  { asOf, where, generation, usable, validityOf }: ViewedFor,
  fee: LocalFee | undefined,
): ProcedureView {
  const lines = procedureLines(record);
  const own = lines.map(({ rows, ...line }) => ({ ...line, citations: rows.map(cite) }));
  const { shown, notices } = where;
  return {
    code: record.code,
    name: record.name,
    fields: document.fields,
    decision: record.decision,
    tier: document.tier,
    standing:
      'Dữ liệu Cổng dịch vụ công: hướng dẫn, không phải căn cứ pháp lý; hãy đối chiếu văn bản ở mục Căn cứ.',
    documentId: document.key,
    version: document.versionId,
    validity: validityOf(document, ''),
    asOf,
    ...(shown ? { place: shown } : {}),
    generation,
    permalink: procedurePermalink(record.code, asOf, shown),
    lines: withLocalFee(own, fee),
    bases: record.bases.map((row) => basisView(row, cite, { usable, validityOf })),
    gaps: procedureGaps(record, lines),
    channels: record.channels,
    papers: record.papers,
    notices,
  };
}

function basisView(
  { title, number, ...line }: BasisRow,
  cite: HeldProcedure['cite'],
  { usable, validityOf }: Pick<ViewedFor, 'usable' | 'validityOf'>,
): ProcedureBasis {
  const citation = cite(line);
  if (number === undefined) return { title, state: 'unclear', citation };
  const [named] = findDocumentNumbers(number);
  const held = named && usable.find(({ key }) => fitsDocumentKey(named, key));
  if (!held) return { title, number, state: 'not-held', citation };
  const validity = validityOf(held, '');
  return { title, number, state: 'held', documentId: held.key, validity, citation };
}
