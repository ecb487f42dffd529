import { documentLabel } from '../domain/label.ts';
import { pathLabel } from '../domain/path-label.ts';
import type { Catalogue } from '../store/catalogue.ts';
import type { Decline } from './decline.ts';
import type { Understood } from './understood.ts';

/**
 * Why a question about named provisions cannot be looked up: the document is held and has none of
 * them. Undefined when at least one is there, or none is named.
 */
export async function absentProvisions(
  named: Understood['named'],
  catalogue: Catalogue,
): Promise<Decline | undefined> {
  const asked = named.flatMap(({ document, paths }) => paths.map((path) => ({ document, path })));
  const found = await Promise.all(
    asked.map(({ document, path }) => catalogue.provision(`${document.key}/${path}`)),
  );
  const [first] = asked;
  if (!first || found.some((provision) => provision !== undefined)) return undefined;
  const reason = `${documentLabel(first.document)} có trong kho nhưng không có ${pathLabel(first.path)}.`;
  return { kind: 'insufficient', reason };
}
