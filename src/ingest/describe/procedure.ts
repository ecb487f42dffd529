import type { DocumentFacts } from '../../domain/legal-document.ts';
import type { StructuredDocument } from '../../domain/structured-document.ts';
import { findDocumentNumbers } from '../../language/document-number.ts';
import {
  procedureParticulars,
  type Particular,
  type ParticularReading,
} from '../../language/procedure-sheet.ts';
import { readProcedureRecord } from '../../language/read-procedure-record.ts';
import type { Known, TextDescription } from './description.ts';
import { evidenceOf, type Reading } from './evidence.ts';
import { reviewOf } from './review.ts';

/** A label of the portal's own sheet stands before the value: read as surely as a labelled number. */
const LABELLED = 0.98;

/** A procedure that a province announced; of which one, the portal does not print. */
const provincial = /(?:UBND|HĐND)$/u;

/**
 * What the sheet of a procedure says of itself: its code is its number, its name its title. It guides
 * and is no law, whoever announces it. Undefined for any other document.
 */
export function describeProcedure(
  structured: StructuredDocument,
  { fileName, confirmed = {}, notSecret = false }: Known,
): TextDescription | undefined {
  const record = readProcedureRecord(structured);
  const lines = structured.text.split('\n');
  const particulars = procedureParticulars(lines);
  if (!record || !particulars || record.code === '') return undefined;
  const readings = readingsOf(particulars, lines);
  const field = particulars.field?.value.toLowerCase();
  const facts: DocumentFacts = {
    kind: 'Thủ tục hành chính',
    tier: 'guidance',
    territory: 'nation',
    fields: field ? [field] : [],
    number: record.code,
    ...(record.name ? { title: record.name } : {}),
    ...confirmed,
  };
  const { decision } = record;
  const announced = decision.state === 'stated' ? findDocumentNumbers(decision.value) : [];
  const doubt = {
    structured,
    facts,
    confirmed,
    number: { best: readings.code, rival: undefined, blank: false },
    dateImplausible: false,
    effectFrom: undefined,
    territoryUnclear: announced.some(({ symbol = '' }) => provincial.test(symbol)),
    fileName,
    notSecret,
  };
  return {
    facts,
    evidence: [
      ...evidenceOf('number', readings.code),
      ...evidenceOf('title', readings.name),
      ...evidenceOf('fields', readings.field),
    ],
    review: [...reviewOf(doubt), ...record.doubts],
  };
}

function readingsOf(
  particulars: Partial<Readonly<Record<Particular, ParticularReading>>>,
  lines: readonly string[],
): Partial<Record<Particular, Reading<string>>> {
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length + 1);
  return Object.fromEntries(
    Object.entries(particulars).map(([name, { value, line, at }]) => {
      const start = (starts[line] ?? 0) + at;
      return [name, { value, start, end: start + value.length, confidence: LABELLED }];
    }),
  );
}
