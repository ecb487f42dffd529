import { documentKinds, type DocumentFacts } from './legal-document.ts';

/** Ranks of Điều 4 Luật 64/2025/QH15 that the kind alone does not tell, by symbol or issuer. */
const bySymbol: readonly (readonly [RegExp, number])[] = [
  [/\/QH\d+$/u, 2],
  [/UBTVQH/u, 3],
  [/QĐ-CTN$/u, 4],
  [/NQ-CP$/u, 5],
  [/QĐ-TTg$/u, 6],
  [/NQ-HĐND$/u, 10],
  [/QĐ-UBND$/u, 11],
  [/QĐ-CTUBND$/u, 12],
];
/** What a commune issues ranks below all else. */
const ofCommune = /(?:ủy ban|uỷ ban|hội đồng) nhân dân (?:xã|phường|đặc khu)/iu;
const COMMUNE = { 'Nghị quyết': 14, 'Quyết định': 15 } as const;

/** Rank of a document, 1 the highest; 99 for what is not normative. */
export function rankOf({
  kind,
  number = '',
  issuer = '',
}: Pick<DocumentFacts, 'kind' | 'number' | 'issuer'>): number {
  if (ofCommune.test(issuer) && (kind === 'Nghị quyết' || kind === 'Quyết định')) {
    return COMMUNE[kind];
  }
  if (kind === 'Hiến pháp') return documentKinds[kind];
  const known = bySymbol.find(([symbol]) => symbol.test(number))?.[1];
  return known ?? documentKinds[kind];
}
