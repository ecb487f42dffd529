import { isWithin } from '../../domain/provision.ts';
import type { Catalogue, ProvisionRecord } from '../../store/catalogue.ts';

/** What stands above a provision: lead-ins that it needs to say anything, and the headings. */
export type Governing = { readonly leads: readonly string[]; readonly headings: string };

/** Lead-ins and headings of everything around a provision, outermost first. */
export async function governingText(
  { address, provision, ancestors, versionId }: ProvisionRecord,
  catalogue: Pick<Catalogue, 'article'>,
): Promise<Governing> {
  const around = ancestors.map(({ heading }) => heading);
  const headings = [...around, provision.heading].filter(Boolean).join('\n');
  const record = await catalogue.article(address, { versionId });
  if (!record) return { leads: [], headings };
  const { article, descendants, text } = record;
  const leads = descendants
    .filter(
      ({ kind, parent = '' }) =>
        kind === 'intro' && parent !== provision.path && isWithin(provision.path, parent),
    )
    .map(({ start, end }) => text.slice(start - article.start, end - article.start));
  return { leads, headings };
}
