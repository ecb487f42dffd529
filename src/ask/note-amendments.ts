import { amendedText } from '../domain/amended-text.ts';
import type { Amendment } from '../domain/amendment.ts';
import type { Statement } from '../domain/answer.ts';
import { shownDay, type CalendarDay } from '../domain/calendar-day.ts';
import type { Citation, CitationNote } from '../domain/citation.ts';
import { addressOf, isWithin, splitAddress } from '../domain/provision.ts';
import { unitAt } from './amended-article.ts';
import { amendmentsOf, type AmendmentParts } from './amendments.ts';
import { basisPassages, type Lookup } from './basis-passages.ts';
import { citePassage } from './cite.ts';
import type { Evidenced } from './compose.ts';
import { AMENDED } from './quotes-amended.ts';

/** Clauses that are named; an điều of years has more. */
const MAX_NAMED = 3;

type NoteParts = Pick<AmendmentParts, 'survey'> & {
  readonly asOf: CalendarDay;
  readonly lookup: Lookup;
};

/**
 * Tells beside each quote that other documents have changed its words, or the list that it leads in, and that the
 * wording of the day is not the quoted one or cannot be put together.
 */
export async function noteAmendments(parts: Evidenced, given: NoteParts): Promise<Evidenced> {
  const noting = { ...given, changesIn: eachOnce((address) => changesAt(address, given)) };
  const noted = (statements: readonly Statement[]) =>
    Promise.all(statements.map((statement) => withNotes(statement, noting)));
  return {
    ...parts,
    conclusion: await noted(parts.conclusion),
    conditions: await noted(parts.conditions),
    steps: await noted(parts.steps),
  };
}

type Changes = Awaited<ReturnType<typeof changesAt>>;
/** What changes an điều; undefined where its document is not held. */
type ChangesIn = (address: string) => Promise<Changes>;
type Noting = NoteParts & { readonly changesIn: ChangesIn };

async function changesAt(address: string, { lookup, survey }: NoteParts) {
  const { catalogue } = lookup;
  const { documentKey, path } = splitAddress(address);
  const document = survey.documents.find(({ key }) => key === documentKey);
  if (!document) return undefined;
  const unit = await unitAt(document, path, catalogue);
  const amended = { document, article: { path } };
  return { unit, amendments: await amendmentsOf(amended, { catalogue, survey }) };
}

/** Many quotes are of one điều. */
function eachOnce(read: ChangesIn): ChangesIn {
  const known = new Map<string, ReturnType<ChangesIn>>();
  return (address) => {
    const made = known.get(address) ?? read(address);
    known.set(address, made);
    return made;
  };
}

async function withNotes(statement: Statement, noting: Noting): Promise<Statement> {
  const said = new Set(statement.citations.map(({ address }) => address));
  const citations = await Promise.all(
    statement.citations.map(async (citation) => {
      const note = await noteOf(citation, said, noting);
      return note ? { ...citation, notes: [...(citation.notes ?? []), note] } : citation;
    }),
  );
  return { ...statement, citations };
}

async function noteOf(
  { address, label, quote, tier }: Citation,
  said: ReadonlySet<string>,
  { asOf, lookup, changesIn }: Noting,
): Promise<CitationNote | undefined> {
  const { documentKey, path } = splitAddress(address);
  const article = /^d[^/]*/u.exec(path)?.[0];
  if (article === undefined || tier !== 'normative') return undefined;
  const changes = await changesIn(addressOf(documentKey, article));
  if (!changes) return undefined;
  const { unit, amendments } = changes;
  // A lead-in stands for its list.
  const place = path.replace(/\/intro$/u, '');
  const acting = amendments.filter((one) => actsOn(one, place, asOf) && !said.has(one.by.address));
  if (acting.length === 0) return undefined;
  const now = amendedText(unit, amendments, { day: asOf, path: place });
  const isOfToday =
    now?.kind === 'assembled' &&
    now.text.includes(quote) &&
    (place === path ||
      now.pieces.every((piece) => splitAddress(piece.address).documentKey === documentKey));
  if (isOfToday) return undefined;
  const [clause] = await basisPassages(
    acting.slice(-1).map(({ by }) => by),
    lookup,
  );
  const note = { code: AMENDED, text: textOf(label, acting) };
  return clause ? { ...note, citation: citePassage(clause) } : note;
}

/** What changes words all over a document is told of nothing by itself. */
function actsOn({ since, targets }: Amendment, place: string, asOf: CalendarDay): boolean {
  const isActing = since === undefined || since <= asOf;
  return (
    isActing &&
    targets.some((target) => target !== '' && (isWithin(target, place) || isWithin(place, target)))
  );
}

function textOf(label: string, acting: readonly Amendment[]): string {
  const byLabel = new Map(acting.map(({ by, since }) => [by.label, since]));
  const clauses = [...byLabel]
    .slice(-MAX_NAMED)
    .map(([by, since]) => (since ? `${by} (từ ${shownDay(since)})` : by));
  return `${label} đã được sửa đổi, bổ sung theo ${clauses.join('; ')}. Lời văn được trích có thể là lời văn trước khi sửa: hãy đọc cả hai.`;
}
