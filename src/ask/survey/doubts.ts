import type { Effect } from '../../domain/effect.ts';
import { documentLabel } from '../../domain/label.ts';
import type { DocumentKind, LegalDocument } from '../../domain/legal-document.ts';
import type { FieldState, NeededDocument } from '../../domain/must-have.ts';
import { rankOf } from '../../domain/rank.ts';
import {
  findDocumentNumbers,
  fitsDocumentKey,
  type DocumentNumber,
} from '../../language/document-number.ts';
import type { StatedRelation } from '../../store/catalogue.ts';
import type { KeyOf } from './held-keys.ts';
import { wasIssuedBefore } from './issue-order.ts';

/** A document that is known, not held, and may have changed one that is. */
export type Doubt = NeededDocument & {
  readonly key: string;
  /** No day of its year lies before it. Absent where its number has no year: always. */
  readonly from?: string;
};

/** By the key of what may have been changed, the earliest first. */
export type Doubts = ReadonlyMap<string, readonly Doubt[]>;

type Sources = {
  readonly documents: readonly LegalDocument[];
  readonly relations: readonly StatedRelation[];
  readonly fields: readonly FieldState[];
  readonly keyOf: KeyOf;
};

/**
 * What may have changed each document and is not on file: documents that a held text says amended
 * it, and those that its field of law needs and lacks.
 */
export function doubtsOf(sources: Sources): Doubts {
  const doubts = new Map<string, Map<string, Doubt>>();
  const add = (target: string, doubt: Doubt) => {
    const known = doubts.get(target) ?? new Map<string, Doubt>();
    if (!known.has(doubt.key)) known.set(doubt.key, doubt);
    doubts.set(target, known);
  };
  for (const document of sources.documents) {
    for (const doubt of missingIn(document, sources.fields)) add(document.key, doubt);
  }
  for (const relation of sources.relations) {
    const told = toldIn(relation, sources);
    if (told) add(told.target, told.doubt);
  }
  return new Map(
    [...doubts].map(([target, found]) => [
      target,
      [...found.values()].toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1)),
    ]),
  );
}

function missingIn(document: LegalDocument, fields: readonly FieldState[]): Doubt[] {
  if (document.tier !== 'normative') return [];
  return fields
    .filter(({ field }) => document.fields.includes(field))
    .flatMap(({ missing }) => missing)
    .flatMap((needed): Doubt[] => {
      const [number] = findDocumentNumbers(needed.number);
      const kind = number ? kindOf(number) : undefined;
      if (!number || !kind || number.year === undefined) return [];
      const from = needed.from ?? firstDay(number);
      const isAbove = rankOf({ kind, number: number.number }) <= rankOf(document);
      const mayChange = (needed.prevails || isAbove) && !wasIssuedBefore(number, document);
      return mayChange ? [{ ...needed, key: number.key, from }] : [];
    });
}

/** The National Assembly numbers laws and resolutions alike; they rank the same. */
function kindOf({ kind, symbol = '' }: DocumentNumber): DocumentKind | undefined {
  return kind ?? (/^QH\d/u.test(symbol) ? 'Luật' : undefined);
}

const firstDay = ({ year }: DocumentNumber): string => (year === undefined ? '' : `${year}-01-01`);

function toldIn(
  relation: StatedRelation,
  { documents, keyOf }: Sources,
): { readonly target: string; readonly doubt: Doubt } | undefined {
  const { by, quote, documentKey } = relation;
  const target = by === undefined ? undefined : keyOf(relation);
  const number = findDocumentNumbers(quote).find(({ key }) => key === by);
  if (target === undefined || !number) return undefined;
  if (documents.some(({ key }) => fitsDocumentKey(number, key))) return undefined;
  const teller = documents.find(({ key }) => key === documentKey);
  const acted = documents.find(({ key }) => key === target);
  if (!teller || !acted) return undefined;
  const doubt = {
    key: number.key,
    number: number.number,
    title: '',
    why: `${documentLabel(teller)} cho biết văn bản này đã sửa đổi, bổ sung ${documentLabel(acted)}.`,
    ...(number.year === undefined ? {} : { from: firstDay(number) }),
  };
  return { target, doubt };
}

/** Numbers named in one reason; the answer lists all of them. */
const MAX_NAMED = 3;

/** One doubt for each year in which something may have changed, naming all up to then. */
export function doubtEffects(doubts: Doubts): Effect[] {
  return [...doubts].flatMap(([target, found]) => {
    const years = [...new Set(found.map(({ from }) => from))];
    return years.map((from): Effect => {
      const known = found.filter((doubt) => (doubt.from ?? '') <= (from ?? '')).toReversed();
      const [newest] = known;
      const address = newest?.key ?? target;
      return {
        gives: 'unknown',
        on: { documentKey: target, path: '' },
        exceptions: [],
        ...(from ? { since: from } : {}),
        lasts: true,
        by: { documentKey: address, path: '' },
        cause: { address, label: newest?.number ?? '' },
        words: reasonFor(known),
      };
    });
  });
}

function reasonFor(known: readonly Doubt[]): string {
  const named = known.slice(0, MAX_NAMED).map(({ number }) => number);
  const more = known.length > MAX_NAMED ? ` và ${known.length - MAX_NAMED} văn bản khác` : '';
  return `có thể đã bị ${named.join(', ')}${more} thay đổi; kho chưa có các văn bản này`;
}
