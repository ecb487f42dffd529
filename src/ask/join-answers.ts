import { randomUUID } from 'node:crypto';
import { shownDay } from '../domain/calendar-day.ts';
import { hasBasis, type Answer, type Notice, type Statement } from '../domain/answer.ts';
import { outcomeWords } from './compose.ts';
import { UNSAID_WORDS } from './unsaid-words.ts';
import type { Withheld } from './withhold.ts';

/** One question of a message and the answer to it. */
export type AnsweredPart = { readonly text: string; readonly answer: Answer };

/**
 * One answer out of the answers to the questions of one message, in their order: nothing is said
 * twice, and what has no basis is named. Undefined when none of them has one or one must not be
 * answered: then the message counts as a whole.
 *
 * @param withheld - the message as it was asked, without personal data.
 */
export function joinAnswers(
  { question: { text }, notices }: Pick<Withheld, 'question' | 'notices'>,
  parts: readonly AnsweredPart[],
): Answer | undefined {
  const joined = joinable(parts);
  if (!joined) return undefined;
  const { asked, supported, apart } = joined;
  const all = supported.map(({ answer }) => answer);
  const kind = all.length === parts.length && areWhole(all) ? 'answered' : 'partial';
  const conclusion = unsaid(all.flatMap((one) => one.conclusion));
  const conditions = unsaid(
    all.flatMap((one) => one.conditions),
    conclusion,
  );
  const steps = unsaid(
    all.flatMap((one) => one.steps),
    [...conclusion, ...conditions],
  );
  const open = parts
    .map(({ answer }) => answer)
    .filter(({ kind: own, doubt }) => own !== 'answered' || doubt !== undefined);
  const nextStep = open.find((one) => one.nextStep)?.nextStep;
  const doubts = supported.flatMap(({ text: part, answer: { doubt } }) =>
    doubt ? [`“${part}”: ${doubt}`] : [],
  );
  const related = uniqueBy(
    all.flatMap((one) => one.related ?? []),
    ({ address }) => address,
  );
  return {
    id: randomUUID(),
    kind,
    outcome: asked.outcome.replace(outcomeWords[asked.kind], outcomeWords[kind]),
    ...(doubts.length > 0 ? { doubt: doubts.join(' ') } : {}),
    question: { ...asked.question, text },
    conclusion,
    conditions,
    steps,
    obsolete: unsaid(all.flatMap((one) => one.obsolete)),
    upcoming: unsaid(parts.flatMap(({ answer }) => answer.upcoming)),
    missing: uniqueBy(
      parts.flatMap(({ answer }) => answer.missing),
      ({ number }) => number,
    ),
    ...(nextStep ? { nextStep } : {}),
    choices: [],
    notices: uniqueBy(
      [
        { code: 'several-questions', text: `Trả lời lần lượt: ${parts.map(quoted).join('; ')}.` },
        ...notices,
        ...parts.filter(({ answer }) => !hasBasis(answer.kind)).map(unsupported),
        ...apart.map(toBeAskedAlone),
        ...supported.flatMap(noticesOf),
      ],
      (notice) => notice.text,
    ),
    nearest: [],
    ...(related.length > 0 ? { related } : {}),
    searched: {
      ...asked.searched,
      readAs: parts.map(({ answer }) => answer.searched.readAs).join('; '),
      tookMs: parts.reduce((sum, { answer }) => sum + answer.searched.tookMs, 0),
    },
    generatedBy: all.some((one) => one.generatedBy === 'ai') ? 'ai' : 'extractive',
    createdAt: asked.createdAt,
  };
}

type Joinable = {
  /** The one whose day and place are shown over all of them. */
  readonly asked: Answer;
  readonly supported: readonly AnsweredPart[];
  readonly apart: readonly AnsweredPart[];
};

function joinable(parts: readonly AnsweredPart[]): Joinable | undefined {
  if (parts.some(({ answer }) => answer.kind === 'refused')) return undefined;
  const based = parts.filter(({ answer }) => hasBasis(answer.kind));
  const shown = based.find(({ answer }) => answer.question.place) ?? based[0];
  if (!shown) return undefined;
  const { answer: asked } = shown;
  const apart = based.filter(({ answer }) => isOfOtherLaw(answer, asked));
  return { asked, apart, supported: based.filter((part) => !apart.includes(part)) };
}

/**
 * Whether an answer holds for another day or place than what is shown over all of them: beside it, what
 * ended long ago would look like the rule of today.
 */
function isOfOtherLaw({ question: own }: Answer, { question: shown }: Answer): boolean {
  const isElsewhere = own.place !== undefined && own.place !== shown.place;
  return own.asOf !== shown.asOf || own.filedOn !== shown.filedOn || isElsewhere;
}

function toBeAskedAlone({ text, answer: { question } }: AnsweredPart): Notice {
  const { asOf, filedOn, place } = question;
  const what = [
    `ngày ${shownDay(asOf)}`,
    ...(filedOn ? [`hồ sơ nộp ngày ${shownDay(filedOn)}`] : []),
    ...(place ? [place] : []),
  ].join(', ');
  const why = `Câu này hỏi cho ${what}, khác với các câu được trả lời ở đây; hãy hỏi riêng.`;
  return { code: 'part-without-basis', text: `Chưa trả lời “${text}”. ${why}` };
}

function areWhole(answers: readonly Answer[]): boolean {
  return answers.every(({ kind }) => kind === 'answered');
}

/** What a rule leaves out is told of the part that it answers: that of another may say it. */
function noticesOf({ text: part, answer: { notices } }: AnsweredPart): Notice[] {
  return notices.map((notice) =>
    notice.code === UNSAID_WORDS ? { ...notice, text: `“${part}”: ${notice.text}` } : notice,
  );
}

function unsupported({ text, answer: { reason, choices } }: AnsweredPart): Notice {
  return {
    code: 'part-without-basis',
    text: [`Chưa trả lời được “${text}”.`, reason, choices.join('; ')].filter(Boolean).join(' '),
  };
}

function quoted({ text }: AnsweredPart): string {
  return `“${text}”`;
}

/** Statements that are not among those said before, none twice. */
function unsaid(statements: readonly Statement[], before: readonly Statement[] = []): Statement[] {
  const said = new Set(before.map(({ text }) => text));
  return uniqueBy(statements, ({ text }) => text).filter(({ text }) => !said.has(text));
}

/** The first of each key, where it stands. */
function uniqueBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const firsts = new Map<string, Item>();
  for (const item of items) if (!firsts.has(keyOf(item))) firsts.set(keyOf(item), item);
  return [...firsts.values()];
}
