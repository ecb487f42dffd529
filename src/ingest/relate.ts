import { documentKeyOf } from '../domain/document-key.ts';
import type { DocumentFacts, Relation, RelationKind } from '../domain/legal-document.ts';
import type { StructuredDocument } from '../domain/structured-document.ts';
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
  const key = documentKeyOf(facts);
  const held = new Set(structured.provisions.map(({ path }) => path));
  for (const sentence of sentencesOf(structured)) {
    for (const relation of [
      ...relationsOf(sentence, facts, definitions),
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

function relationsOf(
  sentence: RuleSentence,
  facts: DocumentFacts,
  definitions: readonly NamedDocument[],
): Relation[] {
  const kind: RelationKind = kindOfSentence(sentence, facts);
  return targetsOf(sentence, definitions).map((target) => ({
    kind,
    from: sentence.provision.path,
    target,
    quote: sentence.text,
    start: sentence.start,
    end: sentence.start + sentence.text.length,
  }));
}
