import type { BaseMessage } from '@langchain/core/messages';
import type { Usage } from './budget.ts';

/** Counts what one run costs, whether it ends or not. */
export type Meter = {
  /** The request went out with this prompt. */
  readonly send: (prompt: string) => void;
  /** A piece came back: some of its words, or what the endpoint counted. */
  readonly take: (message: BaseMessage, chars: number) => void;
  /**
   * What the endpoint counted, and an estimate of a turn that it did not. A request that it turned
   * away costs nothing; one that was `brokenOff` here was being worked on.
   */
  readonly spent: (brokenOff: boolean) => Usage;
};

/** A token of Vietnamese has about three characters; for endpoints that do not count. */
const CHARS_PER_TOKEN = 3;

type Metered = {
  readonly usage_metadata?: { readonly input_tokens: number; readonly output_tokens: number };
};

export function createMeter(): Meter {
  let asked: number | undefined;
  let isTaken = false;
  let isCounted = false;
  let uncounted = 0;
  const counted = { input: 0, output: 0 };
  return {
    send: (prompt) => (asked = prompt.length),
    take: (message, chars) => {
      isTaken = true;
      uncounted += chars;
      const { usage_metadata: used } = message as Metered;
      if (!used) return;
      [isCounted, uncounted] = [true, 0];
      counted.input += used.input_tokens;
      counted.output += used.output_tokens;
    },
    spent: (brokenOff) => {
      if (asked === undefined || (!isTaken && !brokenOff)) return counted;
      if (isCounted && uncounted === 0) return counted;
      return {
        input: counted.input + Math.ceil(asked / CHARS_PER_TOKEN),
        output: counted.output + Math.ceil(uncounted / CHARS_PER_TOKEN),
      };
    },
  };
}
