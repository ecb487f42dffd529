import { dayInVietnam } from '../../domain/calendar-day.ts';
import { AppError } from '../../domain/errors.ts';

/** What may be spent in one day; prices are of a million tokens, in the currency of the cost. */
export type BudgetLimits = {
  readonly dailyTokens: number;
  readonly dailyCost?: number;
  readonly inputPrice?: number;
  readonly outputPrice?: number;
};

export type Usage = { readonly input: number; readonly output: number };

/** Counts what a day of answers costs. Each process counts for itself. */
export type Budget = {
  /** @throws {AppError} `MODEL_UNAVAILABLE` when the day's tokens or money are spent. */
  readonly check: () => void;
  readonly spend: (usage: Usage) => void;
};

export function createBudget(limits: BudgetLimits, now: () => Date): Budget {
  const { dailyTokens, dailyCost = Infinity, inputPrice = 0, outputPrice = 0 } = limits;
  let day = '';
  let tokens = 0;
  let cost = 0;
  const turn = () => {
    const today = dayInVietnam(now());
    if (today !== day) [day, tokens, cost] = [today, 0, 0];
  };
  return {
    check: () => {
      turn();
      if (tokens < dailyTokens && cost < dailyCost) return;
      throw new AppError('MODEL_UNAVAILABLE', 'The budget of the day is spent', {
        details: { tokens, cost },
      });
    },
    spend: ({ input, output }) => {
      turn();
      tokens += input + output;
      cost += (input * inputPrice + output * outputPrice) / 1_000_000;
    },
  };
}
