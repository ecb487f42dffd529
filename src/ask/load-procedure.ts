import type { Citation } from '../domain/citation.ts';
import { documentLabel, lineageOf, provisionLabel } from '../domain/label.ts';
import type { LegalDocument } from '../domain/legal-document.ts';
import type { ProcedureRecord, RecordLine } from '../domain/procedure.ts';
import { addressOf } from '../domain/provision.ts';
import { readProcedureRecord } from '../language/read-procedure-record.ts';
import type { Catalogue } from '../store/catalogue.ts';
import type { ValidityOf } from './judge.ts';

/** A procedure as it is held, and how its lines are cited. */
export type HeldProcedure = {
  readonly document: LegalDocument;
  readonly record: ProcedureRecord;
  readonly cite: (line: RecordLine) => Citation;
  /** The header: code, name, decision. */
  readonly header: RecordLine;
};

/** Reads a procedure from its kept text; undefined when that is gone or no longer has its hash. */
export async function loadProcedure(
  document: LegalDocument,
  validityOf: ValidityOf,
  catalogue: Pick<Catalogue, 'version' | 'text'>,
): Promise<HeldProcedure | undefined> {
  const held = await catalogue.version(document.versionId);
  if (!held) return undefined;
  const { text, provisions } = held.structured;
  const proven = await catalogue.text(document.versionId, 0, text.length);
  const record = readProcedureRecord(held.structured);
  const head = provisions.find(({ kind }) => kind === 'header');
  if (proven !== text || !record || !head) return undefined;
  const byPath = new Map(provisions.map((node) => [node.path, node]));
  const cite = ({ path, start, end }: RecordLine): Citation => {
    const node = byPath.get(path);
    const label = node ? provisionLabel(lineageOf(node, byPath)) : '';
    return {
      address: addressOf(document.key, path),
      label: `${label} ${documentLabel(document)}`.trim(),
      quote: text.slice(start, end),
      documentId: document.key,
      version: document.versionId,
      span: [start, end],
      page: node?.pages[0] ?? 1,
      tier: document.tier,
      validity: validityOf(document, path),
      territory: document.territory,
    };
  };
  return { document, record, cite, header: { path: head.path, start: head.start, end: head.end } };
}
