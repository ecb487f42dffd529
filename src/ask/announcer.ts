import type { Answer, Statement } from '../domain/answer.ts';
import type { Passage } from '../domain/passage.ts';
import type { Draft, DraftStatement } from '../models/writer.ts';
import type { Catalogue } from '../store/catalogue.ts';
import { cite } from './cite.ts';
import { verify } from './verify.ts';

/** Parts of an answer whose statements an asker is told of, in their order. */
const toldParts = ['conclusion', 'conditions', 'steps', 'obsolete', 'upcoming'] as const;
export type ToldPart = (typeof toldParts)[number];

/** How a question ends: the outcome line, what is in doubt, and why there is no answer or what is asked back. */
export type Outcome = Pick<Answer, 'outcome' | 'doubt' | 'reason' | 'choices'>;

/** How an asker is told. */
export type AnnouncerHooks = {
  readonly onStatement?: ((part: ToldPart, statement: Statement) => void) | undefined;
  /** How the question ends, before the statements that are not told yet. */
  readonly onOutcome?: ((outcome: Outcome) => void) | undefined;
  /** What was told does not stand in the answer. */
  readonly onReplaced?: (() => void) | undefined;
};

/** Told of each statement that a writer has just written, the rest still to come. */
export type DraftListener = (part: keyof Draft, statement: DraftStatement) => Promise<void>;

/** Tells an asker of statements one by one: each once it is proven, and never one that is not. */
export type Announcer = {
  /** A writer begins, with all that it was given so far; behind what others wrote before it. */
  readonly writing: (given: () => readonly Passage[]) => DraftListener;
  /** The answer: tells what is not told yet, or all anew when it is another than was told. */
  readonly finish: (answer: Answer) => void;
};

export function createAnnouncer(
  { onStatement, onOutcome, onReplaced }: AnnouncerHooks,
  catalogue: Catalogue,
): Announcer {
  const told: Record<ToldPart, Statement[]> = {
    conclusion: [],
    conditions: [],
    steps: [],
    obsolete: [],
    upcoming: [],
  };
  const tell = (part: ToldPart, statement: Statement) => {
    told[part].push(statement);
    onStatement?.(part, statement);
  };
  return {
    writing: (given) => {
      let draft: Draft = { conclusion: [], conditions: [], steps: [] };
      const before = {
        conclusion: told.conclusion.length,
        conditions: told.conditions.length,
        steps: told.steps.length,
      };
      return async (part, statement) => {
        draft = { ...draft, [part]: [...draft[part], statement] };
        const verified = await verify(draft, given(), catalogue);
        const proven = verified[part].slice(told[part].length - before[part]);
        for (const one of proven) tell(part, cite(one));
      };
    },
    finish: (answer) => {
      // Doubt is read before what it is about.
      const isEarly = answer.doubt !== undefined && told.conclusion.length > 0;
      if (isEarly || !toldParts.every((part) => begins(told[part], answer[part]))) {
        onReplaced?.();
        for (const part of toldParts) told[part] = [];
      }
      onOutcome?.(answer);
      for (const part of toldParts) {
        for (const statement of answer[part].slice(told[part].length)) tell(part, statement);
      }
    },
  };
}

function begins(told: readonly Statement[], said: readonly Statement[]): boolean {
  return told.every(({ text }, at) => said[at]?.text === text);
}
