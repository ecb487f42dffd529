import { amendedText } from '../domain/amended-text.ts';
import type { CalendarDay } from '../domain/calendar-day.ts';
import { unusable, type ValidityView } from '../domain/citation.ts';
import type { LegalDocument } from '../domain/legal-document.ts';
import { addressOf } from '../domain/provision.ts';
import type { Catalogue, ProvisionRecord } from '../store/catalogue.ts';
import { amendmentsOf } from './amendments.ts';
import { unitAt } from './amended-article.ts';
import type { ValidityOf } from './judge.ts';
import type { Survey } from './survey.ts';
import { changesOf } from './timeline.ts';

export type AddedParts = {
  readonly asOf: CalendarDay;
  readonly catalogue: Pick<Catalogue, 'article' | 'provision' | 'relationsTo' | 'outline'>;
  readonly survey: Pick<Survey, 'documents' | 'validity'>;
};

/** A provision that a later document added: its words stand in no text but that one's. */
export type AddedProvision = {
  /** The clause that added it, or what is around it. */
  readonly clause: ProvisionRecord;
  /** Its own words, literally those of the clause; absent where they cannot be told apart. */
  readonly words?: string;
};

/**
 * A provision of a held document that stands only in the text that added it: "Điều 54a", "khoản 1
 * Điều 54a", "khoản 4a Điều 5". Undefined for one that nothing on file added.
 */
export async function addedProvision(
  document: LegalDocument,
  path: string,
  parts: AddedParts,
): Promise<AddedProvision | undefined> {
  const { catalogue, survey, asOf } = parts;
  const around = new Set<string>(withAncestors(path).map((one) => addressOf(document.key, one)));
  const place = { documentKey: document.key, path: path.split('/')[0] ?? path };
  const changes = await changesOf(place, survey, catalogue);
  const added = changes.filter(({ what, on }) => what === 'added' && around.has(on));
  // One may be repealed and added again: the last up to the day, else the first to come.
  const cause = (added.findLast(({ since = '' }) => since <= asOf) ?? added[0])?.cause;
  const clause = cause && (await catalogue.provision(cause.address));
  if (!clause) return undefined;
  const told = await wordsOf(document, path, parts);
  if (told?.words === '') return undefined;
  return { clause, ...(told && standsOnce(told.words, clause) ? told : {}) };
}

/** It holds as long as the document that it belongs to and the clause that added it. */
export function validityOfAdded(
  { document, path }: { readonly document: LegalDocument; readonly path: string },
  clause: ProvisionRecord,
  validityOf: ValidityOf,
): ValidityView {
  const own = validityOf(document, path);
  return unusable.has(own.status) ? own : validityOf(clause.document, clause.provision.path);
}

/** What the wording of the day says at a path, nothing where it has no such part; undefined where it is not known. */
async function wordsOf(
  document: LegalDocument,
  path: string,
  { catalogue, survey, asOf: day }: AddedParts,
): Promise<{ readonly words: string } | undefined> {
  const article = path.split('/')[0] ?? path;
  const unit = await unitAt(document, article, catalogue);
  const amendments = await amendmentsOf(
    { document, article: { path: article } },
    { catalogue, survey },
  );
  const whole = amendedText(unit, amendments, { day });
  if (whole?.kind !== 'assembled') return undefined;
  const part = amendedText(unit, amendments, { day, path });
  return { words: part?.kind === 'assembled' ? part.text.trim() : '' };
}

/** `d54a/k1/b` → itself, `d54a/k1`, `d54a`. */
function withAncestors(path: string): string[] {
  const segments = path.split('/');
  return segments.map((_, at) => segments.slice(0, segments.length - at).join('/'));
}

function standsOnce(words: string, { text }: ProvisionRecord): boolean {
  const at = text.indexOf(words);
  return at >= 0 && !text.includes(words, at + 1);
}
