import type { LegalDocument } from '../domain/legal-document.ts';
import { splitAddress } from '../domain/provision.ts';
import { foldAccents } from '../language/fold.ts';
import type { Survey } from './survey.ts';
import type { NamedDocument, Understood } from './understood.ts';

/** A question about a form of a document that does not number it. */
const asksForm = /\b(mau|bieu mau|phu luc)\b/u;
/** An annex as a whole, or a form in it; what lies deeper is no form. */
const annexOrForm = /^(?:pl(?:-[^/]+)?(?:\/mau-[^/]+)?|mau-[^/]+)$/u;

/**
 * The clauses that a question whether something named still holds is answered by: those that end,
 * keep, suspend or change it. They say it even where the annex that they speak of is not held.
 */
export function actingClauses(
  { named, types, readAs }: Pick<Understood, 'named' | 'types' | 'readAs'>,
  documents: readonly LegalDocument[],
  { validity }: Pick<Survey, 'validity'>,
): readonly NamedDocument[] {
  if (!types.includes('validity')) return named;
  const isForm = asksForm.test(foldAccents(readAs));
  const effects = named.flatMap(({ document: { key: documentKey }, paths }) => {
    if (paths.length > 0) return paths.flatMap((path) => validity.effectsOn({ documentKey, path }));
    const all = isForm ? validity.effectsOn({ documentKey, path: '' }) : [];
    return all.filter(({ on, gives }) => annexOrForm.test(on.path) && gives !== 'unknown');
  });
  const causes = effects.flatMap(({ on, cause }) =>
    on.path !== '' && cause.quote !== undefined ? [cause.address] : [],
  );
  const acting = [...new Set(causes)].flatMap((address) => {
    const { documentKey, path } = splitAddress(address);
    const document = documents.find(({ key }) => key === documentKey);
    return document ? [{ document, paths: [path] }] : [];
  });
  if (acting.length === 0) return named;
  return [...acting, ...named.filter(({ paths }) => paths.length > 0)];
}
