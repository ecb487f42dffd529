import type { ProvincialDecision } from '../domain/competence.ts';
import type { LegalDocument } from '../domain/legal-document.ts';
import type { Passage } from '../domain/passage.ts';
import { isWithin, addressOf, splitAddress } from '../domain/provision.ts';
import { findDocumentNumbers, fitsDocumentKey } from '../language/document-number.ts';
import { basisPassages, type Lookup } from './basis-passages.ts';

/**
 * Where the province's decision is held: the provisions of a document of this province that name
 * the provision it is made under, or the document that bears the number on file. Undefined when it
 * is not held. A decision of another province is never found: it may not be used at all.
 */
export async function provincialDecision(
  { number, under }: ProvincialDecision,
  documents: readonly LegalDocument[],
  lookup: Lookup,
): Promise<Passage[] | undefined> {
  const local = documents.filter(
    ({ key, territory, tier }) =>
      lookup.allowed.has(key) && territory !== 'nation' && tier !== 'illustrative',
  );
  const [asked] = number ? findDocumentNumbers(number) : [];
  const numbered = local.filter(({ key }) => asked && fitsDocumentKey(asked, key));
  const naming = under
    ? await lookup.catalogue.relationsTo(splitAddress(under.address).documentKey)
    : [];
  const saying = naming.filter(
    ({ documentKey, target }) =>
      under !== undefined &&
      isWithin(target, under.address) &&
      local.some(({ key }) => key === documentKey),
  );
  if (numbered.length + saying.length === 0) return undefined;
  const provisions = [
    ...saying.map(({ documentKey, from }) => ({ address: addressOf(documentKey, from) })),
    ...numbered.map(({ key }) => ({ address: addressOf(key, 'd1') })),
  ];
  return basisPassages(provisions, lookup);
}
