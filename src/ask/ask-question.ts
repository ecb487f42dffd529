import type { Answer, Statement } from '../domain/answer.ts';
import type { CompetenceTable } from '../domain/competence.ts';
import type { DepartmentTable } from '../domain/department.ts';
import type { Passage } from '../domain/passage.ts';
import type { Question } from '../domain/question.ts';
import { expandChatSpellings } from '../language/chat-spellings.ts';
import { withoutCourtesy } from '../language/courtesy.ts';
import { questionParts } from '../language/question-parts.ts';
import type { Embedder, LikenessAtLarge } from '../models/embedder.ts';
import type { Writer } from '../models/writer.ts';
import {
  createAnnouncer,
  type Announcer,
  type DraftListener,
  type Outcome,
  type ToldPart,
} from './announcer.ts';
import { attachRelated } from './attach-related.ts';
import { changedWithin } from './changed-within.ts';
import { chooseBasis } from './chosen-basis.ts';
import { cite } from './cite.ts';
import { compose } from './compose.ts';
import { departmentNamed, departmentOf } from './department-of.ts';
import { withStanding } from './document-standing.ts';
import { joinAnswers, type AnsweredPart } from './join-answers.ts';
import { find, type FindParts, type FindStatus, type Found } from './find.ts';
import { createLookup } from './lookup.ts';
import { noteAmendments } from './note-amendments.ts';
import { noteAuthorities } from './note-authorities.ts';
import { noteGaps, tellGaps } from './note-gaps.ts';
import { agencyNotices } from './past-authorities.ts';
import { mayBeReliedUpon } from './may-be-relied-upon.ts';
import type { Selection } from './select-passages.ts';
import { servedRarity } from './served-rarity.ts';
import { settle, settledIn, withSides } from './settle.ts';
import { transition, withTransition } from './transition.ts';
import { upcomingOf } from './upcoming.ts';
import { verify } from './verify.ts';
import { withhold } from './withhold.ts';
import type { Ruling } from './who-decides.ts';
import { leading, withProcedure } from './with-procedure.ts';
import { withoutForms } from './without-forms.ts';
import { withoutProcedures } from './without-procedures.ts';
import { write } from './write.ts';
import { writeByTerritory } from './write-by-territory.ts';

/** What the walk needs. One generation of the index for the whole walk. */
export type AskParts = FindParts & {
  readonly competence: CompetenceTable;
  readonly departments: DepartmentTable;
  /** Local; compares the question with passages. */
  readonly similarity: Embedder;
  readonly atLarge: LikenessAtLarge;
  readonly writer: Writer;
  /** Writes when `writer` fails; needs nothing from outside. */
  readonly fallback: Writer;
};

/** How an asker follows the question on its way. */
export type AskHooks = {
  readonly signal?: AbortSignal;
  readonly onStatus?: (status: FindStatus | 'writing' | 'verifying') => void;
  /** Told of each statement as soon as it is proven, while a model still writes. */
  readonly onStatement?: (part: ToldPart, statement: Statement) => void;
  /** Told of how the question ends as soon as that is known; statements may follow. */
  readonly onOutcome?: (outcome: Outcome) => void;
  /** What was told so far does not stand in the answer; all of it is told anew. */
  readonly onReplaced?: () => void;
};

/**
 * Question in, cited answer out. A message of several questions has each answered by itself, so that
 * one without a basis takes none of the others along. The answer is stored whole before it is given.
 *
 * @throws {AppError} `QUESTION_INVALID`, `DATE_INVALID`. Rejects with the signal's reason when aborted.
 */
export async function askQuestion(
  question: Question,
  hooks: AskHooks,
  parts: AskParts,
): Promise<Answer> {
  const told = createAnnouncer(hooks, parts.catalogue);
  const walk = (asked: Question) => answerOne(asked, { ...hooks, told }, parts);
  const withheld = withhold(question);
  const texts = questionParts(withoutCourtesy(expandChatSpellings(withheld.question.text)));
  const answers: AnsweredPart[] = [];
  if (texts.length > 1) {
    for (const text of texts) answers.push({ text, answer: await walk({ ...question, text }) });
  }
  const joined = joinAnswers(withheld, answers);
  const answer = joined ?? (await walk(question));
  await parts.catalogue.saveAnswer(answer);
  told.finish(answer);
  return answer;
}

type WalkHooks = Pick<AskHooks, 'signal' | 'onStatus'> & { readonly told: Announcer };

/** Find what bears on one question, select what may be relied upon, write, verify, cite. */
async function answerOne(
  question: Question,
  { signal, onStatus, told }: WalkHooks,
  parts: AskParts,
): Promise<Answer> {
  const { catalogue, index, writer, fallback, now } = parts;
  const startedAt = performance.now();
  const found = await find(question, { onStatus }, parts);
  const { declined, understood, survey, here } = found;
  const passages = withoutForms(found.passages, understood.readAs);
  const rarity = servedRarity(index);
  const grounds = await chooseBasis(found, passages, parts);
  const { selected, ruling, standing, procedure, obsolete } = grounds;
  const shown = standing ?? nothingShown;
  const rules = grounds.usable.filter(procedure?.isOfMatter ?? (() => true));
  const settled = settle(rules, found, rarity);
  const { usable } = settled;
  signal?.throwIfAborted();

  onStatus?.('writing');
  const lookup = createLookup(question, parts);
  const crossed = await transition(found, selected.bearing, catalogue);
  const given = () => [...usable, ...crossed.passages, ...shown.passages, ...lookup.given()];
  const onDraft = listenerOf({ understood, selected, ruling, told, given });
  const { draft, generatedBy, notices } = await writeByTerritory(usable, (side) =>
    write(understood, side, { writer, fallback, signal, lookup, onDraft }),
  );

  onStatus?.('verifying');
  const verified = await verify(
    withStanding(withTransition(withSides(draft, settled), crossed), standing),
    given(),
    catalogue,
  );
  const cited = {
    conclusion: verified.conclusion.map(cite),
    conditions: verified.conditions.map(cite),
    steps: verified.steps.map(cite),
    obsolete,
  };
  const guide = leading(procedure, cited);
  const guided = withProcedure(cited, procedure);
  const noted = await noteAuthorities(guided, { found, ruling }, parts);
  const lookedUp = { catalogue, validityOf: found.validityOf, allowed: here };
  const dated = await noteAmendments(noted, { asOf: understood.asOf, survey, lookup: lookedUp });
  const proven = noteGaps(dated, survey.gaps);
  const said = [...proven.conclusion, ...proven.conditions, ...proven.steps];
  const related = await attachRelated(said, { catalogue, ...found, allowed: here });
  const upcoming = await upcomingOf(
    said.flatMap(({ citations }) => citations),
    understood.asOf,
    { validity: survey.validity, catalogue },
  );
  const answer = compose({
    understood,
    survey,
    declined,
    ruling,
    procedure: guide,
    standing,
    isSure: selected.isSure,
    far: selected.far,
    department: departmentOf(understood.readAs, parts.departments),
    isOfDepartment: departmentNamed(understood.readAs, parts.departments) !== undefined,
    parts: { ...proven, upcoming },
    awaited: selected.awaited,
    passages,
    usable,
    offered: offered(found, passages),
    settled: settledIn(said, settled),
    generatedBy,
    related,
    notices: [
      ...found.notices,
      ...crossed.notices,
      ...shown.notices,
      ...changedWithin(
        proven,
        { asOf: understood.asOf, within: understood.dates.within },
        survey.validity,
      ),
      ...(guide?.notices ?? []),
      ...notices,
      ...agencyNotices(understood.readAs, parts.competence.agencies),
    ],
    generation: index.generation,
    documents: found.allowed.size,
    startedAt,
    now: now(),
  });
  return tellGaps(answer, survey.gaps);
}

/** What a question that is yet to be asked could be answered from. */
function offered({ here }: Pick<Found, 'here'>, passages: readonly Passage[]): Passage[] {
  return withoutProcedures(passages).filter(
    (passage) => mayBeReliedUpon(passage) && here.has(passage.article.document.key),
  );
}

/** Doubt is said before the first sentence: then none goes ahead of the answer. */
function listenerOf({
  understood,
  selected,
  ruling,
  told,
  given,
}: {
  readonly understood: Found['understood'];
  readonly selected: Selection;
  readonly ruling: Ruling | undefined;
  readonly told: Announcer;
  readonly given: () => readonly Passage[];
}): DraftListener {
  const isSure = selected.isSure || ruling !== undefined;
  return isSure && understood.followUp === undefined ? told.writing(given) : async () => undefined;
}

const nothingShown = { passages: [], notices: [] };
