import { documentKeyOf } from '../domain/document-key.ts';
import type { DocumentFacts, Relation } from '../domain/legal-document.ts';
import type { StructuredDocument } from '../domain/structured-document.ts';
import { contextsOf, leadsWithin } from './relate/context.ts';
import { exceptionLists } from './relate/exceptions.ts';
import { internalReferences } from './relate/internal-reference.ts';
import { documentsNamed } from './relate/named-document.ts';
import { ownEffects } from './relate/own-effect.ts';
import { procedureBases } from './relate/procedure-bases.ts';
import { precedenceClaims } from './relate/precedence-claim.ts';
import { relationsOf, withExceptions } from './relate/stated-relations.ts';
import { sentencesOf } from './relate/rule-sentence.ts';
import { toldAmendments } from './relate/told-amendments.ts';
import { yieldings } from './relate/yielding.ts';

/**
 * Relations that a document states, each with its literal words: legal bases from the preamble; from
 * its provisions what it does to others, its own effect and what it tells of third ones. Proposals: a
 * person confirms them, for legal texts contain wrong references.
 */
export function relate(structured: StructuredDocument, facts: DocumentFacts): Relation[] {
  if (facts.kind === 'Thủ tục hành chính') return procedureBases(structured);
  const relations: Relation[] = [];
  const seen = new Set<string>();
  const key = documentKeyOf(facts);
  const definitions = documentsNamed(structured.text, key);
  const contextOf = contextsOf(structured, facts, definitions);
  const held = new Set(structured.provisions.map(({ path }) => path));
  const sentences = sentencesOf(structured);
  const lists = exceptionLists(sentences);
  const excepted = new Set([...lists.values()].flat());
  const leadOf = leadsWithin(sentences, facts);
  for (const sentence of sentences) {
    const context = { ...contextOf(sentence.provision), ...leadOf.get(sentence) };
    const around = { facts, definitions, context };
    const stated = excepted.has(sentence) ? [] : relationsOf(sentence, around);
    for (const relation of [
      ...withExceptions(stated, lists.get(sentence) ?? [], around),
      ...ownEffects(sentence, facts, structured.provisions),
      ...precedenceClaims(sentence, facts, definitions),
      ...yieldings(sentence, facts, definitions),
      ...toldAmendments(sentence, key, definitions),
      ...internalReferences(sentence, key, held),
    ]) {
      const { kind, from, target, start, by = '' } = relation;
      const identity = `${kind} ${from} ${target} ${start} ${by}`;
      if (seen.has(identity)) continue;
      seen.add(identity);
      relations.push(relation);
    }
  }
  return relations;
}
