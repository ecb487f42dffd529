import { basename } from 'node:path';
import { documentKeyOf } from '../domain/document-key.ts';
import { AppError } from '../domain/errors.ts';
import type { DocumentFacts } from '../domain/legal-document.ts';
import type { Warning } from '../domain/source-text.ts';
import type { Catalogue, SaveOutcome } from '../store/catalogue.ts';
import { versionIdOf } from '../store/version-id.ts';
import { chunk } from './chunk.ts';
import { describe } from './describe.ts';
import { loadFile } from './load-file.ts';
import type { ReaderPool } from './read.ts';
import { relate } from './relate.ts';
import { structure } from './structure.ts';

export type IngestParts = {
  readonly readers: Pick<ReaderPool, 'read'>;
  readonly catalogue: Pick<Catalogue, 'corrections' | 'save'>;
  readonly maxFileBytes: number;
  /** Whoever brings the files declares that none bears a mark of secrecy. */
  readonly notSecret?: boolean;
};

export type Ingested = {
  readonly outcome: SaveOutcome;
  readonly facts: DocumentFacts;
  /** Vietnamese, why a person must look first; empty unless `needs-review`. */
  readonly reasons: readonly string[];
  /** What a person rejected before when it came; absent otherwise. */
  readonly rejected?: { readonly versionId: string; readonly reason: string };
  readonly provisions: number;
  readonly chunks: number;
};

/**
 * Document in: read, structure, describe, review, relate, keep. What it returns as accepted is on
 * disk; `store/bring-up-to-date.ts` (chunk, embed, generation) then makes it searchable, at the
 * latest at the next start.
 *
 * @throws {AppError} `FILE_…`, `READ_…`, `DOCUMENT_…` with nothing kept.
 */
export async function ingestDocument(
  path: string,
  { readers, catalogue, maxFileBytes, notSecret = false }: IngestParts,
): Promise<Ingested> {
  const fileName = basename(path);
  const file = await loadFile(path, maxFileBytes);
  const confirmed = { ...file.confirmed.facts, ...(await catalogue.corrections(file.sha256)) };
  const known = { fileName, confirmed, notSecret: notSecret || file.confirmed.notSecret };

  const source = await readers.read({ name: fileName, path });
  const structured = structure(source);
  const { facts, review, refused } = describe(source, structured, known);
  if (refused) throw new AppError(refused, 'The header zone bears a mark that refuses it');

  const documentKey = documentKeyOf(facts);
  const id = versionIdOf({ documentKey, facts, structured }, file.sha256);
  const saved = await catalogue.save({
    id,
    documentKey,
    facts,
    structured,
    relations: relate(structured, facts),
    review,
    source: { sha256: file.sha256, fileName, bytes: file.bytes },
    confirmed,
    ...(confirmed.number === undefined ? { doubtWhenHeld: heldDoubt(facts) } : {}),
  });
  return {
    outcome: saved.outcome,
    facts,
    reasons: saved.review.map(({ message }) => message),
    ...(saved.rejected === undefined
      ? {}
      : { rejected: { versionId: saved.versionId, reason: saved.rejected } }),
    provisions: structured.provisions.length,
    chunks: chunk({ ...facts, key: documentKey, versionId: saved.versionId }, structured).length,
  };
}

/** Another copy, an amended text or a forgery: a machine cannot tell, and the held one answers on. */
function heldDoubt({ number }: DocumentFacts): Warning {
  const message = `Kho đã có văn bản ${number ?? ''} với lời văn khác; cần người xác nhận bản này đúng trước khi thay bản đang dùng.`;
  return { code: 'NUMBER_HELD', message };
}
