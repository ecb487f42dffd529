import { judge, type DemoPolicy } from '../ask/judge.ts';
import { surveyOf, type SurveyParts } from '../ask/survey.ts';
import { bearsSecrecyMark } from '../ask/withhold.ts';
import { dayInVietnam } from '../domain/calendar-day.ts';
import { draftVerdicts, type DraftCheck } from '../domain/draft-check.ts';
import { AppError } from '../domain/errors.ts';
import { heldNumbers } from '../language/held-numbers.ts';
import { draftCitations } from './check-draft/draft-citations.ts';
import { lawNames } from './check-draft/law-names.ts';
import { judgeContent } from './check-draft/judge-content.ts';
import { printedLabels } from './check-draft/printed-labels.ts';
import { readOnce } from './check-draft/read-once.ts';
import { resolveCitation, type Resolved } from './check-draft/resolve-citation.ts';
import { checkedCitation } from './check-draft/checked-citation.ts';

/** A draft to check and the day whose law it is held against; today in Vietnam when absent. */
export type DraftToCheck = { readonly text: string; readonly asOf?: string };

export type CheckParts = SurveyParts & { readonly demo: DemoPolicy; readonly now: () => Date };

/** About forty pages; a draft that needs more is checked in parts. */
const MAX_CHARS = 100_000;
/** A resolution of forty pages cites some two hundred; the limit bounds the work of one request. */
const MAX_CITATIONS = 500;

/**
 * Checks every citation of a draft: whether it exists, is in force, and says what the draft says that
 * it says. Nothing of the draft is kept.
 *
 * @throws {AppError} `DRAFT_INVALID`, `DOCUMENT_SECRET`.
 */
export async function checkDraft(
  { text, asOf: wanted }: DraftToCheck,
  { catalogue, index, needed, demo, now }: CheckParts,
): Promise<DraftCheck> {
  const draft = text.normalize('NFC');
  if (draft.trim() === '' || draft.length > MAX_CHARS) {
    throw new AppError('DRAFT_INVALID', `Draft of ${draft.length} characters`);
  }
  if (bearsSecrecyMark(draft)) throw new AppError('DOCUMENT_SECRET', 'The draft bears a mark');
  const asOf = wanted ?? dayInVietnam(now());
  const survey = await surveyOf({ catalogue, index, needed });
  const once = readOnce(catalogue);
  const parts = {
    catalogue: once,
    survey,
    judgement: judge({ asOf, demo }, survey),
    asOf,
    pathOfLabel: printedLabels(once),
  };

  const all = draftCitations(draft, {
    numbers: heldNumbers(survey.documents),
    laws: lawNames(survey.documents, needed),
  });
  const resolved: Resolved[] = [];
  for (const citation of all.slice(0, MAX_CITATIONS)) {
    resolved.push(await resolveCitation(citation, resolved.at(-1), { draft, ...parts }));
  }
  const citations = (await judgeContent(resolved, once)).map(checkedCitation);
  const inVerdict = (verdict: string) => citations.filter((one) => one.verdict === verdict).length;
  return {
    asOf,
    generation: index.generation,
    checkedAt: now().toISOString(),
    counts: Object.fromEntries(
      draftVerdicts.map((verdict) => [verdict, inVerdict(verdict)]),
    ) as DraftCheck['counts'],
    citations,
    cutShort: all.length > MAX_CITATIONS,
  };
}
