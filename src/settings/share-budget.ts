import type { Settings } from './settings.ts';

/**
 * The settings of one of several processes that serve together: what the model may use in a day is
 * for all of them, and none knows what the others used.
 */
export function shareBudget(settings: Settings): Settings {
  const { openai, processes } = settings;
  if (!openai) return settings;
  const { budget } = openai.limits;
  const { dailyTokens, dailyCost } = budget;
  const share = {
    ...budget,
    dailyTokens: Math.floor(dailyTokens / processes),
    ...(dailyCost === undefined ? {} : { dailyCost: dailyCost / processes }),
  };
  return { ...settings, openai: { ...openai, limits: { ...openai.limits, budget: share } } };
}
