import { expect, it } from 'vitest';
import { readSettings } from './settings.ts';
import { shareBudget } from './share-budget.ts';

const model = {
  OPENAI_BASE_URL: 'http://127.0.0.1:1/v1',
  OPENAI_API_KEY: 'k',
  OPENAI_MODEL: 'm',
  OPENAI_DAILY_TOKENS: '1000',
};
const prices = { OPENAI_DAILY_COST: '9', OPENAI_INPUT_PRICE: '1', OPENAI_OUTPUT_PRICE: '2' };

function budgetOf(environment: Record<string, string>) {
  return shareBudget(readSettings(environment)).openai?.limits.budget;
}

it('gives each process its part of the tokens and the money of a day', () => {
  const budget = budgetOf({ ...model, ...prices, SO_TAY_PROCESSES: '3' });
  expect(budget).toEqual({ dailyTokens: 333, dailyCost: 3, inputPrice: 1, outputPrice: 2 });
});

it('leaves one process the whole budget', () => {
  expect(budgetOf(model)).toEqual({ dailyTokens: 1000 });
});

it('has nothing to share without a model', () => {
  expect(budgetOf({ SO_TAY_PROCESSES: '3' })).toBeUndefined();
});
