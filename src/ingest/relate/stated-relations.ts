import type { DocumentFacts, Relation, RelationKind } from '../../domain/legal-document.ts';
import { clauseDays, type ClauseDays } from './clause-days.ts';
import type { Context } from './context.ts';
import { continuationIn } from './continuation.ts';
import { mannerOf } from './manner.ts';
import type { NamedDocument } from './named-document.ts';
import { reassigns } from './precedence-claim.ts';
import { kindOfSentence } from './relation-kind.ts';
import type { RuleSentence } from './rule-sentence.ts';
import { addedBy, exceptionsOf, targetsOf, type Target } from './target.ts';
import { isDocumentLine, kindForWhole } from './whole-document.ts';

/** What a sentence is read with. */
export type Around = {
  readonly facts: DocumentFacts;
  readonly definitions: readonly NamedDocument[];
  readonly context: Context;
};

/** An item of a list under "các quy định sau đây hết hiệu lực": it names provisions and no verb. */
const itemOfList =
  /^(?:[-–+]\s?)?(?:\d{1,3}[a-zđ]?[.)]\s*|[a-zđ]\d?\)\s*)?(?:Các\s)?(?:Điều|[Kk]hoản|[Đđ]iểm|Chương|Mục|Phụ lục|Mẫu|Cụm từ)\s/u;

/** Kinds whose sentences take document and exceptions from what stands around them. */
const changing: ReadonlySet<RelationKind> = new Set([
  'amends',
  'repeals',
  'replaces',
  'suspends',
  'corrects',
]);
const ending: ReadonlySet<RelationKind> = new Set(['repeals', 'replaces', 'suspends']);

/** What a sentence does to the documents and provisions that it names. */
export function relationsOf(sentence: RuleSentence, around: Around): Relation[] {
  const { kind, subjects, words } = readingOf(sentence, around);
  const isLeadIn = sentence.provision.kind === 'intro';
  const manner = mannerOf(kind, sentence.text, isLeadIn);
  const named = { text: words };
  const reading = readingFor(kind, around);
  const targets = manner === 'adds' ? addedBy(named, reading) : targetsOf(named, reading);
  // The title of a document that a place belongs to may name further documents.
  const acted =
    kind === 'overrides' ? targets.filter(({ address }) => address.includes('/')) : targets;
  return acted.map((target): Relation => {
    const own = target.address.includes('/') ? kind : kindForWhole(kind, sentence.text);
    return {
      kind: own,
      from: sentence.provision.path,
      target: target.address,
      quote: sentence.text,
      start: sentence.start,
      end: sentence.start + sentence.text.length,
      ...daysOf(own, sentence.text, around.context),
      ...exceptionsFor(own, target),
      ...(manner ? { manner } : {}),
      ...(subjects.length > 0 ? { subjects } : {}),
    };
  });
}

type Read = {
  readonly kind: RelationKind;
  readonly subjects: readonly string[];
  readonly words: string;
};

function readingOf(sentence: RuleSentence, { facts, context }: Around): Read {
  const { text } = sentence;
  const own = kindOfSentence(sentence, facts);
  const plain = { subjects: [], words: text };
  if (own === 'continues') {
    const continuation = continuationIn(text);
    return continuation ? { kind: own, ...continuation } : { kind: 'refers', ...plain };
  }
  if (own === 'refers' && reassigns.test(text)) return { kind: 'overrides', ...plain };
  const inherits = own === 'refers' && (itemOfList.test(text) || isDocumentLine(text));
  const kind = (inherits ? context.kind : undefined) ?? own;
  return { kind, subjects: [], words: changing.has(kind) ? actedWords(text) : text };
}

/** Without quoted wording, and without what takes the place of something: "A bằng B" ends A. */
function actedWords(text: string): string {
  return text
    .replaceAll(/["“][^"“”]*["”]/gu, ' ')
    .replace(/\sbằng\s(?:các\s)?(?:mẫu|phụ lục|nội dung)\s.*?(?=\stại\s|$)/isu, ' ');
}

function readingFor(kind: RelationKind, { definitions, context }: Around) {
  const changes = changing.has(kind);
  return {
    definitions,
    key: changes ? context.key : undefined,
    within: changes ? context.path : undefined,
    leavesOut: changes || kind === 'overrides',
  };
}

function daysOf(kind: RelationKind, text: string, context: Context): ClauseDays {
  if (!ending.has(kind)) return {};
  const days = clauseDays(text);
  const since = days.since ?? context.since;
  const until = kind === 'suspends' ? days.until : undefined;
  return { ...(since ? { since } : {}), ...(until ? { until } : {}) };
}

function exceptionsFor(
  kind: RelationKind,
  { exceptions, open }: Target,
): Pick<Relation, 'exceptions' | 'open'> {
  if (!ending.has(kind)) return {};
  return {
    ...(exceptions.length > 0 ? { exceptions } : {}),
    ...(open ? { open: true as const } : {}),
  };
}

/** Takes the lines of a list of exceptions into the relations of the sentence that opens it. */
export function withExceptions(
  relations: readonly Relation[],
  lines: readonly RuleSentence[],
  around: Around,
): readonly Relation[] {
  if (lines.length === 0) return relations;
  return relations.map((relation) => {
    if (!ending.has(relation.kind)) return relation;
    const read = lines.map(({ text }) =>
      exceptionsOf(text, relation.target, readingFor(relation.kind, around)),
    );
    const exceptions = [...(relation.exceptions ?? []), ...read.flatMap((line) => line.exceptions)];
    const open = read.some((line) => line.open);
    return { ...relation, exceptions, ...(open ? { open: true as const } : {}) };
  });
}
