import { documentKeyOf } from '../domain/document-key.ts';
import type { DocumentFacts, Relation, RelationKind } from '../domain/legal-document.ts';
import type { StructuredDocument } from '../domain/structured-document.ts';
import { contextsOf, type Context } from './relate/context.ts';
import { documentsNamed, type NamedDocument } from './relate/named-document.ts';
import { kindOfSentence } from './relate/relation-kind.ts';
import { sentencesOf, type RuleSentence } from './relate/rule-sentence.ts';
import { internalReferences } from './relate/internal-reference.ts';
import { targetsOf } from './relate/target.ts';

/**
 * Relations that a document states, each with its literal words: legal bases from the preamble,
 * amendments, replacements, repeals and the rest from its provisions. Proposals: a person confirms
 * them, for legal texts contain wrong references.
 */
export function relate(structured: StructuredDocument, facts: DocumentFacts): Relation[] {
  const relations: Relation[] = [];
  const seen = new Set<string>();
  const definitions = documentsNamed(structured.text);
  const contextOf = contextsOf(structured, facts, definitions);
  const key = documentKeyOf(facts);
  const held = new Set(structured.provisions.map(({ path }) => path));
  for (const sentence of sentencesOf(structured)) {
    const context = contextOf(sentence.provision);
    for (const relation of [
      ...relationsOf(sentence, { facts, definitions, context }),
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
  const inherits = own === 'refers' && itemOfList.test(sentence.text);
  const kind = (inherits ? context.kind : undefined) ?? own;
  const key = changing.has(kind) ? context.key : undefined;
  return targetsOf(sentence, { definitions, key, leavesOut: changing.has(kind) }).map((target) => ({
    kind,
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
