import { documentLabel } from '../../domain/label.ts';
import type { LegalDocument } from '../../domain/legal-document.ts';
import { pathLabel } from '../../domain/path-label.ts';
import type { Catalogue } from '../../store/catalogue.ts';

/** Where in a document a quotation stands word for word; undefined when nowhere. */
export async function quotedElsewhere(
  quote: string,
  document: LegalDocument,
  catalogue: Pick<Catalogue, 'version'>,
): Promise<string | undefined> {
  const version = await catalogue.version(document.versionId);
  if (!version) return undefined;
  const { text, provisions } = version.structured;
  const words = quote
    .normalize('NFC')
    .trim()
    .replace(/[\s.,;:…]+$/u, '')
    .split(/\s+/u);
  const at = text.search(
    new RegExp(words.map((word) => RegExp.escape(word)).join(String.raw`\s+`), 'iu'),
  );
  if (at < 0) return undefined;
  const innermost = provisions.findLast(
    ({ kind, start, end }) => kind !== 'intro' && start <= at && at < end,
  );
  return innermost ? `${pathLabel(innermost.path)} ${documentLabel(document)}`.trim() : undefined;
}
