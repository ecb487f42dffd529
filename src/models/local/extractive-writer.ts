import { leadInsOf } from '../../domain/lead-ins.ts';
import type { Article, Leaf, Passage } from '../../domain/passage.ts';
import { answerSlots } from '../../language/answer-slots.ts';
import { exempts } from '../../language/fee-line.ts';
import { namesGap } from '../../language/names-gap.ts';
import { questionFocus } from '../../language/question-focus.ts';
import { answersTypes, type QuestionType } from '../../language/question-types.ts';
import { forbids, isException, limits } from '../exceptions.ts';
import { leafFitOf } from '../leaf-fit.ts';
import type { Draft, Writer, WriteRequest } from '../writer.ts';
import { createSpeech } from './speech.ts';
import { aptestFirst, aptnessFor, tellsOtherPeriod } from './aptness.ts';
import { fellowLeaves } from './fellow-leaves.ts';
import { leadOf, listOf, madeFor, stepsLead } from './leading-leaves.ts';
import { passagePointedTo, referredLeaves } from './referred-leaves.ts';
import { isTied } from './tied-leaves.ts';
import { furtherLists, toldOf, wholeList } from './whole-list.ts';

/** Close passages beside the answer. More is a wall of quotes; exceptions are never cut. */
const MAX_NEIGHBOURS = 2;
/** A second passage joins the answer when it ranks within this share of the best. Golden dev set. */
const CLOSE_TO_BEST = 0.8;

const listTypes: ReadonlySet<QuestionType> = new Set(['papers', 'steps']);

/**
 * Answers with the words of the law and nothing else: the leaf that ranks first with the lead-ins
 * that govern it and the leaves that answer as well; the list that it heads; what it refers to;
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

function writeDraft({ question, types, passages: ranked }: WriteRequest): Draft {
  const passages = aptestFirst(ranked, question);
  const [first] = passages;
  if (!first || tellsOtherPeriod(first, question))
    return { conclusion: [], conditions: [], steps: [] };
  const article = withUsableLeaves(first.article);
  const best = { ...first, article };
  const speech = createSpeech(question);
  const fitOf = leafFitOf(question);
  const { asksWhether } = questionFocus(question);
  // Beside a rule that may be for the case, one that is for others shows where it ends.
  const isOutside = ({ leaf }: { readonly leaf: Leaf }) =>
    fitOf(leaf, article) === 'excludes' && fitOf(best.leaf, article) !== 'excludes';
  const within = passages.filter((passage) => !isOutside(passage));
  const isOfSteps = types.some((type) => listTypes.has(type));
  const whole = wholeList(best, passages, question);
  const forCase = (leaves: Leaf[]) => (isOfSteps ? leaves : madeFor(leaves, article, fitOf));
  const own = isOfSteps ? stepsLead(best) : forCase(leadOf(best, within, question));
  const lead = whole ? toldOf(whole, best.leaf, question) : own;
  const conclusion = speech.conclude(lead, article);
  const pointed = passagePointedTo(best, passages);
  const further = (whole ? furtherLists(best, passages, question) : []).flatMap((list) =>
    speech.conclude(
      list.map(({ leaf }) => leaf),
      list[0]?.article ?? article,
    ),
  );
  const beyond = pointed ? speech.conclude(fellowLeaves(pointed, question), pointed.article) : [];
  const listed = (whole ? [] : forCase(listOf(best, isOfSteps))).flatMap((leaf) =>
    speech.say([leaf], article),
  );
  const referred = speech.say(
    lead.flatMap((leaf) => referredLeaves(leaf, article)),
    article,
  );
  const exceptions = article.leaves
    .filter(
      (leaf) =>
        isException(leaf.text) ||
        (asksWhether && forbids(leaf.text)) ||
        namesGap(leaf.text) ||
        whole?.includes(leaf),
    )
    .flatMap((leaf) => speech.say([leaf], article));
  const beside = closeTo(first, passages)
    .filter(({ leaf, article: { address } }) => address === article.address && !speech.isSaid(leaf))
    .slice(0, MAX_NEIGHBOURS)
    .map(({ leaf }) => ({
      leaf,
      said: speech.say(fellowLeaves({ ...best, leaf }, question), article),
    }));
  const asks = asksOf(question, types);
  const untold = asks.filter((isTold) => !article.leaves.some(({ text }) => isTold(text)));
  const elsewhere = closeTo(first, passages)
    .filter((passage) => passage.article.address !== article.address)
    .filter(
      (passage) =>
        (types.includes('who') && !whole && (namesSomebody(passage) || isTied(first, passage))) ||
        untold.some((isTold) => isTold(passage.leaf.text)),
    )
    .flatMap((passage) => speech.say(fellowLeaves(passage, question), passage.article))
    .slice(0, MAX_NEIGHBOURS);
  const isLimiting = (one: { readonly leaf: Leaf }) => isLimit(one) || isOutside(one);
  const limiting = beside.filter(isLimiting);
  // Every rule names somebody: who decides is said by the first.
  const asked = asksOf(
    question,
    types.filter((type) => type !== 'who'),
  );
  const aptness = aptnessFor(question);
  const least = aptness(best);
  const isAsked = ({ leaf }: { readonly leaf: Leaf }) =>
    (asked.length === 0 || asked.some((isTold) => isTold(leaf.text))) &&
    aptness({ leaf, article }) >= least;
  const adding = beside.filter((one) => !isLimiting(one) && isAsked(one));
  // A dossier and its steps are how it is done; any other list is what the question asks for.
  const [answering, steps] = isOfSteps ? [[], listed] : [listed, []];
  return {
    conclusion: [
      ...conclusion,
      ...further,
      ...answering,
      ...beyond,
      ...adding.flatMap(({ said }) => said),
    ],
    conditions: [...referred, ...exceptions, ...limiting.flatMap(({ said }) => said), ...elsewhere],
    steps,
  };
}

/** When a rule holds, what it does not allow, or what of it is not on file. */
function isLimit({ leaf: { text } }: { readonly leaf: Leaf }): boolean {
  return limits(text) || namesGap(text);
}

/** Whether a leaf, or what leads it in, names who acts. */
function namesSomebody({ leaf, article }: Passage): boolean {
  const words = [...leadInsOf(leaf, article), leaf].map(({ text }) => text);
  return answersTypes(words.join(' '), ['who']) > 0;
}

/** The other passages that rank nearly as high as the first. */
function closeTo({ score }: Passage, passages: readonly Passage[]): Passage[] {
  return passages.slice(1).filter((passage) => passage.score >= score * CLOSE_TO_BEST);
}

/** An điều without the leaves that have no force on the day: they are told of under “đừng dùng”. */
function withUsableLeaves(article: Article): Article {
  const leaves = article.leaves.filter(
    ({ validity: { status } }) => status === 'in-force' || status === 'unknown',
  );
  return { ...article, leaves };
}

/** What a question asks for, each as whether a text tells it. */
function asksOf(question: string, types: readonly QuestionType[]): ((text: string) => boolean)[] {
  return [
    ...answerSlots(question)
      .filter(({ name }) => name !== 'authority')
      .map(({ isFilledBy }) => isFilledBy),
    // Who need not pay is an answer to how much.
    ...(types.includes('how-much') ? [exempts] : []),
    ...types.map((type) => (text: string) => answersTypes(text, [type]) > 0),
  ];
}
