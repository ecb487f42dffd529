import { AppError } from '../../domain/errors.ts';
import type { DocumentFacts, LegalDocument, Relation } from '../../domain/legal-document.ts';
import type { Provision, ProvisionKind } from '../../domain/provision.ts';
import type { Warning } from '../../domain/source-text.ts';
import type { StructuredDocument } from '../../domain/structured-document.ts';
import type { StatedRelation, VersionState, VersionView } from '../catalogue.ts';
import { seal } from './seal.ts';

/** Columns of a version without its text. */
export const versionColumns =
  'id, document_key, state, source_sha256, file_name, text_sha256, facts, structure, review, saved_at, seal, confirmed';

export type VersionRow = {
  readonly id: string;
  readonly document_key: string;
  readonly state: VersionState;
  readonly source_sha256: string;
  readonly file_name: string;
  readonly text_sha256: string;
  readonly facts: string;
  readonly structure: string;
  readonly review: string;
  readonly saved_at: string;
  readonly seal: string;
  readonly confirmed: string;
};

export type ProvisionRow = {
  readonly version_id: string;
  readonly ordinal: number;
  readonly last_ordinal: number;
  readonly path: string;
  readonly parent: string | null;
  readonly kind: ProvisionKind;
  readonly number: string;
  readonly heading: string;
  readonly start: number;
  readonly end: number;
  readonly first_page: number;
  readonly last_page: number;
  readonly seal: string;
};

export type RelationRow = {
  readonly version_id: string;
  readonly document_key: string;
  readonly target: string;
  readonly relation: string;
  readonly seal: string;
};

/** The parts of a structured document that are neither text nor provisions nor places. */
export type Structure = Omit<StructuredDocument, 'text' | 'provisions' | 'places'>;

/** Over what a person is shown of a version; what changes or only explains is left out. */
export function sealOfVersion(
  row: Omit<VersionRow, 'seal' | 'state' | 'review' | 'confirmed'>,
): string {
  return seal(
    row.id,
    row.document_key,
    row.source_sha256,
    row.text_sha256,
    row.facts,
    row.structure,
  );
}

/** Over a provision's place and its literal text. */
export function sealOfProvision(versionId: string, provision: Provision, text: string): string {
  const { kind, path, parent, number, heading, start, end, pages } = provision;
  return seal(
    versionId,
    kind,
    path,
    parent,
    number,
    heading,
    start,
    end,
    ...pages,
    text.slice(start, end),
  );
}

/** @throws AppError CATALOGUE_DAMAGED */
export function factsOf(row: VersionRow): DocumentFacts {
  if (sealOfVersion(row) !== row.seal) {
    throw new AppError('CATALOGUE_DAMAGED', 'a version lost its seal', {
      details: { version: row.id },
    });
  }
  return JSON.parse(row.facts) as DocumentFacts;
}

export function documentOf(row: VersionRow): LegalDocument {
  return { ...factsOf(row), key: row.document_key, versionId: row.id };
}

export function versionViewOf(row: VersionRow): VersionView {
  return {
    id: row.id,
    documentKey: row.document_key,
    state: row.state,
    sourceSha256: row.source_sha256,
    fileName: row.file_name,
    savedAt: row.saved_at,
  };
}

/** Codes of the reasons that a person gave for rejecting a version, and for withdrawing one. */
export const rejection = 'rejected';
export const withdrawal = 'withdrawn';

export function reviewOf(row: Pick<VersionRow, 'review'>): readonly Warning[] {
  return JSON.parse(row.review) as readonly Warning[];
}

export function provisionOf(row: ProvisionRow): Provision {
  return {
    kind: row.kind,
    path: row.path,
    ...(row.parent === null ? {} : { parent: row.parent }),
    number: row.number,
    heading: row.heading,
    start: row.start,
    end: row.end,
    pages: [row.first_page, row.last_page],
  };
}

export function relationOf(row: RelationRow): StatedRelation | undefined {
  if (seal(row.version_id, row.target, row.relation) !== row.seal) return undefined;
  const relation = JSON.parse(row.relation) as Relation;
  return { ...relation, documentKey: row.document_key, versionId: row.version_id };
}
