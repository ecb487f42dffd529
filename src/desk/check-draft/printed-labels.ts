import { documentLabel, lineageOf, provisionLabel } from '../../domain/label.ts';
import type { LegalDocument } from '../../domain/legal-document.ts';
import type { Catalogue } from '../../store/catalogue.ts';
import { nameKey } from './name-key.ts';

/** Path of the provision of a document whose label is what was said, word for word; undefined for none or several. */
export type PathOfLabel = (said: string, document: LegalDocument) => Promise<string | undefined>;

/**
 * Knows provisions by the labels that are printed. They name places of an annex in more ways than an officer
 * does, and not each of them can be read back into a path. Reads each document once, however often it is cited.
 */
export function printedLabels(catalogue: Pick<Catalogue, 'version'>): PathOfLabel {
  const read = new Map<string, Promise<ReadonlyMap<string, readonly string[]>>>();
  return async (said, document) => {
    const { versionId } = document;
    const known = read.get(versionId) ?? pathsByLabel(document, catalogue);
    read.set(versionId, known);
    const fitting = (await known).get(labelKey(said)) ?? [];
    return fitting.length === 1 ? fitting[0] : undefined;
  };
}

async function pathsByLabel(
  document: LegalDocument,
  catalogue: Pick<Catalogue, 'version'>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const version = await catalogue.version(document.versionId);
  const provisions = version?.structured.provisions ?? [];
  const byPath = new Map(provisions.map((node) => [node.path, node]));
  const behind = documentLabel(document);
  const labelled = provisions
    .filter(({ kind }) => kind !== 'intro')
    .map((node) => ({
      key: labelKey(`${provisionLabel(lineageOf(node, byPath))} ${behind}`),
      path: node.path,
    }));
  return new Map(
    [...Map.groupBy(labelled, ({ key }) => key)].map(([key, all]) => [
      key,
      all.map(({ path }) => path),
    ]),
  );
}

/** Letters that number a place are not folded: điểm d is not điểm đ. */
function labelKey(label: string): string {
  return nameKey(label.replaceAll(/(?<!\p{L})đ(?!\p{L})/giu, 'dd'));
}
