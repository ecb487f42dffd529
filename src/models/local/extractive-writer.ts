import type { Leaf } from '../../domain/passage.ts';
import type { Draft, Writer, WriteRequest } from '../writer.ts';
import { fellowLeaves } from './fellow-leaves.ts';
import { groundsOf } from './grounds.ts';
import { leadingLeaves } from './leading-leaves.ts';
import { neverLeftOut } from './never-left-out.ts';
import { passagePointedTo, referredLeaves } from './referred-leaves.ts';
import { sayBeside } from './say-beside.ts';
import { sayElsewhere } from './say-elsewhere.ts';
import { createSpeech } from './speech.ts';

/**
 * Answers with the words of the law and nothing else: the leaf that ranks first with the lead-ins
 * that govern it, then the leaves that answer as well, in text order; the list that it heads; what it refers to;
 * every exception of its điều, what of it is not on file and what limits it; what is asked and its
 * điều does not tell. Pure and deterministic.
 */
export function createExtractiveWriter(): Writer {
  return {
    id: 'extractive-5',
    generatedBy: 'extractive',
    write: async (request) => writeDraft(request),
  };
}

/** Nothing is said twice: the order in which things are said here decides where each of them stands. */
function writeDraft(request: WriteRequest): Draft {
  const grounds = groundsOf(request);
  if (!grounds) return { conclusion: [], conditions: [], steps: [] };
  const { inquiry, best, passages, isOfSteps } = grounds;
  const { article } = best;
  const speech = createSpeech(inquiry);
  const each = (leaves: readonly Leaf[]) => leaves.flatMap((leaf) => speech.say([leaf], article));

  const { lead, items, whole, further } = leadingLeaves(grounds);
  const leading = speech.conclude(lead, article, best.leaf);
  const lists = further.flatMap((list) => speech.conclude(list.leaves, list.article));
  const pointed = passagePointedTo(best, passages);
  const beyond = pointed ? speech.conclude(fellowLeaves(pointed, inquiry), pointed.article) : [];
  const listed = each(items);

  const referred = speech.say(
    lead.flatMap((leaf) => referredLeaves(leaf, article)),
    article,
  );
  const kept = each(inOrder([...neverLeftOut(best, inquiry.question), ...whole]));
  const { adding, limiting } = sayBeside(grounds, speech);
  const elsewhere = sayElsewhere(grounds, { isWhole: whole.length > 0, speech });

  // A dossier and its steps are how it is done; any other list is what the question asks for.
  const [answering, steps] = isOfSteps ? [[], listed] : [listed, []];
  return {
    conclusion: [...leading, ...lists, ...answering, ...beyond, ...adding],
    conditions: [...referred, ...kept, ...limiting, ...elsewhere],
    steps,
  };
}

/** In the order of the text, none twice. */
function inOrder(leaves: readonly Leaf[]): Leaf[] {
  return [...new Set(leaves)].toSorted((one, other) => one.start - other.start);
}
