import { documentLabel } from '../domain/label.ts';
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

/** `d99/k1/dd` → `điểm đ khoản 1 Điều 99`; other paths as they are. */
function pathLabel(path: string): string {
  const names = path.split('/').map((segment) => {
    if (/^d\d/u.test(segment)) return `Điều ${segment.slice(1)}`;
    if (/^k\d/u.test(segment)) return `khoản ${segment.slice(1)}`;
    return /^[a-z]{1,2}(?:\.\d+)?$/u.test(segment) ? `điểm ${segment.replace('dd', 'đ')}` : segment;
  });
  return names.toReversed().join(' ');
}
