import type { LegalDocument } from './legal-document.ts';
import type { Provision, ProvisionKind } from './provision.ts';

/** Element names of Akoma Ntoso NC 1.0 (OASIS Standard, 2019-02-21) for the nodes that it knows. */
const elements: Partial<Record<ProvisionKind, string>> = {
  part: 'part',
  chapter: 'chp',
  section: 'sec',
  subsection: 'subsec',
  article: 'art',
  clause: 'para',
  point: 'point',
  subpoint: 'subpoint',
  annex: 'att',
  form: 'form',
  regulation: 'att',
  item: 'item',
  rows: 'rows',
  intro: 'intro',
};

/**
 * Akoma Ntoso IRI of a provision in the expression of its document that came into force, e.g.
 * `/akn/vn/act/nghi-dinh/chinh-phu/2025-06-12/125-2025-nd-cp/vie@2025-07-01/~art_5__para_2__point_a`.
 * `lineage` is the provision and its ancestors, innermost first; điểm đ is `point_dd`.
 */
export function aknIri(document: LegalDocument, lineage: readonly Provision[]): string {
  const { kind, issuer = 'khong-ro', issuedOn = '0000-00-00', effectiveFrom, key } = document;
  const expression = effectiveFrom ? `vie@${effectiveFrom}` : 'vie';
  const work = ['', 'akn', 'vn', 'act', slug(kind), slug(issuer), issuedOn, key, expression];
  const article = lineage.findIndex((node) => node.kind === 'article');
  const steps = article < 0 ? lineage : lineage.slice(0, article + 1);
  const fragment = steps.toReversed().map(({ kind: unit, number, path }) => {
    const name = elements[unit] ?? unit;
    return number === ''
      ? name
      : `${name}_${path.slice(path.lastIndexOf('/') + 1).replace(/^[dk](?=\d)/u, '')}`;
  });
  return `${work.join('/')}/~${fragment.join('__')}`;
}

/** Lower-case ASCII words joined by hyphens: `Chính phủ` → `chinh-phu`. */
function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
