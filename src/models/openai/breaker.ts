import { AppError } from '../../domain/errors.ts';

/** Failures in a row after which an endpoint is left alone, and for how long. */
const MAX_FAILURES = 5;
const OPEN_MS = 30_000;

/** Runs work, or refuses at once while the endpoint is known to be down. */
export type Breaker = { readonly run: <T>(work: () => Promise<T>) => Promise<T> };

/**
 * After five failures in a row nothing is asked for 30 s; then one call is let through, and its end
 * decides. What an asker broke off is no failure.
 */
export function createBreaker(now: () => number): Breaker {
  let failures = 0;
  let closedUntil = 0;
  let isProbing = false;
  return {
    run: async (work) => {
      const isOpen = failures >= MAX_FAILURES;
      if (isOpen && (now() < closedUntil || isProbing)) {
        throw new AppError('MODEL_UNAVAILABLE', 'The endpoint failed too often of late');
      }
      isProbing = isOpen;
      try {
        const result = await work();
        failures = 0;
        return result;
      } catch (error) {
        if (error instanceof AppError) {
          failures += 1;
          closedUntil = now() + OPEN_MS;
        }
        throw error;
      } finally {
        if (isOpen) isProbing = false;
      }
    },
  };
}
