import { basename } from 'node:path';
import { documentKeyOf } from '../domain/document-key.ts';
import { AppError } from '../domain/errors.ts';
import type { DocumentFacts, Relation } from '../domain/legal-document.ts';
import { addressOf, unitLabel, type ProvisionKind } from '../domain/provision.ts';
import type { FactView } from '../domain/review.ts';
import type { Warning } from '../domain/source-text.ts';
import { describe } from './describe.ts';
import { loadFile } from './load-file.ts';
import type { ReaderPool } from './read.ts';
import { relate } from './relate.ts';
import { structure } from './structure.ts';
import { viewFacts } from './view-facts.ts';

/** What `so-tay inspect --json` prints; relied upon from outside. */
export type Inspection = {
  readonly outcome: 'accepted' | 'needs-review';
  readonly code?: string;
  readonly mediaType: string;
  readonly scanned: boolean;
  readonly document: DocumentFacts;
  /** Where each fact was read, how surely, 0 to 1, and what a person gave instead. */
  readonly facts: readonly FactView[];
  readonly provisions: readonly {
    readonly address: string;
    readonly kind: ProvisionKind;
    readonly label: string;
    readonly heading: string;
    readonly start: number;
    readonly end: number;
    readonly pages: readonly [number, number];
  }[];
  /** `from` as an address; a relation of a part names what it leaves as it is. */
  readonly relations: readonly Relation[];
  readonly warnings: readonly Warning[];
  readonly coverage: number;
  readonly unclassified: number;
  /** Offsets of `provisions` are into this. */
  readonly text: string;
};

/**
 * Reads and structures one file and keeps nothing.
 *
 * @throws {AppError} as `ingestDocument` does, for a file that bears a secrecy mark too.
 */
export async function inspectFile(
  path: string,
  { readers, maxFileBytes }: { readonly readers: ReaderPool; readonly maxFileBytes: number },
): Promise<Inspection> {
  const fileName = basename(path);
  const { confirmed } = await loadFile(path, maxFileBytes);
  const source = await readers.read({ name: fileName, path });
  const structured = structure(source);
  const known = { fileName, confirmed: confirmed.facts, notSecret: confirmed.notSecret };
  const { facts, evidence, review, refused } = describe(source, structured, known);
  if (refused) throw new AppError(refused, 'The header zone bears a mark that refuses it');
  const key = documentKeyOf(facts);
  const reviewed = review.length > 0 ? 'needs-review' : 'accepted';
  const code = review.length > 0 ? 'DOCUMENT_NEEDS_REVIEW' : undefined;
  return {
    outcome: reviewed,
    ...(code ? { code } : {}),
    mediaType: structured.mediaType,
    scanned: structured.scanned,
    document: facts,
    facts: viewFacts(facts, { evidence, confirmed: confirmed.facts, text: structured.text }),
    provisions: structured.provisions.map((provision) => ({
      address: addressOf(key, provision.path),
      kind: provision.kind,
      label: unitLabel(provision),
      heading: provision.heading,
      start: provision.start,
      end: provision.end,
      pages: provision.pages,
    })),
    relations: relate(structured, facts).map((relation) => ({
      ...relation,
      from: addressOf(key, relation.from),
    })),
    warnings: [...structured.warnings, ...review],
    coverage: structured.coverage,
    unclassified: structured.unclassified,
    text: structured.text,
  };
}
