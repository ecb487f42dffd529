import { documentKeyOf } from '../domain/document-key.ts';
import type { DocumentFacts, Relation, RelationKind } from '../domain/legal-document.ts';
import type { StructuredDocument } from '../domain/structured-document.ts';
import { contextsOf, type Context } from './relate/context.ts';
import { documentsNamed, type NamedDocument } from './relate/named-document.ts';
import { kindOfSentence } from './relate/relation-kind.ts';
import { sentencesOf, type RuleSentence } from './relate/rule-sentence.ts';
import { internalReferences } from './relate/internal-reference.ts';
import { isDocumentLine, kindForWhole } from './relate/whole-document.ts';
import { targetsOf } from './relate/target.ts';

/**
 * Relations that a document states, each with its literal words: legal bases from the preamble,
 * amendments, replacements, repeals and the rest from its provisions. Proposals: a person confirms
 * them, for legal texts contain wrong references.
 */
export function relate(structured: StructuredDocument, facts: DocumentFacts): Relation[] {
  const relations: Relation[] = [];
  const seen = new Set<string>();
  const key = documentKeyOf(facts);
  const definitions = documentsNamed(structured.text, key);
  const contextOf = contextsOf(structured, facts, definitions);
  const held = new Set(structured.provisions.map(({ path }) => path));
  const sentences = sentencesOf(structured);
  const exceptions = exceptionsIn(sentences);
  for (const sentence of sentences) {
    const context = contextOf(sentence.provision);
    const excepted = exceptions.has(sentence);
    for (const relation of [
      ...(excepted ? [] : relationsOf(sentence, { facts, definitions, context })),
      ...internalReferences(sentence, key, held),
    ]) {
      const identity = `${relation.kind} ${relation.from} ${relation.target} ${relation.start}`;
      if (seen.has(identity)) continue;
      seen.add(identity);
      relations.push(relation);
    }
  }
  return relations;
}

const opensExceptions = /(?:trừ|ngoại trừ)(?:\s[^.;]{0,80})?\ssau(?:\sđây)?\s?:$/u;

/** Sentences of a list behind "…, trừ các nội dung sau:": what they name stays as it is. */
function exceptionsIn(sentences: readonly RuleSentence[]): ReadonlySet<RuleSentence> {
  const excepted = new Set<RuleSentence>();
  let open: string | undefined;
  for (const sentence of sentences) {
    if (sentence.provision.path === open) excepted.add(sentence);
    else open = undefined;
    if (opensExceptions.test(sentence.text)) open = sentence.provision.path;
  }
  return excepted;
}

type Around = {
  readonly facts: DocumentFacts;
  readonly definitions: readonly NamedDocument[];
  readonly context: Context;
};

/** An item of a list under "các quy định sau đây hết hiệu lực": it names provisions and no verb. */
const itemOfList =
  /^(?:[-–+]\s?)?(?:\d{1,3}[a-zđ]?[.)]\s*|[a-zđ]\d?\)\s*)?(?:Các\s)?(?:Điều|[Kk]hoản|[Đđ]iểm|Chương|Mục|Phụ lục|Mẫu|Cụm từ)\s/u;

function relationsOf(sentence: RuleSentence, { facts, definitions, context }: Around): Relation[] {
  const own = kindOfSentence(sentence, facts);
  const listed = itemOfList.test(sentence.text) || isDocumentLine(sentence.text);
  const inherits = own === 'refers' && listed;
  const kind = (inherits ? context.kind : undefined) ?? own;
  const changes = changing.has(kind);
  const reading = {
    definitions,
    key: changes ? context.key : undefined,
    within: changes ? context.path : undefined,
    leavesOut: changes,
  };
  return targetsOf(sentence, reading).map((target) => ({
    kind: target.includes('/') ? kind : kindForWhole(kind, sentence.text),
    from: sentence.provision.path,
    target,
    quote: sentence.text,
    start: sentence.start,
    end: sentence.start + sentence.text.length,
  }));
}

/** Kinds whose sentences take document and exceptions from what stands around them. */
const changing: ReadonlySet<RelationKind> = new Set([
  'amends',
  'repeals',
  'replaces',
  'suspends',
  'corrects',
]);
