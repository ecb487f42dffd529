import { documentKeyOf } from '../../domain/document-key.ts';
import type { Relation } from '../../domain/legal-document.ts';
import type { StructuredDocument } from '../../domain/structured-document.ts';
import { readProcedureRecord } from '../../language/read-procedure-record.ts';

/**
 * Legal bases that the record of a procedure names, and nothing else: it guides, so what it retells
 * of amendments and repeals must act on no law.
 */
export function procedureBases(structured: StructuredDocument): Relation[] {
  const bases = readProcedureRecord(structured)?.bases ?? [];
  return bases.flatMap(({ number, path, start, end }) =>
    number === undefined
      ? []
      : [
          {
            kind: 'basis' as const,
            from: path,
            target: documentKeyOf({ number }),
            quote: structured.text.slice(start, end),
            start,
            end,
          },
        ],
  );
}
