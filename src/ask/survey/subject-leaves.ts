import type { LegalDocument } from '../../domain/legal-document.ts';
import type { Catalogue, StatedRelation } from '../../store/catalogue.ts';
import type { KeyOf } from './held-keys.ts';

/**
 * Leaves of a document's own điều that speak of the matters to which a continuation is limited: "Các
 * quy định về trưng dụng đất … tiếp tục thực hiện theo Nghị định A" names no provision.
 */
export async function leavesAbout(
  relations: readonly StatedRelation[],
  keyOf: KeyOf,
  {
    catalogue,
    documents,
  }: {
    readonly catalogue: Pick<Catalogue, 'version'>;
    readonly documents: readonly LegalDocument[];
  },
): Promise<ReadonlyMap<StatedRelation, readonly string[]>> {
  const limited = relations.filter(
    ({ kind, subjects = [] }) => kind === 'continues' && subjects.length > 0,
  );
  const found = await Promise.all(
    limited.map(async (relation): Promise<[StatedRelation, readonly string[]]> => {
      const key = keyOf(relation);
      const versionId = documents.find((document) => document.key === key)?.versionId;
      const version = versionId ? await catalogue.version(versionId) : undefined;
      return [relation, version ? leavesWith(relation.subjects ?? [], version.structured) : []];
    }),
  );
  return new Map(found);
}

type Structured = NonNullable<Awaited<ReturnType<Catalogue['version']>>>['structured'];

function leavesWith(subjects: readonly string[], { text, provisions }: Structured): string[] {
  const parents = new Set(provisions.map(({ parent }) => parent));
  const wanted = subjects.map((subject) => subject.toLowerCase());
  return provisions
    .filter(({ path }) => /^d\d/u.test(path) && !parents.has(path))
    .filter(({ start, end }) => {
      const words = text.slice(start, end).toLowerCase();
      return wanted.some((subject) => words.includes(subject));
    })
    .map(({ path }) => path);
}
