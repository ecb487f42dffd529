import { dayInVietnam } from '../domain/calendar-day.ts';
import type { LegalDocument } from '../domain/legal-document.ts';
import type { BasisRow, ProcedureBasis, ProcedureView } from '../domain/procedure.ts';
import { findDocumentNumbers, fitsDocumentKey } from '../language/document-number.ts';
import { judge, type DemoPolicy, type ValidityOf } from './judge.ts';
import { loadProcedure, type HeldProcedure } from './load-procedure.ts';
import { procedureGaps, procedureLines } from './procedure-lines.ts';
import { surveyOf, type SurveyParts } from './survey.ts';

type ViewParts = SurveyParts & {
  readonly demo: DemoPolicy;
  readonly now: () => Date;
};

/** The checklist of the procedure of a code, as of a day; undefined when it is not held. */
export async function viewProcedure(
  code: string,
  { asOf }: { readonly asOf?: string },
  parts: ViewParts,
): Promise<ProcedureView | undefined> {
  const day = asOf ?? dayInVietnam(parts.now());
  const survey = await surveyOf(parts);
  const { validityOf, allowed } = judge({ asOf: day, demo: parts.demo }, survey);
  const usable = survey.documents.filter(({ key }) => allowed.has(key));
  const document = usable.find((one) => isProcedure(one) && one.number === code);
  const held = document && (await loadProcedure(document, validityOf, parts.catalogue));
  if (!held) return undefined;
  return procedureView(held, { asOf: day, generation: parts.index.generation, usable, validityOf });
}

/** Whether a document is the record of a procedure. */
export function isProcedure({ kind }: LegalDocument): boolean {
  return kind === 'Thủ tục hành chính';
}

export type ViewedFor = {
  readonly asOf: string;
  readonly generation: number;
  /** Documents that may be used. */
  readonly usable: readonly LegalDocument[];
  readonly validityOf: ValidityOf;
};

/** The checklist of a held procedure. */
export function procedureView(
  { document, record, cite }: HeldProcedure,
  { asOf, generation, usable, validityOf }: ViewedFor,
): ProcedureView {
  const lines = procedureLines(record);
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
    generation,
    permalink: `/thu-tuc/${record.code}`,
    lines: lines.map(({ rows, ...line }) => ({ ...line, citations: rows.map(cite) })),
    bases: record.bases.map((row) => basisView(row, cite, { usable, validityOf })),
    gaps: procedureGaps(record, lines),
    channels: record.channels,
    papers: record.papers,
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
