import type { Notice } from '../domain/answer.ts';
import type { ValidityView } from '../domain/citation.ts';
import { leadInsOf } from '../domain/lead-ins.ts';
import type { TrustTier } from '../domain/legal-document.ts';
import type { Passage } from '../domain/passage.ts';
import type { Unit } from '../domain/place.ts';
import type { Question } from '../domain/question.ts';
import { find, type FindParts } from './find.ts';
import { holdsHere } from './holds-here.ts';

/** An điều that was found, shown by the leaf of it that answers best, as it stands on the day. */
export type SearchHit = {
  /** Of the leaf. */
  readonly address: string;
  /** Address of its điều. */
  readonly article: string;
  readonly label: string;
  readonly document: HitDocument;
  readonly score: number;
  /** Title printed with the điều; empty when there is none. */
  readonly heading: string;
  /** Lead-ins without which the text says nothing, or the opposite; outermost first. */
  readonly leadIns: readonly string[];
  readonly text: string;
  readonly validity: ValidityView;
  /** Only `normative` may be a legal basis. */
  readonly tier: TrustTier;
  readonly territory: string;
  /** Whether it holds at the place asked for; absent when that is not known. */
  readonly holdsHere?: boolean;
  /** Illustrative documents: the law that the điều says it rests on. */
  readonly restsOn?: readonly string[];
};

/** The document of a hit, as it is named. */
export type HitDocument = {
  readonly key: string;
  readonly kind: string;
  readonly number?: string;
  readonly title?: string;
};

/** The text of a hit with what must be read before it. */
export function readableText({ leadIns, text }: Pick<SearchHit, 'leadIns' | 'text'>): string {
  return [...leadIns, text].join('\n');
}

/** What `so-tay search --json` prints. */
export type SearchResult = {
  /** ISO day that the validity of the hits is shown for. */
  readonly asOf: string;
  readonly place?: string;
  /** Why the question itself has no answer; where it is refused nothing is shown. */
  readonly reason?: string;
  readonly results: readonly SearchHit[];
  readonly notices: readonly Notice[];
  readonly tookMs: number;
};

/**
 * The first stages of the walk without an answer: at most `limit` điều, best first.
 *
 * @throws {AppError} `QUESTION_INVALID`, `DATE_INVALID`.
 */
export async function searchProvisions(
  question: Question,
  limit: number,
  parts: FindParts,
): Promise<SearchResult> {
  const startedAt = performance.now();
  const { declined, understood, notices, passages } = await find(question, { limit }, parts);
  const { asOf, where } = understood;
  const shown = declined?.kind === 'refused' ? [] : passages;
  const seen = new Set<string>();
  const best = shown.filter(({ article: { address } }) => !seen.has(address) && seen.add(address));
  return {
    asOf,
    ...(where.shown ? { place: where.shown } : {}),
    ...(declined ? { reason: declined.reason } : {}),
    results: best.slice(0, limit).map((passage) => hitOf(passage, where.units)),
    notices: [...notices, ...where.notices],
    tookMs: Math.round(performance.now() - startedAt),
  };
}

function hitOf({ leaf, article, score }: Passage, units: readonly Unit[]): SearchHit {
  const { key, kind, number, title, tier, territory } = article.document;
  const holds = holdsHere(territory, units);
  return {
    address: leaf.address,
    article: article.address,
    label: leaf.label,
    document: { key, kind, ...(number ? { number } : {}), ...(title ? { title } : {}) },
    score: Number(score.toFixed(4)),
    heading: article.heading,
    leadIns: leadInsOf(leaf, article).map(({ text }) => text),
    text: leaf.text,
    validity: leaf.validity,
    tier,
    territory,
    ...(holds === undefined ? {} : { holdsHere: holds }),
    ...(article.restsOn ? { restsOn: article.restsOn } : {}),
  };
}
